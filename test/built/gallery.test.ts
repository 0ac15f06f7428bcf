// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { measure } from '../../build/loads.mjs';
import { workAtOnce } from '../at-once.mjs';
import type { DemoSite } from '../fixtures/demo-site.js';
import { startDemoSite } from '../fixtures/demo-site.js';
import { listViolations } from '../fixtures/reader-page.js';
import type { Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

const ROOT = new URL('../../', import.meta.url);

const TAGS = ['role-comparison', 'salary-chart', 'role-chooser', 'role-infographic', 'role-guide'];

interface Use {
  readonly id: string;
  readonly code: string;
  readonly costs: readonly string[];
  readonly text: string;
}

let site: DemoSite;
/** A publisher's, on another origin. */
let host: Site;
let uses: Use[];
before(async () => {
  site = await startDemoSite();
  host = await startSite();
  const { page, close } = await site.open('gallery.html', (page) =>
    page.setJavaScriptEnabled(false),
  );
  uses = await page.$$eval('.use', (sections) =>
    sections.map((section) => ({
      id: section.querySelector('h2')!.id,
      code: section.querySelector('pre code')!.textContent.trim(),
      costs: [...section.querySelectorAll('.costs li')].map((line) => line.textContent),
      text: section.querySelector<HTMLElement>('.place .plain')!.innerText,
    })),
  );
  await close();
});
after(async () => {
  await site.close();
  await host.close();
});

/** Scrolls through the page until each place has its live element, and that shows something. */
async function bringAll(page: Page): Promise<void> {
  for (const place of await page.$$('[data-near]')) {
    await place.evaluate((place) => place.scrollIntoView({ block: 'center' }));
    await page.waitForFunction(
      (place) => {
        const live = place.querySelector(':scope > :not(template, .plain, style)');
        // A stand-in has its element among its children.
        const shown = [live, ...(live?.children ?? [])];
        return (
          live instanceof HTMLIFrameElement ||
          shown.some((element) => element?.shadowRoot?.querySelector('.base'))
        );
      },
      {},
      place,
    );
  }
}

describe('the gallery', () => {
  it('has fifteen uses and more, each with its code, its costs, and its content without a script', () => {
    assert.ok(uses.length >= 15, `${uses.length} uses`);
    for (const { id, code, costs, text } of uses) {
      assert.ok(code.length > 30, `${id} has code`);
      assert.match(costs.join(), /^\d+ requests?, \d+\.\d kB /, id);
      assert.ok(text.trim().length > 100, `${id} has content`);
    }
  });

  it('loads an example when a reader comes near it, and keeps what it is without a script', async () => {
    const { page, problems, close } = await site.open('gallery.html', (page) =>
      page.setViewport({ width: 1300, height: 800 }),
    );
    await page.waitForFunction(() => !document.querySelector('#blog-post-place > template'));
    const waiting = await page.$$eval('[data-near] > template', (all) => all.length);
    assert.ok(waiting > 12, `${waiting} wait`);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await bringAll(page);
    const kept = await page.$$eval('[data-plain-of]', (all) =>
      all.map((place) => place.textContent.trim().length),
    );
    assert.equal(kept.length, uses.length - 1, 'all but the newsletter');
    assert.ok(Math.min(...kept) > 100);
    // A line for each to open what it is without a script.
    const grown = (await page.evaluate(() => document.documentElement.scrollHeight)) - height;
    assert.ok(grown <= 45 * uses.length, `${grown} px`);
    assert.deepEqual(problems, []);
    await close();
  });

  it('has no axe violation and fits, with all examples live and all code open', async () => {
    const found: string[] = [];
    await workAtOnce(
      [
        [1300, 'light'],
        [320, 'dark'],
      ] as const,
      2,
      async ([width, theme]) => {
        const { page, close } = await site.open('gallery.html', async (page) => {
          await page.setViewport({ width, height: 800 });
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        });
        await bringAll(page);
        await page.$$eval('.use > details', (all) => all.forEach((one) => (one.open = true)));
        const violations = await listViolations(page);
        const shown = await page.evaluate(() => document.documentElement.scrollWidth);
        if (shown > width) violations.push(`scrolls sideways: ${shown} pixels wide`);
        found.push(...violations.map((text) => `${theme}, ${width}: ${text}`));
        await close();
      },
    );
    assert.deepEqual(found, []);
  });

  it('leads to the builder with the code that it shows', async () => {
    const { page, close } = await site.open('gallery.html');
    const links = await page.$$eval('.change a', (all) =>
      all.map((link) => [link.closest('section')!.querySelector('h2')!.id, link.search] as const),
    );
    await close();
    assert.ok(links.length >= 15, `${links.length} links`);
    await workAtOnce(links, 2, async ([id, query]) => {
      const builder = await site.open(`builder.html${query}`);
      const shown = await builder.page.waitForFunction(
        () => document.querySelector('.snippet:not([hidden]) code')?.textContent,
      );
      const { code } = uses.find((use) => use.id === id)!;
      assert.equal((await shown.jsonValue())!.replace(site.base, ''), code, id);
      await builder.close();
    });
  });
});

describe('the code of the gallery', () => {
  it('works on a page of another origin, and costs the requests and bytes that it says', async () => {
    const files = `${site.base}role-comparison/`;
    const pages = uses.filter(({ code }) => code.startsWith('<'));
    assert.ok(pages.length >= 15);
    await workAtOnce(pages, 2, async ({ id, code, costs }) => {
      const used = code
        .replaceAll('/role-comparison/', files)
        .replace('src="data/', `src="${site.base}data/`);
      // Far below the screen, where what waits for the reader does not come.
      const { page, requests, problems, close } = await host.show(
        `<main>${'<p>&nbsp;</p>'.repeat(300)}</main>${used}`,
      );
      const frame = code.startsWith('<iframe')
        ? await page.waitForFrame((frame) => frame.url().includes('embed.html'))
        : page.mainFrame();
      // In an iframe out of sight no frame is painted.
      await frame.waitForFunction(
        (tags) => document.querySelector(tags)?.shadowRoot?.querySelector('.base'),
        { polling: 100 },
        TAGS.join(),
      );
      await page.waitForNetworkIdle();
      const asked = [...new Set(requests.map((address) => address.split('?')[0]!))]
        .filter((address) => address.startsWith(site.base))
        .map((address) => address.slice(site.base.length));
      const bytes = asked
        .map((path) =>
          path.startsWith('role-comparison/')
            ? `dist/${path.slice('role-comparison/'.length)}`
            : `demo/${path}`,
        )
        .reduce((sum, path) => sum + measure(new URL(path, ROOT)), 0);
      const kilobytes = (Math.ceil(bytes / 100) / 10).toFixed(1);
      const count = `${asked.length} request${asked.length > 1 ? 's' : ''}`;
      assert.equal(costs[0], `${count}, ${kilobytes} kB at once`, `${id}: ${asked.join(' ')}`);
      assert.deepEqual(problems, [], id);
      await close();
    });
  });

  it('prints for a newsletter what the page shows', async () => {
    const { code, costs, text } = uses.find(({ id }) => id === 'newsletter')!;
    const [, ...words] = code.match(/"[^"]*"|\S+/g)!;
    const [, ...given] = words.map((word) => word.replaceAll('"', ''));
    const { stdout } = await promisify(execFile)(process.execPath, [
      fileURLToPath(new URL('dist/cli/cli.js', ROOT)),
      ...given,
    ]);
    assert.ok(given.includes('--plain'));
    const { page, close } = await host.show(`<main>${stdout}</main>`);
    const printed = await page.$eval('main', (main) => main.innerText.replace(/\s+/g, ' ').trim());
    assert.equal(printed, text.replace(/\s+/g, ' ').trim());
    const kilobytes = (Math.ceil(Buffer.byteLength(stdout.trim()) / 100) / 10).toFixed(1);
    assert.deepEqual(costs, [`0 requests, ${kilobytes} kB in the mail`]);
    await close();
  });
});
