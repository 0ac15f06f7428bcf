// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GroupBy } from '../../../../../src/dataset/cell-query.js';
import type {
  AdvertCell,
  Level,
  Role,
  SurveyCell,
} from '../../../../../src/dataset/schema/schema.js';
import type { TitleWords } from '../../../../../src/elements/salary-chart/voices/compare.js';
import {
  judge,
  rankGroups,
  toTitle,
} from '../../../../../src/elements/salary-chart/voices/compare.js';
import { enSurvey } from '../../../../../src/messages/en/survey.js';
import { paidDataset } from '../../../../fixtures/salary.js';

const TERMS = { currency: 'USD', period: 'year', definition: 'base', source: 'panel' } as const;
const LEVELS: readonly Level[] = ['entry', 'mid', 'senior', 'executive'];

/** A survey cell: its median, the reach of the interval on either side, and its reports. */
type Plain = readonly [median: number, reach?: number, n?: number];

/** Groups by level, each with a cell for each role; undefined for none. */
type Groups = readonly (readonly (Plain | undefined)[])[];

function toCell([p50, reach, n = 100]: Plain): SurveyCell {
  return {
    ...{ ...TERMS, n, p50 },
    ...(reach !== undefined && { medianInterval: [p50 - reach, p50 + reach] as const }),
  };
}

function rank(groups: Groups) {
  const roles = paidDataset('alpha beta gamma').roles.slice(0, groups[0]?.length);
  return rankGroups<'survey'>(
    groups.map((cells, index) => ({
      filters: { level: LEVELS[index] },
      cells: cells.map((cell) => cell && toCell(cell)),
    })),
    roles,
  );
}

/** The verdict on two medians. */
function verdict(one: Plain, other: Plain) {
  const [higher, lower] = rank([[one, other]])[0]!.figures;
  assert.ok(higher && lower);
  assert.equal(judge(higher, lower), judge(lower, higher), 'in either order');
  return judge(higher, lower);
}

describe('what can be said of a difference', () => {
  it('is that it is clear where the intervals do not overlap', () => {
    assert.equal(verdict([100, 4], [90, 5]), 'clear');
    assert.equal(verdict([90, 5], [100, 4]), 'clear');
  });

  it('is that it is not clear where the intervals overlap or touch', () => {
    assert.equal(verdict([100, 6], [90, 5]), 'unclear');
    assert.equal(verdict([100, 5], [90, 5]), 'unclear');
    assert.equal(verdict([100, 30], [90, 1]), 'unclear');
    assert.equal(verdict([100, 5], [100, 5]), 'unclear');
  });

  it('is that there are too few data below 30 of either, however far apart the intervals are', () => {
    assert.equal(verdict([100, 1, 29], [50, 1, 1000]), 'few');
    assert.equal(verdict([100, 1, 1000], [50, 1, 29]), 'few');
    assert.equal(verdict([100, 1, 30], [50, 1, 30]), 'clear');
  });

  it('is nothing where one of the two has no interval, unless there are too few data', () => {
    assert.equal(verdict([100], [50, 1]), undefined);
    assert.equal(verdict([100, 1], [50]), undefined);
    assert.equal(verdict([100], [50, 1, 29]), 'few');
  });

  it('counts different adverts and takes the middles of their ranges, not the repeated ones', () => {
    const advert = (p50: number, distinct: number) =>
      ({
        ...{ ...TERMS, adverts: 1000, distinct, mid: { p50 } },
        midInterval: [p50 - 1, p50 + 1],
      }) as unknown as AdvertCell;
    const roles = paidDataset().roles;
    const say = (distinct: number) => {
      const cells = [advert(100, 500), advert(120, distinct)];
      const [group] = rankGroups<'adverts'>([{ filters: {}, cells }], roles);
      const [higher, lower] = group?.figures ?? [];
      assert.ok(higher && lower);
      assert.deepEqual([higher.role, higher.value], [1, 120]);
      return judge(higher, lower);
    };
    assert.deepEqual([29, 30].map(say), ['few', 'clear']);
  });
});

describe('the ranks of groups', () => {
  const order = (groups: Groups) => rank(groups).map(({ index }) => index);

  it('begin with the group whose smaller sample is largest', () => {
    assert.deepEqual(
      order([
        [
          [1, 1, 500],
          [2, 1, 20],
        ],
        [
          [1, 1, 40],
          [2, 1, 50],
        ],
        [
          [1, 1, 60],
          [2, 1, 30],
        ],
      ]),
      [1, 2, 0],
    );
  });

  it('prefer a group that can be compared to one with more reports, and end with those without any', () => {
    assert.deepEqual(
      order([
        [undefined, undefined],
        [[1, 1, 900], undefined],
        [[1], [2]],
      ]),
      [2, 1, 0],
    );
  });

  it('put the highest figure first and keep whose it is', () => {
    const [group] = rank([[[10], [30], [20]]]);
    assert.deepEqual(
      group?.figures.map(({ role, name, value }) => [role, name, value]),
      [
        [1, 'Betas', 30],
        [2, 'Gammas', 20],
        [0, 'Alphas', 10],
      ],
    );
  });

  it('leave out withheld figures, and those of another currency or period than the first', () => {
    const cells = [
      toCell([10]),
      { ...toCell([20]), currency: 'EUR' },
      { ...toCell([30]), period: 'month' },
      { ...toCell([40]), p50: undefined },
    ] as SurveyCell[];
    const roles = [...paidDataset('alpha beta gamma').roles, {} as Role];
    const [group] = rankGroups<'survey'>([{ filters: {}, cells }], roles);
    assert.deepEqual(
      group?.figures.map(({ value }) => value),
      [10],
    );
  });
});

