// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { Chart } from 'chart.js';
import { findTint } from '../fixtures/pixels.js';
import {
  countCharts,
  countPaints,
  getCanvas,
  getPart,
  has,
  isDrawn,
  mountChart,
  press,
  read,
  readSentence,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const RED = '--role-color-1: rgb(200 0 0)';

describe('a chart that leaves the page', () => {
  it('lets go of Chart.js and of the memory of its canvas', async () => {
    const before = countCharts();
    const chart = await mountChart();
    await untilDrawn(chart);
    const canvas = getCanvas(chart);
    expect(countCharts()).to.equal(before + 1);
    chart.remove();
    expect(countCharts()).to.equal(before);
    expect(Chart.getChart(canvas) === undefined).to.equal(true);
    expect([canvas.width, canvas.height]).to.deep.equal([0, 0]);
  });

  it('is not painted while it is away, whatever changes', async () => {
    const chart = await mountChart();
    await untilDrawn(chart);
    const before = countCharts();
    chart.remove();
    chart.source = 'survey';
    await chart.updateComplete;
    expect(countCharts()).to.equal(before - 1);
    expect(isDrawn(chart)).to.equal(false);
  });

  it('is painted again when it comes back, with what it then shows', async () => {
    const place = await fixture(html`<div></div>`);
    const chart = await mountChart({ style: RED }, { parent: place });
    await untilDrawn(chart);
    const before = countCharts();
    let draws = 0;
    chart.addEventListener('chart-draw', () => (draws += 1));
    chart.remove();
    place.append(chart);
    await untilDrawn(chart);
    expect(draws).to.equal(1);
    expect(countCharts()).to.equal(before);
    expect(findTint(getCanvas(chart), [200, 0, 0]).count).to.be.above(500);
  });

  it('shows the still until it is painted again', async () => {
    const hidden = await fixture<HTMLElement>(html`<div style="display: none"></div>`);
    const chart = await mountChart();
    await untilDrawn(chart);
    hidden.append(chart);
    await chart.updateComplete;
    expect(has(chart, '.drawn')).to.equal(false);
    hidden.style.display = 'block';
    await untilDrawn(chart);
  });

  it('can be moved to another place, and still hears of colours and sizes there', async () => {
    const [from, to] = [
      await fixture<HTMLElement>(html`<div></div>`),
      await fixture<HTMLElement>(html`<div style="inline-size: 500px; color: rgb(0 0 200)"></div>`),
    ];
    const chart = await mountChart({ style: '--role-color-1: currentColor' }, { parent: from });
    await untilDrawn(chart);
    to.append(chart);
    await untilDrawn(chart);
    expect(findTint(getCanvas(chart), [0, 0, 200]).count).to.be.above(500);
    to.style.color = 'rgb(200, 0, 0)';
    await until(
      () => findTint(getCanvas(chart), [200, 0, 0]).count > 500,
      'the canvas has the new colour',
    );
    to.style.inlineSize = '400px';
    await until(
      () => getCanvas(chart).getBoundingClientRect().right <= to.getBoundingClientRect().right,
      'the canvas has the new width',
    );
  });

  it('leaves nothing behind after fifty times', async () => {
    const before = countCharts();
    const place = await fixture(html`<div></div>`);
    for (let time = 0; time < 50; time += 1) {
      const chart = await mountChart({}, { parent: place });
      await untilDrawn(chart);
      chart.remove();
    }
    expect(countCharts()).to.equal(before);
    expect(place.childElementCount).to.equal(0);
  });

  it('leaves nothing behind when it goes before it is painted', async () => {
    const before = countCharts();
    const place = await fixture(html`<div></div>`);
    const charts = await Promise.all(
      Array.from({ length: 5 }, () => mountChart({}, { parent: place })),
    );
    for (const chart of charts) chart.remove();
    // One that stays shows that there was time enough.
    await untilDrawn(await mountChart({}, { parent: place }));
    expect(countCharts()).to.equal(before + 1);
  });
});

describe('a chart that stays', () => {
  it('is not painted again while nothing changes', async () => {
    const place = await fixture<HTMLElement>(html`<div style="color: rgb(0 0 0)"></div>`);
    const chart = await mountChart({ style: RED }, { parent: place });
    await untilDrawn(chart);
    // The first painting may be followed by one for the size.
    await aTimeout(0);
    await chart.updateComplete;
    const paints = countPaints(chart);
    chart.requestUpdate();
    await chart.updateComplete;
    await press(chart, 'Table');
    await press(chart, 'Table');
    chart.setAttribute('heading', 'Pay');
    await chart.updateComplete;
    chart.setAttribute('level', 'senior');
    await chart.updateComplete;
    place.classList.add('nothing');
    // What does change the picture comes last, so that what came before had time to.
    place.style.color = 'rgb(0, 0, 200)';
    await until(paints, 'the canvas is painted again');
    expect(paints()).to.equal(1);
    expect(read(getPart(chart, 'heading'))).to.equal('Pay');
  });

  it('is painted once for a change of its view', async () => {
    const chart = await mountChart();
    await untilDrawn(chart);
    await press(chart, 'Survey');
    await until(() => readSentence(chart).startsWith('In the survey'), 'the survey is shown');
    const paints = countPaints(chart);
    chart.level = 'senior';
    chart.country = 'US';
    await chart.updateComplete;
    expect(paints()).to.equal(1);
  });
});
