// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
  it('go from the median low end to the median high end, with the middle and its interval', () => {
    const [row] = parts().rows;
    assert.deepEqual([row?.label, row?.detail], ['Alpha', '800 adverts, 400 different']);
    const [mark] = row?.marks ?? [];
    assert.deepEqual(mark?.bar, [75_000, 125_000]);
    assert.deepEqual(mark?.whisker, [60_000, 150_000]);
    assert.equal(mark?.median, 100_000);
    assert.deepEqual(mark?.interval, [98_000, 102_000]);
    assert.equal(mark?.label, '$75–125K');
  });

  it('say in words all that they show', () => {
    assert.equal(
      parts().rows[0]?.marks[0]?.description,
      'Alpha: a typical advert offers $75,000 – $125,000, the median middle is $100,000 (95% interval $98,000 – $102,000), from the 10th percentile of low ends to the 90th of high ends $60,000 – $150,000, 800 adverts, 400 different',
    );
  });

  it('are pale where fewer than thirty adverts differ, and the note says so', () => {
    const { rows, notes } = parts({ groupBy: 'level' });
    assert.deepEqual(
      rows.map(({ marks }) => marks.map(({ small }) => small)),
      [
        [false, false],
        [true, false],
      ],
    );
    assert.ok(notes.includes('Pale: fewer than 30 different adverts.'));
  });

  it('are none where too few adverts differ, which is said with both counts', () => {
    const { rows, table } = parts({ country: 'DE' });
    assert.deepEqual(
      rows.map(({ detail, marks }) => [detail, marks[0]?.label, marks[0]?.bar]),
      [
        ['18 adverts, 9 different', 'too few different adverts', undefined],
        ['0 adverts, 0 different', 'no adverts', undefined],
      ],
    );
    assert.deepEqual(table.rows[0]?.slice(-2), ['18', '9']);
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
      'A typical advert for Betas offers $82,500 – $138,000 a year; one for Alphas offers $75,000 – $125,000. The middles differ by $10,000; their 95% intervals do not overlap, so the difference is clear.',
    );
  });

  it('says that a difference is not clear where the intervals overlap', () => {
    assert.match(
      say({ level: 'entry' }),
      /^A typical advert for entry-level Betas .* The middles differ by \$2,000; their 95% intervals overlap, so the difference is not clear\.$/,
    );
  });

  it('counts only the groups in which the difference is clear', () => {
    assert.match(say({ groupBy: 'level' }), /clearly higher in 1 of 2 groups/);
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
      'Job adverts say the opposite: a typical one for Betas in the United States offers $97,500 – $163,000 a year, one for Alphas $82,500 – $138,000 (150 and 300 different adverts).',
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
    assert.deepEqual(remarks, ['Invented adverts.']);
  });

  it('say that the last year is incomplete where it is shown', () => {
    assert.ok(
      parts({ year: '2023' }).notes.includes('2023 is incomplete: the adverts end Aug 3, 2023.'),
    );
  });
});
