// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../fixtures/accessible.js';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import { put } from '../fixtures/dataset.js';
import { offeredCatalogue, paidCatalogue } from '../fixtures/salary.js';
import {
  findAll,
  findButton,
  findMarks,
  get,
  getPart,
  mountChart,
  press,
  read,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

interface State {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: object;
  /** What a person does before the page is looked at. */
  readonly act?: (chart: SalaryChartElement) => Promise<unknown>;
}

async function type(chart: SalaryChartElement, text: string): Promise<void> {
  await press(chart, 'Where do I stand?');
  const input = get<HTMLInputElement>(chart, '#standing input');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await chart.updateComplete;
}

const SURVEY = { source: 'survey', 'group-by': 'level' };

const ADVERTS = { source: 'adverts', 'group-by': 'level' };

const STATES: Readonly<Record<string, State>> = {
  'the estimate': {},
  'the estimate, with what adverts say to the contrary': {
    data: offeredCatalogue(),
    act: (chart) => until(() => findAll(chart, '.aside').length, 'adverts have come'),
  },
  'adverts by role': { attributes: { source: 'adverts' }, data: offeredCatalogue() },
  'adverts by level, with small samples, and the table shown': {
    attributes: ADVERTS,
    data: offeredCatalogue(),
    act: (chart) => press(chart, 'Table'),
  },
  'adverts, too few of them': {
    attributes: { source: 'adverts', country: 'DE' },
    data: offeredCatalogue(),
  },
  'a mark of adverts with its description': {
    attributes: ADVERTS,
    data: offeredCatalogue(),
    act: async (chart) => {
      findMarks(chart)[1]!.focus();
      await chart.updateComplete;
    },
  },
  'where the reader stands against adverts': {
    attributes: ADVERTS,
    data: offeredCatalogue(),
    act: (chart) => type(chart, '100000'),
  },
  'official statistics': { attributes: { source: 'official' }, data: offeredCatalogue() },
  'official statistics, the table shown': {
    attributes: { source: 'official' },
    data: offeredCatalogue(),
    act: (chart) => press(chart, 'Table'),
  },
  'the survey by role': { attributes: { source: 'survey' } },
  'the survey by level, with small and withheld samples': { attributes: SURVEY },
  'four roles': { attributes: { ...SURVEY, roles: 'alpha beta gamma unpaid' } },
  'the table shown': { attributes: SURVEY, act: (chart) => press(chart, 'Table') },
  'a mark with its description': {
    attributes: SURVEY,
    act: async (chart) => {
      findMarks(chart)[2]!.focus();
      await chart.updateComplete;
    },
  },
  'where the reader stands': { attributes: SURVEY, act: (chart) => type(chart, '100000') },
  'a hint for what is no pay': { act: (chart) => type(chart, 'abc') },
  'a citation that could not be copied': {
    act: async (chart) => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      await press(chart, /^Cite/);
      await until(() => findAll(chart, 'textarea').length, 'the citation is shown');
      Reflect.deleteProperty(navigator, 'clipboard');
    },
  },
  'no controls': { attributes: { 'no-controls': '' } },
  'no heading': { attributes: { heading: '' } },
  'figures that cannot share an axis': {
    data: put(paidCatalogue(), 'roles[1].salary.estimates[0].currency', 'EUR'),
  },
  'a choice without reports': { attributes: { source: 'survey', country: 'JP' } },
};

describe('<salary-chart> has no flaw that a checker finds', () => {
  for (const width of [320, 1200]) {
    for (const [name, { attributes, data, act }] of Object.entries(STATES)) {
      it(`at ${width} px: ${name}`, async () => {
        const box = await fixture(
          html`<div
            lang="en"
            style="inline-size: ${width}px; background: #fff; color: #111"
          ></div>`,
        );
        const chart = await mountChart(attributes, { parent: box, ...(data && { data }) });
        if (chart.renderRoot.querySelector('.chart')) await untilDrawn(chart);
        await act?.(chart);
        await expectAccessible(chart);
        expect(box.scrollWidth).to.be.at.most(width);
      });
    }
  }

  for (const [source, data] of [
    ['estimate', offeredCatalogue()],
    ['adverts', offeredCatalogue()],
    ['survey', paidCatalogue()],
    ['official', offeredCatalogue()],
  ] as const) {
    for (const width of [320, 1200]) {
      it(`on a dark page, at ${width} px: ${source}`, async () => {
        const box = await fixture(
          html`<div style="inline-size: ${width}px; background: #111; color: #eee"></div>`,
        );
        const chart = await mountChart({ source, 'group-by': 'level' }, { parent: box, data });
        await untilDrawn(chart);
        await press(chart, 'Table');
        await until(() => findAll(chart, '.voices').length, 'the voices have come');
        await expectAccessible(chart);
      });
    }
  }

  it('before Chart.js has come', async () => {
    const page = await fixture(
      html`<div>
        <div style="height: 3000px"></div>
        <div></div>
      </div>`,
    );
    const chart = await mountChart(SURVEY, { parent: page.lastElementChild! });
    await expectAccessible(chart);
  });
});

