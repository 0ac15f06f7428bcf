// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import { put } from '../fixtures/dataset.js';
import { paidCatalogue } from '../fixtures/salary.js';
import {
  find,
  findAll,
  findButton,
  get,
  getPart,
  has,
  hasButton,
  hasPart,
  mountChart,
  press,
  read,
  readLabels,
  readSentence,
  readTable,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

/** Whether an element and all that it stands in are open to a screen reader. */
function isReadable(element: Element): boolean {
  const parent = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  const { display, visibility } = getComputedStyle(element);
  return (
    display !== 'none' &&
    visibility === 'visible' &&
    element.getAttribute('aria-hidden') !== 'true' &&
    (!parent || parent === document.body || isReadable(parent))
  );
}

describe('<salary-chart>', () => {
  it('shows the shipped estimates without a single attribute', async () => {
    const chart = document.createElement('salary-chart');
    document.body.append(chart);
    await chart.updateComplete;
    // They are in the first paint: nothing has to be fetched for them.
    expect(readTable(chart)).to.have.length(2);
    expect(readSentence(chart)).to.match(/^The article puts /);
    chart.remove();
  });

  it('says in a sentence what the chart shows', async () => {
    const chart = await mountChart();
    expect(readSentence(chart)).to.equal(
      'The article puts Alphas at $80–120K a year, against $70–110K for Betas.',
    );
    expect(findAll(chart, 'strong').map(read)).to.deep.equal([
      'Alphas',
      '$80–120K',
      '$70–110K',
      'Betas',
    ]);
  });

  it('shows the roles that are asked for, in their order', async () => {
    const chart = await mountChart({ roles: 'gamma alpha' });
    expect(readTable(chart).map(([name]) => name)).to.deep.equal(['Gamma', 'Alpha']);
  });

  it('lets the page replace the sentence', async () => {
    const own = document.createElement('span');
    own.slot = 'sentence';
    own.textContent = 'Both are paid well.';
    const chart = await mountChart({}, { children: [own] });
    const slot = get<HTMLSlotElement>(chart, 'slot[name="sentence"]');
    expect(slot.assignedElements().includes(own)).to.equal(true);
    expect(own.offsetHeight).to.be.above(0);
  });

  it('shows the heading of the page, the finding without, and none where it is empty', async () => {
    expect(read(getPart(await mountChart(), 'heading'))).to.equal('The article puts Alphas ahead');
    expect(read(getPart(await mountChart({ heading: 'Pay' }), 'heading'))).to.equal('Pay');
    expect(hasPart(await mountChart({ heading: '' }), 'heading')).to.equal(false);
  });

  it('names each source with its date and licence', async () => {
    const chart = await mountChart({ source: 'survey' });
    expect(read(getPart(chart, 'footer'))).to.match(/The Panel, Jun 30, 2023, CC0 1\.0/);
    const link = get<HTMLAnchorElement>(chart, '[part~="footer"] a');
    expect(link.href).to.equal('https://example.com/panel');
    expect(link.rel).to.equal('noopener');
  });
});

describe('the table of figures', () => {
  let chart: SalaryChartElement;
  beforeEach(async () => {
    chart = await mountChart();
  });

  const box = () => getPart(chart, 'table').parentElement!;

  it('has the figures of the chart', () => {
    expect(readTable(chart)).to.deep.equal([
      ['Alpha', '$80,000', '$120,000'],
      ['Beta', '$70,000', '$110,000'],
    ]);
  });

  it('has a caption and headers that say what they head', () => {
    expect(read(find(chart, 'caption'))).to.equal('The article puts Alphas ahead');
    expect(findAll(chart, 'thead th').map((header) => header.getAttribute('scope'))).to.deep.equal([
      'col',
      'col',
      'col',
    ]);
    expect(findAll(chart, 'tbody th').map((header) => header.getAttribute('scope'))).to.deep.equal([
      'row',
      'row',
    ]);
  });

  it('is there for a screen reader before it is shown to the eye', () => {
    expect(isReadable(getPart(chart, 'table'))).to.equal(true);
    expect(box().getBoundingClientRect().width).to.equal(1);
  });

  it('is shown by a button before it that says so, and hidden again', async () => {
    const button = findButton(chart, 'Table')!;
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    // What it shows stands behind it.
    const { DOCUMENT_POSITION_FOLLOWING } = Node;
    expect(button.compareDocumentPosition(box()) & DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    button.click();
    await chart.updateComplete;
    expect(box().getBoundingClientRect().width).to.be.above(100);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(box().getBoundingClientRect().top).to.be.at.least(button.getBoundingClientRect().bottom);
    expect(read(button)).to.equal('Table');
    button.click();
    await chart.updateComplete;
    expect(box().getBoundingClientRect().width).to.equal(1);
    expect(isReadable(getPart(chart, 'table'))).to.equal(true);
  });

  it('is read beside the marks: the rest of the picture is hidden from a screen reader', async () => {
    await untilDrawn(chart);
    for (const selector of ['.still', 'canvas', '.head', '.label', '.values', '.end']) {
      expect(isReadable(get(chart, selector)), selector).to.equal(false);
    }
  });
});

describe('a chart without controls', () => {
  it('has neither menus nor tools but all of the figures, and the button for their table', async () => {
    const chart = await mountChart({ 'no-controls': '', source: 'survey' });
    expect(hasPart(chart, 'controls')).to.equal(false);
    await untilDrawn(chart);
    expect(findAll(chart, 'button').map(read)).to.deep.equal(['Table']);
    expect(readTable(chart)).to.have.length(2);
    expect(has(chart, '.still')).to.equal(true);
  });

  it('gets them when the page takes the attribute away', async () => {
    const chart = await mountChart({ 'no-controls': '' });
    chart.removeAttribute('no-controls');
    await press(chart, 'Survey');
    await until(() => readSentence(chart).startsWith('In the survey'), 'the survey is shown');
  });
});

describe('figures that cannot stand on one axis', () => {
  it('are a table without a chart, and a note says why', async () => {
    const data = put(paidCatalogue(), 'roles[1].salary.estimates[0].currency', 'EUR');
    const chart = await mountChart({}, { data });
    expect(hasPart(chart, 'chart')).to.equal(false);
    expect(read(getPart(chart, 'notes'))).to.match(/^No chart: currencies or periods differ\./);
    expect(readTable(chart)[1]).to.deep.equal(['Beta', '€70,000', '€110,000']);
  });

  it('leave no tool that needs a chart', async () => {
    const data = put(paidCatalogue(), 'roles[1].salary.estimates[0].period', 'month');
    const chart = await mountChart({}, { data });
    await until(() => findButton(chart, /CSV/), 'the tools have come');
    expect(hasButton(chart, /PNG/)).to.equal(false);
    expect(hasButton(chart, /stand/)).to.equal(false);
  });

  it('are told apart in the chart where only their definition differs', async () => {
    const data = put(paidCatalogue(), 'roles[1].salary.estimates[0].definition', 'total');
    const chart = await mountChart({}, { data });
    expect(readLabels(chart)).to.deep.equal(['Alpha Base pay', 'Beta Total pay']);
  });
});
