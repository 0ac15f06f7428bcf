// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, Answers } from '../../../../src/dataset/fit/answers.js';
import { STEPS } from '../../../../src/dataset/fit/answers.js';
import type { Leaning, Statement } from '../../../../src/dataset/fit/query.js';
import { computeLeaning, listStatements } from '../../../../src/dataset/fit/query.js';
import { parseCatalogue } from '../../../../src/dataset/parse.js';
import type { Role } from '../../../../src/dataset/schema/schema.js';
import { inventedCatalogue } from '../../../fixtures/dataset.js';

const { roles: invented } = parseCatalogue(inventedCatalogue());

/** Roles with these statements. */
const rolesWith = (...lists: readonly (readonly string[] | undefined)[]) =>
  lists.map((fit, index) => ({ ...(invented[index] as Role), fit: fit && [...fit] }));

const statementsOf = (...lists: readonly (readonly string[] | undefined)[]) =>
  listStatements(rolesWith(...lists));

const percents = (leaning: Leaning | undefined) => leaning?.shares.map(({ percent }) => percent);

/** Numbers that look random and are the same in every run. */
function* randoms(): Generator<number, never> {
  let state = 1;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}
const source = randoms();
const below = (limit: number) => Math.floor(source.next().value * limit);

/** Two to four roles with up to five statements each, some of them shared, and answers to some. */
function listCases(count: number): (readonly [statements: readonly Statement[], Answers])[] {
  return Array.from({ length: count }, () => {
    const lists = Array.from({ length: 2 + below(3) }, (_, role) => {
      const own = Array.from({ length: below(5) }, (__, index) => `${role}.${index}`);
      return below(3) ? own : [...own, 'shared'];
    });
    const statements = statementsOf(...lists);
    const answers = statements.map(() => (below(3) ? STEPS[below(5)] : undefined));
    return [statements, answers] as const;
  });
}

const CASES = listCases(2000);
const LEANINGS = CASES.flatMap(([statements, answers]) => {
  const leaning = computeLeaning(statements, answers);
  return leaning ? [{ statements, answers, leaning }] : [];
});

const near = (one: number | undefined, other: number | undefined) =>
  assert.ok(Math.abs((one ?? NaN) - (other ?? NaN)) < 1e-9, `${one} is not ${other}`);

describe('listStatements', () => {
  const list = (...lists: readonly (readonly string[] | undefined)[]) =>
    statementsOf(...lists).map(({ text, roles }) => `${text} ${roles.join('+')}`);

  it('takes the first of each role, then the second of each', () => {
    assert.deepEqual(list(['a', 'b'], ['c', 'd']), ['a 0', 'c 1', 'b 0', 'd 1']);
  });

  it('goes on with those that have more', () => {
    assert.deepEqual(list(['a'], ['b', 'c', 'd'], [], ['e', 'f']), [
      ...['a 0', 'b 1', 'e 3', 'c 1', 'f 3', 'd 1'],
    ]);
  });

  it('names a shared statement once, where it comes first, with all that have it', () => {
    assert.deepEqual(list(['a', 'x'], ['x', 'b']), ['a 0', 'x 0+1', 'b 1']);
  });

  it('has none for roles without', () => {
    assert.deepEqual(list(undefined, [], undefined), []);
  });
});

describe('computeLeaning', () => {
  const two = statementsOf(['a', 'b'], ['c', 'd']);
  const shares = (answers: Answers, statements = two) =>
    percents(computeLeaning(statements, answers));

  it('has no leaning without an answer', () => {
    assert.equal(computeLeaning(two, []), undefined);
    assert.equal(computeLeaning(two, [undefined, undefined]), undefined);
  });

  it('has no leaning where fewer than two roles have statements', () => {
    assert.equal(computeLeaning(statementsOf(['a'], []), [5]), undefined);
  });

  it('goes from one end to the other between two roles', () => {
    // In order: first role, second role, first role, second role.
    assert.deepEqual(shares([5, 1, 5, 1]), [100, 0]);
    assert.deepEqual(shares([1, 5, 1, 5]), [0, 100]);
    assert.deepEqual(shares([5, 3, 5, 3]), [75, 25]);
    assert.deepEqual(shares([4, 3, undefined, 3]), [62.5, 37.5]);
    assert.deepEqual(shares([5, 4, 4, 2]), [68.75, 31.25]);
  });

  it('gives a role that stands out among four as much of its start again, and no more', () => {
    const four = statementsOf(['a'], ['b'], ['c'], ['d']);
    assert.deepEqual(shares([5, 1, 1, 1], four)?.[0], 50);
    assert.deepEqual(shares([1, 5, 5, 5], four)?.[0], 0);
  });

  it('takes a role of which nothing is answered to be in the middle', () => {
    assert.deepEqual(shares([5]), [75, 25]);
    assert.deepEqual(shares([1]), [25, 75]);
    assert.deepEqual(shares([3]), [50, 50]);
  });

  it('counts a shared statement for each of its roles', () => {
    const shared = statementsOf(['x', 'a'], ['x', 'b']);
    assert.deepEqual(shares([5], shared), [50, 50]);
    assert.deepEqual(shares([5, 1], shared), [25, 75]);
  });

  it('leaves a role without statements out', () => {
    const leaning = computeLeaning(statementsOf(['a'], undefined, ['b']), [5, 3]);
    assert.deepEqual(leaning?.shares, [
      { role: 0, percent: 75 },
      { role: 2, percent: 25 },
    ]);
    assert.deepEqual(leaning?.leaders, [0]);
  });

  it('tells a tie at the top, and names nothing that moved it', () => {
    const three = statementsOf(['a'], ['b'], ['c']);
    const leaning = computeLeaning(three, [4, 4, 1]);
    assert.deepEqual(leaning?.leaders, [0, 1]);
    assert.deepEqual(leaning?.moves, []);
    assert.deepEqual(computeLeaning(three, [3, 3, 3])?.leaders, [0, 1, 2]);
  });

  it('finds a tie of averages over different numbers of statements', () => {
    // 10 / 3 and 20 / 6, which no sum of rounded parts would make equal.
    const uneven = statementsOf(['a', 'b', 'c'], ['d', 'e', 'f', 'g', 'h', 'i']);
    const byText: Record<string, Answer> = {
      ...{ a: 3, b: 3, c: 4 },
      ...{ d: 3, e: 3, f: 3, g: 3, h: 4, i: 4 },
    };
    const answers = uneven.map(({ text }) => byText[text]);
    assert.deepEqual(computeLeaning(uneven, answers)?.leaders, [0, 1]);
    assert.deepEqual(percents(computeLeaning(uneven, answers)), [50, 50]);
  });

  it('says what each answer moved, the most first', () => {
    const leaning = computeLeaning(two, [5, 2, 4, undefined]);
    assert.deepEqual(percents(leaning), [81.25, 18.75]);
    assert.deepEqual(leaning?.moves, [
      { statement: 0, points: 12.5 },
      { statement: 1, points: 12.5 },
      { statement: 2, points: 6.25 },
    ]);
    assert.deepEqual(
      computeLeaning(two, [4, 2, 5, undefined])?.moves.map(({ statement }) => statement),
      [1, 2, 0],
    );
  });
});

