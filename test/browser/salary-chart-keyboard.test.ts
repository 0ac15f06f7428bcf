// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import {
  findAll,
  get,
  getPart,
  hasPart,
  makePlaces,
  mountChart,
  read,
  readTable,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const LEVELS = { source: 'survey', 'group-by': 'level' };

const options = (chart: SalaryChartElement) => findAll(chart, '[role="option"]');

/** Index of the mark that has the focus; -1 where none has. */
function focused(chart: SalaryChartElement): number {
  return options(chart).findIndex((option) => option === chart.shadowRoot?.activeElement);
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
  it('is a list box whose name says how to use it', async () => {
    const chart = await mountDrawn(LEVELS);
    const list = getPart(chart, 'marks');
    expect(list.getAttribute('role')).to.equal('listbox');
    expect(list.getAttribute('aria-label')).to.match(/Arrow keys/);
    expect(options(chart)).to.have.length(8);
  });

  it('has an option for each line of the table, in its order, with all of it in words', async () => {
    const chart = await mountDrawn(LEVELS);
    const rows = readTable(chart);
    const names = options(chart).map((option) => option.getAttribute('aria-label') ?? '');
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
    options(chart)[0]!.focus();
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

  it('goes forth with the left arrow where text runs from right to left', async () => {
    const box = await fixture(html`<div dir="rtl"></div>`);
    const chart = await mountDrawn(LEVELS, box);
    options(chart)[0]!.focus();
    await press(chart, 'ArrowLeft');
    expect(focused(chart)).to.equal(1);
    await press(chart, 'ArrowRight');
    expect(focused(chart)).to.equal(0);
    await press(chart, 'ArrowDown');
    expect(focused(chart)).to.equal(1);
  });

  it('has one stop for the tab key, the mark that was last stood on', async () => {
    const chart = await mountDrawn(LEVELS);
    const stops = () => options(chart).map(({ tabIndex }) => tabIndex);
    expect(stops()).to.deep.equal([0, -1, -1, -1, -1, -1, -1, -1]);
    options(chart)[0]!.focus();
    await press(chart, 'ArrowDown');
    await press(chart, 'ArrowDown');
    expect(stops()).to.deep.equal([-1, -1, 0, -1, -1, -1, -1, -1]);
    options(chart)[2]!.blur();
    await chart.updateComplete;
    expect(stops()).to.deep.equal([-1, -1, 0, -1, -1, -1, -1, -1]);
  });

  it('keeps that stop among the marks when there are fewer of them', async () => {
    const chart = await mountDrawn(LEVELS);
    options(chart)[0]!.focus();
    await press(chart, 'End');
    options(chart)[7]!.blur();
    chart.groupBy = 'none';
    await until(() => options(chart).length === 2, 'fewer marks are shown');
    expect(options(chart).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0]);
  });

  it('shows the description of the mark, once for the eye and once for the ear', async () => {
    const chart = await mountDrawn(LEVELS);
    options(chart)[0]!.focus();
    await press(chart, 'ArrowDown');
    const label = getPart(chart, 'mark-label');
    expect(findAll(chart, '[part~="mark-label"]')).to.have.length(1);
    expect(read(label)).to.equal(options(chart)[1]!.getAttribute('aria-label'));
    const selected = options(chart).map((option) => option.getAttribute('aria-selected'));
    expect(selected.indexOf('true')).to.equal(1);
    expect(selected.lastIndexOf('true')).to.equal(1);
    // The name of an option is its label: what stands in it is not read as well.
    expect(label.closest('[role="option"], [aria-hidden="true"]') !== null).to.equal(true);
  });

  it('puts the description away with Escape, which then does nothing more', async () => {
    const chart = await mountDrawn(LEVELS);
    let escaped = 0;
    const listen = ({ key }: KeyboardEvent) => (escaped += Number(key === 'Escape'));
    document.addEventListener('keydown', listen);
    options(chart)[0]!.focus();
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
    options(chart)[0]!.focus();
    await chart.updateComplete;
    expect(hasPart(chart, 'mark-label')).to.equal(true);
    options(chart)[0]!.blur();
    await chart.updateComplete;
    expect(hasPart(chart, 'mark-label')).to.equal(false);
  });

  it('leaves every other key to the page', async () => {
    const chart = await mountDrawn(LEVELS);
    options(chart)[0]!.focus();
    for (const key of ['a', 'Tab', 'PageDown', 'F5']) {
      expect(await press(chart, key), key).to.equal(false);
    }
    expect(focused(chart)).to.equal(0);
  });

  it('puts a ring around the mark, over its lane', async () => {
    const chart = await mountDrawn(LEVELS);
    options(chart)[3]!.focus({ focusVisible: true });
    await chart.updateComplete;
    const style = getComputedStyle(options(chart)[3]!);
    expect(style.outlineStyle).to.equal('solid');
    expect(parseFloat(style.outlineWidth)).to.be.at.least(2);
    expect(style.outlineColor).to.equal(getComputedStyle(chart).color);
  });

  it('has each mark over the lane that it stands for, high enough for a finger', async () => {
    const chart = await mountDrawn(LEVELS);
    const still = get(chart, '.still').getBoundingClientRect();
    const middles = options(chart).map((option) => {
      const { top, bottom, height } = option.getBoundingClientRect();
      expect(height).to.be.at.least(24);
      return (top + bottom) / 2 - still.top;
    });
    const plot = get(chart, '.plot');
    plot.classList.remove('drawn');
    const texts = findAll(chart, '.still .value').map((text) => {
      const { top, bottom } = text.getBoundingClientRect();
      return (top + bottom) / 2 - still.top;
    });
    plot.classList.add('drawn');
    middles.forEach((middle, index) => expect(middle).to.be.closeTo(texts[index]!, 2.5));
  });

  it('has no mark before Chart.js has come', async () => {
    const { top, below } = await makePlaces();
    const chart = await mountChart({}, { parent: below });
    await mountDrawn({}, top);
    expect(hasPart(chart, 'marks')).to.equal(false);
  });
});
