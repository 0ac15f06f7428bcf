// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCatalogue } from '../../../src/dataset/parse.js';
import type { Role } from '../../../src/dataset/schema/schema.js';
import { describeChanges } from '../../../src/cli/changes/describe-changes.js';
import type { Directory } from '../../../src/cli/load-directory.js';

const PAY = { currency: 'EUR', period: 'year', definition: 'base', source: 'panel' };

/** A cell whose percentiles follow from its median; without one it is withheld. */
function cell(where: object, n: number, median?: number) {
  if (median === undefined) return { ...where, n, withheld: true, ...PAY };
  const figures = { p10: median - 20, p25: median - 10, p50: median };
  return { ...where, n, ...figures, p75: median + 10, p90: median + 20, ...PAY };
}

interface Version {
  readonly keeper?: object[];
  readonly ringer?: object[];
  readonly date?: string;
  readonly summary?: string;
  readonly note?: string;
  readonly name?: string;
  readonly adverts?: object[];
  readonly official?: object[];
}

/** A dataset of two invented roles with some survey cells. */
function dataset(version: Version): Directory {
  const { keeper = [], ringer = [], date, summary, note, name = 'Lamp Keeper' } = version;
  const { adverts = [], official = [] } = version;
  const role = (id: string, name: string, survey: object[], others = {}) => ({
    ...{
      version: 1,
      id,
      name,
      plural: `${name}s`,
      summary: summary ?? 'Invented',
      source: 'panel',
    },
    ...{ aspects: {}, salary: { survey, ...others } },
  });
  const catalogue = parseCatalogue({
    ...{ version: 1, updated: '2026-01-01', language: 'en', aspects: [], pairs: [] },
    disclaimer: 'Invented.',
    roles: [
      role('keeper', name, keeper, { adverts, official }),
      role('ringer', 'Bell Ringer', ringer),
    ],
    sources: [
      {
        ...{
          id: 'panel',
          title: 'The Panel',
          licence: 'CC0',
          date: date ?? '2025-06-01',
          rows: 2000,
        },
        ...(note && { note }),
      },
    ],
  });
  return { catalogue, roles: catalogue.roles as readonly Role[], pairs: [], translations: [] };
}

const compare = (before: Version, after: Version) =>
  describeChanges(dataset(before), dataset(after));

