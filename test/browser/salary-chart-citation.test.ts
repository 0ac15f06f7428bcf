// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import {
  find,
  findAll,
  get,
  has,
  mountChart,
  press,
  read,
  readSentence,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const CITE = /^Cite/;

/** Puts another clipboard in the place of the browser's, which asks a person for leave. */
function useClipboard(clipboard: { writeText(text: string): Promise<void> } | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}

const status = (chart: SalaryChartElement) =>
  findAll(chart, '[part~="tools"] [role="status"]').map(read).join(' ').trim();

/** Asks for a citation and waits for what the chart says of it. */
async function cite(chart: SalaryChartElement): Promise<void> {
  await press(chart, CITE);
  await until(() => status(chart), 'the chart says how it went');
}

describe('a citation of <salary-chart>', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('is copied: what is shown, from which source, where and when it was read', async () => {
    const copied: string[] = [];
    useClipboard({ writeText: (text) => Promise.resolve(void copied.push(text)) });
    const chart = await mountChart({ source: 'survey', heading: 'Pay' });
    await cite(chart);
    expect(copied).to.have.length(1);
    const text = copied[0]!.replace(/\s/g, ' ');
    expect(text).to.match(/^Pay\. In the survey, Alphas report a median of \$100K a year/);
    expect(text).to.contain(readSentence(chart));
    expect(text).to.contain('The Panel, Jun 30, 2023, CC0 1.0');
    expect(text).to.contain(location.href);
    expect(text).to.contain(String(new Date().getUTCFullYear()));
    expect(status(chart)).to.equal('Citation copied.');
    expect(has(chart, 'textarea')).to.equal(false);
  });

  for (const [name, clipboard] of [
    ['refuses', { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) }],
    ['has no clipboard, as on a page without https', undefined],
  ] as const) {
    it(`is shown as text to copy where the browser ${name}`, async () => {
      useClipboard(clipboard);
      const chart = await mountChart();
      await cite(chart);
      const field = get<HTMLTextAreaElement>(chart, 'textarea');
      expect(field.readOnly).to.equal(true);
      expect(field.value).to.contain('The Guide, Jan 1, 2022, CC BY 4.0');
      expect(field.getAttribute('aria-label')).to.match(/^Cit/);
      expect(status(chart)).to.equal('The browser did not allow copying. Here is the text:');
      expect(field.getBoundingClientRect().right).to.be.at.most(
        chart.getBoundingClientRect().right + 0.5,
      );
    });
  }

  it('takes the text away again once copying works', async () => {
    useClipboard(undefined);
    const chart = await mountChart();
    await cite(chart);
    expect(has(chart, 'textarea')).to.equal(true);
    useClipboard({ writeText: () => Promise.resolve() });
    await press(chart, CITE);
    await until(() => status(chart) === 'Citation copied.', 'it is copied');
    expect(has(chart, 'textarea')).to.equal(false);
  });

  it('is of the view that is shown', async () => {
    const copied: string[] = [];
    useClipboard({ writeText: (text) => Promise.resolve(void copied.push(text)) });
    const chart = await mountChart();
    await cite(chart);
    chart.source = 'survey';
    await until(() => readSentence(chart).startsWith('In the survey'), 'the survey is shown');
    await press(chart, CITE);
    await until(() => copied.length === 2, 'it is copied again');
    expect(copied[0]).to.contain('The Guide');
    expect(copied[1]).to.contain('The Panel').and.not.to.contain('The Guide');
    expect(find(chart, 'textarea') === null).to.equal(true);
  });
});
