// SPDX-License-Identifier: MIT
//
// What becomes of catalogues that keep all limits and yet have more than anybody reads. Counted, since time is
// another on each machine.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ElementName } from '../../../src/server/index.js';
import { render } from '../../../src/server/index.js';
import { inventedCatalogue, put } from '../../fixtures/dataset.js';
import { offeredCatalogue } from '../../fixtures/salary.js';

const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const COUNTRIES = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));

/** As many points as a file may have, over all aspects that a catalogue may have. */
function ofWords(): object {
  const data = inventedCatalogue();
  const aspects = many(190, (index) => ({ id: `more-${index}`, label: `More ${index}` }));
  put(data, 'aspects', [...data.aspects, ...aspects]);
  aspects.forEach(({ id }, aspect) => {
    for (const role of [0, 1]) {
      put(data, `roles[${role}].aspects.${id}`, {
        points: many(200, (index) => `${role} ${aspect} ${index}`),
        text: `Text ${aspect}.`,
      });
    }
    put(data, `pairs[0].aspects.${id}`, { points: many(50, (index) => `Both ${aspect} ${index}`) });
  });
  return data;
}

/** Figures of every country, of three centuries, and of more estimates than there are articles. */
function ofFigures(): object {
  const data = offeredCatalogue();
  for (const role of [0, 1]) {
    const { salary } = data.roles[role]!;
    const [cell] = Reflect.get(salary, 'adverts') as object[];
    const [official] = Reflect.get(salary, 'official') as object[];
    put(data, `roles[${role}].salary`, {
      estimates: many(500, () => salary.estimates[0]),
      adverts: [
        cell,
        ...COUNTRIES.map((country) => ({ ...cell, country })),
        ...many(300, (index) => ({ ...cell, year: 1900 + index })),
      ],
      official: many(100, (index) => ({
        ...official,
        code: `${10 + (index % 90)}-${1000 + index}`,
      })),
    });
  }
  return data;
}

/** More than this many start tags nobody scrolls through; a whole guide of the shipped roles has 1,500. */
const MAXIMUM_TAGS = 25_000;

const CASES: readonly (readonly [ElementName, Record<string, string>])[] = [
  ['role-comparison', {}],
  ['salary-chart', {}],
  ['salary-chart', { source: 'adverts', 'group-by': 'country' }],
  ['salary-chart', { source: 'adverts', 'group-by': 'year' }],
  ['salary-chart', { source: 'official' }],
  ['role-chooser', {}],
  ['role-infographic', {}],
  ['role-guide', {}],
];

describe('a catalogue within all limits, rendered on a server', () => {
  for (const [what, make] of [
    ['words', ofWords],
    ['figures', ofFigures],
  ] as const) {
    for (const [element, attributes] of CASES) {
      it(`makes a page that a browser can hold, and says that not all is drawn: ${what} in <${element}> ${JSON.stringify(attributes)}`, async () => {
        const html = await render(element, attributes, { data: make() });
        const [shadow = ''] = html.split('<script type="application/json">');
        const tags = shadow.match(/<[a-z]/g)?.length ?? 0;
        assert.ok(tags < MAXIMUM_TAGS, `${tags} tags`);
        assert.match(shadow, /left out here, since there are too many: [\d,]+\./);
      });
    }
  }
});