describe('every leaning', () => {
  it('is found in most of the cases made up here, with two to four roles and ties', () => {
    assert.ok(LEANINGS.length > 1000, 'enough leanings');
    for (const count of [2, 3, 4]) {
      assert.ok(LEANINGS.filter(({ leaning }) => leaning.shares.length === count).length > 100);
    }
    assert.ok(LEANINGS.filter(({ leaning }) => leaning.leaders.length > 1).length > 50, 'ties');
  });

  it('has shares from 0 to 100 that add up to 100', () => {
    for (const { leaning } of LEANINGS) {
      const shares = percents(leaning) ?? [];
      near(
        shares.reduce((sum, share) => sum + share, 0),
        100,
      );
      for (const share of shares) assert.ok(share > -1e-9 && share < 100 + 1e-9, String(share));
    }
  });

  it('leads to the roles with the largest share, exactly', () => {
    for (const { leaning } of LEANINGS) {
      const most = Math.max(...(percents(leaning) ?? []));
      assert.deepEqual(
        leaning.shares.filter(({ percent }) => percent === most).map(({ role }) => role),
        leaning.leaders,
      );
    }
  });

  it('is the other way round when every answer is', () => {
    for (const { statements, answers, leaning } of LEANINGS) {
      const mirrored = answers.map((answer) => answer && ((6 - answer) as Answer));
      const { length } = leaning.shares;
      percents(computeLeaning(statements, mirrored))?.forEach((share, index) =>
        near(share, 200 / length - (leaning.shares[index]?.percent ?? 0)),
      );
    }
  });

  it('does not go by the order of statements', () => {
    for (const { statements, answers, leaning } of LEANINGS) {
      const turned = computeLeaning([...statements].reverse(), [...answers].reverse());
      percents(turned)?.forEach((share, index) => near(share, leaning.shares[index]?.percent));
    }
  });

  it('does not go away from a role whose statement is agreed with more', () => {
    for (const { statements, answers, leaning } of LEANINGS) {
      answers.forEach((answer, index) => {
        const [role, ...others] = statements[index]?.roles ?? [];
        if (!answer || answer === 5 || role === undefined || others.length) return;
        const more = answers.map((old, place) => (place === index ? 5 : old));
        const shareOf = (of: Leaning | undefined) =>
          of?.shares.find((share) => share.role === role)?.percent ?? NaN;
        assert.ok(shareOf(computeLeaning(statements, more)) > shareOf(leaning));
      });
    }
  });

  it('is moved by an answer by what the leading share would lose if that answer were in the middle', () => {
    for (const { statements, answers, leaning } of LEANINGS) {
      const [leader, ...others] = leaning.leaders;
      if (others.length) {
        assert.deepEqual(leaning.moves, []);
        continue;
      }
      assert.equal(leaning.moves.length, answers.filter(Boolean).length);
      const shareOf = (of: Leaning | undefined) =>
        of?.shares.find(({ role }) => role === leader)?.percent ?? NaN;
      for (const { statement, points } of leaning.moves) {
        const neutral = answers.map((answer, index) => (index === statement ? 3 : answer));
        near(points, shareOf(leaning) - shareOf(computeLeaning(statements, neutral)));
      }
      const sizes = leaning.moves.map(({ points }) => Math.abs(points));
      assert.deepEqual(
        sizes,
        [...sizes].sort((a, b) => b - a),
      );
    }
  });

  it('is moved from an equal start by all answers together, and by nothing else', () => {
    for (const { leaning } of LEANINGS) {
      const [leader, ...others] = leaning.leaders;
      if (others.length) continue;
      const moved = leaning.moves.reduce((sum, { points }) => sum + points, 0);
      const share = leaning.shares.find(({ role }) => role === leader)?.percent ?? NaN;
      near(moved, share - 100 / leaning.shares.length);
    }
  });

  it('is even where only the middle is answered', () => {
    for (const { statements, answers } of LEANINGS) {
      const leaning = computeLeaning(
        statements,
        answers.map((answer) => answer && 3),
      );
      assert.equal(leaning?.leaders.length, leaning?.shares.length);
    }
  });
});
