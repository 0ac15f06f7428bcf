// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import type { Color } from '../fixtures/pixels.js';
import { findTint } from '../fixtures/pixels.js';
import {
  countPaints,
  findAll,
  get,
  getCanvas,
  mountChart,
  read,
  readValues,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const OWN = '--role-color-1: currentColor';

const untilColor = (chart: SalaryChartElement, color: Color) =>
  until(() => findTint(getCanvas(chart), color).count > 500, `the canvas has ${color.join(', ')}`);

describe('the canvas, when the page changes its theme', () => {
  it('follows a class of <html>', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'html.night body { color: rgb(0, 150, 0) }';
    document.head.append(sheet);
    try {
      const chart = await mountChart({ style: OWN });
      await untilDrawn(chart);
      document.documentElement.classList.add('night');
      await untilColor(chart, [0, 150, 0]);
    } finally {
      document.documentElement.classList.remove('night');
      sheet.remove();
    }
  });

  it('follows a change that takes a while, through every shadow root around the chart', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    const root = inner.attachShadow({ mode: 'open' });
    const chart = await mountChart({ style: OWN }, { parent: root.appendChild(place()) });
    await untilDrawn(chart);
    for (const [element, color] of [
      [host, [0, 0, 200]],
      [inner, [200, 0, 0]],
    ] as const) {
      element.style.color = getComputedStyle(element).color;
      element.style.transition = 'color 60ms';
      element.getBoundingClientRect();
      element.style.color = `rgb(${color.join(' ')})`;
      await untilColor(chart, color);
    }
  });

  it('is as it was two frames after what changes nothing of it', async () => {
    const chart = await mountChart({ style: OWN });
    await untilDrawn(chart);
    const paints = countPaints(chart);
    document.documentElement.classList.add('night');
    await twoFrames();
    document.documentElement.classList.remove('night');
    await twoFrames();
    expect(paints()).to.equal(0);
  });

  it('is painted again when the page is done with a font that comes late', async function () {
    const chart = await mountChart({ style: `${OWN}; font-family: Late, serif` });
    await untilDrawn(chart);
    const paints = countPaints(chart);
    const font = new FontFace('Late', 'url(data:font/woff2,none)');
    document.fonts.add(font);
    let isTold = false;
    document.fonts.addEventListener('loadingdone', () => (isTold = true), { once: true });
    await font.load().catch(() => {
      // A page hears of the end of a font, whichever it is.
    });
    await twoFrames();
    // Without the event nothing tells of a font.
    if (!isTold) this.skip();
    await until(paints, 'the canvas is painted again');
    document.fonts.delete(font);
  });
});

describe('the labels of the marks', () => {
  for (const dir of ['ltr', 'rtl']) {
    for (const width of [320, 480, 700]) {
      it(`are not cut off: ${dir}, ${width} px`, async () => {
        const box = await fixture(html`<div style="inline-size: ${width}px"></div>`);
        for (const attributes of [{}, { source: 'survey', 'group-by': 'level' }]) {
          // German writes thousands in full.
          const chart = await mountChart({ dir, lang: 'de', ...attributes }, { parent: box });
          await until(() => /\d\s\$$/.test(readValues(chart)[0] ?? ''), 'it is in German');
          await untilDrawn(chart);
          const place = get(chart, '.chart').getBoundingClientRect();
          const values = findAll(chart, '.values b');
          expect(values).to.have.length(findAll(chart, '.still g').length);
          for (const value of values) {
            const range = document.createRange();
            range.selectNodeContents(value);
            const { left, right } = range.getBoundingClientRect();
            expect(left, read(value)).to.be.at.least(place.left - 1);
            expect(right, read(value)).to.be.at.most(place.right + 1);
          }
        }
      });
    }
  }
});

const place = () => document.createElement('div');

async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}
