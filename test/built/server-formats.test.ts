// SPDX-License-Identifier: MIT
//
// Server and browser seldom have the same version of ICU. Here they differ in each figure, on purpose.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { ElementName } from '../../src/server/index.js';
import { readContent } from '../fixtures/content.js';
import { inventedCatalogue } from '../fixtures/dataset.js';
import { openRendered, SCRIPT, seenOf, textsOf, untilHydrated } from '../fixtures/rendered-page.js';
import { paidCatalogue } from '../fixtures/salary.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

const { render } = (await import(
  new URL('../../dist/server/index.js', import.meta.url).href
)) as typeof import('../../src/server/index.js');

type Attributes = Readonly<Record<string, string>>;

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** Keeps the chart away from the screen, so that Chart.js does not come and change what is seen. */
const FAR = '<div style="height: 4000px"></div>';

/** Runs in the page before all else: its formatters say everything in other and longer words. */
const OTHER_FORMATS = `
  for (const [name, method] of [
    ...['format', 'formatRange'].map((method) => ['NumberFormat', method]),
    ...[['DateTimeFormat', 'format'], ['DisplayNames', 'of']],
  ]) {
    const { prototype } = Intl[name];
    const { get, value } = Object.getOwnPropertyDescriptor(prototype, method);
    const change = (text) => '«' + text.replaceAll('.', '’') + '»';
    Object.defineProperty(prototype, method, get
      ? { get() { const format = get.call(this); return (input) => change(format(input)); } }
      : { value(...input) { return change(value.apply(this, input)); } });
  }`;

/** Opens an element behind a screen of nothing, on a page whose formatters differ from the server's. */
async function open(html: string): Promise<OpenPage> {
  return openRendered(site, SCRIPT + FAR + html, {
    prepare: async (page) => {
      await readContent(page);
      await page.evaluateOnNewDocument(OTHER_FORMATS);
    },
  });
}

interface Views {
  /** What the element of the server shows. */
  readonly served: string;
  /** What one shows that the page has made itself. */
  readonly own: string;
}

/** Makes an element as the server has rendered it, and waits until it has drawn. */
async function addUntouched(page: Page, tag: string): Promise<void> {
  await page.evaluate((tag) => {
    const served = document.querySelector(tag)!;
    const untouched = document.createElement(tag);
    for (const { name, value } of served.attributes) untouched.setAttribute(name, value);
    untouched.append(...[...served.children].map((child) => child.cloneNode(true)));
    document.body.append(untouched);
  }, tag);
  await page.waitForFunction(
    (tag) => document.querySelectorAll(tag)[1]?.shadowRoot?.querySelector('.base'),
    {},
    tag,
  );
}

function viewsOf(page: Page, tag: string): Promise<Views> {
  return page.evaluate((tag) => {
    const contentOf = Reflect.get(window, 'contentOf') as (element: Element, how: object) => string;
    const [served = '', own = ''] = [...document.querySelectorAll(tag)].map((element) =>
      // An element within another has texts of its own.
      contentOf(element, { nested: false }),
    );
    return { served, own };
  }, tag);
}

/** Changes both elements, and waits for what they show then. */
async function change(page: Page, tag: string, properties: object): Promise<void> {
  await page.evaluate(
    async (tag, properties) => {
      for (const element of document.querySelectorAll(tag)) {
        Object.assign(element, properties);
        await Reflect.get(element, 'updateComplete');
      }
    },
    tag,
    properties,
  );
}

