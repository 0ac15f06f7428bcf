// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import type { View, ViewChangeEvent } from '../../src/base/events.js';
import { morph } from '../fixtures/morph.js';
import { put } from '../fixtures/dataset.js';
import { paidCatalogue } from '../fixtures/salary.js';
import {
  findAll,
  findButton,
  hasButton,
  hasPart,
  mountChart,
  press,
  read,
  readSentence,
  readTable,
  readValues,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const VOICES = ['Article estimate', 'Survey'] as const;

/** The menu that is called so. */
function findMenu(chart: SalaryChartElement, name: string): HTMLSelectElement | undefined {
  return findAll<HTMLSelectElement>(chart, 'select').find(
    (menu) => read(menu.labels[0]?.querySelector('span')) === name,
  );
}

function readOptions(chart: SalaryChartElement, name: string): string[] {
  return [...(findMenu(chart, name)?.options ?? [])].map(read);
}

/** Which option each menu shows. */
function readMenus(chart: SalaryChartElement): string[] {
  return findAll<HTMLSelectElement>(chart, 'select').map((menu) => read(menu.selectedOptions[0]));
}

/** Chooses from a menu as a person does. */
async function choose(chart: SalaryChartElement, name: string, value: string): Promise<void> {
  const menu = findMenu(chart, name)!;
  menu.value = value;
  expect(menu.value, `${name} offers ${value}`).to.equal(value);
  menu.dispatchEvent(new Event('change', { bubbles: true }));
  await chart.updateComplete;
}

/** Every view that a chart tells of. */
function record(chart: SalaryChartElement): View[] {
  const views: View[] = [];
  chart.addEventListener('view-change', ({ view }) => views.push(view));
  return views;
}

/** Sets a view back through the attributes, as its events promise. */
async function setView(chart: SalaryChartElement, view: View): Promise<void> {
  for (const [name, value] of Object.entries(view)) {
    if (value === null) chart.removeAttribute(name);
    else chart.setAttribute(name, value);
  }
  await chart.updateComplete;
}

const NOTHING_CHOSEN: View = {
  source: 'survey',
  'group-by': 'none',
  level: null,
  country: null,
  year: null,
};

describe('the choice between estimate and survey', () => {
  it('shows the other one, and which one it is', async () => {
    const chart = await mountChart();
    const pressed = () =>
      VOICES.map((name) => findButton(chart, name)?.getAttribute('aria-pressed'));
    await press(chart, 'Survey');
    await until(() => readSentence(chart).startsWith('In the survey'), 'the survey is shown');
    expect(pressed()).to.deep.equal(['false', 'true']);
    await press(chart, 'Article estimate');
    expect(readSentence(chart)).to.match(/^The article/);
    expect(pressed()).to.deep.equal(['true', 'false']);
  });

  it('is not offered where there is only one', async () => {
    const data = put(paidCatalogue(), 'roles[0].salary.estimates', []);
    const chart = await mountChart({}, { data: put(data, 'roles[1].salary.estimates', []) });
    // What the attribute asks for by default is not there.
    expect(readSentence(chart)).to.match(/^In the survey/);
    expect(hasButton(chart, 'Survey')).to.equal(false);
    expect(findMenu(chart, 'Level') !== undefined).to.equal(true);

    const estimates = paidCatalogue();
    for (const role of estimates.roles) role.salary.survey = [];
    const other = await mountChart({ source: 'survey' }, { data: estimates });
    expect(readSentence(other)).to.match(/^The article/);
    expect(hasPart(other, 'controls')).to.equal(false);
  });
});

describe('the menus of <salary-chart>', () => {
  let chart: SalaryChartElement;
  beforeEach(async () => {
    chart = await mountChart({ source: 'survey' });
  });

  it('offer only what has enough reports', () => {
    expect(readOptions(chart, 'Group by')).to.deep.equal([
      'By role',
      'By level',
      'By country',
      'By year',
    ]);
    expect(readOptions(chart, 'Country')).to.deep.equal([
      'All countries',
      'United States',
      'France',
    ]);
  });

  it('offer less once another one has narrowed the survey', async () => {
    await choose(chart, 'Level', 'entry');
    expect(readOptions(chart, 'Country')).to.deep.equal(['All countries', 'United States']);
    await choose(chart, 'Level', '');
    expect(readOptions(chart, 'Country')).to.have.length(3);
  });

  it('group by what is chosen and then need no filter for it', async () => {
    await choose(chart, 'Group by', 'level');
    expect(chart.groupBy).to.equal('level');
    expect(readTable(chart).map(([level]) => level)).to.deep.equal([
      ...['Entry', 'Entry', 'Mid', 'Mid', 'Senior', 'Senior', 'Executive', 'Executive'],
    ]);
    expect(findMenu(chart, 'Level') === undefined).to.equal(true);
  });

  it('filter sentence, chart and table alike', async () => {
    await choose(chart, 'Level', 'senior');
    await choose(chart, 'Country', 'US');
    expect(readSentence(chart)).to.match(/^In the survey, senior Alphas in the United States/);
    expect(readTable(chart).map((row) => row[4])).to.deep.equal(['$140,000', '$125,000']);
    expect(readValues(chart)).to.deep.equal(['$140K', '$125K']);
  });

  it('are not there while the estimate speaks', async () => {
    await press(chart, 'Article estimate');
    expect(findAll(chart, 'select')).to.deep.equal([]);
    await press(chart, 'Survey');
    expect(findAll(chart, 'select')).to.have.length(4);
  });

  it('follow the attributes, whoever sets them', async () => {
    await setView(chart, { 'group-by': 'country', level: 'senior', year: null });
    expect(readMenus(chart)).to.deep.equal(['By country', 'Senior', 'All years']);
    await setView(chart, { 'group-by': 'none', level: null, country: 'FR', year: null });
    expect(readMenus(chart)).to.deep.equal([...['By role', 'All levels', 'France', 'All years']]);
    chart.country = '';
    chart.year = '2022';
    await chart.updateComplete;
    expect(readMenus(chart)).to.deep.equal([...['By role', 'All levels', 'All countries', '2022']]);
  });

  it('show what is shown where the page takes a choice back at once', async () => {
    chart.addEventListener('view-change', () => (chart.level = ''));
    await choose(chart, 'Level', 'senior');
    expect(readMenus(chart)[1]).to.equal('All levels');
    expect(readTable(chart)[0]?.[1]).to.equal('400');
  });
});

describe('the view-change event of <salary-chart>', () => {
  it('tells the whole view by the names of the attributes, and passes shadow roots', async () => {
    const chart = await mountChart({ source: 'survey' });
    const events: ViewChangeEvent[] = [];
    document.body.addEventListener('view-change', (event) => events.push(event), { once: true });
    await choose(chart, 'Level', 'senior');
    expect(events.map(({ view }) => view)).to.deep.equal([{ ...NOTHING_CHOSEN, level: 'senior' }]);
    expect(events[0]?.composed).to.equal(true);
    expect(events[0]?.target === chart).to.equal(true);
  });

  it('gives views that show the same when they are set back, on another chart too', async () => {
    const chart = await mountChart();
    const views = record(chart);
    const shown: string[][] = [];
    const take = () => shown.push([readSentence(chart), ...readTable(chart).flat()]);
    await press(chart, 'Survey');
    await until(() => findMenu(chart, 'Level'), 'the menus have come');
    take();
    for (const [name, value] of [
      ['Level', 'senior'],
      ['Country', 'US'],
      ['Level', ''],
      ['Group by', 'level'],
      ['Group by', 'year'],
      ['Country', ''],
    ] as const) {
      await choose(chart, name, value);
      take();
    }
    await press(chart, 'Article estimate');
    take();

    expect(views).to.have.length(8);
    expect(new Set(shown.map(String)).size).to.be.above(5);
    const other = await mountChart();
    await until(() => findButton(other, 'Survey'), 'the survey has come');
    for (const target of [other, chart]) {
      for (const [index, view] of views.entries()) {
        await setView(target, view);
        expect([readSentence(target), ...readTable(target).flat()]).to.deep.equal(shown[index]);
      }
    }
    expect(views).to.have.length(8);
  });

  it('is not fired for what a script changes', async () => {
    const chart = await mountChart({ source: 'survey' });
    const views = record(chart);
    chart.setAttribute('group-by', 'level');
    chart.level = 'senior';
    chart.roles = 'beta gamma';
    chart.noControls = true;
    await chart.updateComplete;
    chart.noControls = false;
    await chart.updateComplete;
    chart.data = paidCatalogue();
    await chart.updateComplete;
    await press(chart, 'Article estimate');
    expect(views.map(({ source }) => source)).to.deep.equal(['estimate']);
  });

  it('is not fired for what changes no view', async () => {
    const chart = await mountChart();
    const views = record(chart);
    await press(chart, 'Table');
    await press(chart, /stand/);
    expect(views).to.deep.equal([]);
  });
});

describe('the attributes of <salary-chart>', () => {
  const NAMES = ['source', 'group-by', 'level', 'country', 'year'];
  const attributes = (chart: SalaryChartElement) => NAMES.map((name) => chart.getAttribute(name));
  const NONE = NAMES.map(() => null);

  it('are the author’s, whatever scripts and readers choose', async () => {
    const chart = await mountChart();
    Object.assign(chart, {
      ...{ source: 'survey', groupBy: 'year', level: 'senior' },
      ...{ country: 'US', year: '2022' },
    });
    await chart.updateComplete;
    expect(attributes(chart)).to.deep.equal(NONE);
    await until(() => findMenu(chart, 'Country'), 'the menus have come');
    await choose(chart, 'Country', 'FR');
    expect([chart.country, ...attributes(chart)]).to.deep.equal(['FR', ...NONE]);
  });

  it('give the default back when they are taken away', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'year', country: 'US' });
    for (const name of NAMES) chart.removeAttribute(name);
    await chart.updateComplete;
    expect([chart.source, chart.groupBy, chart.country]).to.deep.equal(['estimate', 'none', '']);
    expect(readSentence(chart)).to.match(/^The article/);
  });

  it('take no choice back when the page is laid over itself, and count again when they change', async () => {
    const page = { source: 'survey', country: 'US' };
    const chart = await mountChart(page);
    await until(() => findMenu(chart, 'Level'), 'the menus have come');
    await choose(chart, 'Country', 'FR');
    await choose(chart, 'Level', 'senior');
    await choose(chart, 'Group by', 'year');
    const chosen = readMenus(chart);
    morph(chart, page);
    await chart.updateComplete;
    expect(readMenus(chart)).to.deep.equal(chosen);
    morph(chart, { ...page, country: 'DE' });
    await chart.updateComplete;
    expect([chart.country, chart.level, chart.groupBy]).to.deep.equal(['DE', 'senior', 'year']);
    morph(chart, { source: 'estimate' });
    await chart.updateComplete;
    expect([chart.source, chart.country]).to.deep.equal(['estimate', '']);
  });
});
