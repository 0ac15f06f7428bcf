// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import {
  countCharts,
  find,
  get,
  mountChart,
  readSentence,
  readTable,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';
import { paidCatalogue } from '../fixtures/salary.js';

type Chart = HTMLElementTagNameMap['salary-chart'];

const shown = (chart: Chart) =>
  until(() => find(chart, '[part~="sentence"]'), 'the chart shows its figures');

describe('a chart that the page moves', () => {
  it('is one chart, painted, after it was taken out and put back a hundred times at once', async () => {
    const place = await fixture(html`<div></div>`);
    const before = countCharts();
    const chart = await mountChart({}, { parent: place });
    await untilDrawn(chart);
    for (let time = 0; time < 100; time += 1) {
      chart.remove();
      place.append(chart);
    }
    await untilDrawn(chart);
    expect(countCharts()).to.equal(before + 1);
    expect(chart.renderRoot.querySelectorAll('canvas').length).to.equal(1);
  });

  it('shows the same as the one it was cloned from', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'level' });
    chart.after(Object.assign(chart.cloneNode(true), { data: paidCatalogue() }));
    const clone = chart.nextElementSibling as Chart;
    await shown(clone);
    expect(readSentence(clone)).to.equal(readSentence(chart));
    expect(readTable(clone)).to.deep.equal(readTable(chart));
  });

  it('lives on when the body it stands in is swapped for another, as Turbo does', async () => {
    const before = countCharts();
    const { body } = document;
    const other = document.createElement('body');
    try {
      const chart = await mountChart();
      await untilDrawn(chart);
      document.documentElement.replaceChild(other, body);
      expect(countCharts()).to.equal(before);
      const next = await mountChart({}, { parent: other });
      await untilDrawn(next);
      document.documentElement.replaceChild(body, other);
      await untilDrawn(chart);
      expect(countCharts()).to.equal(before + 1);
    } finally {
      if (!body.isConnected) document.documentElement.replaceChild(body, other);
    }
  });
});

describe('a chart, however it is made', () => {
  it('is the same by innerHTML and property by property', async () => {
    const place = await fixture(html`<div></div>`);
    place.innerHTML =
      '<salary-chart source="survey" group-by="level" no-controls=""></salary-chart>';
    const parsed = place.querySelector('salary-chart')!;
    parsed.data = paidCatalogue();
    const made = document.createElement('salary-chart');
    place.append(made);
    made.noControls = true;
    made.groupBy = 'level';
    made.source = 'survey';
    made.data = paidCatalogue();
    for (const chart of [parsed, made]) await shown(chart);
    await until(() => readTable(made).length === readTable(parsed).length, 'both show the survey');
    expect(readTable(made)).to.deep.equal(readTable(parsed));
    expect(made.outerHTML).to.equal('<salary-chart></salary-chart>');
  });

  it('stands and is painted in another shadow root', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<style>:host { color: rgb(0 0 200) } * { letter-spacing: 9px }</style><p></p>';
    const chart = await mountChart({}, { parent: root.querySelector('p')! });
    await untilDrawn(chart);
    const style = getComputedStyle(get(chart, '.label'));
    expect([style.color, style.letterSpacing]).to.deep.equal(['rgb(0, 0, 200)', 'normal']);
  });
});