describe('what <salary-chart> says to a screen reader', () => {
  it('is the finding, once, when the reader has stopped choosing', async () => {
    const chart = await mountChart(SURVEY);
    await until(() => findButton(chart, /CSV/), 'the tools have come');
    const region = get(chart, '.tools > [role="status"].visually-hidden');
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(read(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (const groupBy of ['country', 'year', 'none'] as const) {
      chart.groupBy = groupBy;
      await chart.updateComplete;
    }
    expect(read(region)).to.equal('');
    await until(() => read(region), 'it is told');
    observer.disconnect();
    expect(heard).to.deep.equal([read(getPart(chart, 'heading'))]);
    expect(findAll(chart, '[role="status"]').filter((part) => read(part))).to.have.length(1);
  });

  it('has no two rows of the table with the same headers', async () => {
    for (const [source, columns] of [
      ['estimate', 1],
      ['adverts', 2],
      ['official', 2],
    ] as const) {
      const chart = await mountChart({ source, 'group-by': 'level' }, { data: offeredCatalogue() });
      const rows = findAll(chart, '.figures tbody tr').map((row) =>
        [...row.querySelectorAll<HTMLElement>('th[scope="row"]')].map(read),
      );
      expect(rows.length).to.be.above(1);
      expect(rows.every(({ length }) => length === columns)).to.equal(true);
      expect(new Set(rows.map(String)).size, source).to.equal(rows.length);
    }
  });

  it('names every control', async () => {
    const chart = await mountChart(SURVEY);
    await until(() => findButton(chart, /CSV/), 'the tools have come');
    for (const control of findAll<HTMLSelectElement>(chart, 'select')) {
      expect(read(control.labels[0])).not.to.equal('');
    }
    for (const button of findAll(chart, 'button')) {
      const name = button.getAttribute('aria-label') ?? read(button);
      expect(name).not.to.equal('');
      // What is seen is part of what is heard, so that it can be said to a voice control.
      expect(name).to.contain(read(button));
    }
    expect(get(chart, '[role="group"]').getAttribute('aria-label')).to.equal(
      'Source of the figures',
    );
  });

  it('has targets of 24 px for a finger', async () => {
    const chart = await mountChart(SURVEY);
    await until(() => findButton(chart, /CSV/), 'the tools have come');
    for (const target of findAll(chart, 'button, select, .mark')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), read(target)).to.be.at.least(24);
    }
  });

  it('has the table’s box as a stop of the Tab key, with the table’s name, only where it can be scrolled', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 1200px"></div>`);
    const chart = await mountChart(SURVEY, { parent: box });
    await untilDrawn(chart);
    const figures = get(chart, '.figures');
    const stop = () => ['tabindex', 'role', 'aria-label'].map((name) => figures.getAttribute(name));
    const named = ['0', 'region', read(get(chart, 'caption'))];
    expect(stop(), 'nobody sees it').to.deep.equal([null, null, null]);
    await press(chart, 'Table');
    expect(stop(), 'all of it is seen').to.deep.equal([null, null, null]);
    box.style.inlineSize = '240px';
    await until(() => figures.hasAttribute('role'), 'it is too narrow for the table');
    expect(figures.scrollWidth).to.be.above(figures.clientWidth);
    expect(stop()).to.deep.equal(named);
    box.style.inlineSize = '1200px';
    await until(() => !figures.hasAttribute('role'), 'all of it is seen again');
    box.style.inlineSize = '240px';
    await until(() => figures.hasAttribute('role'), 'it is too narrow again');
    await press(chart, 'Table');
    expect(stop(), 'nobody sees it again').to.deep.equal([null, null, null]);
  });
});
