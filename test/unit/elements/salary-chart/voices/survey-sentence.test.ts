// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeSurvey } from '../../../../../src/elements/salary-chart/voices/survey-sentence.js';
import type { Filters, GroupBy } from '../../../../../src/dataset/cell-query.js';
import { groupCells } from '../../../../../src/dataset/cell-query.js';
import { rankGroups } from '../../../../../src/elements/salary-chart/voices/compare.js';
import type { Role } from '../../../../../src/dataset/schema/schema.js';
import type { Group } from '../../../../../src/messages/en/survey.js';
import { enSurvey } from '../../../../../src/messages/en/survey.js';
import type { Sentence } from '../../../../../src/messages/sentence.js';
import { toText } from '../../../../../src/messages/sentence-text.js';
import { put } from '../../../../fixtures/dataset.js';
import { paidCatalogue, paidDataset } from '../../../../fixtures/salary.js';

function speak(roles: readonly Role[], groupBy: GroupBy = 'none', filters: Filters = {}): string {
  const groups = groupCells(roles, 'survey', groupBy, filters);
  return toText(describeSurvey(rankGroups(groups, roles), { locale: 'en', words: enSurvey }));
}

function speakOf(list: string, groupBy: GroupBy = 'none', filters: Filters = {}): string {
  return speak(paidDataset(list).roles, groupBy, filters);
}

/** What is expected, in the words of the language. */
const join = (...sentences: readonly Sentence[]) => sentences.map(toText).join('');

/** Cells of Alpha and Beta over all, with changes to one of the two. */
function change(index: 0 | 1, changes: object): readonly Role[] {
  const data = paidCatalogue();
  for (const [key, value] of Object.entries(changes)) {
    put(data, `roles[${index}].salary.survey[0].${key}`, value);
  }
  return paidDataset('alpha beta', data).roles;
}

const ALL: Group = { level: undefined, country: undefined, year: undefined };
const { surveyAbove, surveyAlone, surveySame, clear, unclear, few, noSurvey } = enSurvey;

describe('the sentence about a survey', () => {
  it('reads as English', () => {
    assert.match(
      speakOf('alpha beta', 'none', { level: 'senior', country: 'US' }),
      /^In the survey, senior Alphas in the United States report a median of \$140K a year, \$15K above Betas\./,
    );
  });

  it('tells whose median is higher, by how much, and that this is clear', () => {
    const expected = join(surveyAbove(ALL, 'Alphas', '$100K', 'year', '$10K', 'Betas'), [clear]);
    assert.equal(speakOf('alpha beta'), expected);
    assert.equal(speakOf('beta alpha'), expected);
  });

  it('calls a difference unclear where the intervals overlap', () => {
    assert.equal(
      speakOf('alpha beta', 'none', { level: 'entry' }),
      join(surveyAbove({ ...ALL, level: 'entry' }, 'Alphas', '$70K', 'year', '$2K', 'Betas'), [
        unclear,
      ]),
    );
  });

  it('calls a difference unclear where the intervals touch', () => {
    const touching = change(1, { medianInterval: [88_000, 98_000] });
    assert.ok(speak(touching).endsWith(unclear));
    const apart = change(1, { medianInterval: [88_000, 97_999] });
    assert.ok(speak(apart).endsWith(clear));
  });

  it('does not judge a difference without both intervals', () => {
    assert.equal(
      speak(change(0, { medianInterval: undefined })),
      toText(surveyAbove(ALL, 'Alphas', '$100K', 'year', '$10K', 'Betas')),
    );
  });

  it('says so where the medians are the same', () => {
    assert.equal(
      speakOf('alpha beta', 'none', { country: 'FR' }),
      toText(
        surveySame(
          { ...ALL, country: { code: 'FR', name: 'France' } },
          'Alphas and Betas',
          '$80K',
          'year',
        ),
      ),
    );
  });

  it('speaks of one role where the other one is withheld, unknown or otherwise counted', () => {
    const alone = (group: Partial<Group>, name: string, median: string) =>
      toText(surveyAlone({ ...ALL, ...group }, name, median, 'year'));
    assert.equal(
      speakOf('alpha beta', 'none', { level: 'executive' }),
      alone({ level: 'executive' }, 'Alphas', '$200K'),
    );
    assert.equal(speakOf('unpaid beta'), alone({}, 'Betas', '$90K'));
    assert.equal(speak(change(1, { currency: 'EUR' })), alone({}, 'Alphas', '$100K'));
    assert.equal(speak(change(1, { period: 'month' })), alone({}, 'Alphas', '$100K'));
  });

  it('says that reports are too few where there are no figures', () => {
    const expected = toText(noSurvey);
    assert.equal(speakOf('alpha beta', 'none', { country: 'DE' }), expected);
    assert.equal(speakOf('alpha beta', 'level', { year: 1999 }), expected);
    assert.equal(speakOf('unpaid gamma', 'level'), expected);
  });

  it('speaks of the group whose smaller sample is largest, and of no other', () => {
    assert.equal(
      speakOf('alpha beta', 'level'),
      join(surveyAbove({ ...ALL, level: 'senior' }, 'Alphas', '$130K', 'year', '$10K', 'Betas'), [
        clear,
      ]),
    );
  });

  it('prefers a group that can be compared to one with more reports', () => {
    const roles = paidDataset('alpha gamma').roles.map((role, index) =>
      index === 0
        ? role
        : {
            ...role,
            salary: {
              estimates: [],
              adverts: [],
              official: [],
              survey: paidDataset().roles[1]!.salary!.survey.filter(
                ({ level, country, year }) => level === 'mid' && !country && !year,
              ),
            },
          },
    );
    assert.match(speak(roles, 'level'), /mid-level Gammas/);
  });

  it('prefers the group with the most reports where only one role has any', () => {
    assert.match(speakOf('unpaid alpha', 'level'), /mid-level Alphas report a median of \$95K/);
  });

  it('says that a small sample of either is too few to be sure, however far apart the medians are', () => {
    assert.ok(speakOf('alpha beta', 'none', { level: 'mid' }).endsWith(few));
    assert.ok(speak(change(1, { n: 29 })).endsWith(few));
    assert.ok(speak(change(1, { n: 30 })).endsWith(clear));
  });

  it('names level, country and year, and gives a country its article', () => {
    const filters = { level: 'senior', year: 2022 } as const;
    assert.match(speakOf('alpha beta', 'none', filters), /, senior Alphas in 2022 report/);
    assert.match(speakOf('alpha beta', 'country'), /, Alphas in the United States report/);
    assert.match(speakOf('alpha beta', 'none', { country: 'FR' }), /Betas in France report/);
  });

  it('is the same whatever the order of the roles', () => {
    assert.equal(speakOf('beta alpha', 'country'), speakOf('alpha beta', 'country'));
  });
});
