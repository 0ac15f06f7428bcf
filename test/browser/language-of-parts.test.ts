// SPDX-License-Identifier: MIT
//
// The language of each text, as a screen reader asks for it. The data are in Greek letters, which no language of the
// elements has: so a text tells whose it is.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import { choosableCatalogue, put } from '../fixtures/dataset.js';
import { listRoots } from '../fixtures/readable.js';
import { offeredCatalogue, paidCatalogue } from '../fixtures/salary.js';
import { until } from '../fixtures/until.js';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'zh-Hans', 'hi', 'ar'];

/** What people write into a catalogue, by its key there. What is not here are ids, codes and addresses. */
const WORDS = new Set([
  ...['disclaimer', 'fit', 'heading', 'label', 'note', 'points', 'summary', 'text'],
]);

/** The names in it. WCAG asks for no language of names, so that they may stand in a sentence of either. */
const NAMES = new Set(['author', 'name', 'plural', 'title']);

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const GREEK = 'αβψδεφγηιξκλμνοπκρστθωυχυζ';
const CYRILLIC = 'абцдефгхийклмнопкрстувшщыз';

const write = (text: string, letters: string) =>
  text.toLowerCase().replace(/[a-z]/g, (letter) => letters[LATIN.indexOf(letter)] ?? '');

/** A catalogue in Greek, with names in Cyrillic letters. */
function translate(json: object): object {
  const walk = (value: unknown, letters: string): unknown => {
    if (typeof value === 'string') return letters ? write(value, letters) : value;
    if (Array.isArray(value)) return value.map((one) => walk(one, letters));
    if (!value || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const letters = WORDS.has(key) ? GREEK : NAMES.has(key) ? CYRILLIC : '';
        return [key, walk(one, letters)];
      }),
    );
  };
  return put(walk(json, '') as object, 'language', 'el');
}

/** The language that a text is marked with. */
function langOf(text: Text): string {
  let element = text.parentElement;
  for (;;) {
    const marked = element?.closest('[lang]');
    if (marked) return marked.getAttribute('lang') ?? '';
    const root = element?.getRootNode();
    if (!(root instanceof ShadowRoot)) return '';
    element = root.host as HTMLElement;
  }
}

/** What no language has for its own: currencies, licences and titles of classifications, and what stands for a word. */
const OF_NO_LANGUAGE =
  /\b(?:USD|EUR|US|CC BY 4\.0|CC0|SOC|K|n)\b|\p{Script=Cyrillic}|[^\p{Letter}]/gu;

const isData = (text: string) => /\p{Script=Greek}/u.test(text);

/** Whether a text is marked with the language that it is in. */
function isMarked(text: Text, lang: string): boolean {
  const letters = text.data.replace(OF_NO_LANGUAGE, '');
  const marked = langOf(text);
  if (!isData(letters)) {
    // A list of names is marked as one, with its "and".
    return (
      !letters || marked === lang || (marked === 'el' && /\p{Script=Cyrillic}/u.test(text.data))
    );
  }
  return marked === 'el' && !/[^\p{Script=Greek}]/u.test(letters);
}

/** The texts in the shadow of an element, and of those within it. */
function listTexts(host: Element): Text[] {
  return listRoots(host)
    .filter((root) => root instanceof ShadowRoot)
    .flatMap((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      return texts.filter(
        ({ data, parentElement }) => data.trim() && parentElement?.localName !== 'style',
      );
    });
}

interface Case {
  readonly tag: string;
  readonly data: object;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What comes last. */
  readonly last: string;
}

const FIT = [['I like heights.', 'I like company.'], ['I like depths.'], undefined];

const CASES: readonly Case[] = [
  { tag: 'role-comparison', data: choosableCatalogue(FIT), last: 'button' },
  {
    tag: 'role-comparison',
    data: choosableCatalogue(FIT),
    attributes: { roles: 'alpha beta gamma' },
    last: 'button',
  },
  ...['estimate', 'adverts', 'official'].map((source) => ({
    tag: 'salary-chart',
    data: offeredCatalogue(),
    attributes: { source, 'group-by': 'level' },
    last: '.mark',
  })),
  {
    tag: 'salary-chart',
    data: paidCatalogue(),
    attributes: { source: 'survey', 'group-by': 'level' },
    last: '.mark',
  },
  {
    tag: 'role-chooser',
    data: choosableCatalogue(FIT),
    attributes: { answers: '4 - 4', roles: 'alpha beta gamma' },
    last: 'form',
  },
  {
    tag: 'role-chooser',
    data: choosableCatalogue(FIT),
    attributes: { answers: '5 2 4', layout: 'steps' },
    last: 'form',
  },
  { tag: 'role-infographic', data: offeredCatalogue(), last: '.formats' },
  { tag: 'role-guide', data: choosableCatalogue(FIT), last: '.passage' },
];

describe('each text is marked with the language that it is in', () => {
  for (const lang of LANGUAGES) {
    for (const { tag, data, attributes = {}, last } of CASES) {
      it(`${lang}: <${tag}> ${JSON.stringify(attributes)}`, async () => {
        const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
        const element = Object.assign(document.createElement(tag), { data: translate(data) });
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        page.append(element);
        await until(() => element.shadowRoot?.querySelector(last), `${last} has come`);
        await nextFrame();
        const texts = listTexts(element);
        const ofData = texts.filter(({ data }) =>
          /\p{Script=Greek}|\p{Script=Cyrillic}/u.test(data),
        );
        expect(ofData.length).to.be.within(1, texts.length - 5);
        const mistaken = texts.filter((text) => !isMarked(text, lang));
        expect(mistaken.map((text) => `${langOf(text)}: ${text.data.trim()}`)).to.deep.equal([]);
      });
    }
  }
});
