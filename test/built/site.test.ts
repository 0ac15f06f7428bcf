// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { AdvertCell } from '../../src/dataset/schema/schema.js';
import { workAtOnce } from '../at-once.mjs';
import type { DemoSite } from '../fixtures/demo-site.js';
import { startDemoSite } from '../fixtures/demo-site.js';
import { listViolations } from '../fixtures/reader-page.js';

const TAGS = ['role-comparison', 'salary-chart', 'role-chooser', 'role-infographic', 'role-guide'];

interface Manifest {
  modules: {
    declarations?: {
      tagName?: string;
      attributes?: { name: string }[];
      events?: { name: string }[];
    }[];
  }[];
}

interface PageFacts {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly headings: number;
  readonly ids: readonly string[];
  /** What it links to, loads and shows, as the markup says it. */
  readonly addresses: readonly string[];
}

let site: DemoSite;
let pages: PageFacts[];
before(async () => {
  site = await startDemoSite();
  const files = (await readdir(site.folder)).filter((file) => file.endsWith('.html')).sort();
  pages = await readPages(files);
});
after(() => site.close());

/** Reads the markup of the pages, without running it. */
async function readPages(files: readonly string[]): Promise<PageFacts[]> {
  const open = await site.open('changelog.html');
  const texts = await Promise.all(files.map((file) => readFile(join(site.folder, file), 'utf8')));
  const facts = await open.page.evaluate(
    (texts) =>
      texts.map((text) => {
        const document = new DOMParser().parseFromString(text, 'text/html');
        const all = (selector: string, attribute: string) =>
          [...document.querySelectorAll(selector)].map((node) => node.getAttribute(attribute)!);
        return {
          title: document.title,
          description: all('meta[name="description"]', 'content').join(),
          headings: document.querySelectorAll('h1, role-guide[heading-level="1"]').length,
          ids: all('[id]', 'id'),
          addresses: [...all('[href]', 'href'), ...all('[src]', 'src')],
        };
      }),
    texts,
  );
  await open.close();
  return facts.map((fact, index) => ({ ...fact, file: files[index]! }));
}

async function show(page: Page, width: number, theme: 'dark' | 'light'): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

/** Waits until the elements on the page show what they have. */
async function waitForElements(page: Page): Promise<void> {
  await page.waitForFunction(
    (selector) =>
      [...document.querySelectorAll(selector)].every((element) =>
        element.shadowRoot?.querySelector('.base'),
      ),
    {},
    TAGS.join(),
  );
  await page.waitForNetworkIdle({ idleTime: 100 });
}

