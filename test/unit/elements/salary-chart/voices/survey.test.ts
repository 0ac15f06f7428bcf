// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SHAPES } from '../../../../../src/elements/salary-chart/voices/shapes.js';
import { toSurveyParts } from '../../../../../src/elements/salary-chart/voices/survey.js';
import type { SurveyCell } from '../../../../../src/dataset/schema/schema.js';
import { enSurvey } from '../../../../../src/messages/en/survey.js';
import { put } from '../../../../fixtures/dataset.js';
import { paidCatalogue, paidDataset } from '../../../../fixtures/salary.js';

interface Asked {
  groupBy?: string;
  level?: string;
  country?: string;
  year?: string;
}

function parts(asked: Asked = {}, list = 'alpha beta', locale = 'en', data = paidCatalogue()) {
  const attributes = { groupBy: 'none', level: '', country: '', year: '', ...asked };
  return toSurveyParts(paidDataset(list, data), attributes, { locale, words: undefined });
}

const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('the rows of a survey', () => {
  it('are one for each role, with its reports, where nothing is grouped by', () => {
    assert.deepEqual(
      parts().rows.map(({ label, detail, marks }) => [label, detail, marks.length]),
      [
        ['Alpha', 'n 400', 1],
        ['Beta', 'n 300', 1],
      ],
    );
  });

  it('are one for each group, with a mark for each role, where something is', () => {
    assert.deepEqual(
      parts({ groupBy: 'level' }).rows.map(({ label, detail, marks }) => [
        label,
        detail,
        marks.map(({ role }) => role),
      ]),
      [
        ['Entry', 'n 120 · 90', [0, 1]],
        ['Mid', 'n 150 · 20', [0, 1]],
        ['Senior', 'n 100 · 150', [0, 1]],
        ['Executive', 'n 12 · 5', [0, 1]],
      ],
    );
  });

  it('name countries and years as a reader does', () => {
    const labels = (groupBy: string, locale = 'en') =>
      parts({ groupBy }, 'alpha beta', locale).rows.map(({ label }) => label);
    assert.deepEqual(labels('country'), ['United States', 'France']);
    assert.deepEqual(labels('country', 'de'), ['Vereinigte Staaten', 'Frankreich']);
    // The survey ends within 2023.
    assert.deepEqual(labels('year'), ['2021', '2022', '2023 (incomplete)']);
  });

  it('draw the middle half, the line and the median', () => {
    const [mark] = parts().rows[0]?.marks ?? [];
    assert.deepEqual(
      [mark?.bar, mark?.whiskers, mark?.median, mark?.shape, mark?.small],
      [
        [75_000, 125_000],
        [
          [50_000, 75_000],
          [125_000, 150_000],
        ],
        100_000,
        SHAPES[0],
        false,
      ],
    );
    assert.equal(mark?.label, '$100K');
    assert.equal(
      plain(mark?.description),
      'Alpha: median $100,000, middle half $75,000 – $125,000, n 400',
    );
  });

  it('name the group in the description of a mark', () => {
    const { rows } = parts({ groupBy: 'year' });
    assert.match(
      rows[2]?.marks[1]?.description ?? '',
      /^2023 \(incomplete\), Beta: median \$99,000/,
    );
  });

  it('are small from 10 to 29 reports', () => {
    const small = (n: number) =>
      parts({}, 'alpha beta', 'en', put(paidCatalogue(), 'roles[0].salary.survey[0].n', n)).rows[0]
        ?.marks[0]?.small;
    assert.deepEqual([10, 29, 30].map(small), [true, true, false]);
  });

  it('have no figure where there are not enough reports, or none', () => {
    const withheld = parts({ groupBy: 'level' }).rows[3]?.marks[1];
    assert.equal(withheld?.bar, undefined);
    assert.equal(withheld?.label, 'not enough data (n 5)');
    assert.equal(withheld?.description, 'Executive, Beta: not enough data (n 5)');
    const none = parts({ groupBy: 'country', level: 'senior' }).rows[1];
    assert.equal(none?.detail, 'n 15 · 0');
    assert.equal(none?.marks[1]?.label, 'no reports');
    assert.equal(none?.marks[1]?.bar, undefined);
  });
});

