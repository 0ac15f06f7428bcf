// SPDX-License-Identifier: MIT
//
// Datasets as no author would write them. A failure prints the seed and the smallest dataset that
// fails: `seed` and `path` given to fc.assert run that one again.
import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DatasetError } from '../../../src/dataset/error.js';
import { parseCatalogue } from '../../../src/dataset/parse.js';
import type { Dataset } from '../../../src/dataset/query.js';
import { chooseRoles } from '../../../src/dataset/choose-roles.js';
import { findPairs } from '../../../src/dataset/query.js';
import type { Catalogue, Pair, Role } from '../../../src/dataset/schema/schema.js';
import { toChooserModel } from '../../../src/elements/role-chooser/model.js';
import { toComparisonModel } from '../../../src/elements/role-comparison/model.js';
import { summarizePay } from '../../../src/dataset/pay-summary.js';
import { toGuideModel } from '../../../src/elements/role-guide/model.js';
import { toChapters } from '../../../src/elements/role-guide/sections/chapters.js';
import { toInfographicModel } from '../../../src/elements/role-infographic/model.js';
import { toEstimateParts } from '../../../src/elements/salary-chart/estimate.js';
import { toSalaryModel } from '../../../src/elements/salary-chart/model.js';
import { toAside, toVoiceParts } from '../../../src/elements/salary-chart/voices/voices.js';
import { enChooser } from '../../../src/messages/en/chooser.js';
import { enGuide } from '../../../src/messages/en/guide.js';
import { enInfographic } from '../../../src/messages/en/infographic.js';
import { enSalary } from '../../../src/messages/en/salary.js';
import { en } from '../../../src/messages/en/base.js';
import { inventedCatalogue, put } from '../../fixtures/dataset.js';
import {
  apply,
  cases,
  change,
  hostileText,
  hostileValue,
  listSpots,
} from '../../fixtures/hostile.js';
import { paidCatalogue } from '../../fixtures/salary.js';

const BASES = { invented: inventedCatalogue, paid: paidCatalogue };
const base = fc.constantFrom('invented', 'paid');
const locale = fc.constantFrom('en', 'de', 'ar', 'hi', 'ja');
const groupBy = fc.constantFrom('none', 'level', 'country', 'year');

/** Fields that hold any text; so do the items of lists, but for the ids of roles in a pair. */
const FREE_TEXTS = new Set(
  ['name', 'plural', 'summary', 'text', 'label', 'heading', 'title', 'licence'].concat(
    ...['author', 'disclaimer'],
  ),
);

const isRoleId = (list: object) => Array.isArray(list) && list.includes('alpha');

const validText = hostileText.filter((text) => text.trim() !== '' && text.length <= 1000);

/** Figures of pay in the order that the rules ask for, at any size. */
const pay = fc
  .array(fc.double({ min: 0, max: 1e15, noNaN: true }), {
    minLength: 7,
    maxLength: 7,
  })
  .map((figures) => {
    const [p10, p25, low, p50, high, p75, p90] = figures.sort((one, other) => one - other);
    return { p10, p25, p50, p75, p90, low, high, medianInterval: [low, high] };
  });

/** Those of the figures that an estimate or a cell has. */
const pickKnown = (holder: object, figures: object) =>
  Object.fromEntries(Object.entries(figures).filter(([key]) => key in holder));

/** The catalogue, or undefined where the parser refuses it in words. Any other error is a defect. */
function parse(input: unknown): Catalogue | undefined {
  try {
    return parseCatalogue(input);
  } catch (error) {
    if (error instanceof DatasetError && error.reason) return undefined;
    throw error;
  }
}

/** The first roles that stand whole in a catalogue; undefined where it has not two. */
function choose(catalogue: Catalogue): Dataset | undefined {
  const whole = catalogue.roles.filter((role): role is Role => 'summary' in role).slice(0, 4);
  if (whole.length < 2) return undefined;
  const roles = chooseRoles(catalogue, whole.map(({ id }) => id).join(' ')) as Role[];
  const pairs = findPairs(catalogue, roles).filter((pair): pair is Pair => !('file' in pair));
  return { catalogue, roles, pairs };
}

