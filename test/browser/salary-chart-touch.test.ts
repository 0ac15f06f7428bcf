// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import {
  findAll,
  findMarks,
  getPart,
  hasPart,
  mountChart,
  read,
  untilDrawn,
} from '../fixtures/salary-chart.js';

let chart: SalaryChartElement;
beforeEach(async () => {
  chart = await mountChart({ source: 'survey', 'group-by': 'level' });
  await untilDrawn(chart);
});

/** What a pointer does to a mark, as a browser tells of it. */
async function point(
  index: number,
  types: readonly string[],
  pointerType: 'mouse' | 'touch' | 'pen',
): Promise<void> {
  const mark = findMarks(chart)[index]!;
  for (const type of types) {
    const leaves = type === 'pointerleave';
    (leaves ? getPart(chart, 'chart') : mark).dispatchEvent(
      new PointerEvent(type, { pointerType, bubbles: !leaves, composed: true, cancelable: true }),
    );
  }
  await chart.updateComplete;
}

/** A tap: what browsers send for a finger that touches and leaves. */
const tap = (index: number, pointerType: 'touch' | 'pen' = 'touch') =>
  point(index, ['pointerover', 'pointerdown', 'pointerup', 'pointerout', 'click'], pointerType);

const label = () => (hasPart(chart, 'mark-label') ? read(getPart(chart, 'mark-label')) : '');

describe('a finger on the marks', () => {
  it('shows the description that the keyboard shows', async () => {
    await tap(0);
    expect(label()).to.equal(findMarks(chart)[0]!.getAttribute('aria-label'));
    expect(label()).to.match(/^Entry, Alpha: median \$70/);
  });

  it('puts it away with a second tap, and shows it again with a third', async () => {
    await tap(2);
    await tap(2);
    expect(label()).to.equal('');
    await tap(2);
    expect(label()).to.match(/^Mid, Alpha/);
  });

  it('goes on to another mark with one tap', async () => {
    await tap(2);
    await tap(5);
    expect(label()).to.match(/^Senior, Beta/);
    expect(findAll(chart, '[part~="mark-label"]')).to.have.length(1);
  });

  it('does the same with a pen', async () => {
    await tap(1, 'pen');
    expect(label()).to.match(/^Entry, Beta/);
    await tap(1, 'pen');
    expect(label()).to.equal('');
  });

  it('leaves the description alone when it only passes, as in scrolling', async () => {
    await point(3, ['pointerover', 'pointerdown', 'pointermove', 'pointercancel'], 'touch');
    expect(label()).to.equal('');
  });

  it('takes the tab stop along, so that the keyboard goes on from there', async () => {
    await tap(4);
    expect(findMarks(chart).findIndex(({ tabIndex }) => tabIndex === 0)).to.equal(4);
  });
});

describe('a mouse over the marks', () => {
  it('shows a description without a click, and puts it away when it leaves', async () => {
    await point(6, ['pointerover'], 'mouse');
    expect(label()).to.match(/^Executive, Alpha/);
    await point(6, ['pointerleave'], 'mouse');
    expect(label()).to.equal('');
  });

  it('puts it away by Escape, wherever the focus is, and leaves other keys to the page', async () => {
    await point(6, ['pointerover'], 'mouse');
    const press = async (key: string) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await chart.updateComplete;
    };
    await press('a');
    expect(label()).to.match(/^Executive, Alpha/);
    await press('Escape');
    expect(label()).to.equal('');
  });

  it('shows none when the chart comes back that was taken away under it', async () => {
    await point(6, ['pointerover'], 'mouse');
    const parent = chart.parentElement!;
    chart.remove();
    parent.append(chart);
    await chart.updateComplete;
    expect(label()).to.equal('');
  });

  it('keeps it after a click, however often', async () => {
    await point(6, ['pointerover', 'pointerdown', 'click'], 'mouse');
    expect(label()).to.match(/^Executive, Alpha/);
    await point(6, ['pointerdown', 'click'], 'mouse');
    expect(label()).to.match(/^Executive, Alpha/);
  });
});

describe('a mouse that is moved onto a description', () => {
  /** Moves the mouse onto a mark by its upper or its lower edge. */
  async function enter(index: number, edge: 'top' | 'bottom'): Promise<void> {
    const mark = findMarks(chart)[index]!;
    const { left, top, bottom } = mark.getBoundingClientRect();
    mark.dispatchEvent(
      new PointerEvent('pointerover', {
        ...{ pointerType: 'mouse', bubbles: true, composed: true },
        ...{ clientX: left + 5, clientY: edge === 'top' ? top + 1 : bottom - 1 },
      }),
    );
    await chart.updateComplete;
  }

  /** The innermost that a mouse meets in the middle of a box. */
  const met = (box: DOMRect) =>
    chart.shadowRoot!.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);

  for (const edge of ['top', 'bottom'] as const) {
    it(`keeps it, with no way past another mark, when it came by the ${edge}`, async () => {
      await enter(3, edge);
      const description = getPart(chart, 'mark-label');
      const box = description.getBoundingClientRect();
      const mark = findMarks(chart)[3]!.getBoundingClientRect();
      const distance = edge === 'top' ? mark.top - box.bottom : box.top - mark.bottom;
      expect(distance).to.be.closeTo(0, 0.5);
      expect(met(box)).to.equal(description);
      description.dispatchEvent(
        new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true, composed: true }),
      );
      await chart.updateComplete;
      expect(label()).to.match(/^Mid, Beta/);
    });

    it(`leaves the way on to the next mark free, when it came by the ${edge}`, async () => {
      await enter(3, edge);
      const next = findMarks(chart)[edge === 'top' ? 4 : 2]!;
      expect(met(next.getBoundingClientRect())).to.equal(next);
    });
  }
});

describe('the description of a mark', () => {
  it('stands within the chart, whatever its length', async () => {
    chart.parentElement!.style.inlineSize = '320px';
    for (const index of [0, 7]) {
      await tap(index);
      const box = getPart(chart, 'mark-label').getBoundingClientRect();
      const { left, right } = chart.getBoundingClientRect();
      expect(box.left).to.be.at.least(left - 0.5);
      expect(box.right).to.be.at.most(right + 0.5);
      expect(box.height).to.be.above(10);
    }
  });

  it('does not lie under the mark that it describes', async () => {
    await tap(0);
    const box = getPart(chart, 'mark-label').getBoundingClientRect();
    const mark = findMarks(chart)[0]!.getBoundingClientRect();
    expect(box.top >= mark.bottom - 1 || box.bottom <= mark.top + 1).to.equal(true);
  });

  it('has a background of its own, so that what is under it does not show through', async () => {
    await tap(0);
    const { backgroundColor, color } = getComputedStyle(getPart(chart, 'mark-label'));
    expect(backgroundColor).not.to.match(/, 0\)|\/ 0\)|transparent/);
    expect(backgroundColor).not.to.equal(color);
  });
});
