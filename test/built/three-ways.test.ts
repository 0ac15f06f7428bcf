// SPDX-License-Identifier: MIT
//
// What an element can be asked for: by an attribute, by a property, and by a server, with one result.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ElementName } from '../../src/server/index.js';
import { readContent } from '../fixtures/content.js';
import { openRendered, SCRIPT } from '../fixtures/rendered-page.js';
import { paidCatalogue } from '../fixtures/salary.js';
import type { Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

const { listAttributes, render } = (await import(
  new URL('../../dist/server/index.js', import.meta.url).href
)) as typeof import('../../src/server/index.js');

type Attributes = Readonly<Record<string, string>>;

interface Case {
  readonly attribute: string;
  /** Empty for an attribute without a value. */
  readonly value: string;
  /** Other attributes, without which it has nothing to say. */
  readonly besides?: Attributes;
}

const SHARED: readonly Case[] = [
  { attribute: 'roles', value: 'ai-engineer machine-learning-engineer' },
  { attribute: 'src', value: 'CDN/paid.json' },
  { attribute: 'theme', value: 'dark' },
];
const HEADING: Case = { attribute: 'heading', value: 'Another heading' };

const VOICES: readonly Case[] = [
  { attribute: 'source', value: 'adverts' },
  { attribute: 'source', value: 'official' },
  { attribute: 'source', value: 'survey', besides: { src: 'CDN/paid.json' } },
  { attribute: 'group-by', value: 'level', besides: { source: 'adverts' } },
  { attribute: 'level', value: 'senior', besides: { source: 'adverts' } },
  { attribute: 'country', value: 'US', besides: { source: 'adverts' } },
  { attribute: 'year', value: '2024', besides: { source: 'adverts' } },
];

/** The cases of a part of the guide. */
const within = (section: string, cases: readonly Case[]): Case[] =>
  cases.map((one) => ({ ...one, besides: { ...one.besides, sections: section } }));

const CASES: Readonly<Record<ElementName, readonly Case[]>> = {
  'role-comparison': [
    ...SHARED,
    HEADING,
    { attribute: 'aspects', value: 'education' },
    { attribute: 'only', value: 'differences' },
  ],
  'salary-chart': [...SHARED, HEADING, ...VOICES, { attribute: 'no-controls', value: '' }],
  'role-chooser': [
    ...SHARED,
    HEADING,
    { attribute: 'answers', value: '5 - 3 4' },
    { attribute: 'layout', value: 'steps' },
    { attribute: 'answers-in-link', value: '', besides: { id: 'questions' } },
  ],
  'role-infographic': [
    ...SHARED,
    HEADING,
    { attribute: 'format', value: 'portrait' },
    { attribute: 'country', value: 'DE' },
  ],
  'role-guide': [
    ...within('comparison sources', [...SHARED, HEADING]),
    ...within('comparison', [{ attribute: 'only', value: 'differences' }]),
    ...within('salary', VOICES),
    ...within('chooser', [{ attribute: 'answers', value: '5 - 3 4' }]),
    ...within('infographic', [{ attribute: 'format', value: 'portrait' }]),
    { attribute: 'sections', value: 'sources' },
    { attribute: 'heading-level', value: '3', besides: { sections: 'sources' } },
    { attribute: 'structured-data', value: '', besides: { sections: 'sources' } },
  ],
};

let site: Site;
before(async () => {
  site = await startSite();
  site.serve('paid.json', (response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
      .end(JSON.stringify(paidCatalogue())),
  );
});
after(() => site.close());

/** The ways in which a page asks an element for something; `default` asks for nothing. */
const WAYS = ['default', 'attribute', 'property', 'server'] as const;
type Way = (typeof WAYS)[number];

const toProperty = (attribute: string) =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const startTag = (tag: string, attributes: Attributes) =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>`;

/** What elements show in the end on one page, and its head, by the way in which each was asked. */
async function readWays(
  tag: ElementName,
  { attribute, value: text, besides = {} }: Case,
  ways: readonly Way[],
): Promise<string[]> {
  const toAddress = (text: string) => text.replace('CDN/', site.base);
  const value = toAddress(text);
  const isFlag = listAttributes(tag).get(attribute) === 'boolean';
  const others = Object.fromEntries(
    Object.entries(besides).map(([name, text]) => [name, toAddress(text)]),
  );
  const asked = { ...others, [attribute]: value };
  const html = ways.map(async (way) => {
    if (way === 'server') return render(tag, { ...asked, ...(isFlag && { [attribute]: true }) });
    return `${startTag(tag, way === 'attribute' ? asked : others)}</${tag}>`;
  });
  const { page, problems, close } = await openRendered(
    site,
    SCRIPT + (await Promise.all(html)).join('\n'),
    {
      prepare: async (page) => {
        await page.setViewport({ width: 1000, height: 6000 });
        await readContent(page);
      },
    },
  );
  await page.evaluate(
    (tag, index, property) => Object.assign(document.querySelectorAll(tag)[index] ?? {}, property),
    tag,
    ways.indexOf('property'),
    { [toProperty(attribute)]: isFlag ? true : value },
  );
  await page.waitForFunction(
    (tag) =>
      [...document.querySelectorAll(tag)].every(
        // Parts come when they are near, and those that a guide opens on demand when they are opened.
        ({ shadowRoot: root }) =>
          root?.querySelector('.base') &&
          [...root.querySelectorAll(':not(:defined)')].every(
            (part) => !part.checkVisibility({ contentVisibilityAuto: true }),
          ),
      ),
    {},
    tag,
  );
  await page.waitForNetworkIdle();
  const shown = await page.evaluate(async (tag) => {
    const elements = [...document.querySelectorAll(tag)];
    const contentOf = Reflect.get(window, 'contentOf') as (element: Element) => string;
    const read = () =>
      elements.map(
        (element) => `theme ${element.getAttribute('theme') ?? ''}\n${contentOf(element)}`,
      );
    // Until nothing moves any more.
    for (let last: string[] = []; last.join() !== read().join();) {
      last = read();
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    }
    const head = [...document.head.querySelectorAll('[type="application/ld+json"]')];
    return read().map((content) =>
      [...head.map(({ textContent }) => textContent), content].join('\n'),
    );
  }, tag);
  // What is said of a change is of its moment, and not of the way.
  const said = /(\n( *)span class="visually-hidden" role="status")\n\2 +[^\n]+/g;
  assert.deepEqual(problems, []);
  await close();
  return shown.map((content) => content.replace(said, '$1'));
}

// Most of the time a page waits for what does not come: others are tried meanwhile.
describe('what an element is asked for', { concurrency: 3 }, () => {
  for (const [tag, cases] of Object.entries(CASES) as [ElementName, readonly Case[]][]) {
    it(`is tried in full: <${tag}>`, () => {
      const tried = new Set(cases.map(({ attribute }) => attribute));
      assert.deepEqual([...tried].sort(), [...listAttributes(tag).keys()].sort());
    });
    for (const one of cases) {
      it(`is the same by attribute, by property and by a server: <${tag} ${one.attribute}="${one.value}">`, async () => {
        // Guides share the head of the page and the tags of their parts: each has a page of its own.
        const pages = tag === 'role-guide' ? WAYS.map((way) => [way]) : [WAYS];
        const shown: string[] = [];
        for (const ways of pages) shown.push(...(await readWays(tag, one, ways)));
        const [none, attribute, property, server] = shown;
        assert.notEqual(attribute, none, 'the attribute changes nothing');
        assert.equal(property, attribute);
        assert.equal(server, attribute);
      });
    }
  }
});
