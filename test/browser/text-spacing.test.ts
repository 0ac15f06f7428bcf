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

/** Boxes of text may touch: letters have room around them, which is part of the box. */
const TOUCH = 2;

/** A root and the shadow roots within it. */
function listRoots(root: DocumentFragment | Element): (DocumentFragment | Element)[] {
  const within = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? listRoots(shadowRoot) : [],
  );
  return [root, ...within];
}

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

/** What is only for screen readers is cut off for everybody else. */
const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest('.visually-hidden') &&
  getComputedStyle(element).clipPath === 'none';

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

/** The lines of text that are seen in a root, each with its box. */
function listLines(root: DocumentFragment | Element): Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!node.data.trim() || !parent || parent.localName === 'style' || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = node.data.trim().replace(/\s+/g, ' ');
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text, box });
  }
  return lines;
}

/** Whether a reader can scroll to what an element hides. */
function isScrolled({ left, right }: DOMRect, root: DocumentFragment | Element): boolean {
  return [...root.querySelectorAll('*')].some((element) => {
    const box = element.getBoundingClientRect();
    return (
      getComputedStyle(element).overflowX === 'auto' &&
      element.scrollWidth > element.clientWidth &&
      left >= box.left - 1 &&
      right <= box.left + element.scrollWidth + 1
    );
  });
}

/** How much of one box lies over another, in the direction in which it is less. */
const overlap = (one: DOMRect, other: DOMRect) =>
  Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  );

/** What cannot be read in a place, in words. */
function findFaults(place: HTMLElement): string[] {
  const { left, right } = place.getBoundingClientRect();
  const roots = listRoots(place);
  const lines = roots.flatMap((root) => listLines(root).map((line) => ({ ...line, root })));
  const outside = lines
    .filter(({ box }) => box.left < left - 1 || box.right > right + 1)
    .filter(({ box, root }) => !isScrolled(box, root))
    .map(({ text }) => `reaches out: ${text}`);
  const covered = lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter(({ box }) => overlap(line.box, box) > TOUCH)
      .map(({ text }) => `lies on other text: ${line.text} | ${text}`),
  );
  const cut = roots
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow) && isSeen(element))
    .filter((element) => element.textContent.trim())
    .filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
    )
    .map(({ localName, className }) => `is cut off: ${localName}.${String(className)}`);
  const wide = place.scrollWidth > WIDTH ? [`is ${place.scrollWidth} px wide`] : [];
  return [...new Set([...outside, ...covered, ...cut, ...wide])];
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
    await pressChart(chart, 'Show as table');
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
