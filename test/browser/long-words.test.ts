// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { findAll } from '../fixtures/comparison.js';
import { listSpots } from '../fixtures/hostile.js';
import { drawableCatalogue, offeredCatalogue } from '../fixtures/salary.js';
import { until } from '../fixtures/until.js';

/** A word that is wider than a phone, as an address or a German compound may be. */
const WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2);

/** What a reader sees of a catalogue, but for the ids. */
const TEXTS = new Set(
  ['name', 'plural', 'summary', 'text', 'label', 'heading', 'title', 'licence', 'note'].concat(
    ...['author', 'disclaimer', 'attribution', 'points', 'fit'],
  ),
);

function withLongWords(data: object): object {
  for (const { holder, key, value, path } of listSpots(data)) {
    const isText = TEXTS.has(String(key)) || /(?:points|fit)\[\d+\]$/.test(path);
    if (isText && typeof value === 'string') {
      Reflect.set(holder, key, `${/fit/.test(path) ? path : ''}${WORD}`);
    }
  }
  return data;
}

const CASES: readonly (readonly [
  tag: string,
  attributes: Record<string, string>,
  data?: object,
])[] = [
  ['role-comparison', {}],
  ['role-comparison', { roles: 'alpha beta gamma unpaid' }],
  ['salary-chart', {}],
  ['salary-chart', { source: 'survey', 'group-by': 'country' }, drawableCatalogue()],
  ['salary-chart', { source: 'adverts', 'group-by': 'level' }],
  ['salary-chart', { source: 'adverts' }],
  ['salary-chart', { source: 'official' }],
  ['role-chooser', { answers: '5 1 3' }],
  ['role-infographic', {}],
  ['role-guide', {}],
];

describe('words that are wider than a phone', () => {
  for (const [tag, attributes, data = offeredCatalogue()] of CASES) {
    it(`do not widen the page: <${tag}> ${JSON.stringify(attributes)}`, async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="inline-size: 320px; overflow: hidden"></div>`,
      );
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      const long = withLongWords(data) as { roles: { fit?: string[] }[] };
      for (const [index, role] of long.roles.entries()) role.fit = [`${index}${WORD}`, `${index}x`];
      Object.assign(element, { data: long });
      place.append(element);
      await until(() => element.shadowRoot?.querySelector('.base, .footer'), 'it is drawn');
      await new Promise((resolve) => setTimeout(resolve, 400));
      for (const details of findAll(element, 'details')) details.setAttribute('open', '');
      const wide = findAll(element, '*')
        .filter((part) => {
          const { right, width } = part.getBoundingClientRect();
          const isScrolled = part.closest('.figures, .scroll, .visually-hidden, dialog, svg');
          return width > 0 && !isScrolled && right > place.getBoundingClientRect().left + 321;
        })
        .map((part) => `${part.localName}.${part.className}`);
      expect(wide).to.deep.equal([]);
      expect(place.scrollWidth).to.be.at.most(320);
    });
  }
});
