// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import type { Color } from '../fixtures/pixels.js';
import { findTint, toColor } from '../fixtures/pixels.js';
import {
  countPaints,
  findAll,
  get,
  getCanvas,
  getPart,
  mountChart,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

/** How many pixels have the colour that the stylesheet gives a role now. */
function countRole(chart: SalaryChartElement, role: number): number {
  const { color } = getComputedStyle(get(chart, `.probes .role-${role}`));
  return findTint(getCanvas(chart), toColor(color)).count;
}

const page = () =>
  fixture<HTMLElement>(html`
    <div>
      <style>
        .page {
          color: rgb(20 20 20);
          background: rgb(255 255 255);
        }
        .page.dark {
          color: rgb(240 240 240);
          background: rgb(10 10 10);
        }
        .page[data-theme='red'] {
          --role-color-1: rgb(200 0 0);
        }
      </style>
      <div class="page"></div>
    </div>
  `).then((box) => box.querySelector<HTMLElement>('.page')!);

describe('the colours of <salary-chart>', () => {
  it('follow a class of an ancestor, from light to dark and back', async () => {
    const place = await page();
    const chart = await mountChart({ source: 'survey' }, { parent: place });
    await untilDrawn(chart);
    // Not the colour of a bar that the canvas stands in for: WebKit does not compute what is not shown.
    const light = getComputedStyle(get(chart, '.probes .role-1')).color;
    const bright = ([red, green, blue]: Color) => red + green + blue;

    place.classList.add('dark');
    await until(
      () =>
        bright(toColor(getComputedStyle(get(chart, '.probes .role-1')).color)) >
          bright(toColor(light)) + 50 && countRole(chart, 1) > 300,
      'the canvas is painted for a dark page',
    );
    const dark = getComputedStyle(get(chart, '.probes .role-1')).color;
    expect(bright(toColor(dark))).to.be.above(bright(toColor(light)));
    await until(
      () => findTint(getCanvas(chart), toColor(light)).count === 0,
      'no light mark is left',
    );
    await until(() => countRole(chart, 2) > 300, 'the other role is painted too');

    place.classList.remove('dark');
    await until(() => countRole(chart, 1) > 300, 'the canvas is painted for a light page');
    await until(
      () => findTint(getCanvas(chart), toColor(dark)).count === 0,
      'no dark mark is left',
    );
  });

  it('follow custom properties that an ancestor gets later', async () => {
    const place = await page();
    const chart = await mountChart({}, { parent: place });
    await untilDrawn(chart);
    place.dataset['theme'] = 'red';
    await until(
      () => findTint(getCanvas(chart), [200, 0, 0]).count > 500,
      'the canvas has the colour of the property',
    );
  });

  it('follow a stylesheet that comes late', async () => {
    const place = await page();
    const chart = await mountChart({}, { parent: place });
    await untilDrawn(chart);
    const sheet = document.createElement('style');
    sheet.textContent = '.page { --role-color-2: rgb(0 100 0) }';
    place.before(sheet);
    await until(
      () => findTint(getCanvas(chart), [0, 100, 0]).count > 500,
      'the canvas has the colour of the stylesheet',
    );
  });

  it('follow a page that changes them in steps, to the last of them', async () => {
    const place = await page();
    const chart = await mountChart({ style: '--role-color-1: currentColor' }, { parent: place });
    await untilDrawn(chart);
    place.style.transition = 'color 60ms';
    place.getBoundingClientRect();
    place.style.color = 'rgb(0, 0, 200)';
    await until(
      () => findTint(getCanvas(chart), [0, 0, 200]).count > 500,
      'the canvas has the last colour',
    );
  });

  it('paint the canvas once for each change, and not for what changes no colour', async () => {
    const place = await page();
    const chart = await mountChart({ style: '--role-color-1: currentColor' }, { parent: place });
    await untilDrawn(chart);
    const paints = countPaints(chart);
    place.classList.add('other');
    place.style.backgroundColor = 'rgb(250, 250, 250)';
    place.dataset['theme'] = 'none';
    place.classList.add('dark');
    await until(paints, 'the canvas is painted again');
    expect(findTint(getCanvas(chart), [240, 240, 240]).count).to.be.above(500);
    expect(paints()).to.equal(1);
  });

  it('leave the background to the page', async () => {
    const place = await page();
    const chart = await mountChart({}, { parent: place });
    for (const element of [chart, getPart(chart, 'base'), getPart(chart, 'chart')]) {
      expect(getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    }
  });
});

describe('the type of <salary-chart>', () => {
  it('is the page’s, and the canvas follows its size', async () => {
    const place = await page();
    const chart = await mountChart({}, { parent: place });
    await untilDrawn(chart);
    const paints = countPaints(chart);
    const { height } = getCanvas(chart).getBoundingClientRect();
    place.style.font = '24px monospace';
    await until(
      () => getCanvas(chart).getBoundingClientRect().height > height * 1.3,
      'the canvas has grown with the text',
    );
    expect(paints()).to.be.above(0);
    expect(getComputedStyle(get(chart, '.still')).fontFamily).to.equal('monospace');
  });

  it('takes nothing else from the page', async () => {
    const box = await fixture(html`
      <div
        style="line-height: 3; letter-spacing: 4px; word-spacing: 9px; text-align: center; text-indent: 3em; text-transform: uppercase; white-space: nowrap"
      ></div>
    `);
    const chart = await mountChart({}, { parent: box });
    const style = getComputedStyle(getPart(chart, 'sentence'));
    expect([
      style.letterSpacing,
      style.wordSpacing,
      style.textAlign,
      style.textIndent,
      style.textTransform,
    ]).to.deep.equal(['normal', '0px', 'start', '0px', 'none']);
    expect(style.whiteSpace).to.equal('normal');
  });
});

describe('the still of <salary-chart>', () => {
  it('has the colours of the canvas', async () => {
    const place = await page();
    const chart = await mountChart({ source: 'survey' }, { parent: place });
    await untilDrawn(chart);
    for (const element of findAll(chart, '.still .point')) {
      const { fill, stroke } = getComputedStyle(element);
      for (const color of [fill, stroke]) {
        expect(findTint(getCanvas(chart), toColor(color)).count, color).to.be.above(20);
      }
    }
  });
});