describe('the changes of a survey in words', () => {
  it('are none where nothing has changed', () => {
    const same = { keeper: [cell({}, 40, 1000), cell({ year: 2024 }, 4)] };
    assert.equal(compare(same, same), 'There are no differences.');
  });

  it('are none where the same cells stand in another order', () => {
    const cells = [cell({}, 40, 1000), cell({ year: 2024 }, 4)];
    const text = compare({ keeper: cells }, { keeper: [...cells].reverse() });
    assert.equal(text, 'There are no differences.');
  });

  it('tell what is new, gone, withheld now and shown again, with totals before', () => {
    const before = [
      cell({}, 40, 1000),
      cell({ level: 'mid', country: 'NL' }, 12, 900),
      cell({ year: 2023 }, 9),
      cell({ year: 2022 }, 20, 800),
    ];
    const after = [
      cell({}, 40, 1000),
      cell({ level: 'mid', country: 'NL' }, 1),
      cell({ year: 2023 }, 11, 950),
      cell({ year: 2024 }, 1200, 1100),
      cell({ level: 'entry' }, 3),
    ];
    assert.equal(
      compare({ keeper: before }, { keeper: after }),
      `Figures of 4 groups of reports before and 5 now: 1 withheld now, 1 no longer withheld, 2 new, 1 gone, 1 unchanged.

## Withheld now

- Lamp Keeper, level mid, NL, all years: too few with 1 report; was a median of €900 of 12 reports.

## No longer withheld

- Lamp Keeper, all levels, all countries, 2023: a median of €950 of 11 reports; was withheld, with 9 reports.

## New

- Lamp Keeper, all levels, all countries, 2024: a median of €1,100 of 1,200 reports.
- Lamp Keeper, level entry, all countries, all years: withheld, with 3 reports.

## Gone

- Lamp Keeper, all levels, all countries, 2022: was a median of €800 of 20 reports.`,
    );
  });

  it('put the largest change of a median first, in whichever role and direction', () => {
    const text = compare(
      {
        keeper: [cell({}, 40, 1000), cell({ year: 2024 }, 40, 1000)],
        ringer: [cell({}, 40, 2000), cell({ year: 2024 }, 10, 500)],
      },
      {
        keeper: [cell({}, 1500, 1010), cell({ year: 2024 }, 41, 1000)],
        ringer: [cell({}, 40, 1500), cell({ year: 2024 }, 90, 500)],
      },
    );
    assert.deepEqual(text.split('\n').slice(4), [
      '- Bell Ringer, all levels, all countries, all years: the median falls from €2,000 to €1,500 (25 %), still of 40 reports.',
      '- Lamp Keeper, all levels, all countries, all years: the median rises from €1,000 to €1,010 (1 %), of 1,500 reports in place of 40.',
      '- Bell Ringer, all levels, all countries, 2024: the median stays at €500, of 90 reports in place of 10.',
      '- Lamp Keeper, all levels, all countries, 2024: the median stays at €1,000, of 41 reports in place of 40.',
    ]);
  });

  it('tell that a withheld group has other reports', () => {
    const text = compare({ keeper: [cell({}, 4)] }, { keeper: [cell({}, 6)] });
    assert.match(text, /: withheld, of 6 reports in place of 4\.$/);
  });

  it('tell that other figures than the median have changed', () => {
    const before = cell({}, 40, 1000);
    const text = compare({ keeper: [before] }, { keeper: [{ ...before, p90: 5000 }] });
    assert.match(text, /: the median stays at €1,000, but other figures differ, still of 40/);
  });

  it('say that a group is in another currency', () => {
    const before = cell({}, 40, 1000);
    const text = compare({ keeper: [before] }, { keeper: [{ ...before, currency: 'USD' }] });
    assert.match(text, /: 1 in other terms\./);
    assert.match(
      text,
      /all years: is a median of \$1,000 of 40 reports, in USD per year, base pay; was a median of €1,000 of 40 reports, in EUR per year, base pay\.$/,
    );
  });

  it('say that a median stays where it changes by less than is shown', () => {
    const before = cell({}, 40, 1000.2);
    const text = compare({ keeper: [before] }, { keeper: [cell({}, 40, 1000.3)] });
    assert.match(text, /: the median stays at €1,000, but other figures differ, still of 40/);
    assert.doesNotMatch(text, /from/);
  });

  it('say that a change is under a tenth of a percent', () => {
    const text = compare({ keeper: [cell({}, 40, 9999)] }, { keeper: [cell({}, 40, 10_000)] });
    assert.match(text, /rises from €9,999 to €10,000 \(under 0\.1 %\)/);
  });

  it('do not say the same source twice where only its note or file differs', () => {
    const keeper = [cell({}, 40, 1000)];
    const text = compare({ keeper }, { keeper, note: 'Invented anew' });
    assert.match(
      text,
      /^The figures are still from: The Panel of Jun 1, 2025, CC0, 2,000 rows\.$/m,
    );
    assert.doesNotMatch(text, /They are now/);
  });

  it('show names as they are, whatever marks of Markdown are in them', () => {
    const names = ['# 1. *Keeper*', '<img src=x> [a](b) `c`', '@all #1 https://example.com a|b'];
    const texts = names.map((name) => {
      const version = { keeper: [cell({}, 40, 1000)], name };
      return compare({ ...version, keeper: [] }, version)
        .split('\n')
        .at(-1);
    });
    assert.deepEqual(texts, [
      '- \\# 1. \\*Keeper\\*, all levels, all countries, all years: a median of €1,000 of 40 reports.',
      '- \\<img src=x\\> \\[a\\](b) \\`c\\`, all levels, all countries, all years: a median of €1,000 of 40 reports.',
      '- @<!-- -->all #<!-- -->1 https:<!-- -->//example.com a\\|b, all levels, all countries, all years: a median of €1,000 of 40 reports.',
    ]);
  });

  it('tell what adverts offer and what the state counted, each under its name', () => {
    const figures = (base: number) => ({
      ...{ p10: base, p25: base, p50: base, p75: base, p90: base },
    });
    const adverts = (middle: number, distinct: number) => ({
      ...{ adverts: 30, distinct, low: figures(1), mid: figures(middle), high: figures(5000) },
      ...{ midInterval: [middle, middle], ...PAY },
    });
    const official = (p50: unknown) => ({
      ...{ code: '15-1221', title: 'Keepers', classification: 'SOC 2018', mapping: 'nearest' },
      ...{ country: 'US', year: 2025, employment: 37_200, employmentStandardError: 2, p50, ...PAY },
    });
    const text = compare(
      { adverts: [adverts(1000, 12)], official: [official(1000)] },
      { adverts: [adverts(1100, 20)], official: [official({ orMore: 1050 })] },
    );
    assert.deepEqual(text.split('\n'), [
      'Figures of 2 groups before and 2 now: 2 changed.',
      '',
      '## Changed, the largest change of a median first',
      '',
      '- Lamp Keeper, adverts, all levels, all countries, all years: the median middle rises from €1,000 to €1,100 (10 %), of 30 adverts, 20 distinct in place of 30, 12 distinct.',
      '- Lamp Keeper, official statistics, 15-1221 Keepers, US, 2025: the median rises from €1,000 to €1,050 or more (5 %), still of 37,200 employees.',
    ]);
  });

  it('name the survey and its day, before and now', () => {
    const keeper = [cell({}, 40, 1000)];
    const text = compare({ keeper }, { keeper, date: '2026-01-09' });
    assert.match(text, /^The figures were from: The Panel of Jun 1, 2025, CC0, 2,000 rows\.$/m);
    assert.match(text, /^They are now from: The Panel of Jan 9, 2026, CC0, 2,000 rows\.$/m);
    assert.match(text, /1 unchanged\.$/);
  });

  it('tell that something else in the file of a role differs', () => {
    const text = compare({}, { summary: 'Invented anew' });
    assert.match(text, /^More than these figures differs in the file of Bell Ringer\.$/m);
  });
});
