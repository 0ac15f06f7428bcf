// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import { findTint } from '../fixtures/pixels.js';
import { offeredCatalogue, paidCatalogue } from '../fixtures/salary.js';
import {
  countCharts,
  findAll,
  getCanvas,
  has,
  isDrawn,
  measureStill,
  mountChart,
  read,
  readTable,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const RED = '--role-color-1: rgb(200 0 0)';

/** Whether the canvas shows the first role over the still of it. */
function fits(chart: SalaryChartElement): boolean {
  const [bar] = measureStill(chart, '.role-1 .bar');
  const spot = findTint(getCanvas(chart), [200, 0, 0]);
  return !!bar && Math.abs(spot.left - bar.left) < 2 && Math.abs(spot.right - bar.right) < 2;
}

describe('a chart without a size', () => {
  const boxes: readonly (readonly [
    name: string,
    box: TemplateResult,
    show: (box: HTMLElement) => void,
  ])[] = [
    [
      'in a box that is not displayed',
      html`<div style="display: none"></div>`,
      (box) => (box.style.display = 'block'),
    ],
    [
      'in closed <details>',
      html`<details></details>`,
      (box) => ((box as HTMLDetailsElement).open = true),
    ],
    [
      'in a closed dialog',
      html`<dialog style="inline-size: 600px"></dialog>`,
      (box) => (box as HTMLDialogElement).showModal(),
    ],
  ];
  for (const [name, template, show] of boxes) {
    it(`is painted once it has one: ${name}`, async () => {
      const page = await fixture(
        html`<div>
          <div></div>
          ${template}
        </div>`,
      );
      const [top, box] = page.children as unknown as [Element, HTMLElement];
      const before = countCharts();
      const chart = await mountChart({ style: RED }, { parent: box });
      expect(readTable(chart)).to.have.length(2);
      // Its neighbour is painted meanwhile.
      await untilDrawn(await mountChart({}, { parent: top }));
      expect(isDrawn(chart)).to.equal(false);
      expect(countCharts()).to.equal(before + 1);
      show(box);
      await untilDrawn(chart);
      expect(fits(chart)).to.equal(true);
    });
  }

  it('keeps its canvas while it is hidden again, and fits when it is back in another width', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 700px"></div>`);
    const chart = await mountChart({ style: RED }, { parent: box });
    await untilDrawn(chart);
    box.style.display = 'none';
    chart.requestUpdate();
    await chart.updateComplete;
    box.style.inlineSize = '500px';
    box.style.display = 'block';
    await until(() => fits(chart), 'the canvas fits the still');
    expect(isDrawn(chart)).to.equal(true);
  });
});

describe('a chart in a box that changes', () => {
  for (const [from, to] of [
    [900, 400],
    [400, 900],
    [600, 320],
    [0, 500],
  ]) {
    it(`fits from ${from} to ${to} px`, async () => {
      const box = await fixture<HTMLElement>(html`<div style="inline-size: ${from}px"></div>`);
      const chart = await mountChart({ style: RED }, { parent: box });
      // In no width there is nothing to paint.
      if (from) await untilDrawn(chart);
      box.style.inlineSize = `${to}px`;
      await until(() => isDrawn(chart) && fits(chart), 'the canvas fits the still');
      expect(getCanvas(chart).getBoundingClientRect().width).to.be.at.most(to!);
    });
  }
});