describe('the differences of a survey', () => {
  it('stand at the end of each group that can be compared, with what they are worth', () => {
    const { heads, rows } = parts({ groupBy: 'level' });
    assert.deepEqual(heads, { value: 'Median', end: 'difference' });
    assert.deepEqual(
      rows.map(({ end }) => end),
      [
        { figure: '+$2K', note: 'not clear', firm: false },
        { figure: '-$4K', note: 'too few to say', firm: false },
        { figure: '+$10K', note: 'clear', firm: true },
        undefined,
      ],
    );
  });

  it('are of the first role to the second, so that they change their sign with the order', () => {
    assert.deepEqual(
      parts({ groupBy: 'level' }, 'beta alpha').rows.map(({ end }) => end?.figure),
      ['-$2K', '+$4K', '-$10K', undefined],
    );
  });

  it('have no sign where there is no difference', () => {
    assert.deepEqual(
      parts({ groupBy: 'country' }).rows.map(({ end }) => end?.figure),
      ['+$9K', '$0'],
    );
  });

  it('are none where the rows are the roles, and between more than two roles', () => {
    for (const { heads, rows } of [parts(), parts({ groupBy: 'level' }, 'alpha beta gamma')]) {
      assert.deepEqual(heads, { value: 'Median', end: undefined });
      assert.ok(rows.every(({ end }) => end === undefined));
    }
  });
});

describe('the table of a survey', () => {
  it('has every figure in full', () => {
    const { columns, rows } = parts().table;
    assert.deepEqual(columns, Object.values(enSurvey.columns));
    assert.deepEqual(
      rows.map((row) => row.map(plain)),
      [
        [
          ...['Alpha', '400', '$50,000', '$75,000', '$100,000', '$98,000 – $102,000'],
          ...['$125,000', '$150,000'],
        ],
        [
          ...['Beta', '300', '$45,000', '$67,500', '$90,000', '$88,000 – $92,000'],
          ...['$112,500', '$135,000'],
        ],
      ],
    );
  });

  it('has a column more, with the group, where something is grouped by', () => {
    const { columns, rows } = parts({ groupBy: 'level' }).table;
    assert.deepEqual(columns.slice(0, 3), ['Level', 'Role', 'Reports']);
    assert.deepEqual(
      rows.map((row) => row.slice(0, 3)),
      [
        ['Entry', 'Alpha', '120'],
        ['Entry', 'Beta', '90'],
        ['Mid', 'Alpha', '150'],
        ['Mid', 'Beta', '20'],
        ['Senior', 'Alpha', '100'],
        ['Senior', 'Beta', '150'],
        ['Executive', 'Alpha', '12'],
        ['Executive', 'Beta', '5'],
      ],
    );
  });

  it('has a cell for each column, and in place of figures the reason why there are none', () => {
    const { columns, rows } = parts({ groupBy: 'country', level: 'senior' }).table;
    assert.ok(rows.every((row) => row.length === columns.length));
    assert.deepEqual(rows[3], ['France', 'Beta', '0', ...Array<string>(6).fill('no reports')]);
    const { rows: levels } = parts({ groupBy: 'level' }).table;
    assert.deepEqual(levels[7]?.slice(3), Array<string>(6).fill('not enough data (n 5)'));
  });

  it('follows the order of the marks', () => {
    const { table, rows } = parts({ groupBy: 'year' }, 'beta gamma alpha');
    const marks = rows.flatMap((row) => row.marks.map(({ role }) => [row.label, role]));
    const roles = ['Beta', 'Gamma', 'Alpha'];
    assert.deepEqual(
      table.rows.map(([group, role]) => [group, roles.indexOf(role ?? '')]),
      marks,
    );
  });
});