describe('an element whose figures the browser formats otherwise than the server', () => {
  const CASES: readonly [name: string, ElementName, Attributes, change: object][] = [
    ['the table, by another choice', 'role-comparison', { lang: 'de' }, { only: 'common' }],
    ['the chart, by another heading', 'salary-chart', { lang: 'de' }, { heading: 'Another' }],
    [
      'adverts, by another level',
      'salary-chart',
      { lang: 'ar', source: 'adverts', 'group-by': 'country' },
      { level: 'senior' },
    ],
    [
      'official statistics, by another heading',
      'salary-chart',
      { lang: 'hi', source: 'official' },
      { heading: 'Another' },
    ],
    ['the questions, by an answer', 'role-chooser', { lang: 'fr' }, { answers: '5 4' }],
    ['the article, by another heading', 'role-guide', { lang: 'es' }, { heading: 'Another' }],
  ];
  for (const [name, tag, attributes, properties] of CASES) {
    it(`stays as it stands, and becomes the browser’s own: ${name}`, async () => {
      const { page, problems, close } = await open(await render(tag, attributes));
      await untilHydrated(page, tag);
      const { changes, texts, shift } = await seenOf(page, tag);
      assert.deepEqual(changes, []);
      assert.equal(texts.length, 1, texts.join('\n\n'));
      assert.equal(shift, 0);

      await addUntouched(page, tag);
      const before = await viewsOf(page, tag);
      assert.doesNotMatch(before.served, /«/);
      assert.match(before.own, /«/);

      await change(page, tag, properties);
      const { served, own } = await viewsOf(page, tag);
      assert.notEqual(own, before.own);
      assert.equal(served, own);
      assert.deepEqual(problems, []);
      await close();
    });
  }

  it('shows no two formats in one frame', async () => {
    const { page, close } = await open(await render('role-comparison', { lang: 'de' }));
    await untilHydrated(page, 'role-comparison');
    await page.evaluate(async () => {
      const root = document.querySelector('role-comparison')?.shadowRoot;
      root?.querySelector<HTMLElement>('button.action')?.click();
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    });
    const { texts } = await seenOf(page, 'role-comparison');
    assert.equal(texts.length, 2);
    assert.doesNotMatch(texts[0]!, /«/);
    assert.match(texts[1]!, /«/);
    await close();
  });

  it('speaks another language as a whole when the page does', async () => {
    const tag = 'salary-chart';
    const { page, close } = await open(await render(tag, { lang: 'de' }));
    await untilHydrated(page, tag);
    await addUntouched(page, tag);
    await change(page, tag, { lang: 'fr' });
    await page.waitForFunction(
      (tag) =>
        [...document.querySelectorAll(tag)].every((element) =>
          element.shadowRoot?.textContent?.includes('Tableau'),
        ),
      {},
      tag,
    );
    const { served, own } = await viewsOf(page, tag);
    assert.equal(served, own);
    await close();
  });

  it('stays as it stands with data of the page’s own', async () => {
    const data = paidCatalogue();
    for (const [tag, attributes] of [
      ['role-comparison', { lang: 'de' }],
      ['salary-chart', { lang: 'de', source: 'survey' }],
      ['role-guide', { lang: 'de' }],
    ] as const) {
      const { page, problems, close } = await open(await render(tag, attributes, { data }));
      await untilHydrated(page, tag);
      const { changes, texts } = await seenOf(page, tag);
      assert.deepEqual([tag, problems, changes, texts.length], [tag, [], [], 1]);
      await addUntouched(page, tag);
      assert.match((await viewsOf(page, tag)).own, /«/);
      await close();
    }
  });

  it('is drawn anew where the page has other figures than the server', async () => {
    const data = paidCatalogue();
    const html = await render('salary-chart', { lang: 'de', source: 'survey' }, { data });
    // In the data that go along, and nowhere else.
    const [content = '', json = ''] = html.split('<script type="application/json">');
    const { page, problems, close } = await open(
      `${content}<script type="application/json">${json.replaceAll('100000', '101000')}`,
    );
    const before = await textsOf(page, 'salary-chart', 'tbody td');
    await untilHydrated(page, 'salary-chart');
    const figures = await textsOf(page, 'salary-chart', 'tbody td');
    assert.notDeepEqual(figures, before);
    assert.match(figures.join(), /«101’000/);
    assert.deepEqual(problems, []);
    await close();
  });

  it('is drawn anew where the page asks for something else', async () => {
    const html = await render('role-comparison', {}, { data: inventedCatalogue() });
    const { page, close } = await open(html.replace('<role-comparison', '$& lang="de"'));
    await untilHydrated(page, 'role-comparison');
    assert.match((await textsOf(page, 'role-comparison', '.footer')).join(), /Quelle.*«/);
    await close();
  });
});
