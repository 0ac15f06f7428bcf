// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pressButton } from '../fixtures/chart-page.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** The header that SECURITY.md names, with the page's own server as the one the files are on. */
async function readPolicy(): Promise<string> {
  const text = await readFile(new URL('../../SECURITY.md', import.meta.url), 'utf8');
  const header = /^Content-Security-Policy: (.*)$/m.exec(text)?.[1];
  assert.ok(header, 'SECURITY.md names a header');
  return header.replaceAll('https://cdn.example', 'CDN');
}

const recordViolations = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });

/** A page under the header, with everything a person can do with the elements done. */
async function openStrict(): Promise<OpenPage> {
  const open = await site.show(
    `${SCRIPT}<role-comparison></role-comparison><salary-chart></salary-chart>
    <div data-element="role-comparison" data-only="common"></div>
    <role-comparison id="src" src="data/catalogue.json"></role-comparison>`,
    {
      policy: await readPolicy(),
      async prepare(page) {
        await page.setViewport({ width: 1000, height: 3000 });
        await recordViolations(page);
      },
    },
  );
  const { page } = open;
  await page.waitForFunction(
    () =>
      document.querySelector('salary-chart')?.shadowRoot?.querySelector('.drawn') &&
      document.querySelector('#src')?.shadowRoot?.querySelector('.base'),
  );
  await pressButton(page, 'Job adverts');
  await pressButton(page, 'Where do I stand?');
  await pressButton(page, 'PNG');
  await pressButton(page, 'Table');
  return open;
}

describe('the elements under the header that SECURITY.md names', () => {
  it('break no rule of it, ask nobody but their own server, and keep nothing', async () => {
    const { page, problems, requests, close } = await openStrict();
    const found = await page.evaluate(() => ({
      violations: Reflect.get(window, 'violations') as string[],
      cookie: document.cookie,
      stored: localStorage.length + sessionStorage.length,
      styled: [...document.querySelectorAll('*')]
        .flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])])
        .filter((element) => element.localName === 'style').length,
    }));
    assert.deepEqual(found, { violations: [], cookie: '', stored: 0, styled: 0 });
    assert.deepEqual(problems, []);
    const strangers = requests.filter((url) => /^(?!blob:|data:)\w+:/.test(url));
    assert.deepEqual(strangers, []);
    await close();
  });

  it('link to http and https only, and give the other page no hold on this one', async () => {
    const { page, close } = await openStrict();
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('role-comparison, salary-chart')].flatMap((host) =>
        [...host.shadowRoot!.querySelectorAll('a')].map(({ protocol, rel }) => [protocol, rel]),
      ),
    );
    assert.ok(links.length > 0);
    for (const [protocol = '', rel] of links) {
      assert.match(protocol, /^https?:$/);
      assert.equal(rel, 'noopener');
    }
    await close();
  });

  it('let a person answer, and take the picture along, in the guide', async () => {
    const html = `${SCRIPT}<role-guide structured-data></role-guide>`;
    const { page, problems, close } = await site.show(html, {
      policy: await readPolicy(),
      async prepare(page) {
        await page.setViewport({ width: 1000, height: 7000 });
        await recordViolations(page);
        await page.evaluateOnNewDocument(() => {
          Object.assign(window, { saved: [] });
          HTMLAnchorElement.prototype.click = function () {
            (Reflect.get(window, 'saved') as string[]).push(this.download);
          };
        });
      },
    });
    const click = (part: string, selector: string) =>
      page.waitForFunction(
        (part, selector) => {
          const element = document.querySelector('role-guide')?.shadowRoot?.querySelector(part);
          element?.closest('details')?.setAttribute('open', '');
          const found = element?.shadowRoot?.querySelector<HTMLElement>(selector);
          found?.click();
          return found !== null && found !== undefined;
        },
        {},
        part,
        selector,
      );
    await click('role-guide-chooser', 'input[value="5"]');
    await click('role-guide-infographic', 'button[title$="as SVG"]');
    await click('role-guide-infographic', 'button[title$="as PNG"]');
    await page.waitForFunction(() => (Reflect.get(window, 'saved') as string[]).length === 2);
    await page.waitForFunction(() =>
      document.querySelector('role-guide')?.answers?.startsWith('5'),
    );
    await page.waitForSelector('head > script[type="application/ld+json"]');
    const found = await page.evaluate(() => ({
      violations: Reflect.get(window, 'violations') as string[],
      saved: (Reflect.get(window, 'saved') as string[]).sort(),
    }));
    assert.deepEqual(found, {
      violations: [],
      saved: ['role-comparison.png', 'role-comparison.svg'],
    });
    assert.deepEqual(problems, []);
    await close();
  });
});

