// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SHAPES } from '../../../../../src/elements/salary-chart/voices/shapes.js';
import { toAside, toVoiceParts } from '../../../../../src/elements/salary-chart/voices/voices.js';
import { enAdverts } from '../../../../../src/messages/en/adverts.js';
import { toText } from '../../../../../src/messages/sentence-text.js';
import { put } from '../../../../fixtures/dataset.js';
import { offeredCatalogue, paidDataset } from '../../../../fixtures/salary.js';

const SPEECH = { locale: 'en', words: undefined };

function parts(asked: object = {}, data: object = offeredCatalogue()) {
  const attributes = { groupBy: 'none', level: '', country: '', year: '', ...asked };
  return toVoiceParts('adverts', paidDataset('alpha beta', data), attributes, SPEECH);
}

const say = (asked: object = {}, data?: object) => toText(parts(asked, data).sentence);

describe('the marks of adverts', () => {
  it('go from the median low end to the median high end, with the middle in the shape of the role', () => {
    const [row] = parts().rows;
    assert.deepEqual([row?.label, row?.detail], ['Alpha', '400 adverts']);
    const [mark] = row?.marks ?? [];
    assert.deepEqual(mark?.bar, [75_000, 125_000]);
    assert.deepEqual(mark?.whiskers, [
      [60_000, 75_000],
      [125_000, 150_000],
    ]);
    assert.equal(mark?.median, 100_000);
    assert.equal(mark?.shape, SHAPES[0]);
    assert.equal(mark?.label, '$75–125K');
  });

  it('say in words all that they show', () => {
    assert.equal(
      parts().rows[0]?.marks[0]?.description,
      'Alpha: a typical advert offers $75,000 – $125,000, the median middle is $100,000 (95% interval $98,000 – $102,000), from the 10th percentile of low ends to the 90th of high ends $60,000 – $150,000, 800 adverts, 400 different',
    );
  });

  it('are hollow where fewer than thirty adverts differ, and the note says so', () => {
    const { rows, notes } = parts({ groupBy: 'level' });
    assert.deepEqual(
      rows.map(({ marks }) => marks.map(({ small }) => small)),
      [
        [false, false],
        [true, false],
      ],
    );
    assert.ok(notes.includes('Hollow: fewer than 30 different adverts.'));
  });

  it('are none where too few adverts differ, which is said with their number', () => {
    const { rows, table } = parts({ country: 'DE' });
    assert.deepEqual(
      rows.map(({ detail, marks }) => [detail, marks[0]?.label, marks[0]?.bar]),
      [
        ['9 adverts', 'too few different adverts', undefined],
        ['0 adverts', 'no adverts', undefined],
      ],
    );
    assert.deepEqual(table.rows[0]?.slice(-2), ['18', '9']);
  });
});

describe('the rows of grouped adverts', () => {
  it('say how many different adverts of each role they rest on', () => {
    assert.deepEqual(
      parts({ groupBy: 'level' }).rows.map(({ label, detail }) => [label, detail]),
      [
        ['Entry', '90 and 80 adverts'],
        ['Senior', '20 and 150 adverts'],
      ],
    );
  });

  it('end with the difference of the middles and what it is worth', () => {
    const { heads, rows } = parts({ groupBy: 'level' });
    assert.deepEqual(heads, { value: 'range', end: 'difference' });
    assert.deepEqual(
      rows.map(({ end }) => end),
      [
        { figure: '-$2K', note: 'not clear', firm: false },
        { figure: '-$19K', note: 'too few to say', firm: false },
      ],
    );
    assert.deepEqual(parts({ groupBy: 'country' }).rows[0]?.end, {
      figure: '-$20K',
      note: 'clear',
      firm: true,
    });
  });
});

describe('the title of adverts', () => {
  const title = (asked: object = {}) => parts(asked).title;

  it('is the finding', () => {
    assert.equal(title(), 'Adverts offer Betas more');
    assert.equal(title({ level: 'entry' }), 'Adverts do not clearly offer either role more');
    assert.equal(title({ level: 'senior' }), 'Too few adverts to compare');
    assert.equal(title({ groupBy: 'level' }), 'Entry alone has enough adverts to compare');
    assert.equal(title({ country: 'DE' }), 'What adverts offer');
  });
});

