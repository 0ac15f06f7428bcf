// SPDX-License-Identifier: MIT
//
// The pages of pairs of roles, the list of them, and what consumers make of their addresses.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PAIR_PAGES, startDemoSite } from '../fixtures/demo-site.js';
import type { DemoSite } from '../fixtures/demo-site.js';

const ADDRESS = 'https://site.example/some/folder/';

let site: DemoSite;
before(async () => (site = await startDemoSite(ADDRESS)));
after(() => site.close());

describe('the page of a pair', () => {
  for (const id of PAIR_PAGES) {
    it(`says how both differ and what adverts offer where no script runs: ${id}`, async () => {
      const { page, close } = await site.open(`${id}.html`, (page) =>
        page.setJavaScriptEnabled(false),
      );
      const found = await page.evaluate(() => {
        return {
          heading: document.querySelector('h1')!.textContent,
          lead: document.querySelector('.lead')!.textContent,
          canonical: document.querySelector<HTMLLinkElement>('[rel=canonical]')!.href,
          occupations: JSON.parse(
            document.querySelector('[type="application/ld+json"]')!.textContent,
          ) as { '@graph': { name: string }[] },
        };
      });
      const names = found.occupations['@graph'].map(({ name }) => name);
      assert.equal(found.heading, names.join(' vs. '));
      assert.match(found.lead, /have \d+ of \d+ points in common\. .* in the United States/);
      // As many as the table shows.
      const shared = await page.$$('role-guide >>> tbody .both li');
      assert.match(found.lead, new RegExp(`have ${shared.length} of \\d+ points in common`));
      const rows = await page.$$('role-guide >>> tbody tr');
      assert.ok(rows.length > 5, `${rows.length} rows`);
      assert.equal(found.canonical, `${ADDRESS}${id}.html`);
      await close();
    });

    it(`keeps what the server has rendered when the script comes: ${id}`, async () => {
      const { page, problems, close } = await site.open(`${id}.html`, (page) =>
        page.evaluateOnNewDocument(() =>
          addEventListener('DOMContentLoaded', () => {
            const root = document.querySelector('role-guide')?.shadowRoot;
            Object.assign(window, { first: root?.querySelector('.base') });
          }),
        ),
      );
      await page.waitForFunction(() => {
        const guide = document.querySelector('role-guide');
        return guide?.matches(':defined') && guide.shadowRoot?.querySelector('.topic');
      });
      const isKept = await page.evaluate(() => {
        const root = document.querySelector('role-guide')!.shadowRoot!;
        return Reflect.get(window, 'first') === root.querySelector('.base');
      });
      assert.ok(isKept);
      assert.deepEqual(problems, []);
      await close();
    });

    it(`is a picture as high as its iframe for who asks by oEmbed, in a sandbox: ${id}`, async () => {
      const file = await readFile(join(site.folder, `${id}.oembed.json`), 'utf8');
      const { html, height } = JSON.parse(file) as { html: string; height: number };
      const { page, problems, close } = await site.open('changelog.html', (page) =>
        page.setViewport({ width: 1000, height: 800 }),
      );
      await page.evaluate(
        (html) => (document.body.innerHTML = html),
        html.replaceAll(ADDRESS, site.base),
      );
      const frame = await page.waitForFrame((frame) => frame.url().includes('embed.html'));
      await frame.waitForFunction(() =>
        document.querySelector('role-infographic')?.shadowRoot?.querySelector('.action'),
      );
      // Nothing is cut off, and no more than a line or two is left free, in whatever font.
      await frame.waitForFunction(
        (height) => {
          const { scrollHeight } = document.documentElement;
          const content = document.body.getBoundingClientRect().height;
          return scrollHeight <= height && content > height - 60;
        },
        {},
        height,
      );
      const [link] = await frame.$$('role-infographic >>> [part~=footer] a');
      const opened = site.browser.waitForTarget(
        (target) =>
          target.browserContext() === page.browserContext() &&
          ![page.url(), frame.url()].includes(target.url()),
      );
      await link!.click();
      assert.ok(await opened);
      assert.deepEqual(problems, []);
      await close();
    });
  }
});

describe('the list of roles', () => {
  it('is there whole where no script runs', async () => {
    const { page, close } = await site.open('pairs.html', (page) =>
      page.setJavaScriptEnabled(false),
    );
    const links = await page.$$eval('.role a', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    assert.deepEqual([...new Set(links)].sort(), PAIR_PAGES.map((id) => `${id}.html`).sort());
    assert.equal(await page.$eval('.find', (find) => find.checkVisibility()), false);
    await close();
  });

  it('finds a role by its name or another title for it, and says when there is none', async () => {
    const { page, problems, close } = await site.open('pairs.html');
    const find = async (text: string) => {
      await page.evaluate((text) => {
        const field = document.querySelector('input')!;
        field.value = text;
        field.dispatchEvent(new Event('input'));
      }, text);
      return page.evaluate(() => ({
        names: [...document.querySelectorAll<HTMLElement>('.role')]
          .filter((role) => role.checkVisibility())
          .map((role) => role.querySelector('h2')!.textContent),
        said: document.querySelector('output')!.textContent,
      }));
    };
    await page.waitForFunction(() => document.querySelector('.find')?.checkVisibility());
    assert.deepEqual((await find('etl')).names, ['Data Engineer']);
    const ofData = await find('DATA  sci');
    assert.ok(ofData.names.includes('Data Scientist') && !ofData.names.includes('Data Engineer'));
    assert.equal((await find('plumber')).said, 'No role has that name.');
    assert.ok((await find('')).names.length > 10);
    assert.deepEqual(problems, []);
    await close();
  });
});
