// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import { colorAt } from '../fixtures/pixels.js';
import {
  findAll,
  get,
  getCanvas,
  getPart,
  measureStill,
  has,
  hasPart,
  mountChart,
  read,
  readSentence,
  readTable,
  untilDrawn,
} from '../fixtures/salary-chart.js';

const marks = (chart: SalaryChartElement) => findAll<SVGElement>(chart, '.still g');

describe('the survey in <salary-chart>', () => {
  it('says in a sentence, a chart and a table how the roles compare', async () => {
    const chart = await mountChart({ source: 'survey' });
    expect(readSentence(chart)).to.equal(
      'In the survey, Alphas report a median of $100,000 a year, $10,000 above Betas. The 95 % intervals do not overlap, so the difference is clear.',
    );
    expect(marks(chart).map((mark) => read(mark.querySelector('text')))).to.deep.equal([
      '$100K',
      '$90K',
    ]);
    expect(readTable(chart).map((row) => row[3])).to.deep.equal(['$75,000', '$67,500']);
  });

  it('says beside each row how many reports stand behind it', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'level' });
    expect(read(get(chart, '.labels'))).to.equal(
      'Entry n 120 · 90 Mid n 150 · 20 Senior n 100 · 150 Executive n 12 · 5',
    );
  });

  it('draws bar, line, median and interval for each figure', async () => {
    const chart = await mountChart({ source: 'survey' });
    for (const kind of ['bar', 'whisker', 'median', 'interval']) {
      expect(findAll(chart, `.still .${kind}`), kind).to.have.length(2);
    }
  });

  it('puts the figures where the axis says', async () => {
    const chart = await mountChart({ source: 'survey' });
    const tick = findAll(chart, '.still .tick').findIndex((label) => read(label) === '$100K');
    const line = measureStill(chart, '.grid')[tick];
    const [alpha] = measureStill(chart, '.median');
    // The middles: in Firefox the box of a line is as wide as it is thick.
    const [there, here] = [line!, alpha!].map(({ left, right }) => (left + right) / 2);
    expect(here).to.be.closeTo(there!, 0.5);
  });

  it('says "not enough data" in picture and table in place of withheld figures', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'level' });
    const [row] = readTable(chart).filter(
      ([level, role]) => level === 'Executive' && role === 'Beta',
    );
    expect(row?.slice(3)).to.deep.equal(Array(6).fill('not enough data (n 5)'));
    const withheld = marks(chart).at(-1)!;
    expect(read(withheld)).to.equal('not enough data (n 5)');
    expect(withheld.querySelectorAll('rect, line')).to.have.length(0);
  });

  it('says that there are no reports where there are none', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'country', level: 'senior' });
    expect(read(marks(chart).at(-1))).to.equal('no reports');
  });

  it('draws small samples paler, with an outline, in the still and on the canvas, and says why', async () => {
    const chart = await mountChart({
      source: 'survey',
      'group-by': 'level',
      style: '--role-color-1: rgb(200 0 0); --role-color-2: rgb(0 0 200)',
    });
    const looks = marks(chart).map((mark) => {
      const bar = mark.querySelector('.bar');
      if (!bar) return null;
      const { fillOpacity, stroke } = getComputedStyle(bar);
      return `${fillOpacity} ${stroke}`;
    });
    // Mid Betas are 20, executive Alphas 12; executive Betas are withheld.
    expect(looks).to.deep.equal([
      ...['1 none', '1 none', '1 none', '0.25 rgb(0, 0, 200)', '1 none', '1 none'],
      ...['0.25 rgb(200, 0, 0)', null],
    ]);
    expect(read(getPart(chart, 'notes'))).to.contain('Pale: fewer than 30 reports.');

    await untilDrawn(chart);
    // Beside the line from the 10th to the 90th percentile, which shows through a pale bar.
    const paints = measureStill(chart, '.bar').map(({ left, top }) => {
      const [red, , blue, alpha] = colorAt(getCanvas(chart), left + 4, top + 4);
      return `${red > blue ? 'red' : 'blue'} ${alpha}`;
    });
    expect(paints).to.deep.equal([
      ...['red 255', 'blue 255', 'red 255', 'blue 64'],
      ...['red 255', 'blue 255', 'red 64'],
    ]);
    const outlines = measureStill(chart, '.small .bar').map(({ left, top, width }) => {
      // Half of the outline is outside of the bar, and in Firefox the box of a mark holds it.
      const alpha = Math.max(
        ...[-1, 0, 1].map((y) => colorAt(getCanvas(chart), left + width / 3, top + y)[3] ?? 0),
      );
      return alpha > 120;
    });
    expect(outlines).to.deep.equal([true, true]);
  });

  it('says nothing of small samples where there is none', async () => {
    const chart = await mountChart({ source: 'survey' });
    expect(read(getPart(chart, 'notes'))).not.to.contain('Pale');
  });

  it('calls the last year incomplete where the survey ends within it', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'year' });
    expect(read(get(chart, '.labels'))).to.match(/2022 n 200 · 140 2023 \(incomplete\) n 60 · 50$/);
    expect(read(getPart(chart, 'notes'))).to.contain(
      '2023 is incomplete: the survey ends Jun 30, 2023.',
    );
  });
});

describe('the legend of <salary-chart>', () => {
  it('names the roles in their colours where rows are not roles', async () => {
    const chart = await mountChart({
      source: 'survey',
      'group-by': 'level',
      style: '--role-color-1: rgb(200 0 0); --role-color-2: rgb(0 0 200)',
    });
    const items = [...getPart(chart, 'legend').children];
    expect(items.map(read)).to.deep.equal(['Alpha', 'Beta']);
    expect(items.map((item) => getComputedStyle(item, '::before').backgroundColor)).to.deep.equal([
      'rgb(200, 0, 0)',
      'rgb(0, 0, 200)',
    ]);
  });

  it('is left out where each row has its name beside it', async () => {
    expect(hasPart(await mountChart({ source: 'survey' }), 'legend')).to.equal(false);
    expect(hasPart(await mountChart(), 'legend')).to.equal(false);
  });

  it('is there for up to four roles, in as many colours', async () => {
    const chart = await mountChart({
      source: 'survey',
      'group-by': 'level',
      roles: 'gamma beta unpaid alpha',
    });
    const colors = [...getPart(chart, 'legend').children].map(
      (item) => getComputedStyle(item, '::before').backgroundColor,
    );
    expect(new Set(colors).size).to.equal(4);
    expect(has(chart, '.still .role-4 .bar')).to.equal(true);
  });
});
