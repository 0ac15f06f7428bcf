// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { findTint } from '../fixtures/pixels.js';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import {
  countPaints,
  findAll,
  get,
  getCanvas,
  getPart,
  measureStill,
  mountChart,
  press,
  read,
  readSentence,
  readTable,
  readValues,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const page = (lang: string, dir = 'ltr') =>
  fixture<HTMLElement>(html` <section lang=${lang} dir=${dir}><div></div></section> `);

/** A chart within a page of its own language and direction. */
async function mountIn(box: HTMLElement, attributes = {}): Promise<SalaryChartElement> {
  return mountChart(attributes, { parent: box.firstElementChild! });
}

describe('the language of <salary-chart>', () => {
  it('is the one of the nearest lang, for money, names and dates', async () => {
    const chart = await mountIn(await page('de'), { source: 'survey', 'group-by': 'country' });
    await until(() => readTable(chart)[0]?.[0] === 'Vereinigte Staaten', 'countries are German');
    expect(readTable(chart)[0]?.slice(3, 5)).to.deep.equal(['55.000 $', '82.500 $']);
    expect(read(getPart(chart, 'footer'))).to.contain('30.06.2023');
    expect(findAll(chart, '.still .tick').map(read)).to.include('100.000 $');
  });

  it('changes with it, in sentence, table and picture', async () => {
    const box = await page('en');
    const chart = await mountIn(box);
    await untilDrawn(chart);
    const paints = countPaints(chart);
    expect(readTable(chart)[0]).to.deep.equal(['Alpha', '$80,000', '$120,000']);
    box.lang = 'de';
    await until(() => readTable(chart)[0]?.[1] === '80.000 $', 'money is German');
    const values = readValues(chart);
    expect(values).to.have.length(2);
    // The short form is the language's: the currency behind, and thousands not as K.
    for (const value of values)
      expect(value)
        .to.match(/^\d.*\$$/)
        .and.not.to.contain('K');
    expect(readSentence(chart)).to.contain(values[0]);
    expect(paints()).to.be.above(0);
    box.lang = 'en';
    await until(() => readTable(chart)[0]?.[1] === '$80,000', 'money is English again');
  });

  it('is that of a shadow host where the shadow says nothing', async () => {
    const box = await page('de');
    const host = document.createElement('div');
    const inside = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inside);
    box.append(host);
    const chart = await mountChart({}, { parent: inside });
    expect(readTable(chart)[0]?.[1]).to.equal('80.000 $');
    box.lang = 'en';
    await until(() => readTable(chart)[0]?.[1] === '$80,000', 'money is English');
  });
});

describe('a chart from right to left', () => {
  it('is the mirror image of one from left to right', async () => {
    const shares = async (dir: string) => {
      const chart = await mountIn(await page('en', dir), { source: 'survey', 'group-by': 'level' });
      const { left, width } = get(chart, '.still').getBoundingClientRect();
      const marks = [
        ...measureStill(chart, ':is(.bar, .whisker)'),
        ...measureStill(chart, '.grid'),
      ];
      return marks.map((box) => [(box.left - left) / width, (box.right - left) / width]);
    };
    const forward = await shares('ltr');
    const backward = await shares('rtl');
    expect(forward.length).to.be.above(20);
    expect(backward).to.have.length(forward.length);
    forward.forEach(([start, end], index) => {
      const [left, right] = backward[index]!;
      expect(left).to.be.closeTo(1 - end!, 0.005);
      expect(right).to.be.closeTo(1 - start!, 0.005);
    });
  });

  it('has its columns from right to left: labels, values, marks, and the ends of the rows', async () => {
    const chart = await mountIn(await page('en', 'rtl'), { source: 'survey', 'group-by': 'level' });
    for (const row of findAll(chart, '.row:not(.head)')) {
      const boxes = ['.label', '.values', '.plot', '.end'].map((part) =>
        row.querySelector(part)!.getBoundingClientRect(),
      );
      boxes.slice(1).forEach((box, index) => {
        expect(box.right).to.be.at.most(boxes[index]!.left + 0.5);
      });
    }
  });

  it('turns with the nearest dir, still and canvas alike, and back', async () => {
    const box = await page('en');
    const chart = await mountIn(box, { style: '--role-color-1: rgb(200 0 0)' });
    await untilDrawn(chart);
    const fits = () => {
      const [bar] = measureStill(chart, '.role-1 .bar');
      const spot = findTint(getCanvas(chart), [200, 0, 0]);
      return Math.abs(spot.left - bar!.left) < 2 && Math.abs(spot.right - bar!.right) < 2;
    };
    const place = () => {
      const [bar] = measureStill(chart, '.role-1 .bar');
      return bar!.left;
    };
    const left = place();
    expect(fits()).to.equal(true);
    box.dir = 'rtl';
    await until(() => place() !== left && fits(), 'still and canvas have turned');
    box.dir = 'ltr';
    await until(() => place() === left && fits(), 'still and canvas have turned back');
  });

  it('keeps the order of the controls and of the table', async () => {
    const chart = await mountIn(await page('en', 'rtl'));
    await press(chart, 'Table');
    const [first, second] = findAll<HTMLTableCellElement>(chart, 'thead th');
    expect(first!.getBoundingClientRect().left).to.be.above(second!.getBoundingClientRect().left);
  });
});
