// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toEstimateParts } from '../../../../src/elements/salary-chart/estimate.js';
import type { SalaryOptions } from '../../../../src/elements/salary-chart/model.js';
import { toSalaryModel } from '../../../../src/elements/salary-chart/model.js';
import { toSurveyParts } from '../../../../src/elements/salary-chart/voices/survey.js';
import { enSalary } from '../../../../src/messages/en/salary.js';
import { put } from '../../../fixtures/dataset.js';
import { paidCatalogue, paidDataset } from '../../../fixtures/salary.js';

const OPTIONS: SalaryOptions = {
  voice: 'estimate',
  voices: ['estimate', 'survey'],
  heading: undefined,
  locale: 'en',
  words: enSalary,
  standing: undefined,
};

type Changes = Readonly<Record<string, unknown>>;

function read(changes: Changes, list = 'alpha beta') {
  const data = paidCatalogue();
  for (const [path, value] of Object.entries(changes)) put(data, path, value);
  return paidDataset(list, data);
}

function estimate(changes: Changes = {}, options: Partial<SalaryOptions> = {}, list?: string) {
  const dataset = read(changes, list);
  const parts = toEstimateParts(dataset.roles, { locale: 'en', words: enSalary });
  return toSalaryModel(dataset, parts, { ...OPTIONS, ...options });
}

function survey(changes: Changes = {}, groupBy = 'none') {
  const dataset = read(changes);
  const attributes = { groupBy, level: '', country: '', year: '' };
  return toSalaryModel(
    dataset,
    toSurveyParts(dataset, attributes, { locale: 'en', words: undefined }),
    {
      ...OPTIONS,
      voice: 'survey',
    },
  );
}

const BETA = 'roles[1].salary.estimates[0]';

describe('the heading of a salary chart', () => {
  it('is the page’s, else the finding', () => {
    const { heading, headingVisible } = estimate({}, { heading: 'Pay' });
    assert.deepEqual([heading, headingVisible], ['Pay', true]);
    assert.deepEqual(
      [estimate().heading, estimate().headingVisible],
      ['The article puts Alphas ahead', true],
    );
    assert.equal(survey().heading, 'In the survey, Alphas report more');
  });

  it('still names the table where the page gives an empty one', () => {
    const { heading, headingVisible } = estimate({}, { heading: '' });
    assert.deepEqual([heading, headingVisible], ['The article puts Alphas ahead', false]);
  });
});

describe('figures that cannot be compared', () => {
  for (const [key, value] of [
    ['currency', 'EUR'],
    ['period', 'month'],
  ]) {
    it(`have no chart and say why where the ${key} differs`, () => {
      const { chart, notes, table } = estimate({ [`${BETA}.${key}`]: value });
      assert.equal(chart, undefined);
      assert.equal(notes[0], enSalary.mixedTerms);
      assert.equal(table.rows.length, 2);
    });
  }

  it('are told by both of their terms', () => {
    const { notes } = estimate({ [`${BETA}.currency`]: 'EUR' });
    assert.deepEqual(notes.slice(1, 3), ['Base pay, USD a year.', 'Base pay, EUR a year.']);
  });

  it('may be cells of a survey', () => {
    const { chart, notes } = survey({ 'roles[1].salary.survey[0].currency': 'EUR' });
    assert.equal(chart, undefined);
    assert.equal(notes[0], enSalary.mixedTerms);
  });

  it('do not take the chart away while they are not shown', () => {
    assert.ok(survey({ 'roles[1].salary.survey[1].currency': 'EUR' }).chart);
  });
});

describe('two definitions of pay', () => {
  const { chart, notes } = estimate({ [`${BETA}.definition`]: 'total' });

  it('share an axis where each row says which it is', () => {
    assert.deepEqual(
      chart?.rows.map(({ detail }) => detail),
      ['Base pay', 'Total pay'],
    );
  });

  it('are both in the notes', () => {
    assert.deepEqual(notes.slice(0, 2), ['Base pay, USD a year.', 'Total pay, USD a year.']);
  });
});

describe('what a salary chart says of its figures', () => {
  it('tells their terms once', () => {
    assert.equal(estimate().notes.filter((note) => note === 'Base pay, USD a year.').length, 1);
    assert.equal(estimate().notes[0], 'Base pay, USD a year.');
    assert.equal(
      estimate({
        [`${BETA}.definition`]: 'unstated',
        'roles[0].salary.estimates[0].definition': 'unstated',
      }).notes[0],
      'Pay (base or total not stated), USD a year.',
    );
  });

  it('names each source that a figure is from, once, and no other', () => {
    const ids = ({ sources }: { sources: readonly { id: string }[] }) =>
      sources.map(({ id }) => id);
    assert.deepEqual(ids(estimate()), ['guide']);
    assert.deepEqual(ids(survey()), ['panel']);
    assert.deepEqual(ids(estimate({ [`${BETA}.source`]: 'panel' })), ['guide', 'panel']);
  });
});

describe('the chart of a salary', () => {
  it('is there as long as there are terms, and not without', () => {
    assert.ok(estimate().chart);
    const { chart, table, sources, notes } = estimate({}, {}, 'gamma unpaid');
    assert.ok(chart);
    assert.deepEqual([table.rows.length, sources.length, notes.length > 0], [1, 1, true]);
    const none = estimate({ 'roles[0].salary': undefined, 'roles[1].salary': undefined });
    assert.deepEqual([none.chart, none.table.rows, none.sources], [undefined, [], []]);
  });

  it('holds the reader', () => {
    const { chart } = estimate({}, { standing: 300_000 });
    assert.equal(chart?.reference, 300_000);
    assert.ok((chart?.domain[1] ?? 0) > 300_000);
  });

  const ends: readonly (readonly [low: number, high: number])[] = [
    [80_000, 120_000],
    [3000, 4500],
    [110_000, 112_000],
    [12, 14],
    [15.5, 17],
    [1_000_000, 1_500_000],
    [7_000_000, 7_400_000],
  ];
  for (const [low, high] of ends) {
    it(`never labels two places of the axis alike, such as from ${low} to ${high}`, () => {
      const changes = Object.fromEntries(
        [0, 1].flatMap((role) => [
          [`roles[${role}].salary.estimates[0].low`, low],
          [`roles[${role}].salary.estimates[0].high`, high],
        ]),
      );
      for (const locale of ['en', 'de', 'ja', 'ar']) {
        const labels = estimate(changes, { locale }).chart?.ticks.map(({ label }) => label) ?? [];
        assert.ok(labels.length > 1);
        assert.equal(new Set(labels).size, labels.length, labels.join(', '));
      }
    });
  }
});
