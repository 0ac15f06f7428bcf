// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import { put } from '../fixtures/dataset.js';
import { offeredCatalogue, paidCatalogue } from '../fixtures/salary.js';
import {
  find,
  findAll,
  findButton,
  get,
  has,
  measureStill,
  mountChart,
  press,
  read,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const QUESTION = 'Where do I stand?';

const input = (chart: SalaryChartElement) => get<HTMLInputElement>(chart, '#standing input');

/** What the answer says, a line for each mark, or a hint; empty where there is neither. */
const answer = (chart: SalaryChartElement) => {
  const lines = findAll(chart, '#standing li').map(read);
  return lines.length > 0 ? lines : findAll(chart, '#standing > p').map(read).join(' ');
};

/** What a screen reader is told. */
const REGION = '.tools > [role="status"].visually-hidden';
const told = (chart: SalaryChartElement) => read(find(chart, REGION));

async function type(chart: SalaryChartElement, text: string): Promise<void> {
  input(chart).value = text;
  input(chart).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await chart.updateComplete;
}

async function mountOpen(attributes = {}, data?: object): Promise<SalaryChartElement> {
  const chart = await mountChart(attributes, data && { data });
  await press(chart, QUESTION);
  return chart;
}

describe('where a reader stands', () => {
  it('is asked for only when the reader wants to know', async () => {
    const chart = await mountChart();
    await until(() => findButton(chart, QUESTION), 'the tools have come');
    expect(has(chart, '#standing input')).to.equal(false);
    const button = findButton(chart, QUESTION)!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await press(chart, QUESTION);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(button.getAttribute('aria-controls')).to.equal('standing');
    expect(read(input(chart).labels?.[0])).to.equal('Your pay, USD a year');
  });

  it('is told against each estimate', async () => {
    const chart = await mountOpen();
    await type(chart, '$115,000');
    expect(answer(chart)).to.deep.equal([
      'Alpha: within the estimated range',
      'Beta: above the estimated range',
    ]);
    await type(chart, '75k');
    expect(answer(chart)).to.deep.equal([
      'Alpha: below the estimated range',
      'Beta: within the estimated range',
    ]);
  });

  it('is told as a band of each group in the survey, by row and role', async () => {
    const chart = await mountOpen({ source: 'survey', 'group-by': 'level' });
    await type(chart, '100 000');
    const lines = answer(chart);
    // Not of the executive Betas, of whom there are too few.
    expect(lines).to.have.length(7);
    expect(lines[0]).to.equal('Entry, Alpha: between the 75th and the 90th percentile');
    expect(lines[2]).to.equal('Mid, Alpha: between the median and the 75th percentile');
    expect(lines[5]).to.equal('Senior, Beta: between the 25th percentile and the median');
    expect(lines[6]).to.equal('Executive, Alpha: between the 10th and the 25th percentile');
  });

  it('is told as shares of adverts: those that start above it and those that end below it', async () => {
    const chart = await mountOpen({ source: 'adverts' }, offeredCatalogue());
    await type(chart, '70000');
    // Alphas start at 75 and Betas at 82.5 thousand in the median.
    expect(answer(chart)).to.deep.equal([
      'Alpha: 50 to 75% of adverts start above that, fewer than 10% end below it, and the rest have it within their range',
      'Beta: 75 to 90% of adverts start above that, fewer than 10% end below it, and the rest have it within their range',
    ]);
    await type(chart, '130000');
    expect(answer(chart)).to.deep.equal([
      'Alpha: fewer than 10% of adverts start above that, 50 to 75% end below it, and the rest have it within their range',
      'Beta: fewer than 10% of adverts start above that, 25 to 50% end below it, and the rest have it within their range',
    ]);
    expect(read(get(chart, '#standing'))).not.to.contain('percentile');
  });

  it('is told as a band of each occupation that the state counted', async () => {
    const chart = await mountOpen({ source: 'official' }, offeredCatalogue());
    await type(chart, '90000');
    expect(answer(chart)).to.deep.equal([
      'Summit Clerks: between the 25th percentile and the median',
      'Valley Clerks: between the 75th and the 90th percentile',
    ]);
  });

  it('is not told to be above a percentile of which only a lower bound is published', async () => {
    const chart = await mountOpen({ source: 'official' }, offeredCatalogue());
    await type(chart, '290000');
    expect(answer(chart)[0]).to.equal('Summit Clerks: between the 75th and the 90th percentile');
    await type(chart, '310000');
    expect(answer(chart)[0]).to.equal(
      'Summit Clerks: between the 75th and the 90th percentile or above the 90th percentile',
    );
  });

  it('follows the view', async () => {
    const chart = await mountOpen();
    await type(chart, '115000');
    chart.source = 'survey';
    await until(() => String(answer(chart)).includes('percentile'), 'the survey answers');
    expect(answer(chart)).to.deep.equal([
      'Alpha: between the median and the 75th percentile',
      'Beta: between the 75th and the 90th percentile',
    ]);
    expect(input(chart).value).to.equal('115000');
  });

  it('is a line in the chart, at its place on the axis', async () => {
    const chart = await mountOpen();
    expect(has(chart, '.still .reference')).to.equal(false);
    await type(chart, '120000');
    const [line] = measureStill(chart, '.reference');
    const [bar] = measureStill(chart, '.role-1 .bar');
    // Firefox counts the strokes of both, which are 2 and 1.5 pixels wide.
    expect(line!.left).to.be.closeTo(bar!.right, 2);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`is a line with its amount above it, short: ${dir}`, async () => {
      const chart = await mountOpen({ dir });
      expect(has(chart, '.you')).to.equal(false);
      await type(chart, '164,900');
      const [line] = measureStill(chart, '.reference');
      const [name, ...others] = findAll(chart, '.you text');
      expect([read(name), others.length]).to.deep.equal(['You, $165K', 0]);
      const { left, right, bottom } = name!.getBoundingClientRect();
      expect((left + right) / 2).to.be.closeTo((line!.left + line!.right) / 2, 1.5);
      expect(bottom).to.be.at.most(line!.top + 1);
    });
  }

  it('is a line through every row that stays when the canvas is painted', async () => {
    const chart = await mountOpen({ source: 'survey', 'group-by': 'level' });
    await type(chart, '120000');
    await untilDrawn(chart);
    const lines = findAll(chart, '.still .reference');
    expect(lines).to.have.length(4);
    for (const line of lines) {
      const { display, stroke, strokeWidth } = getComputedStyle(line);
      expect([display, stroke, strokeWidth]).to.deep.equal([
        ...['inline', getComputedStyle(chart).color, '2px'],
      ]);
    }
    const boxes = lines.map((line) => line.getBoundingClientRect());
    expect(new Set(boxes.map(({ left }) => Math.round(left))).size).to.equal(1);
    expect(boxes.at(-1)!.bottom - boxes[0]!.top).to.be.above(150);
  });

  it('moves the axis where it is outside of it, and not the figures out of sight', async () => {
    const chart = await mountOpen();
    await type(chart, '400000');
    const { right } = get(chart, '.still').getBoundingClientRect();
    const [line] = measureStill(chart, '.reference');
    expect(line!.left).to.be.below(right);
    const [bar] = measureStill(chart, '.role-1 .bar');
    expect(bar!.width).to.be.above(20);
  });

  it('is put away with the question', async () => {
    const chart = await mountOpen();
    await type(chart, '100000');
    expect(has(chart, '.still .reference')).to.equal(true);
    await press(chart, QUESTION);
    expect(has(chart, '.still .reference')).to.equal(false);
    expect(has(chart, '#standing input')).to.equal(false);
  });
});

describe('what a screen reader is told of where a reader stands', () => {
  it('is one sentence, when the reader has stopped typing', async () => {
    const chart = await mountOpen();
    const heard: string[] = [];
    const region = get(chart, REGION);
    const observer = new MutationObserver(() => heard.push(told(chart)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (const text of ['7', '75', '750', '75000']) await type(chart, text);
    expect(answer(chart)).to.have.length(2);
    expect(told(chart)).to.equal('');
    await until(() => told(chart), 'it is told');
    expect(told(chart)).to.equal('Alpha: below the estimated range');
    await type(chart, '7500x');
    expect(answer(chart)).to.equal('Please type a number above zero, such as 120000.');
    await until(() => told(chart).startsWith('Please'), 'the hint is told');
    observer.disconnect();
    expect(heard).to.deep.equal([
      'Alpha: below the estimated range',
      'Please type a number above zero, such as 120000.',
    ]);
    expect(get(chart, REGION) === region).to.equal(true);
  });
});

describe('what is no pay', () => {
  for (const text of ['abc', '-5', '0', '12 apples']) {
    it(`gets a hint and no line: ${text}`, async () => {
      const chart = await mountOpen();
      await type(chart, text);
      expect(answer(chart)).to.equal('Please type a number above zero, such as 120000.');
      expect(input(chart).getAttribute('aria-invalid')).to.equal('true');
      expect(has(chart, '.still .reference')).to.equal(false);
    });
  }

  it('gets another hint where it is far outside, however often it is typed', async () => {
    const chart = await mountOpen();
    for (const text of ['500000', '600001', '3000000', '99999999999999999999']) {
      await type(chart, text);
    }
    expect(answer(chart)).to.equal('That is far outside the figures shown here.');
    expect(has(chart, '.still .reference')).to.equal(false);
  });

  it('loses its hint once it is mended or taken away', async () => {
    const chart = await mountOpen();
    await type(chart, 'abc');
    await type(chart, '');
    expect(answer(chart)).to.equal('');
    expect(input(chart).getAttribute('aria-invalid')).to.equal('false');
    await type(chart, '100000');
    expect(answer(chart)).to.have.length(2);
  });

  it('takes the line away, which stood for what was typed before', async () => {
    const chart = await mountOpen();
    await type(chart, '100000');
    await type(chart, '100000x');
    expect(has(chart, '.still .reference')).to.equal(false);
  });

  it('may be what was pay in the view before: then there is no line', async () => {
    const data = paidCatalogue();
    // The survey is by the hour.
    for (const role of [0, 1]) {
      for (const key of ['p10', 'p25', 'p50', 'p75', 'p90']) {
        put(data, `roles[${role}].salary.survey[0].${key}`, 50);
      }
      put(data, `roles[${role}].salary.survey[0].medianInterval`, [50, 50]);
      put(data, `roles[${role}].salary.survey[0].period`, 'hour');
    }
    const chart = await mountOpen({}, data);
    await type(chart, '100000');
    chart.source = 'survey';
    await until(() => read(input(chart).labels?.[0]).endsWith('an hour'), 'pay is by the hour');
    await chart.updateComplete;
    expect(answer(chart)).to.equal('That is far outside the figures shown here.');
    expect(has(chart, '.still .reference')).to.equal(false);
  });
});

describe('what a reader types', () => {
  it('stays in the page: nothing is stored, announced or put into an address', async () => {
    const chart = await mountOpen();
    const heard: string[] = [];
    for (const name of ['view-change', 'load', 'error', 'change', 'input']) {
      chart.addEventListener(name, () => heard.push(name));
    }
    const address = location.href;
    await type(chart, '123456');
    expect(read(get(chart, '#standing'))).to.contain('What you type stays in this page.');
    expect(input(chart).getAttribute('autocomplete')).to.equal('off');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(location.href).to.equal(address);
    expect(chart.outerHTML).not.to.contain('123456');
    // The text field's own event, which says no more than that there is one, is all that is heard.
    expect(heard.filter((name) => name !== 'input')).to.deep.equal([]);
  });
});