describe('the site', () => {
  it('has no link that leads nowhere, and none that depends on where the site is', async () => {
    const broken: string[] = [];
    for (const { file, addresses } of pages) {
      for (const address of addresses) {
        if (/^(https?:\/\/|data:)/.test(address)) continue;
        const { pathname, hash } = new URL(address, `file:///folder/${file}`);
        const target = pathname.match(/^\/folder\/(.*)/)?.[1];
        const page = pages.find((page) => page.file === target);
        const found =
          !address.startsWith('/') &&
          target &&
          (page ? !hash || page.ids.includes(decodeURIComponent(hash.slice(1))) : !hash) &&
          (await readFile(join(site.folder, target)).catch(() => false));
        if (!found) broken.push(`${file}: ${address}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  it('gives each page one main heading, and a title and a description of its own', () => {
    assert.deepEqual(
      pages.filter(({ headings }) => headings !== 1).map(({ file }) => file),
      [],
      'one main heading',
    );
    for (const key of ['title', 'description'] as const) {
      const texts = pages.map((page) => page[key]);
      assert.ok(!texts.includes(''), `a page has no ${key}`);
      assert.equal(new Set(texts).size, pages.length, `two pages have the same ${key}`);
    }
  });

  it('has every id of a page once', () => {
    for (const { file, ids } of pages) assert.equal(new Set(ids).size, ids.length, file);
  });

  it('asks for nothing outside its own folder', async () => {
    const open = await site.open('salary-chart.html');
    await waitForElements(open.page);
    assert.deepEqual(
      site.asked.filter((path) => !path.startsWith('some/folder/') && path !== 'favicon.ico'),
      [],
    );
    await open.close();
  });

  it('is accessible, fits and logs nothing, wide and light as well as narrow and dark', async () => {
    const found: string[] = [];
    await workAtOnce(pages, 2, async ({ file }) => {
      const { page, problems, close } = await site.open(file, (page) => show(page, 1300, 'light'));
      for (const [width, theme] of [
        [1300, 'light'],
        [320, 'dark'],
      ] as const) {
        await show(page, width, theme);
        await waitForElements(page);
        const violations = await listViolations(page);
        const shown = await page.evaluate(() => document.documentElement.scrollWidth);
        if (shown > width) violations.push(`scrolls sideways: ${shown} pixels wide`);
        found.push(...violations.map((text) => `${file}, ${theme}, ${width}: ${text}`));
      }
      found.push(...problems.map((text) => `${file}: ${text}`));
      await close();
    });
    assert.deepEqual(found, []);
  });
});

describe('the page of an element', () => {
  it('has every attribute and event of the manifest under an anchor of its own', async () => {
    const manifest = JSON.parse(
      await readFile(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
    ) as Manifest;
    for (const tag of TAGS) {
      const { attributes = [], events = [] } = manifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .find(({ tagName }) => tagName === tag)!;
      const { ids } = pages.find(({ file }) => file === `${tag}.html`)!;
      const wanted = [
        ...attributes.map(({ name }) => `attribute-${name}`),
        ...events.map(({ name }) => `event-${name}`),
      ];
      assert.ok(attributes.length > 4, `the manifest tells of the attributes of <${tag}>`);
      assert.deepEqual(
        wanted.filter((id) => !ids.includes(id)),
        [],
        tag,
      );
    }
  });

  it('is not built where something has no description', async () => {
    const file = new URL('../../demo/site/reference.mjs', import.meta.url).href;
    const { toReference } = (await import(file)) as { toReference(element: object): unknown };
    const element = { tagName: 'role-thing', summary: 'A thing.', attributes: [{ name: 'size' }] };
    assert.throws(() => toReference(element), {
      message: '<role-thing>: the attribute size has no description.',
    });
  });

  it('runs the code that it shows', async () => {
    const open = await site.open('role-comparison.html');
    const examples = await open.page.$$eval('.example', (nodes) =>
      nodes.map((node) => {
        const shown = document.createElement('template');
        shown.innerHTML = node.querySelector('pre code')!.textContent!;
        const live = node.querySelector('.live')!.cloneNode(true) as Element;
        // What the elements reflect is not in the code.
        const toTags = (root: DocumentFragment | Element) =>
          [...root.querySelectorAll('*')].map(({ localName, className, textContent }) =>
            [localName, className, localName === 'style' ? textContent : ''].join(' '),
          );
        return [toTags(shown.content), toTags(live)] as const;
      }),
    );
    assert.ok(examples.length >= 4, 'there are several examples');
    for (const [shown, live] of examples) assert.deepEqual(live, shown);
    await open.close();
  });
});

describe('the page of sources', () => {
  it('names each source, and counts the cells that come from it', async () => {
    const open = await site.open('sources.html');
    const text = await open.page.$eval('main', (main) => main.innerText);
    for (const folder of ['data', 'demo/data']) {
      const root = new URL(`../../${folder}/`, import.meta.url);
      const read = async (file: string) =>
        JSON.parse(await readFile(new URL(file, root), 'utf8')) as never;
      const { sources, roles }: { sources: { title: string }[]; roles: { file: string }[] } =
        await read('catalogue.json');
      for (const { title } of sources) assert.ok(text.includes(title), title);
      const cells = await Promise.all(
        roles.map(async ({ file }) => {
          const { salary }: { salary: { adverts: AdvertCell[] } } = await read(file);
          return salary.adverts;
        }),
      );
      const withheld = cells.flat().filter((cell) => cell.withheld).length;
      assert.ok(
        text.includes(`${cells.flat().length} cells, of which ${withheld} are withheld`),
        folder,
      );
      for (const [all] of cells) {
        const counts = [all!.adverts, all!.distinct].map((count) => count.toLocaleString('en-GB'));
        assert.match(text, new RegExp(`\\s${counts.join('\\s+')}\\s`), folder);
      }
    }
    await open.close();
  });
});