/** All that the elements compute of a dataset before they draw it. */
function computeViews(dataset: Dataset, locale: string, groupBy: string): unknown[] {
  const shared = { heading: undefined, locale, messages: en };
  const salary = { heading: undefined, locale, words: enSalary, standing: undefined } as const;
  const voices = ['estimate', 'adverts', 'survey', 'official'] as const;
  const attributes = { groupBy, level: '', country: '', year: '' };
  const others = voices.slice(1) as Exclude<(typeof voices)[number], 'estimate'>[];
  const estimates = toEstimateParts(dataset.roles, { locale, words: enSalary });
  return [
    toComparisonModel(dataset, { ...shared, aspects: undefined, only: '' }),
    toComparisonModel(dataset, { ...shared, aspects: undefined, only: 'differences' }),
    toSalaryModel(dataset, estimates, { ...salary, voice: 'estimate', voices }),
    ...others.map((voice) =>
      toSalaryModel(
        dataset,
        toVoiceParts(voice, dataset, attributes, { locale, words: undefined }),
        { ...salary, voice, voices },
      ),
    ),
    toAside(dataset, { locale, words: undefined }),
    toChooserModel(dataset, { answers: '5 1 3', heading: undefined, locale, words: enChooser }),
    toInfographicModel(dataset, {
      ...shared,
      ...{ country: undefined, disclaimer: '', words: enInfographic },
    }),
    toGuideModel(
      {
        article: dataset,
        dataset,
        pay: summarizePay(dataset),
        chapters: toChapters(dataset, dataset, { sections: undefined, words: enGuide }),
      },
      { ...shared, sections: undefined, words: enGuide },
    ),
  ];
}

/** The numbers in a model that no chart can place. */
function findOddNumbers(value: unknown, seen = new Set<unknown>()): number[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((child) => findOddNumbers(child, seen));
}

describe('a dataset that somebody broke', () => {
  it('is refused in words, or gives every view finite numbers', () => {
    fc.assert(
      fc.property(
        base,
        fc.array(change, { minLength: 1, maxLength: 4 }),
        locale,
        groupBy,
        (base, changes, locale, groupBy) => {
          const input = BASES[base]();
          for (const what of changes) apply(input, what);
          const catalogue = parse(input);
          const dataset = catalogue && choose(catalogue);
          if (dataset) assert.deepEqual(findOddNumbers(computeViews(dataset, locale, groupBy)), []);
        },
      ),
      cases(6000),
    );
  });

  it('is shown with whatever texts and figures the rules allow', () => {
    fc.assert(
      fc.property(
        base,
        fc.infiniteStream(validText),
        fc.infiniteStream(pay),
        locale,
        groupBy,
        (base, texts, pays, locale, groupBy) => {
          const input = BASES[base]();
          for (const { holder, key, value } of listSpots(input)) {
            const isWord = FREE_TEXTS.has(String(key)) || typeof key === 'number';
            if (isWord && typeof value === 'string' && !isRoleId(holder)) {
              Reflect.set(holder, key, texts.next().value);
            } else if (key === 'low' || key === 'p10') {
              Object.assign(holder, pickKnown(holder, pays.next().value as object));
            }
          }
          const catalogue = parseCatalogue(input);
          assert.deepEqual(findOddNumbers(computeViews(choose(catalogue)!, locale, groupBy)), []);
        },
      ),
      cases(2000),
    );
  });

  it('is refused in words where it is not one at all', () => {
    fc.assert(
      fc.property(hostileValue, (input) => {
        assert.equal(parse(input), undefined);
      }),
      cases(4000),
    );
  });

  it('is refused in words as JSON text with keys that stand twice', () => {
    const keys = fc.constantFrom(...Object.keys(inventedCatalogue()), '__proto__', 'constructor');
    fc.assert(
      fc.property(base, keys, fc.jsonValue(), (base, key, value) => {
        const text = JSON.stringify(BASES[base]());
        const twice = `${text.slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value)}}`;
        parse(JSON.parse(twice));
        assert.equal(Reflect.has({}, 'version'), false);
      }),
      cases(3000),
    );
  });

  it('is refused with the very place that is wrong', () => {
    // Of no field is the type of another one's value; null is of none.
    const wrong = fc.constantFrom(null, true, Symbol('wrong'), () => 1);
    fc.assert(
      fc.property(base, fc.nat(10_000), wrong, (base, pick, value) => {
        const input = BASES[base]();
        const spots = listSpots(input).filter(({ path }) => !path.endsWith('withheld'));
        const { path } = spots[pick % spots.length]!;
        put(input, path, value);
        assert.throws(() => parseCatalogue(input), { name: 'DatasetError', path });
      }),
      cases(5000),
    );
  });
});
