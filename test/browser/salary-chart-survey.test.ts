// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import { colorAt, toColor } from '../fixtures/pixels.js';
import {
  findAll,
  get,
  getCanvas,
  getPart,
  measurePoints,
  measureStill,
  has,
  hasPart,
  mountChart,
  read,
  readSentence,
  readEnds,
  readLabels,
  readTable,
  readValues,
  untilDrawn,
} from '../fixtures/salary-chart.js';

const LEVELS = { source: 'survey', 'group-by': 'level' };

const marks = (chart: SalaryChartElement) => findAll<SVGElement>(chart, '.still g');

describe('the survey in <salary-chart>', () => {
  it('says in a sentence, a chart and a table how the roles compare', async () => {
    const chart = await mountChart({ source: 'survey' });
    expect(readSentence(chart)).to.equal(
      'In the survey, Alphas report a median of $100K a year, $10K above Betas. The 95 % intervals do not overlap, so the difference is clear.',
    );
    expect(readValues(chart)).to.deep.equal(['$100K', '$90K']);
    expect(readTable(chart).map((row) => row[3])).to.deep.equal(['$75,000', '$67,500']);
  });

  it('says beside each row how many reports stand behind it', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'level' });
    expect(readLabels(chart)).to.deep.equal([
      ...['Entry n 120 · 90', 'Mid n 150 · 20', 'Senior n 100 · 150', 'Executive n 12 · 5'],
    ]);
  });

  it('says at the end of each row how far the medians are apart and what that is worth', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'level' });
    expect(readEnds(chart)).to.deep.equal([
      ...['+$2K not clear', '-$4K too few to say', '+$10K clear', ''],
    ]);
    expect(read(get(chart, '.head .values'))).to.equal('Median');
    expect(read(get(chart, '.head .end'))).to.equal('difference');
    // What is not clear is not set off.
    const weights = findAll(chart, '.row:not(.head) .end b').map(
      (figure) => Number(getComputedStyle(figure).fontWeight) > 500,
    );
    expect(weights).to.deep.equal([false, false, true, false]);
  });

  it('draws bar, shape, and a line on either side of the bar for each figure', async () => {
    const chart = await mountChart({ source: 'survey' });
    for (const [kind, count] of [
      ['bar', 2],
      ['point', 2],
      ['whisker', 4],
    ] as const) {
      expect(findAll(chart, `.still .${kind}`), kind).to.have.length(count);
    }
  });

  it('tells the roles of a group apart by shape, also where no colour is seen', async () => {
    const chart = await mountChart({ ...LEVELS, roles: 'alpha beta gamma' });
    const paths = (role: number) => [
      ...new Set(
        findAll(chart, `.still .role-${role} .point`).map((path) => path.getAttribute('d')),
      ),
    ];
    const shapes = [1, 2].map(paths);
    expect(shapes.map(({ length }) => length)).to.deep.equal([1, 1]);
    expect(shapes[0]).not.to.deep.equal(shapes[1]);
    // The legend says which is which.
    const legend = [1, 2].map((role) => [
      get(chart, `.legend .role-${role} path`).getAttribute('d'),
    ]);
    expect(legend).to.deep.equal(shapes);
    expect(
      new Set(findAll(chart, '.legend path').map((path) => path.getAttribute('d'))).size,
    ).to.equal(3);
  });

  it('puts the figures where the axis says', async () => {
    const chart = await mountChart({ source: 'survey' });
    const tick = findAll(chart, '.still .tick').findIndex((label) => read(label) === '$100K');
    const line = measureStill(chart, '.grid')[tick];
    const [alpha] = measurePoints(chart);
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
    expect(readValues(chart).at(-1)).to.equal('not enough data (n 5)');
    expect(marks(chart).at(-1)!.querySelectorAll('rect, line, path')).to.have.length(0);
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const width of [320, 760]) {
      it(`has what stands for withheld figures where the mark would be, and no column wider for it: ${dir}, ${width} px`, async () => {
        const box = await fixture<HTMLElement>(
          html`<div dir=${dir} style="inline-size: ${width}px"></div>`,
        );
        const chart = await mountChart(LEVELS, { parent: box });
        const text = get(chart, '.values .none');
        const range = document.createRange();
        range.selectNodeContents(text);
        const { left, right } = range.getBoundingClientRect();
        const plot = text.closest('.row')!.querySelector('.plot')!.getBoundingClientRect();
        expect(left).to.be.at.least(plot.left - 8);
        expect(right).to.be.at.most(plot.right + 8);
        const figures = findAll(chart, '.values b:not(.none)').map((figure) => {
          range.selectNodeContents(figure);
          return range.getBoundingClientRect().width;
        });
        const { inlineSize, paddingInlineStart } = getComputedStyle(text.parentElement!);
        expect(parseFloat(inlineSize) - parseFloat(paddingInlineStart)).to.be.at.most(
          Math.max(...figures, get(chart, '.head .values').scrollWidth) + 1,
        );
        await untilDrawn(chart);
        expect(box.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('says that there are no reports where there are none', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'country', level: 'senior' });
    expect(readValues(chart).at(-1)).to.equal('no reports');
  });

  it('draws small samples hollow and dashed, in the still and on the canvas, and says why', async () => {
    const chart = await mountChart({
      ...LEVELS,
      style: 'color: #111; --role-color-1: rgb(200 0 0); --role-color-2: rgb(0 0 200)',
    });
    const looks = marks(chart).map((mark) => {
      const [bar, point, line] = ['.bar', '.point', '.whisker'].map((part) =>
        mark.querySelector(part),
      );
      if (!bar || !point || !line) return null;
      const isHollow = getComputedStyle(bar).fillOpacity === '0';
      const isDashed = getComputedStyle(line).strokeDasharray !== 'none';
      const { fill, stroke } = getComputedStyle(point);
      return [
        isHollow,
        isDashed,
        toColor(isHollow ? stroke : fill)
          .slice(0, 3)
          .join(),
      ];
    });
    const red = '200,0,0';
    const blue = '0,0,200';
    const firm = [
      [false, false, red],
      [false, false, blue],
    ];
    // Mid Betas are 20, executive Alphas 12; executive Betas are withheld.
    expect(looks).to.deep.equal([
      ...firm,
      ...[firm[0], [true, true, blue]],
      ...firm,
      ...[[true, true, red], null],
    ]);
    expect(read(getPart(chart, 'notes'))).to.contain('Hollow: fewer than 30 reports.');
    // Neither is its value set off.
    const weights = findAll(chart, '.values b').map((value) => getComputedStyle(value).fontWeight);
    expect(weights.map((weight) => Number(weight) > 500)).to.deep.equal([
      ...[true, true, true, false, true, true, false, false],
    ]);

    await untilDrawn(chart);
    const canvas = getCanvas(chart);
    const paints = measurePoints(chart).map(({ left, right, top, bottom }) => {
      const middle = colorAt(canvas, (left + right) / 2, (top + bottom) / 2);
      return middle.slice(0, 3).join();
    });
    const white = '255,255,255';
    expect(paints).to.deep.equal([red, blue, red, white, red, blue, white]);
    const fills = measureStill(chart, '.bar').map(
      ({ left, top, height }) => colorAt(canvas, left + 5, top + height / 4)[3]!,
    );
    expect(fills.map((alpha) => alpha > 40)).to.deep.equal([
      ...[true, true, true, false, true, true, false],
    ]);
    // The outline is there all the same.
    const outlines = measureStill(chart, '.small .bar').map(({ left, top, width }) => {
      const alpha = Math.max(
        ...[-1, 0, 1].map((y) => colorAt(canvas, left + width / 4, top + y)[3] ?? 0),
      );
      return alpha > 100;
    });
    expect(outlines).to.deep.equal([true, true]);
  });

  it('says nothing of small samples where there is none', async () => {
    const chart = await mountChart({ source: 'survey' });
    expect(read(getPart(chart, 'notes'))).not.to.contain('Hollow');
  });

  it('calls the last year incomplete where the survey ends within it', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'year' });
    expect(readLabels(chart).slice(-2)).to.deep.equal([
      ...['2022 n 200 · 140', '2023 (incomplete) n 60 · 50'],
    ]);
    expect(read(getPart(chart, 'notes'))).to.contain(
      '2023 is incomplete: the survey ends Jun 30, 2023.',
    );
  });
});

