// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { find, textOf } from '../fixtures/comparison.js';
import type { Comparison } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue } from '../fixtures/dataset.js';
import { until } from '../fixtures/until.js';

/** Tags as pages write them, and what the corner of the table says then. */
const TAGS: readonly (readonly [tag: string, corner: string])[] = [
  ['de_DE', 'Aspekt'],
  ['de_DE.UTF-8', 'Aspekt'],
  [' de ', 'Aspekt'],
  ['pt_BR', 'Aspecto'],
  ['zh_Hans_CN', '项目'],
  ['ar_EG', 'الجانب'],
  ['en_GB@euro', 'Aspect'],
  ['POSIX', 'Aspect'],
];

describe('the language of an element', () => {
  const warnings = useConsole('warn');

  const show = (tag: string) =>
    fixture<HTMLElement>(html`
      <div lang=${tag} dir=${tag.startsWith('ar') ? 'rtl' : 'ltr'}>
        <role-comparison .data=${inventedCatalogue()}></role-comparison>
      </div>
    `);
  const readCorner = (place: HTMLElement) => {
    const element = place.querySelector('role-comparison') as Comparison;
    return element.shadowRoot?.querySelector('.corner') ? textOf(find(element, '.corner')) : '';
  };

  for (const [tag, corner] of TAGS) {
    it(`is read from a tag as systems write it: "${tag}"`, async () => {
      const place = await show(tag);
      await until(() => readCorner(place) === corner, `the corner says ${corner}`);
    });
  }

  it('is English where the tag is none, which is said once for a page', async () => {
    const places = [await show('qq-nonsense!'), await show('qq-nonsense!')];
    for (const place of places) await until(() => readCorner(place) === 'Aspect', 'is English');
    await until(() => warnings.take().length === 1, 'is said');
    expect(places.map(readCorner)).to.deep.equal(['Aspect', 'Aspect']);
  });
});
