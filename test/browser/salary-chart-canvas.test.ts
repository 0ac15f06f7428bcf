// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import { put } from '../fixtures/dataset.js';
import type { Color } from '../fixtures/pixels.js';
import { colorAt, findColor, findInk, findTint, toColor } from '../fixtures/pixels.js';
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
  measurePoints,
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

/** The colours of roles in the tests, as a canvas paints them. */
const PAINTED: readonly Color[] = [
  [200, 0, 0],
  [0, 0, 200],
];

/** Whether the canvas has the shape of each mark of a role where the still has it. */
function hasShapesOfStill(chart: SalaryChartElement, role: number): string {
  const canvas = getCanvas(chart);
  const points = measurePoints(chart, `.role-${role + 1} .point`);
  const marks = findAll(chart, `.still .role-${role + 1}`).filter((mark) =>
    mark.querySelector('.point'),
  );
  const misses = points.flatMap(({ left, right, top, bottom }, index) => {
    const area = { left: left - 6, right: right + 6, top: top - 6, bottom: bottom + 6 };
    const spot = findColor(canvas, PAINTED[role]!, area);
    const off = Math.hypot(
      (spot.left + spot.right - left - right) / 2,
      (spot.top + spot.bottom - top - bottom) / 2,
    );
    // The ring of a hollow shape is half outside of it. The pixels of a tip are mixed with what is around it.
    const ring = marks[index]!.classList.contains('small') ? 2.5 : 0;
    const short = Math.max(
      right - left + ring - (spot.right - spot.left),
      bottom - top + ring - (spot.bottom - spot.top),
    );
    // Rows stand between whole pixels in Firefox, and the canvas on one.
    return off <= 2 && short >= -1 && short < 4
      ? []
      : [`mark ${index} is off by ${off.toFixed(1)} px and short of ${short.toFixed(1)} px`];
  });
  return points.length ? misses.join(', ') : 'there are none';
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
    expect(findTint(getCanvas(chart), [200, 0, 0]).count).to.be.above(500);
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
      expect(findTint(getCanvas(chart), toColor(fill)).count, fill).to.be.above(500);
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const attributes of [{}, { source: 'survey' }]) {
      const view = 'source' in attributes ? 'survey' : 'estimate';
      it(`takes the place of the still without a shift: ${view}, ${dir}`, async () => {
        const chart = await mountChart({ ...attributes, dir, style: COLORS });
        await untilDrawn(chart);
        PAINTED.forEach((color, role) => {
          const boxes = measureStill(chart, `.role-${role + 1} :is(.bar, .whisker)`).concat(
            measurePoints(chart, `.role-${role + 1} .point`),
          );
          const spot = findTint(getCanvas(chart), color);
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
            style: `color: rgb(1 100 1); ${COLORS}`,
          },
          { data: offeredCatalogue() },
        );
        await untilDrawn(chart);
        for (const [role, color] of Object.entries(painted)) {
          const boxes = measureStill(chart, `.${role} :is(.bar, .whisker)`).concat(
            measurePoints(chart, `.${role} .point`),
          );
          // A bar, the line on either side of it, and the shape.
          expect(boxes, role).to.have.length(4);
          const spot = findTint(getCanvas(chart), color);
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

  it('draws the middle in full colour, a ring around it, and a pale bar', async () => {
    const chart = await mountChart(
      { source: 'adverts', style: `color: #111; ${COLORS}` },
      { data: offeredCatalogue() },
    );
    await untilDrawn(chart);
    const bars = measureStill(chart, '.bar');
    for (const [role, { left, right, top, bottom }] of measurePoints(chart).entries()) {
      const y = (top + bottom) / 2;
      const at = (x: number) => colorAt(getCanvas(chart), x, y);
      expect(at((left + right) / 2)).to.deep.equal([...PAINTED[role]!, 255]);
      // White on a light page.
      for (const x of [left - 1.2, right + 1.2]) {
        const [red, green, blue] = at(x);
        expect(Math.min(red, green, blue), 'the ring').to.be.above(200);
      }
      expect(at(bars[role]!.left + 6)[3] ?? 0, 'the bar').to.be.closeTo(0.3 * 255, 3);
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const width of [360, 760]) {
      it(`paints each shape where the still has it, and again after another grouping: ${dir}, ${width} px`, async () => {
        const box = await fixture(html`<div style="inline-size: ${width}px; color: #111"></div>`);
        const chart = await mountChart(
          { source: 'survey', 'group-by': 'level', dir, style: COLORS },
          { parent: box },
        );
        await untilDrawn(chart);
        for (const role of [0, 1]) expect(hasShapesOfStill(chart, role)).to.equal('');
        for (const [groupBy, rows] of [
          ['country', 2],
          ['none', 2],
          ['year', 3],
          ['level', 4],
        ] as const) {
          chart.groupBy = groupBy;
          await until(
            () =>
              findAll(chart, '.row:not(.head)').length === rows &&
              [0, 1].every((role) => hasShapesOfStill(chart, role) === ''),
            `the shapes are where the still has them, by ${groupBy}`,
          );
        }
      });
    }
  }

  it('follows a row that gets higher, as where a label needs another line', async () => {
    const box = await fixture(html`<div style="inline-size: 560px; color: #111"></div>`);
    const chart = await mountChart(
      { source: 'survey', 'group-by': 'level', style: COLORS },
      { parent: box },
    );
    await untilDrawn(chart);
    get(chart, '.row:not(.head) .label').style.blockSize = '120px';
    await until(
      () => [0, 1].every((role) => hasShapesOfStill(chart, role) === ''),
      'the shapes have moved along',
    );
  });

  it('leaves axis, lines and values as they are, and paints marks only', async () => {
    const chart = await mountChart({
      style: '--role-color-1: transparent; --role-color-2: transparent',
    });
    await untilDrawn(chart);
    for (const part of ['.still .tick', '.still .grid', '.values b', '.label b']) {
      const { display, visibility } = getComputedStyle(get(chart, part));
      expect([display === 'none', visibility], part).to.deep.equal([false, 'visible']);
      expect(get(chart, part).getBoundingClientRect().height, part).to.be.above(5);
    }
    expect(isStillVisible(chart)).to.equal(false);
    // The marks have no colour here.
    expect(findInk(getCanvas(chart)).count).to.equal(0);
  });

  for (const [width, shown] of [
    [400, 'every other label'],
    [900, 'all labels'],
  ] as const) {
    it(`has ${shown} of the axis at ${width} px, none over another`, async () => {
      const box = await fixture(html`<div style="inline-size: ${width}px"></div>`);
      const chart = await mountChart({ source: 'survey' }, { parent: box });
      await untilDrawn(chart);
      const all = findAll(chart, '.still .tick');
      const ticks = all.filter((tick) => getComputedStyle(tick).display !== 'none');
      expect(ticks.length).to.equal(width < 480 ? Math.ceil(all.length / 2) : all.length);
      const places = ticks.map((tick) => tick.getBoundingClientRect());
      places.slice(1).forEach(({ left }, index) => {
        expect(left).to.be.above(places[index]!.right);
      });
    });
  }

  it('covers the marks of all rows exactly', async () => {
    for (const dir of ['ltr', 'rtl']) {
      for (const width of [360, 760]) {
        const box = await fixture(html`<div style="inline-size: ${width}px"></div>`);
        const chart = await mountChart(
          { source: 'survey', 'group-by': 'level', dir },
          { parent: box },
        );
        await untilDrawn(chart);
        const canvas = getCanvas(chart).getBoundingClientRect();
        const plots = findAll(chart, '.plot').map((plot) => plot.getBoundingClientRect());
        for (const plot of plots) {
          expect(canvas.left, dir).to.be.closeTo(plot.left, 1);
          expect(canvas.right, dir).to.be.closeTo(plot.right, 1);
        }
        expect(canvas.top).to.be.at.most(plots[0]!.top + 1);
        expect(canvas.bottom).to.be.at.least(plots.at(-1)!.bottom - 1);
        box.remove();
      }
    }
  });

  it('follows the view', async () => {
    const chart = await mountChart({ style: COLORS });
    await untilDrawn(chart);
    const before = findTint(getCanvas(chart), [200, 0, 0]);
    await press(chart, 'Survey');
    await until(
      () => findTint(getCanvas(chart), [200, 0, 0]).count !== before.count,
      'the canvas shows the survey',
    );
    const [below, above] = measureStill(chart, '.role-1 .whisker');
    const after = findTint(getCanvas(chart), [200, 0, 0]);
    expect(after.left).to.be.closeTo(below!.left, 2);
    expect(after.right).to.be.closeTo(above!.right, 2);
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
