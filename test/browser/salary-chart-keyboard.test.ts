// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import {
  findAll,
  findMarks,
  getPart,
  has,
  hasPart,
  makePlaces,
  measurePoints,
  mountChart,
  read,
  readTable,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const LEVELS = { source: 'survey', 'group-by': 'level' };

/** Index of the mark that has the focus; -1 where none has. */
function focused(chart: SalaryChartElement): number {
  return findMarks(chart).findIndex((mark) => mark === chart.shadowRoot?.activeElement);
}

/** Presses a key on the mark that has the focus, and tells whether the chart has used it. */
async function press(chart: SalaryChartElement, key: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  chart.shadowRoot?.activeElement?.dispatchEvent(event);
  await chart.updateComplete;
  return event.defaultPrevented;
}

async function mountDrawn(attributes = {}, parent?: Element): Promise<SalaryChartElement> {
  const chart = await mountChart(attributes, parent && { parent });
  await untilDrawn(chart);
  return chart;
}

describe('the walk through the marks by keyboard', () => {
  it('is a list of images whose name says how to use it, with nothing to choose', async () => {
    const chart = await mountDrawn(LEVELS);
    const list = getPart(chart, 'chart');
    expect(list.getAttribute('role')).to.equal('list');
    expect(list.getAttribute('aria-label')).to.match(/[Aa]rrow keys/);
    const marks = findMarks(chart);
    expect(marks).to.have.length(8);
    for (const mark of marks) {
      expect(mark.getAttribute('role')).to.equal('img');
      expect(mark.parentElement!.getAttribute('role')).to.equal('listitem');
      expect(mark.closest('[role="list"]') === list).to.equal(true);
      expect(mark.closest('[aria-hidden="true"]') === null).to.equal(true);
    }
    expect(has(chart, '[aria-selected], [role="listbox"]')).to.equal(false);
  });

  it('has all that is not a mark hidden in that list, so that it holds nothing else', async () => {
    const chart = await mountDrawn(LEVELS);
    for (const part of findAll(chart, '.row > :not(.plot), .still, .canvas, .head')) {
      expect(part.closest('[aria-hidden="true"]') !== null, part.className).to.equal(true);
    }
  });

  it('has a mark for each line of the table, in its order, with all of it in words', async () => {
    const chart = await mountDrawn(LEVELS);
    const rows = readTable(chart);
    const names = findMarks(chart).map((mark) => mark.getAttribute('aria-label') ?? '');
    expect(names).to.have.length(rows.length);
    names.forEach((name, index) => {
      const [level, role, n, , p25, p50] = rows[index]!;
      expect(name).to.match(new RegExp(`^${level}, ${role}: `));
      expect(name).to.match(new RegExp(`n ${n}\\b`));
      if (p50!.startsWith('$')) {
        expect(name).to.contain(`median ${p50}`);
        expect(name).to.contain(p25!);
      }
    });
    expect(names.at(-1)).to.equal('Executive, Beta: not enough data (n 5)');
  });

  it('goes forth and back with the arrow keys and stops at the ends', async () => {
    const chart = await mountDrawn(LEVELS);
    findMarks(chart)[0]!.focus();
    const walk: number[] = [];
    for (const key of [
      ...['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowUp', 'ArrowUp'],
      ...['End', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'Home', 'ArrowLeft'],
    ]) {
      expect(await press(chart, key), key).to.equal(true);
      walk.push(focused(chart));
    }
    expect(walk).to.deep.equal([...[1, 2, 3, 2, 1, 0, 0], ...[7, 7, 7, 6, 0, 0]]);
  });

  it('goes from the last mark of a row to the first of the next, where rows have withheld figures too', async () => {
    const chart = await mountDrawn({ source: 'survey', 'group-by': 'country', level: 'senior' });
    findMarks(chart)[0]!.focus();
    const said: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await press(chart, 'ArrowRight');
      said.push(read(getPart(chart, 'mark-label')).replace(/:.*/, ''));
    }
    expect(said).to.deep.equal(['United States, Beta', 'France, Alpha', 'France, Beta']);
  });

  it('goes through the rows of a view whose rows are the roles', async () => {
    const chart = await mountDrawn({ source: 'survey' });
    findMarks(chart)[0]!.focus();
    await press(chart, 'ArrowDown');
    expect(focused(chart)).to.equal(1);
    const rows = findAll(chart, '.row:not(.head)');
    expect(rows[1]!.contains(findMarks(chart)[1]!)).to.equal(true);
  });

  it('goes forth with the left arrow where text runs from right to left', async () => {
    const box = await fixture(html`<div dir="rtl"></div>`);
    const chart = await mountDrawn(LEVELS, box);
    findMarks(chart)[0]!.focus();
    await press(chart, 'ArrowLeft');
    expect(focused(chart)).to.equal(1);
    await press(chart, 'ArrowRight');
    expect(focused(chart)).to.equal(0);
    await press(chart, 'ArrowDown');
    expect(focused(chart)).to.equal(1);
  });

  it('has one stop for the tab key, the mark that was last stood on', async () => {
    const chart = await mountDrawn(LEVELS);
    const stops = () => findMarks(chart).map(({ tabIndex }) => tabIndex);
    expect(stops()).to.deep.equal([0, -1, -1, -1, -1, -1, -1, -1]);
    findMarks(chart)[0]!.focus();
    await press(chart, 'ArrowDown');
    await press(chart, 'ArrowDown');
    expect(stops()).to.deep.equal([-1, -1, 0, -1, -1, -1, -1, -1]);
    findMarks(chart)[2]!.blur();
    await chart.updateComplete;
    expect(stops()).to.deep.equal([-1, -1, 0, -1, -1, -1, -1, -1]);
  });

  it('keeps that stop among the marks when there are fewer of them', async () => {
    const chart = await mountDrawn(LEVELS);
    findMarks(chart)[0]!.focus();
    await press(chart, 'End');
    findMarks(chart)[7]!.blur();
    chart.groupBy = 'none';
    await until(() => findMarks(chart).length === 2, 'fewer marks are shown');
    expect(findMarks(chart).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0]);
  });

  it('shows the description of the mark, once for the eye and once for the ear', async () => {
    const chart = await mountDrawn(LEVELS);
    findMarks(chart)[0]!.focus();
    await press(chart, 'ArrowDown');
    const label = getPart(chart, 'mark-label');
    expect(findAll(chart, '[part~="mark-label"]')).to.have.length(1);
    expect(read(label)).to.equal(findMarks(chart)[1]!.getAttribute('aria-label'));
    expect(findAll(chart, '.mark.shown')).to.deep.equal([findMarks(chart)[1]]);
    // The name of the image says it already.
    expect(label.closest('[aria-hidden="true"]') !== null).to.equal(true);
  });

  it('puts the description away with Escape, which then does nothing more', async () => {
    const chart = await mountDrawn(LEVELS);
    let escaped = 0;
    const listen = ({ key }: KeyboardEvent) => (escaped += Number(key === 'Escape'));
    document.addEventListener('keydown', listen);
    findMarks(chart)[0]!.focus();
    await chart.updateComplete;
    expect(hasPart(chart, 'mark-label')).to.equal(true);
    expect(await press(chart, 'Escape')).to.equal(true);
    expect(hasPart(chart, 'mark-label')).to.equal(false);
    expect(focused(chart)).to.equal(0);
    expect(escaped).to.equal(0);
    // With nothing to put away it is the page's, whose dialog it may close.
    expect(await press(chart, 'Escape')).to.equal(false);
    expect(escaped).to.equal(1);
    document.removeEventListener('keydown', listen);
  });

  it('puts the description away when the focus leaves', async () => {
    const chart = await mountDrawn(LEVELS);
    findMarks(chart)[0]!.focus();
    await chart.updateComplete;
    expect(hasPart(chart, 'mark-label')).to.equal(true);
    findMarks(chart)[0]!.blur();
    await chart.updateComplete;
    expect(hasPart(chart, 'mark-label')).to.equal(false);
  });

  it('leaves every other key to the page', async () => {
    const chart = await mountDrawn(LEVELS);
    findMarks(chart)[0]!.focus();
    for (const key of ['a', 'Tab', 'PageDown', 'F5']) {
      expect(await press(chart, key), key).to.equal(false);
    }
    expect(focused(chart)).to.equal(0);
  });

  it('puts a ring around the mark, over its lane', async () => {
    const chart = await mountDrawn(LEVELS);
    findMarks(chart)[3]!.focus({ focusVisible: true });
    await chart.updateComplete;
    const style = getComputedStyle(findMarks(chart)[3]!);
    expect(style.outlineStyle).to.equal('solid');
    expect(parseFloat(style.outlineWidth)).to.be.at.least(2);
    expect(style.outlineColor).to.equal(getComputedStyle(chart).color);
  });

  it('has each mark over the lane that it stands for, high enough for a finger', async () => {
    const chart = await mountDrawn(LEVELS);
    const middles = findMarks(chart).map((mark) => {
      const { top, bottom, height } = mark.getBoundingClientRect();
      expect(height).to.be.at.least(24);
      return (top + bottom) / 2;
    });
    // The value beside it, and the shape, which a withheld figure has none of.
    const middleOf = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    const values = findAll(chart, '.values b').map((value) => value.getBoundingClientRect());
    expect(values).to.have.length(middles.length);
    middles.forEach((middle, index) => expect(middle).to.be.closeTo(middleOf(values[index]!), 1));
    measurePoints(chart).forEach((point, index) =>
      expect(middles[index]).to.be.closeTo(middleOf(point), 1),
    );
  });

  it('has no mark before Chart.js has come', async () => {
    const { top, below } = await makePlaces();
    const chart = await mountChart({}, { parent: below });
    await mountDrawn({}, top);
    expect(findMarks(chart)).to.deep.equal([]);
    expect(getPart(chart, 'chart').hasAttribute('role')).to.equal(false);
  });
});