describe('the notes of a survey', () => {
  const small = enSurvey.smallSample('30');
  const incomplete = enSurvey.incomplete('2023', 'Jun 30, 2023');

  it('explain the marks first', () => {
    assert.deepEqual(parts().notes, [enSurvey.key]);
    assert.equal(parts({ groupBy: 'year' }).notes[0], enSurvey.key);
  });

  it('tell of small samples where there is one, which a withheld one is not', () => {
    assert.ok(!parts().notes.includes(small));
    assert.ok(parts({ groupBy: 'level' }).notes.includes(small));
    assert.ok(parts({ level: 'executive' }).notes.includes(small));
    assert.ok(!parts({ level: 'executive' }, 'beta unpaid').notes.includes(small));
  });

  it('call 29 reports a small sample, and 30 none', () => {
    const notes = (n: number) =>
      parts({}, 'alpha beta', 'en', put(paidCatalogue(), 'roles[0].salary.survey[0].n', n)).notes;
    assert.ok(notes(29).includes(small));
    assert.ok(!notes(30).includes(small));
  });

  it('tell of the incomplete year where it is shown', () => {
    assert.ok(!parts().notes.includes(incomplete));
    assert.ok(!parts({ year: '2022' }).notes.includes(incomplete));
    assert.ok(parts({ year: '2023' }).notes.includes(incomplete));
    assert.ok(parts({ groupBy: 'year' }).notes.includes(incomplete));
  });

  it('call no year incomplete where the survey is of one year, as one of a single day is', () => {
    const data = paidCatalogue();
    for (const role of data.roles) {
      const survey = (role as { salary?: { survey?: SurveyCell[] } }).salary?.survey;
      const others = survey?.filter(({ year }) => year !== undefined && year !== 2023) ?? [];
      for (const cell of others) survey?.splice(survey.indexOf(cell), 1);
    }
    const { rows, notes } = parts({ groupBy: 'year' }, 'alpha beta', 'en', data);
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['2023'],
    );
    assert.ok(notes.every((note) => !note.includes('2023')));
    assert.deepEqual(parts({}, 'alpha beta', 'en', data).notes, [enSurvey.key]);
  });

  it('call no year incomplete where the survey ends with the year', () => {
    const data = put(paidCatalogue(), 'sources[1].date', '2023-12-31');
    const { rows, notes } = parts({ groupBy: 'year' }, 'alpha beta', 'en', data);
    assert.equal(rows[2]?.label, '2023');
    assert.ok(notes.every((note) => !note.includes('2023')));
    for (const groupBy of ['none', 'level', 'country']) {
      assert.doesNotMatch(parts({ groupBy }, 'alpha beta', 'en', data).notes.join(), /incomplete/);
    }
  });

  it('end with what the source says of itself', () => {
    const data = put(paidCatalogue(), 'sources[1].note', 'Half of it is guessed.');
    assert.deepEqual(
      parts({}, 'alpha beta', 'en', data).remarks.map(({ note }) => note),
      ['Half of it is guessed.'],
    );
    assert.deepEqual(parts().remarks, []);
  });
});

describe('what attributes ask of a survey', () => {
  it('counts as absent where it is no dimension, level, country or year', () => {
    for (const asked of [
      { groupBy: 'shoe' },
      { groupBy: 'LEVEL' },
      { level: 'chief' },
      { country: 'USA' },
      { year: 'last' },
    ]) {
      assert.deepEqual(parts(asked).table, parts().table, JSON.stringify(asked));
    }
  });

  it('may name a country in small letters', () => {
    const { rows } = parts({ country: 'fr' }).table;
    assert.deepEqual(
      rows.map(([name, n]) => [name, n]),
      [
        ['Alpha', '40'],
        ['Beta', '90'],
      ],
    );
  });

  it('gives an empty view, and a sentence that says so, where the survey has no such group', () => {
    for (const asked of [{ country: 'JP' }, { year: '1999' }]) {
      const { rows, title, sentence } = parts(asked);
      assert.deepEqual(
        rows.map(({ marks }) => marks[0]?.label),
        ['no reports', 'no reports'],
      );
      assert.equal(title, enSurvey.titles.none);
      assert.equal(sentence, enSurvey.noSurvey);
    }
  });
});
