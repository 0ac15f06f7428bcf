// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toEstimateParts } from '../../../../../src/elements/salary-chart/estimate.js';
import { toSalaryModel } from '../../../../../src/elements/salary-chart/model.js';
import { toRecords } from '../../../../../src/elements/salary-chart/interaction/records.js';
import { toSurveyParts } from '../../../../../src/elements/salary-chart/voices/survey.js';
import { toVoiceParts } from '../../../../../src/elements/salary-chart/voices/voices.js';
import { enSalary } from '../../../../../src/messages/en/salary.js';
import { offeredCatalogue, paidDataset } from '../../../../fixtures/salary.js';

const TERMS = ['currency', 'period', 'definition', 'source', 'source date', 'licence'];
const GUIDE = ['USD', 'year', 'base', 'The Guide', '2022-01-01', 'CC BY 4.0'];
const PANEL = ['USD', 'year', 'base', 'The Panel', '2023-06-30', 'CC0 1.0'];

function records(
  asked?: { groupBy: string; country?: string },
  list = 'alpha beta',
  locale = 'en',
) {
  const dataset = paidDataset(list);
  const words = enSalary;
  const parts = asked
    ? toSurveyParts(
        dataset,
        { level: '', country: '', year: '', ...asked },
        { locale, words: undefined },
      )
    : toEstimateParts(dataset.roles, { locale, words });
  return toRecords(
    toSalaryModel(dataset, parts, {
      voice: asked ? 'survey' : 'estimate',
      voices: ['estimate', 'survey'],
      heading: undefined,
      locale,
      words,
      standing: 1_000_000,
    }),
  );
}

function voiceRecords(voice: 'adverts' | 'official') {
  const dataset = paidDataset('alpha beta', offeredCatalogue());
  const attributes = { groupBy: 'none', level: '', country: '', year: '' };
  const parts = toVoiceParts(voice, dataset, attributes, { locale: 'en', words: undefined });
  return toRecords(
    toSalaryModel(dataset, parts, {
      ...{ voice, voices: [voice], heading: undefined, locale: 'en', words: enSalary },
      standing: undefined,
    }),
  );
}

describe('the file of figures', () => {
  it('has the estimates with their terms and source', () => {
    assert.deepEqual(records(), [
      ['role', 'low', 'high', ...TERMS],
      ['Alpha', 80_000, 120_000, ...GUIDE],
      ['Beta', 70_000, 110_000, ...GUIDE],
    ]);
  });

  it('has the cells of the survey that the view shows, with sample and interval', () => {
    assert.deepEqual(records({ groupBy: 'country' }).slice(0, 3), [
      [
        ...['role', 'level', 'country', 'year', 'n', 'p10', 'p25', 'p50', 'p75', 'p90'],
        ...['median interval low', 'median interval high', ...TERMS],
      ],
      [
        ...['Alpha', undefined, 'US', undefined, 200, 55_000, 82_500, 110_000, 137_500, 165_000],
        ...[108_000, 112_000, ...PANEL],
      ],
      [
        ...['Beta', undefined, 'US', undefined, 150, 50_500, 75_750, 101_000, 126_250, 151_500],
        ...[99_000, 103_000, ...PANEL],
      ],
    ]);
  });

  it('leaves the figures of a withheld cell empty and keeps its sample', () => {
    const executive = records({ groupBy: 'level' }).find(
      ([role, level]) => role === 'Beta' && level === 'executive',
    );
    assert.deepEqual(executive, [
      ...['Beta', 'executive', undefined, undefined, 5],
      ...Array<undefined>(7).fill(undefined),
      ...PANEL,
    ]);
  });

  it('has as many fields in each line as in its header', () => {
    for (const file of [records(), records({ groupBy: 'level' }), records({ groupBy: 'year' })]) {
      assert.ok(file.every((line) => line.length === file[0]?.length));
    }
  });

  it('is the same in every language, for a program to read', () => {
    assert.deepEqual(
      records({ groupBy: 'country' }, 'alpha beta', 'de'),
      records({ groupBy: 'country' }),
    );
  });

  it('has no line for a role without a cell, and its header where there is none at all', () => {
    assert.equal(records({ groupBy: 'level' }, 'unpaid gamma').length, 1);
    assert.equal(records({ groupBy: 'none' }, 'unpaid gamma').length, 2);
  });

  it('has the percentiles of low, middle and high ends of adverts, with both counts', () => {
    const [header, alpha] = voiceRecords('adverts');
    assert.deepEqual(header?.slice(0, 8), [
      ...['role', 'level', 'country', 'year', 'adverts', 'distinct adverts', 'low p10', 'low p25'],
    ]);
    assert.deepEqual(alpha?.slice(0, 8), [
      ...['Alpha', undefined, undefined, undefined, 800, 400, 60_000, 67_500],
    ]);
    assert.equal(alpha?.length, header?.length);
  });

  it('has a line for each year and role of official statistics, and no number for a top that is not published', () => {
    const [header, ...lines] = voiceRecords('official');
    assert.deepEqual(
      lines.map(([role, , , code, , , year]) => [role, code, year]),
      [
        ['Alpha', '11-1111', 2021],
        ['Alpha', '11-1111', 2022],
        ['Beta', '11-1111', 2022],
        ['Beta', '22-2222', 2022],
      ],
    );
    assert.equal(lines[1]?.[header?.indexOf('p90') ?? 0], '300000 or more');
    assert.ok(lines.every((line) => line.length === header?.length));
  });

  it('tells nothing of what the reader typed', () => {
    assert.ok(!records().flat().includes(1_000_000));
  });
});