describe('the title of a comparison', () => {
  const WORDS: TitleWords = {
    more: (role, groups, dimension) => `${role} more${groups && ` by ${dimension}: ${groups}`}`,
    unclear: 'unclear',
    few: 'few',
    mixed: 'mixed',
    only: (group) => `only ${group}`,
    none: 'none',
  };

  const title = (groups: Groups, groupBy: GroupBy = 'level') =>
    toTitle(rank(groups), groupBy, WORDS, { locale: 'en', words: enSurvey });

  const clear = [
    [100, 1],
    [50, 1],
  ] as const;
  const turned = [
    [50, 1],
    [100, 1],
  ] as const;
  const unclear = [
    [100, 90],
    [50, 90],
  ] as const;
  const few = [
    [100, 1],
    [50, 1, 20],
  ] as const;
  const unjudged = [[100], [50]] as const;
  const alone = [[100, 1], undefined] as const;
  const nobody = [undefined, undefined] as const;

  it('names who has more where that is clear in every group that is compared', () => {
    assert.equal(title([clear, clear]), 'Alphas more');
    assert.equal(title([turned, turned, alone]), 'Betas more');
    assert.equal(title([clear], 'none'), 'Alphas more');
  });

  it('names the groups in which that is clear where it is not in all, in the order of the chart', () => {
    assert.equal(title([unclear, clear]), 'Alphas more by level: Mid');
    assert.equal(title([few, turned, turned]), 'Betas more by level: Mid and Senior');
    const large = [
      [100, 1, 900],
      [50, 1, 900],
    ] as const;
    assert.equal(title([clear, unclear, large]), 'Alphas more by level: Entry and Senior');
  });

  it('names no more than three groups, those with most to compare', () => {
    const of = (n: number) =>
      [
        [100, 1, n],
        [50, 1, n],
      ] as const;
    const roles = paidDataset().roles;
    const ranked = rankGroups<'survey'>(
      [of(90), of(40), of(80), of(70), unclear].map((cells, index) => ({
        filters: { year: 2020 + index },
        cells: cells.map((cell) => toCell(cell)),
      })),
      roles,
    );
    assert.equal(
      toTitle(ranked, 'year', WORDS, { locale: 'en', words: enSurvey }),
      'Alphas more by year: 2020, 2022, and 2023',
    );
  });

  it('says that it is mixed where one is clearly higher here and another there', () => {
    assert.equal(title([clear, turned]), 'mixed');
    assert.equal(title([clear, unclear, turned]), 'mixed');
  });

  it('does not call it mixed where the other is higher only without being clear', () => {
    assert.equal(
      title([
        clear,
        [
          [50, 90],
          [100, 90],
        ],
      ]),
      'Alphas more by level: Entry',
    );
  });

  it('says that the one group with enough data is the only one', () => {
    assert.equal(title([few, clear, few]), 'only Mid');
    assert.equal(title([unclear, alone]), 'only Entry');
  });

  it('says that no difference is clear where none is', () => {
    assert.equal(title([unclear, unclear]), 'unclear');
    assert.equal(title([unclear, few, unclear]), 'unclear');
    assert.equal(title([unclear], 'none'), 'unclear');
  });

  it('says that data are too few where they are in every group', () => {
    assert.equal(title([few, few]), 'few');
    assert.equal(title([few], 'none'), 'few');
    assert.equal(title([few, alone, nobody]), 'few');
  });

  it('says nothing where nothing can be compared or judged', () => {
    assert.equal(title([nobody, nobody]), 'none');
    assert.equal(title([alone, alone]), 'none');
    assert.equal(title([unjudged, unjudged]), 'none');
    assert.equal(title([], 'none'), 'none');
  });

  it('is of the two highest where there are three roles', () => {
    assert.equal(
      title(
        [
          [
            [50, 1],
            [100, 1],
            [70, 1],
          ],
        ],
        'none',
      ),
      'Betas more',
    );
    assert.equal(
      title(
        [
          [
            [50, 1],
            [100, 9],
            [95, 9],
          ],
        ],
        'none',
      ),
      'unclear',
    );
    assert.equal(
      title([
        [
          [50, 1],
          [100, 1],
          [70, 1],
        ],
        [
          [50, 1],
          [70, 1],
          [100, 1],
        ],
      ]),
      'mixed',
    );
  });
});
