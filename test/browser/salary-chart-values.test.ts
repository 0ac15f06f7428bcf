// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import {
  findAll,
  findMarks,
  has,
  mountChart,
  read,
  readSentence,
  readTable,
  readValues,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const ESTIMATE = /^The article puts Alphas/;

describe('a value that <salary-chart> does not know', () => {
  const unknown: readonly (readonly [
    attributes: Readonly<Record<string, string>>,
    shown: object,
  ])[] = [
    [{ source: 'rumour' }, {}],
    [{ source: '' }, {}],
    [{ source: 'SURVEY' }, {}],
    [{ source: 'survey', 'group-by': 'shoe-size' }, { source: 'survey' }],
    [{ source: 'survey', 'group-by': '' }, { source: 'survey' }],
    [{ source: 'survey', level: 'chief' }, { source: 'survey' }],
    [{ source: 'survey', country: 'USA' }, { source: 'survey' }],
    [{ source: 'survey', country: '<b>' }, { source: 'survey' }],
    [{ source: 'survey', year: 'last' }, { source: 'survey' }],
    [
      { source: 'survey', year: '1e999' },
      { source: 'survey', year: '1e999' },
    ],
  ];
  for (const [attributes, shown] of unknown) {
    it(`counts as absent: ${JSON.stringify(attributes)}`, async () => {
      const chart = await mountChart(attributes);
      const other = await mountChart(shown as Record<string, string>);
      expect(readTable(chart)).to.deep.equal(readTable(other));
      expect(readSentence(chart)).to.equal(readSentence(other));
    });
  }

  it('may come as a property, of any kind', async () => {
    const chart = await mountChart({ source: 'survey' });
    const table = readTable(chart);
    for (const value of [null, undefined, 7, {}, ['US']]) {
      Object.assign(chart, { groupBy: value, level: value, country: value, year: undefined });
      await chart.updateComplete;
      expect(readTable(chart)[0]?.[0]).to.equal('Alpha');
    }
    Object.assign(chart, { groupBy: 'none', level: '', country: '', year: '' });
    await chart.updateComplete;
    expect(readTable(chart)).to.deep.equal(table);
    chart.source = undefined as never;
    await chart.updateComplete;
    expect(readSentence(chart)).to.match(ESTIMATE);
  });
});

describe('a group that the survey does not have', () => {
  for (const attributes of [{ country: 'JP' }, { year: '1999' }, { level: 'mid', country: 'FR' }]) {
    it(`is shown as empty, and the way back is open: ${JSON.stringify(attributes)}`, async () => {
      const chart = await mountChart({ source: 'survey', ...attributes });
      expect(readSentence(chart)).to.equal('The survey has too few reports for this choice.');
      expect(readTable(chart).map((row) => row[2])).to.deep.equal(['no reports', 'no reports']);
      const menus = findAll<HTMLSelectElement>(chart, 'select');
      // The choice stays in its menu, which therefore says what is shown.
      for (const [name, value] of Object.entries(attributes)) {
        const menu = menus.find(
          ({ labels }) => read(labels[0]?.querySelector('span')).toLowerCase() === name,
        );
        expect(menu?.value).to.equal(value);
      }
      expect(
        menus.every((menu) => menu.options[0]!.value === '' || menu.options[0]!.value === 'none'),
      ).to.equal(true);
    });
  }

  it('has no axis where none of its groups has figures', async () => {
    const chart = await mountChart({ source: 'survey', country: 'DE' });
    expect(readValues(chart)).to.deep.equal(['not enough data (n 9)', 'not enough data (n 3)']);
    expect(has(chart, '.still .tick')).to.equal(false);
    await untilDrawn(chart);
    expect(findMarks(chart).map((mark) => mark.getAttribute('aria-label'))).to.deep.equal([
      'Alpha: not enough data (n 9)',
      'Beta: not enough data (n 3)',
    ]);
  });

  it('leaves a chart without rows where nothing can be grouped', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'level', year: '2021' });
    expect(readSentence(chart)).to.equal('The survey has too few reports for this choice.');
    expect(readTable(chart)).to.deep.equal([]);
    chart.year = '2022';
    await until(() => readTable(chart).length === 2, 'another year is shown');
    await untilDrawn(chart);
  });
});