describe('the table of adverts', () => {
  it('has a column for each end that a mark has', () => {
    const { columns, rows } = parts().table;
    assert.deepEqual(columns, [
      ...['Role', 'Median low end', 'Median high end', 'Median middle'],
      ...['95% interval of the middle', '10th percentile of low ends'],
      ...['90th percentile of high ends', 'Adverts', 'Different adverts'],
    ]);
    assert.deepEqual(rows[0], [
      ...['Alpha', '$75,000', '$125,000', '$100,000', '$98,000 – $102,000'],
      ...['$60,000', '$150,000', '800', '400'],
    ]);
  });

  it('has the group before the role', () => {
    const { columns, rows } = parts({ groupBy: 'year' }).table;
    assert.deepEqual(columns.slice(0, 2), ['Year', 'Role']);
    assert.deepEqual(
      rows.map((row) => row.slice(0, 2)),
      [
        ['2022', 'Alpha'],
        ['2022', 'Beta'],
        ['2023 (incomplete)', 'Alpha'],
        ['2023 (incomplete)', 'Beta'],
      ],
    );
  });
});

describe('the sentence about adverts', () => {
  it('says the typical range of each role, how far the middles are apart, and that it is clear', () => {
    assert.equal(
      say(),
      'A typical advert for Betas offers $83–138K a year; one for Alphas offers $75–125K. The middles differ by $10K; their 95% intervals do not overlap, so the difference is clear.',
    );
  });

  it('says that a difference is not clear where the intervals overlap', () => {
    assert.match(
      say({ level: 'entry' }),
      /^A typical advert for entry-level Betas .* The middles differ by \$2K; their 95% intervals overlap, so the difference is not clear\.$/,
    );
  });

  it('says that few adverts are too few to be sure', () => {
    assert.match(
      say({ level: 'senior' }),
      /The middles differ by \$19K, but fewer than 30 different adverts of a role are too few/,
    );
  });

  it('speaks of the group whose smaller sample is largest', () => {
    assert.match(say({ groupBy: 'level' }), /^A typical advert for entry-level Betas/);
  });

  it('names the place', () => {
    assert.match(say({ country: 'US' }), /for Betas in the United States offers/);
  });

  it('says nothing of a role that has too few adverts', () => {
    assert.match(say({ year: '2023' }), /^A typical advert for Alphas in 2023 .* too few adverts/);
    assert.equal(say({ country: 'DE' }), toText(enAdverts.none));
  });

  it('says that the middles are the same where they are', () => {
    const data = offeredCatalogue();
    const [alpha] = data.roles as unknown as { salary: { adverts: object[] } }[];
    put(data, 'roles[1].salary.adverts[0]', alpha?.salary.adverts[0]);
    assert.match(say({}, data), /The middles are the same\.$/);
  });
});

describe('what adverts say beside the estimates', () => {
  const aside = (data: object = offeredCatalogue()) =>
    toAside(paidDataset('alpha beta', data), SPEECH);

  it('is that they say the opposite, in the country with the most of them', () => {
    assert.equal(
      toText(aside() ?? []),
      'Job adverts say the opposite: a typical one for Betas in the United States offers $98–163K a year, one for Alphas $83–138K (150 and 300 different adverts).',
    );
  });

  it('is nothing where they agree', () => {
    const data = offeredCatalogue();
    put(data, 'roles[1].salary.estimates[0].high', 140_000);
    assert.equal(aside(data), undefined);
  });

  it('is nothing where the difference is not clear', () => {
    const data = offeredCatalogue();
    put(data, 'roles[1].salary.adverts[3].midInterval', [100_000, 160_000]);
    assert.equal(aside(data), undefined);
  });
});

describe('the notes of adverts', () => {
  it('say what the marks are, how adverts are counted, and what the source says of itself', () => {
    const { notes, remarks } = parts();
    assert.deepEqual(notes.slice(0, 2), [enAdverts.key, enAdverts.counted]);
    assert.deepEqual(
      remarks.map(({ note }) => note),
      ['Invented adverts.'],
    );
  });

  it('say that the last year is incomplete where it is shown', () => {
    assert.ok(
      parts({ year: '2023' }).notes.includes('2023 is incomplete: the adverts end Aug 3, 2023.'),
    );
  });
});
