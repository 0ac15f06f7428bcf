// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeSurvey } from '../../../../../src/elements/salary-chart/voices/survey-sentence.js';
import type { Filters, GroupBy } from '../../../../../src/dataset/cell-query.js';
import { groupCells } from '../../../../../src/dataset/cell-query.js';
import type { Role } from '../../../../../src/dataset/schema/schema.js';
import type { Group } from '../../../../../src/messages/en/survey.js';
import { enSurvey } from '../../../../../src/messages/en/survey.js';
import type { Sentence } from '../../../../../src/messages/sentence.js';
import { toText } from '../../../../../src/messages/sentence-text.js';
import { put } from '../../../../fixtures/dataset.js';
import { paidCatalogue, paidDataset } from '../../../../fixtures/salary.js';

function speak(roles: readonly Role[], groupBy: GroupBy = 'none', filters: Filters = {}): string {
  const groups = groupCells(roles, 'survey', groupBy, filters);
  return toText(describeSurvey(groups, roles, { locale: 'en', words: enSurvey }));
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
const { surveyAbove, surveyAlone, surveySame, clear, unclear, higherIn, noSurvey } = enSurvey;

describe('the sentence about a survey', () => {
  it('reads as English', () => {
    assert.match(
      speakOf('alpha beta', 'none', { level: 'senior', country: 'US' }),
      /^In the survey, senior Alphas in the United States report a median of \$140,000 a year, \$15,000 above Betas\./,
    );
  });

  it('tells whose median is higher, by how much, and that this is clear', () => {
    const expected = join(surveyAbove(ALL, 'Alphas', '$100,000', 'year', '$10,000', 'Betas'), [
      clear,
    ]);
    assert.equal(speakOf('alpha beta'), expected);
    assert.equal(speakOf('beta alpha'), expected);
  });

  it('calls a difference unclear where the intervals overlap', () => {
    assert.equal(
      speakOf('alpha beta', 'none', { level: 'entry' }),
      join(
        surveyAbove({ ...ALL, level: 'entry' }, 'Alphas', '$70,000', 'year', '$2,000', 'Betas'),
        [unclear],
      ),
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
      toText(surveyAbove(ALL, 'Alphas', '$100,000', 'year', '$10,000', 'Betas')),
    );
  });

  it('says so where the medians are the same', () => {
    assert.equal(
      speakOf('alpha beta', 'none', { country: 'FR' }),
      toText(
        surveySame(
          { ...ALL, country: { code: 'FR', name: 'France' } },
          'Alphas and Betas',
          '$80,000',
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
      alone({ level: 'executive' }, 'Alphas', '$200,000'),
    );
    assert.equal(speakOf('unpaid beta'), alone({}, 'Betas', '$90,000'));
    assert.equal(speak(change(1, { currency: 'EUR' })), alone({}, 'Alphas', '$100,000'));
    assert.equal(speak(change(1, { period: 'month' })), alone({}, 'Alphas', '$100,000'));
  });

  it('says that reports are too few where there are no figures', () => {
    const expected = toText(noSurvey);
    assert.equal(speakOf('alpha beta', 'none', { country: 'DE' }), expected);
    assert.equal(speakOf('alpha beta', 'level', { year: 1999 }), expected);
    assert.equal(speakOf('unpaid gamma', 'level'), expected);
  });

  it('speaks of the group whose smaller sample is largest, and counts the groups that agree', () => {
    // Of the four levels the executive one cannot be compared, and in the middle Beta is higher.
    assert.equal(
      speakOf('alpha beta', 'level'),
      join(
        surveyAbove({ ...ALL, level: 'senior' }, 'Alphas', '$130,000', 'year', '$10,000', 'Betas'),
        [clear],
        higherIn('Alphas', 2, 3),
      ),
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
    assert.match(speakOf('unpaid alpha', 'level'), /mid-level Alphas report a median of \$95,000/);
  });

  it('says that all groups agree where they do', () => {
    assert.match(speakOf('alpha beta', 'country', { level: 'senior' }), /Alphas in the United/);
    const roles = paidDataset().roles;
    const years = groupCells(roles, 'survey', 'year', {}).filter(
      ({ filters }) => filters.year !== 2021,
    );
    const text = toText(describeSurvey(years, roles, { locale: 'en', words: enSurvey }));
    assert.ok(text.endsWith(toText(higherIn('Alphas', 2, 2))), text);
  });

  it('does not count groups where only one can be compared', () => {
    // Senior: France has no Betas.
    assert.ok(speakOf('alpha beta', 'country', { level: 'senior' }).endsWith(clear));
  });

  it('names level, country and year, and gives a country its article', () => {
    const filters = { level: 'senior', year: 2022 } as const;
    assert.match(speakOf('alpha beta', 'none', filters), /, senior Alphas in 2022 report/);
    assert.match(speakOf('alpha beta', 'country'), /, Alphas in the United States report/);
    assert.match(speakOf('alpha beta', 'none', { country: 'FR' }), /Betas in France report/);
  });

  it('does not count a tie as a group in which either is higher', () => {
    const text = speakOf('alpha beta', 'country');
    assert.ok(text.endsWith(toText(higherIn('Alphas', 1, 2))), text);
    const turned = speakOf('beta alpha', 'country');
    assert.equal(turned, text);
  });
});
