// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import { put } from '../fixtures/dataset.js';
import type { Color } from '../fixtures/pixels.js';
import { colorAt, findColor, findInk, toColor } from '../fixtures/pixels.js';
import { offeredCatalogue, paidCatalogue } from '../fixtures/salary.js';
import {
  countCharts,
  find,
  findAll,
  get,
  getCanvas,
  has,
  hasPart,
  hasButton,
  isDrawn,
  isStillVisible,
  makePlaces,
  measureStill,
  mountChart,
  press,
  readTable,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const COLORS = '--role-color-1: rgb(200 0 0); --role-color-2: rgb(0 0 200)';

/** How often a chart says that its canvas is painted, from now on. */
function countDraws(chart: SalaryChartElement): () => number {
  let count = 0;
  chart.addEventListener('chart-draw', () => (count += 1));
  return () => count;
}

/** Whether the canvas has those labels of the axis that the still has, and no others. */
function hasLabelsOfStill(chart: SalaryChartElement): boolean {
  const plot = get(chart, '.plot');
  plot.classList.remove('drawn');
  const places = findAll(chart, '.still .tick').map((tick) => {
    const isShown = getComputedStyle(tick).display !== 'none';
    // The label has its place under its line, which is there even if the label is not.
    const line = tick.previousElementSibling!.getBoundingClientRect();
    return { isShown, left: line.left - 6, right: line.right + 6, top: line.bottom + 4 };
  });
  plot.classList.add('drawn');
  return (
    places.length > 2 &&
    places.every(({ isShown, left, right, top }) => {
      const ink = findInk(getCanvas(chart), { left, right, top, bottom: top + 24 });
      return ink.count > 0 === isShown;
    })
  );
}

describe('a chart far from the screen', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('is a still, with all of its marks, and asks for nothing more', async () => {
    const { top, below } = await makePlaces();
    const chart = await mountChart({ source: 'survey', style: COLORS }, { parent: below });
    const draws = countDraws(chart);
    // A chart that does come near the screen shows that there was time enough.
    await untilDrawn(await mountChart({}, { parent: top }));

    expect(findAll(chart, '.still .bar')).to.have.length(2);
    expect(findAll(chart, '.still .tick').length).to.be.above(1);
    const bar = get(chart, '.still .role-2 .bar');
    expect(bar.getBoundingClientRect().width).to.be.above(50);
    expect(getComputedStyle(bar).fill).to.equal('rgb(0, 0, 200)');
    expect(isStillVisible(chart)).to.equal(true);
    expect(has(chart, 'canvas')).to.equal(false);
    expect(isDrawn(chart)).to.equal(false);
    expect(draws()).to.equal(0);
    expect(hasButton(chart, /CSV/)).to.equal(false);
    expect(readTable(chart)).to.have.length(2);
  });

  it('is painted once it comes near, and says so once', async () => {
    const { below } = await makePlaces();
    const chart = await mountChart({ style: COLORS }, { parent: below });
    const draws = countDraws(chart);
    chart.scrollIntoView();
    await untilDrawn(chart);
    expect(draws()).to.equal(1);
    expect(findColor(getCanvas(chart), [200, 0, 0]).count).to.be.above(500);
    chart.groupBy = 'level';
    chart.source = 'survey';
    await until(() => findAll(chart, '.still .bar').length === 7, 'another view is shown');
    await chart.updateComplete;
    expect(isDrawn(chart)).to.equal(true);
    expect(draws()).to.equal(1);
  });
});

