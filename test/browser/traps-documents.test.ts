// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/role-comparison.js';
import { findTint } from '../fixtures/pixels.js';
import {
  countCharts,
  find,
  get,
  getCanvas,
  isDrawn,
  mountChart,
  press,
  readSentence,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';
import { paidCatalogue } from '../fixtures/salary.js';

/** Another document that is shown in this page, dark and in a typeface of its own. */
async function openDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Other" width="800" height="600"></iframe>`,
  );
  const other = frame.contentDocument!;
  other.body.style.cssText = 'color: rgb(200, 0, 0); background: rgb(20, 20, 20); margin: 0';
  return other;
}

const OWN = '--role-color-1: currentColor';

const isDressed = (element: HTMLElement) => {
  const base = element.shadowRoot!.querySelector('.base')!;
  return getComputedStyle(base).containerType === 'inline-size';
};

describe('an element that comes into another document', () => {
  // A browser tells elements nothing when the frame around them goes.
  let other: Document | undefined;
  const openOther = async () => (other = await openDocument());
  afterEach(() => other?.body.replaceChildren());

  it('keeps its look, is painted there in the colours of that page, and works', async () => {
    const before = countCharts();
    const chart = await mountChart({ style: OWN });
    await untilDrawn(chart);
    const sentence = readSentence(chart);
    const { body } = await openOther();
    body.append(chart);
    await untilDrawn(chart);
    expect(isDressed(chart), 'it has its styles').to.equal(true);
    expect(getComputedStyle(get(chart, '.probes')).visibility).to.equal('hidden');
    expect(readSentence(chart)).to.equal(sentence);
    await until(
      () => findTint(getCanvas(chart), [200, 0, 0]).count > 500,
      'the canvas has the colours of the page',
    );
    await press(chart, 'Survey');
    await until(() => find(chart, '.still .point'), 'the survey is shown');
    expect(getComputedStyle(get(chart, '.still .point')).strokeWidth).to.equal('0.6px');
    expect(countCharts()).to.equal(before + 1);
  });

  it('follows the colours of that page from then on', async () => {
    const chart = await mountChart({ style: OWN });
    const { body } = await openOther();
    body.append(chart);
    await untilDrawn(chart);
    body.style.color = 'rgb(0, 0, 200)';
    await until(
      () => findTint(getCanvas(chart), [0, 0, 200]).count > 500,
      'the canvas has the new colour',
    );
  });

  it('keeps its look when it comes back', async () => {
    const place = await fixture(html`<div></div>`);
    const chart = await mountChart({ style: OWN }, { parent: place });
    await untilDrawn(chart);
    (await openOther()).body.append(chart);
    await untilDrawn(chart);
    place.append(chart);
    await untilDrawn(chart);
    expect(isDressed(chart), 'it has its styles').to.equal(true);
  });

  it('has its look where it is put there before it was ever shown', async () => {
    const { body } = await openOther();
    for (const tag of ['role-comparison', 'salary-chart'] as const) {
      const element = document.createElement(tag);
      element.data = paidCatalogue();
      body.append(element);
      await until(() => element.shadowRoot?.querySelector('.base'), `<${tag}> is shown`);
      expect(isDressed(element), tag).to.equal(true);
    }
    const chart = body.querySelector('salary-chart')!;
    await until(() => isDrawn(chart), 'it is painted');
  });

  it('comes through a document that is not shown, such as that of a template', async () => {
    const place = await fixture(html`<div></div>`);
    const chart = await mountChart({ style: OWN }, { parent: place });
    document.createElement('template').content.append(chart);
    place.append(chart);
    await untilDrawn(chart);
    expect(isDressed(chart), 'it has its styles').to.equal(true);
  });
});
