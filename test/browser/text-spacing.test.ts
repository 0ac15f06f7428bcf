// SPDX-License-Identifier: MIT
//
// What a reader sees who spaces text as WCAG 2.2 lets them, success criterion 1.4.12, on a narrow screen.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/role-comparison.js';
import { answer, choosable, mountChooser, press as pressChooser } from '../fixtures/chooser.js';
import { find, findAll } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue } from '../fixtures/dataset.js';
import { mountGuide, untilPart } from '../fixtures/guide.js';
import { mountPicture } from '../fixtures/infographic.js';
import { paidCatalogue } from '../fixtures/salary.js';
import { get, mountChart, press as pressChart, untilDrawn } from '../fixtures/salary-chart.js';
import { findFaults, listLines, listRoots } from '../fixtures/readable.js';
import { until } from '../fixtures/until.js';

/** The narrowest screen of WCAG, in CSS pixels. */
const WIDTH = 320;

/** What a reader's own style sheet sets; it reaches into every shadow root, and wins. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`);

const untilLaidOut = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Spaces the text of a place, and waits until what answers to its size has done so. */
async function space(place: Element): Promise<void> {
  for (const root of listRoots(place)) {
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(SPACING);
  }
  window.scrollTo(0, 0);
  await untilLaidOut();
}

const makePlace = () => fixture<HTMLElement>(html`<div style="inline-size: ${WIDTH}px"></div>`);

/** Spaces what stands in a place, and expects it to be read whole. */
async function expectReadable(place: HTMLElement): Promise<void> {
  await space(place);
  const { length } = listRoots(place).flatMap(listLines);
  expect(length, 'there is text').to.be.above(3);
  expect(findFaults(place)).to.deep.equal([]);
}

async function mountComparison(attributes: Readonly<Record<string, string>>): Promise<HTMLElement> {
  const place = await makePlace();
  const element = document.createElement('role-comparison');
  element.data = inventedCatalogue();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  await until(() => element.shadowRoot?.querySelector('.base'), 'the comparison is shown');
  return place;
}

const SURVEY = { source: 'survey', 'group-by': 'level' };

describe('text that a reader has spaced, at 320 px', () => {
  const errors = useConsole('error');

  for (const [state, attributes] of Object.entries({
    'two roles': {},
    'four roles': { roles: 'alpha beta gamma delta' },
    'only differences': { only: 'differences' },
  })) {
    it(`is read whole in a comparison: ${state}`, async () => {
      await expectReadable(await mountComparison(attributes));
    });
  }

  it('is read whole in a comparison: an error above the last view', async () => {
    const place = await mountComparison({});
    const element = place.querySelector('role-comparison')!;
    element.roles = 'omega';
    await until(() => findAll(element, '.error').length, 'the error is told');
    expect(errors.take()).to.have.length(1);
    await expectReadable(place);
  });

  for (const [state, attributes] of Object.entries({
    'the estimate': {},
    'the survey by level': SURVEY,
    'four roles': { ...SURVEY, roles: 'alpha beta gamma unpaid' },
  })) {
    it(`is read whole in a chart: ${state}`, async () => {
      const place = await makePlace();
      const chart = await mountChart(attributes, { parent: place });
      await untilDrawn(chart);
      await expectReadable(place);
    });
  }

  it('is read whole in a chart: the still, before Chart.js has come', async () => {
    const place = await makePlace();
    place.style.paddingBlockStart = '3000px';
    await mountChart(SURVEY, { parent: place });
    await expectReadable(place);
  });

  it('is read whole in a chart: the table, and where the reader stands', async () => {
    const place = await makePlace();
    const chart = await mountChart(SURVEY, { parent: place });
    await untilDrawn(chart);
    await pressChart(chart, 'Table');
    await pressChart(chart, 'Where do I stand?');
    const input = get<HTMLInputElement>(chart, '#standing input');
    input.value = '100000';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await chart.updateComplete;
    await expectReadable(place);
  });

  for (const [state, attributes] of Object.entries({
    'all statements': { answers: '5 2 4 1' },
    'one at a time': { layout: 'steps', answers: '5' },
    'a link': { id: 'fit', 'answers-in-link': '', answers: '5' },
  })) {
    it(`is read whole in a chooser: ${state}`, async () => {
      const place = await makePlace();
      const chooser = await mountChooser(attributes, { parent: place, data: choosable() });
      for (const details of findAll(chooser, 'details')) details.setAttribute('open', '');
      await expectReadable(place);
    });
  }

  it('is read whole in a chooser: the result of the steps', async () => {
    const place = await makePlace();
    const chooser = await mountChooser({ layout: 'steps' }, { parent: place });
    await answer(chooser, 0, 5);
    await pressChooser(chooser, 'Show the result');
    await expectReadable(place);
  });

  for (const format of ['portrait', 'landscape']) {
    it(`is read whole in a picture and in its words: ${format}`, async () => {
      const picture = await mountPicture({ format }, { style: `inline-size: ${WIDTH}px` });
      find(picture, 'summary').click();
      await expectReadable(picture.parentElement!);
    });
  }

  it('is read whole in a guide and in its parts', async () => {
    const guide = await mountGuide({}, { data: paidCatalogue() });
    guide.parentElement!.style.inlineSize = `${WIDTH}px`;
    for (const part of ['comparison', 'salary', 'infographic']) await untilPart(guide, part);
    await expectReadable(guide.parentElement!);
  });
});