describe('a chart in a layout of the page', () => {
  const hosts: readonly (readonly [name: string, style: string])[] = [
    ['a grid column of 1fr', 'display: grid; grid-template-columns: 1fr; inline-size: 300px'],
    [
      'a grid column beside another',
      'display: grid; grid-template-columns: 200px 1fr; inline-size: 560px',
    ],
    ['a flex row', 'display: flex; inline-size: 360px'],
    ['a flex column', 'display: flex; flex-direction: column; inline-size: 300px'],
    ['a block of 320 px', 'inline-size: 320px'],
  ];
  for (const [name, style] of hosts) {
    it(`does not push ${name} wider`, async () => {
      const host = await fixture<HTMLElement>(html`<div style=${style}></div>`);
      if (name.includes('beside')) host.append(document.createElement('p'));
      const width = host.getBoundingClientRect().width;
      const chart = await mountChart(
        { source: 'survey', 'group-by': 'level', style: 'flex: 1 1 auto' },
        { parent: host },
      );
      await untilDrawn(chart);
      expect(host.scrollWidth).to.be.at.most(Math.ceil(width));
      expect(chart.getBoundingClientRect().right).to.be.at.most(
        host.getBoundingClientRect().right + 0.5,
      );
      expect(chart.getBoundingClientRect().width).to.be.above(250);
    });
  }

  for (const lang of ['en', 'de', 'fr', 'es', 'pt', 'ar', 'hi', 'ja', 'zh-Hans']) {
    it(`does not scroll sideways at 320 px, whoever speaks and however it is grouped: ${lang}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div
          lang=${lang}
          dir=${lang === 'ar' ? 'rtl' : 'ltr'}
          style="inline-size: 320px"
        ></div>`,
      );
      const views: readonly (readonly [Record<string, string>, object])[] = [
        [{}, offeredCatalogue()],
        [{ source: 'adverts' }, offeredCatalogue()],
        [{ source: 'adverts', 'group-by': 'level' }, offeredCatalogue()],
        [{ source: 'adverts', 'group-by': 'year' }, offeredCatalogue()],
        [{ source: 'survey', 'group-by': 'level' }, paidCatalogue()],
        [{ source: 'survey', 'group-by': 'country', level: 'senior' }, paidCatalogue()],
        [{ source: 'official' }, offeredCatalogue()],
      ];
      for (const [attributes, data] of views) {
        const chart = await mountChart(attributes, { parent: box, data });
        await untilDrawn(chart);
        await until(() => has(chart, '.voices'), 'the voices have come');
        await until(() => has(chart, '.tools .first'), 'the tools have come');
        const name = JSON.stringify(attributes);
        expect(box.scrollWidth, name).to.be.at.most(320);
        const { left, right } = box.getBoundingClientRect();
        for (const part of findAll(
          chart,
          '.values b, .label, .end, .tick, .base > .legend li, select',
        )) {
          const range = document.createRange();
          range.selectNodeContents(part);
          const places = [range.getBoundingClientRect(), part.getBoundingClientRect()];
          for (const text of places.filter(({ width }) => width > 0)) {
            expect(text.left, `${name} ${read(part)}`).to.be.at.least(left - 1);
            expect(text.right, `${name} ${read(part)}`).to.be.at.most(right + 1);
          }
        }
        chart.remove();
      }
    });
  }

  it('keeps its sizes on a page whose root has another font size', async () => {
    const { fontSize } = document.documentElement.style;
    const heights: number[] = [];
    try {
      for (const size of ['8px', '62.5%', '24px']) {
        document.documentElement.style.fontSize = size;
        const box = await fixture(html`<div style="font-size: 16px"></div>`);
        const chart = await mountChart({}, { parent: box });
        await untilDrawn(chart);
        await until(() => has(chart, '.voices') && has(chart, '.tools .first'), 'all has come');
        heights.push(chart.offsetHeight);
        box.remove();
      }
    } finally {
      document.documentElement.style.fontSize = fontSize;
    }
    expect(new Set(heights).size, heights.join()).to.equal(1);
  });

  it('writes no figure out of its box in the narrowest column', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 320px"></div>`);
    const chart = await mountChart({ source: 'survey', 'group-by': 'level' }, { parent: box });
    const { left, right } = box.getBoundingClientRect();
    const texts = [
      ...measureStill(chart, 'text'),
      ...findAll(chart, '.chart :is(b, .muted)').flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        return [...range.getClientRects()];
      }),
    ];
    expect(texts.length).to.be.above(8);
    for (const text of texts) {
      expect(text.left).to.be.at.least(left - 0.5);
      expect(text.right).to.be.at.most(right + 0.5);
    }
  });

  it('keeps the labels of the axis apart in the narrowest column', async () => {
    for (const lang of ['en', 'de', 'fr']) {
      const box = await fixture<HTMLElement>(
        html`<div style="inline-size: 320px" lang=${lang}></div>`,
      );
      const chart = await mountChart({}, { parent: box });
      const places = measureStill(chart, '.tick');
      expect(places.length, lang).to.be.above(1);
      places.slice(1).forEach(({ left }, index) => {
        expect(left, `${lang}, label ${index + 1}`).to.be.above(places[index]!.right);
      });
    }
  });
});