describe('the elements on a page that allows two policies of Trusted Types only', () => {
  const policy = `trusted-types lit-html role-comparison; require-trusted-types-for 'script'`;

  /** Waits until the head has structured data of just these roles. */
  const untilPublished = (page: Page, ...names: readonly string[]) =>
    page.waitForFunction(
      (names) => {
        const scripts = [...document.head.querySelectorAll('[type="application/ld+json"]')];
        const found = scripts.map(({ textContent }) => {
          const { '@graph': roles } = JSON.parse(textContent) as { '@graph': { name: string }[] };
          return roles.map(({ name }) => name).join(' and ');
        });
        return found.sort().join() === names;
      },
      {},
      names.join(),
    );

  /** Makes the policy that a Lit of the page's own makes when it is loaded. */
  const OWN_LIT =
    "window.made = trustedTypes.createPolicy('lit-html', { createHTML: (text) => text }).name;";
  const PAGES: Record<string, string> = {
    'a Lit of its own has been loaded': `<script>${OWN_LIT}</script>${SCRIPT}`,
    'a Lit of its own is loaded later': `${SCRIPT}<script type="module">${OWN_LIT}</script>`,
    'another copy has a version behind its address': `${SCRIPT}<script type="module" src="CDN/embed.js?v=2"></script>`,
    'another copy is of another build': `${SCRIPT}<script type="module" src="CDN/embed.all.js"></script>`,
  };
  for (const [name, scripts] of Object.entries(PAGES)) {
    it(`are shown, and break no rule: ${name}`, async () => {
      const { page, problems, close } = await site.show(
        `${scripts}<role-comparison></role-comparison><salary-chart></salary-chart>
        <role-guide sections="sources" structured-data></role-guide>`,
        {
          policy: `${policy}; script-src CDN 'unsafe-inline'`,
          prepare: recordViolations,
        },
      );
      await page.waitForFunction(() =>
        [...document.querySelectorAll('role-comparison, salary-chart, role-guide')].every(
          ({ shadowRoot }) => shadowRoot?.querySelector('.base'),
        ),
      );
      await page.waitForSelector('head > script[type="application/ld+json"]');
      const violations = await page.evaluate(() => Reflect.get(window, 'violations') as string[]);
      assert.deepEqual(violations, []);
      if (scripts.includes(OWN_LIT)) {
        assert.equal(await page.evaluate(() => Reflect.get(window, 'made') as string), 'lit-html');
      }
      assert.deepEqual(problems, []);
      await close();
    });
  }

  for (const listed of ['role-comparison', 'lit-html', "'none'"]) {
    it(`are shown where it lists ${listed}, and needs no more`, async () => {
      const enforced = listed === "'none'" ? '' : "; require-trusted-types-for 'script'";
      const { page, close } = await site.show(
        `${SCRIPT}<role-comparison></role-comparison><role-guide structured-data></role-guide>`,
        { policy: `trusted-types ${listed}${enforced}` },
      );
      await page.waitForFunction(() =>
        document.querySelector('role-guide')?.shadowRoot?.querySelector('.base'),
      );
      await page.waitForSelector('head > script[type="application/ld+json"]');
      await close();
    });
  }

  it('have the structured data of each guide, and of what it shows after a change', async () => {
    const guide = (id: string, roles: string) =>
      `<role-guide id="${id}" roles="${roles}" src="CDN/invented.json" sections="sources"
        structured-data></role-guide>`;
    const { page, problems, close } = await site.show(
      SCRIPT + guide('first', 'alpha beta') + guide('second', 'gamma delta'),
      { policy, prepare: recordViolations },
    );
    await untilPublished(page, 'Alpha and Beta', 'Gamma and Delta');
    await page.evaluate(() =>
      document.querySelector('#first')?.setAttribute('roles', 'beta alpha'),
    );
    await untilPublished(page, 'Beta and Alpha', 'Gamma and Delta');
    assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'violations') as string[]), []);
    assert.deepEqual(problems, []);
    await close();
  });
});