describe('the canvas of <salary-chart>', () => {
  it('tells its own page only that it is painted', async () => {
    const parent = await fixture(html`<div></div>`);
    let heard = 0;
    parent.addEventListener('chart-draw', () => (heard += 1));
    const chart = await mountChart({}, { parent });
    await untilDrawn(chart);
    expect(heard).to.equal(0);
  });

  it('shows the roles in the colours that the stylesheet gives them', async () => {
    const chart = await mountChart();
    await untilDrawn(chart);
    for (const role of [1, 2]) {
      const { fill } = getComputedStyle(get(chart, `.still .role-${role} .bar`));
      expect(findColor(getCanvas(chart), toColor(fill)).count, fill).to.be.above(500);
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const attributes of [{}, { source: 'survey' }]) {
      const view = 'source' in attributes ? 'survey' : 'estimate';
      it(`takes the place of the still without a shift: ${view}, ${dir}`, async () => {
        const chart = await mountChart({ ...attributes, dir, style: COLORS });
        await untilDrawn(chart);
        const colors = [
          [200, 0, 0],
          [0, 0, 200],
        ] as const;
        colors.forEach((color, role) => {
          const boxes = measureStill(chart, `.role-${role + 1} :is(.bar, .whisker)`);
          const spot = findColor(getCanvas(chart), color);
          expect(spot.left).to.be.closeTo(Math.min(...boxes.map(({ left }) => left)), 2);
          expect(spot.right).to.be.closeTo(Math.max(...boxes.map(({ right }) => right)), 2);
          expect(spot.top).to.be.closeTo(Math.min(...boxes.map(({ top }) => top)), 2);
          expect(spot.bottom).to.be.closeTo(Math.max(...boxes.map(({ bottom }) => bottom)), 2);
        });
      });
    }
  }

  /** The colours of the marks of a chart, by the class that each mark has in the still. */
  type Painted = Readonly<Record<string, Color>>;

  const VOICES: readonly (readonly [Readonly<Record<string, string>>, Painted])[] = [
    [{ source: 'adverts' }, { 'role-1': [200, 0, 0], 'role-2': [0, 0, 200] }],
    // A mark of no role has the colour of text.
    [{ source: 'official' }, { 'role-0': [1, 100, 1], 'role-2': [0, 0, 200] }],
  ];
  for (const dir of ['ltr', 'rtl']) {
    for (const [attributes, painted] of VOICES) {
      it(`draws each mark where the still has it: ${attributes['source']}, ${dir}`, async () => {
        const chart = await mountChart(
          {
            ...{ ...attributes, dir },
            // Nothing else is in the colour of text.
            style: `color: rgb(1 100 1); --role-muted: transparent; ${COLORS}`,
          },
          { data: offeredCatalogue() },
        );
        await untilDrawn(chart);
        for (const [role, color] of Object.entries(painted)) {
          const boxes = measureStill(chart, `.${role} :is(.bar, .whisker)`);
          expect(boxes, role).to.have.length(2);
          const spot = findColor(getCanvas(chart), color);
          expect(spot.left, role).to.be.closeTo(Math.min(...boxes.map(({ left }) => left)), 2);
          expect(spot.right, role).to.be.closeTo(Math.max(...boxes.map(({ right }) => right)), 2);
          expect(spot.top, role).to.be.closeTo(Math.min(...boxes.map(({ top }) => top)), 2);
          expect(spot.bottom, role).to.be.closeTo(
            Math.max(...boxes.map(({ bottom }) => bottom)),
            2,
          );
        }
      });
    }
  }

  it('draws the middle of what adverts offer and its interval where the still has them', async () => {
    const chart = await mountChart(
      { source: 'adverts', style: COLORS },
      { data: offeredCatalogue() },
    );
    await untilDrawn(chart);
    const medians = measureStill(chart, '.median');
    const intervals = measureStill(chart, '.interval');
    const bars = measureStill(chart, '.bar');
    for (const [index, { left, right, top, height }] of medians.entries()) {
      const at = (x: number) => colorAt(getCanvas(chart), x, top + height / 4).slice(0, 3);
      const colors = [at((left + right) / 2), at(bars[index]!.left + 4)];
      // White on a dark bar.
      expect(colors[0]).to.deep.equal([255, 255, 255]);
      expect(colors[1]).not.to.deep.equal([255, 255, 255]);
      const mixed = at(intervals[index]!.left + 3);
      expect(mixed).not.to.deep.equal(colors[0]);
      expect(mixed).not.to.deep.equal(colors[1]);
    }
  });

  for (const width of [320, 470, 490, 560, 640, 900]) {
    it(`has the labels of the axis that the still has: ${width} px`, async () => {
      const box = await fixture(html`<div style="inline-size: ${width}px"></div>`);
      const chart = await mountChart(
        { source: 'survey', style: '--role-line: transparent' },
        { parent: box },
      );
      await untilDrawn(chart);
      expect(hasLabelsOfStill(chart)).to.equal(true);
    });
  }

  it('leaves labels of the axis out, and takes them back, as the still does', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 900px"></div>`);
    const chart = await mountChart(
      { source: 'survey', style: '--role-line: transparent' },
      { parent: box },
    );
    await untilDrawn(chart);
    const count = () => measureStill(chart, '.tick').length;
    const all = count();
    box.style.inlineSize = '400px';
    await until(() => count() < all && hasLabelsOfStill(chart), 'every other label is left out');
    box.style.inlineSize = '900px';
    await until(() => count() === all && hasLabelsOfStill(chart), 'all labels are back');
  });

  it('covers the still exactly', async () => {
    const chart = await mountChart();
    await untilDrawn(chart);
    const canvas = getCanvas(chart).getBoundingClientRect();
    const plot = get(chart, '.plot').getBoundingClientRect();
    for (const edge of ['left', 'right', 'top', 'bottom'] as const) {
      expect(canvas[edge], edge).to.be.closeTo(plot[edge], 1);
    }
  });

  it('follows the view', async () => {
    const chart = await mountChart({ style: COLORS });
    await untilDrawn(chart);
    const before = findColor(getCanvas(chart), [200, 0, 0]);
    await press(chart, 'Survey');
    await until(
      () => findColor(getCanvas(chart), [200, 0, 0]).count !== before.count,
      'the canvas shows the survey',
    );
    const [line] = measureStill(chart, '.role-1 .whisker');
    const after = findColor(getCanvas(chart), [200, 0, 0]);
    expect(after.left).to.be.closeTo(line!.left, 2);
    expect(after.right).to.be.closeTo(line!.right, 2);
  });

  it('is let go of where a view has no chart, and comes back with the next one', async () => {
    const chart = await mountChart();
    await untilDrawn(chart);
    const charts = countCharts();
    chart.data = put(paidCatalogue(), 'roles[1].salary.estimates[0].currency', 'EUR');
    await until(() => !hasPart(chart, 'chart'), 'there is no chart');
    expect(countCharts()).to.equal(charts - 1);
    chart.data = paidCatalogue();
    await untilDrawn(chart);
    expect(countCharts()).to.equal(charts);
  });

  it('makes no more of itself than twice the pixels, however sharp the screen is', async () => {
    const sharp = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio')!;
    Object.defineProperty(window, 'devicePixelRatio', { configurable: true, value: 4 });
    try {
      const chart = await mountChart();
      await untilDrawn(chart);
      const canvas = getCanvas(chart);
      expect(canvas.width).to.be.closeTo(2 * canvas.getBoundingClientRect().width, 2);
    } finally {
      Object.defineProperty(window, 'devicePixelRatio', sharp);
    }
  });

  it('has no more pixels than iOS shows, however large the chart is', async () => {
    const sharp = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio')!;
    Object.defineProperty(window, 'devicePixelRatio', { configurable: true, value: 2 });
    try {
      const box = await fixture(html`<div style="inline-size: 4000px; font-size: 60px"></div>`);
      const chart = await mountChart({ source: 'survey' }, { parent: box });
      await untilDrawn(chart);
      const isWithin = () => {
        const { width, height } = getCanvas(chart);
        return width > 4000 && width * height <= 16_777_216;
      };
      expect(isWithin()).to.equal(true);
      chart.groupBy = 'level';
      await chart.updateComplete;
      await until(() => getCanvas(chart).clientHeight > 900, 'the canvas is higher');
      const { width, height } = getCanvas(chart);
      expect(width * height).to.be.within(10_000_000, 16_777_216);
    } finally {
      Object.defineProperty(window, 'devicePixelRatio', sharp);
    }
  });

  it('is one canvas, whatever the view', async () => {
    const chart = await mountChart();
    await untilDrawn(chart);
    const canvas = getCanvas(chart);
    for (const source of ['survey', 'estimate']) {
      chart.setAttribute('source', source);
      await chart.updateComplete;
      await untilDrawn(chart);
      expect(find(chart, 'canvas') === canvas).to.equal(true);
      expect(findAll(chart, 'canvas')).to.have.length(1);
    }
  });
});