describe('the legend of <salary-chart>', () => {
  it('names the roles, in the plural, in their colours and with their shapes, where rows are not roles', async () => {
    const chart = await mountChart({
      source: 'survey',
      'group-by': 'level',
      style: '--role-color-1: rgb(200 0 0); --role-color-2: rgb(0 0 200)',
    });
    const items = [...getPart(chart, 'legend').children];
    expect(items.map(read)).to.deep.equal(['Alphas', 'Betas']);
    expect(items.map((item) => getComputedStyle(item.querySelector('.shape')!).fill)).to.deep.equal(
      ['rgb(200, 0, 0)', 'rgb(0, 0, 200)'],
    );
    // As the marks are, which stand in no coloured text.
    const plain = await mountChart(LEVELS);
    for (const role of [1, 2]) {
      expect(getComputedStyle(get(plain, `.legend .role-${role} .shape`)).fill).to.equal(
        getComputedStyle(get(plain, `.still .role-${role}:not(.small) .point`)).fill,
      );
    }
    // The names are of the same hue.
    const [red, blue] = items.map((item) =>
      toColor(getComputedStyle(item.querySelector('span')!).color),
    );
    expect(red![0] - red![2]).to.be.above(60);
    expect(blue![2] - blue![0]).to.be.above(60);
  });

  it('is left out where each row has its name beside it', async () => {
    expect(hasPart(await mountChart({ source: 'survey' }), 'legend')).to.equal(false);
    expect(hasPart(await mountChart(), 'legend')).to.equal(false);
  });

  it('is there for up to four roles, in as many colours and shapes', async () => {
    const chart = await mountChart({
      source: 'survey',
      'group-by': 'level',
      roles: 'gamma beta unpaid alpha',
    });
    const colors = [...getPart(chart, 'legend').children].map(
      (item) => getComputedStyle(item.querySelector('.shape')!).fill,
    );
    expect(new Set(colors).size).to.equal(4);
    const shapes = findAll(chart, '.legend path').map((path) => path.getAttribute('d'));
    expect(new Set(shapes).size).to.equal(4);
    expect(has(chart, '.still .role-4 .bar')).to.equal(true);
  });
});
