// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { View } from '../../src/base/events.js';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import { put } from '../fixtures/dataset.js';
import { offeredCatalogue, paidCatalogue } from '../fixtures/salary.js';
import {
  find,
  findAll,
  findButton,
  get,
  getPart,
  has,
  hasPart,
  measurePoints,
  measureStill,
  mountChart,
  press,
  read,
  readEnds,
  readLabels,
  readSentence,
  readTable,
  readValues,
  untilDrawn,
} from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

/** The catalogue that has all voices: reports of people besides what adverts offer and the state counted. */
function fullCatalogue() {
  const { survey } = paidCatalogue().roles[0]!.salary;
  return put(offeredCatalogue(), 'roles[0].salary.survey', survey);
}

const mount = (attributes: Readonly<Record<string, string>> = {}, data = offeredCatalogue()) =>
  mountChart(attributes, { data });

/** The buttons of the voices, the pressed one in brackets. */
const readVoices = (chart: SalaryChartElement) =>
  findAll(chart, '.voices button').map((button) =>
    button.getAttribute('aria-pressed') === 'true' ? `[${read(button)}]` : read(button),
  );

const readMenus = (chart: SalaryChartElement) =>
  findAll<HTMLSelectElement>(chart, 'select').map((menu) => [...menu.options].map(read));

const ASIDE =
  'Job adverts say the opposite: a typical one for Betas in the United States offers $98–163K a year, one for Alphas $83–138K (150 and 300 different adverts).';

const OFFERED =
  'A typical advert for Betas offers $83–138K a year; one for Alphas offers $75–125K. The middles differ by $10K; their 95% intervals do not overlap, so the difference is clear.';

const COUNTED =
  'Official statistics count occupations, not these roles. Summit Clerks, the nearest occupation to Alphas and Betas, has a median wage of $95,000 a year (2022). These roles share it, so that these statistics cannot tell them apart. Valley Clerks, the nearest occupation to Betas, has a median wage of $80,000 a year (2022).';

/** Chooses from a menu as a person does. */
async function choose(chart: SalaryChartElement, index: number, value: string): Promise<void> {
  const menu = findAll<HTMLSelectElement>(chart, 'select')[index]!;
  menu.value = value;
  expect(menu.value).to.equal(value);
  menu.dispatchEvent(new Event('change', { bubbles: true }));
  await chart.updateComplete;
}

describe('the voices of <salary-chart>', () => {
  it('are offered where they have figures, and the estimate speaks first', async () => {
    const chart = await mount();
    await until(() => has(chart, '.voices'), 'the voices have come');
    expect(readVoices(chart)).to.deep.equal([
      ...['[Article estimate]', 'Job adverts', 'Official statistics'],
    ]);
    expect(readSentence(chart)).to.match(/^The article puts Alphas/);
  });

  it('are offered in one order: article, adverts, survey, official statistics', async () => {
    const chart = await mount({ source: 'official' }, fullCatalogue());
    expect(readVoices(chart)).to.deep.equal([
      ...['Article estimate', 'Job adverts', 'Survey', '[Official statistics]'],
    ]);
  });

  it('are offered for what the roles have that are shown', async () => {
    const chart = await mount({ roles: 'alpha beta' }, fullCatalogue());
    await until(() => has(chart, '.voices'), 'the voices have come');
    chart.roles = 'gamma unpaid';
    await until(() => readVoices(chart).length === 2, 'nothing else is offered');
    expect(readVoices(chart)).to.deep.equal(['[Article estimate]', 'Survey']);
  });

  for (const [voice, alone] of [
    ['adverts', OFFERED],
    ['official', COUNTED],
  ] as const) {
    it(`are not offered where there is one only, which then speaks: ${voice}`, async () => {
      const data = offeredCatalogue();
      for (const role of [0, 1]) {
        put(data, `roles[${role}].salary.estimates`, []);
        put(data, `roles[${role}].salary.${voice === 'adverts' ? 'official' : 'adverts'}`, []);
      }
      const chart = await mount({}, data);
      expect(readSentence(chart)).to.equal(alone);
      expect(has(chart, '.voices')).to.equal(false);
      expect(hasPart(chart, 'controls')).to.equal(voice === 'adverts');
    });
  }

  it('do not speak where they have no figures: the estimate does', async () => {
    expect(readSentence(await mount({ source: 'survey' }))).to.match(/^The article/);
    for (const source of ['adverts', 'official']) {
      expect(readSentence(await mount({ source }, paidCatalogue()))).to.match(/^The article/);
    }
  });
});

describe('the buttons of the voices', () => {
  for (const lang of ['en', 'de', 'es', 'fr', 'pt', 'hi', 'ar', 'ja', 'zh-Hans']) {
    it(`fit into a place of 264 px: ${lang}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div lang=${lang} style="inline-size: 264px"></div>`,
      );
      const chart = await mountChart(
        { source: 'official' },
        { data: fullCatalogue(), parent: box },
      );
      const isEnglish = () => findButton(chart, 'Official statistics') !== undefined;
      await until(() => isEnglish() === (lang === 'en'), 'the words have come');
      await untilDrawn(chart);
      const { left, right } = box.getBoundingClientRect();
      for (const button of findAll(chart, '.voices button')) {
        const place = button.getBoundingClientRect();
        expect(place.left, read(button)).to.be.at.least(left);
        expect(place.right, read(button)).to.be.at.most(right);
      }
      expect(box.scrollWidth).to.be.at.most(264);
    });
  }
});

describe('what adverts say to the contrary of the article', () => {
  const readAside = (chart: SalaryChartElement) => read(find(chart, '.aside'));

  it('stands beside the estimate, and goes away with it', async () => {
    const chart = await mount();
    await until(() => has(chart, '.aside'), 'adverts have come');
    expect(readAside(chart)).to.equal(ASIDE);
    await press(chart, 'Official statistics');
    expect(has(chart, '.aside')).to.equal(false);
    await press(chart, 'Job adverts');
    expect(has(chart, '.aside')).to.equal(false);
    await press(chart, 'Article estimate');
    expect(readAside(chart)).to.equal(ASIDE);
  });

  it('is not there where adverts agree', async () => {
    const data = put(offeredCatalogue(), 'roles[1].salary.estimates[0].high', 140_000);
    const chart = await mount({}, data);
    await until(() => has(chart, '.voices'), 'the voices have come');
    expect(has(chart, '.aside')).to.equal(false);
  });

  it('is seen whole in a narrow place, without the page scrolling sideways', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 320px"></div>`);
    const chart = await mountChart({}, { data: offeredCatalogue(), parent: box });
    await until(() => has(chart, '.aside'), 'adverts have come');
    const { left, right, bottom } = get(chart, '.aside').getBoundingClientRect();
    expect([left, right]).to.satisfy(([left, right]: [number, number]) => {
      const { left: start, right: end } = box.getBoundingClientRect();
      return left >= start && right <= end;
    });
    expect(bottom).to.be.at.most(get(chart, '.chart').getBoundingClientRect().top);
    expect(box.scrollWidth).to.be.at.most(320);
  });

  it('is left out with the controls', async () => {
    const chart = await mount({ 'no-controls': '' });
    await untilDrawn(chart);
    expect(has(chart, '.aside')).to.equal(false);
  });
});

describe('job adverts in <salary-chart>', () => {
  it('are one press away: sentence, chart, table and event', async () => {
    const chart = await mount();
    const views: View[] = [];
    chart.addEventListener('view-change', ({ view }) => views.push(view));
    await press(chart, 'Job adverts');
    await until(() => readSentence(chart) === OFFERED, 'adverts speak');
    expect(readVoices(chart)[1]).to.equal('[Job adverts]');
    expect(readLabels(chart)).to.deep.equal(['Alpha 400 adverts', 'Beta 300 adverts']);
    expect(readValues(chart)).to.deep.equal(['$75–125K', '$83–138K']);
    expect(readTable(chart)).to.deep.equal([
      [
        ...['Alpha', '$75,000', '$125,000', '$100,000', '$98,000 – $102,000'],
        ...['$60,000', '$150,000', '800', '400'],
      ],
      [
        ...['Beta', '$82,500', '$137,500', '$110,000', '$108,000 – $112,000'],
        ...['$66,000', '$165,000', '600', '300'],
      ],
    ]);
    expect(views).to.deep.equal([
      { source: 'adverts', 'group-by': 'none', level: null, country: null, year: null },
    ]);
  });

  it('draw from the median low end to the median high end, with the middle between them', async () => {
    const chart = await mount({ source: 'adverts' });
    const [bar] = measureStill(chart, '.role-1 .bar');
    const [point] = measurePoints(chart, '.role-1 .point');
    const [below, above] = measureStill(chart, '.role-1 .whisker');
    const middle = (box: DOMRect) => (box.left + box.right) / 2;
    expect(middle(point!)).to.be.closeTo(middle(bar!), 1);
    // From 60 to 150 thousand where the bar is from 75 to 125.
    expect((above!.right - below!.left) / bar!.width).to.be.closeTo(90 / 50, 0.05);
    expect(below!.right).to.be.closeTo(bar!.left, 2);
    expect(above!.left).to.be.closeTo(bar!.right, 2);
  });

  it('say what the marks are, how they are counted, and what the source says of itself', async () => {
    const notes = read(getPart(await mount({ source: 'adverts' }), 'notes'));
    expect(notes).to.contain(
      'Bar: from the median low end to the median high end of the range that an advert states',
    );
    expect(notes).to.contain('one that is repeated counts once');
    expect(notes).to.contain('Invented adverts.');
    expect(notes).to.contain('2023 is incomplete: the adverts end');
  });

  it('are filtered by the menus, which offer what enough different adverts have', async () => {
    const chart = await mount({ source: 'adverts' });
    expect(readMenus(chart)).to.deep.equal([
      ['By role', 'By level', 'By country', 'By year'],
      ['All levels', 'Entry', 'Senior'],
      ['All countries', 'United States'],
      ['All years', '2022', '2023 (incomplete)'],
    ]);
    await choose(chart, 2, 'US');
    expect(readSentence(chart)).to.match(/^A typical advert for Betas in the United States offers/);
    expect(readTable(chart).map((row) => row[3])).to.deep.equal(['$110,000', '$130,000']);
    expect(readValues(chart)).to.deep.equal(['$83–138K', '$98–163K']);
  });

  it('are grouped by the menu, with the roles in a legend and small samples hollow', async () => {
    const chart = await mount({ source: 'adverts' });
    await choose(chart, 0, 'level');
    expect(readLabels(chart)).to.deep.equal([
      'Entry 90 and 80 adverts',
      'Senior 20 and 150 adverts',
    ]);
    expect(readEnds(chart)).to.deep.equal(['-$2K not clear', '-$19K too few to say']);
    expect(readTable(chart).map((row) => row.slice(0, 2).join(' '))).to.deep.equal([
      ...['Entry Alpha', 'Entry Beta', 'Senior Alpha', 'Senior Beta'],
    ]);
    expect([...getPart(chart, 'legend').children].map(read)).to.deep.equal(['Alphas', 'Betas']);
    expect(findAll(chart, '.still .small .bar')).to.have.length(1);
    expect(read(getPart(chart, 'notes'))).to.contain('Hollow: fewer than 30 different adverts.');
  });

  it('are not shown where too few of them differ, and the way back is open', async () => {
    const chart = await mount({ source: 'adverts', country: 'DE' });
    expect(readSentence(chart)).to.equal('There are too few adverts for this choice.');
    expect(readValues(chart)).to.deep.equal(['too few different adverts', 'no adverts']);
    expect(has(chart, '.still rect')).to.equal(false);
    expect(readTable(chart)[0]?.slice(1)).to.deep.equal([
      ...Array<string>(6).fill('too few different adverts'),
      ...['18', '9'],
    ]);
    await choose(chart, 2, '');
    expect(readSentence(chart)).to.equal(OFFERED);
  });

  it('call the last year incomplete where they end within it', async () => {
    const chart = await mount({ source: 'adverts', 'group-by': 'year' });
    expect(readLabels(chart)[1]).to.equal('2023 (incomplete) 60 and 0 adverts');
    expect(read(getPart(chart, 'notes'))).to.contain(
      '2023 is incomplete: the adverts end Aug 3, 2023.',
    );
  });
});

describe('official statistics in <salary-chart>', () => {
  it('are a row for each occupation, not for each role', async () => {
    const chart = await mount();
    const views: View[] = [];
    chart.addEventListener('view-change', ({ view }) => views.push(view));
    await press(chart, 'Official statistics');
    await until(() => readSentence(chart) === COUNTED, 'official statistics speak');
    expect(readLabels(chart)).to.deep.equal([
      'Summit Clerks 11-1111 · Alphas and Betas',
      'Valley Clerks 22-2222 · Betas',
    ]);
    expect(readEnds(chart)).to.deep.equal(['37,200', '37,200']);
    expect(readValues(chart)).to.deep.equal(['$95K', '$80K']);
    expect(readTable(chart).map((row) => row.join(' | '))).to.deep.equal([
      'Summit Clerks (11-1111) | 2022 | $95,000 | $76,000 | $85,500 | $104,500 | $300,000 or more | 37,200 | 4.5%',
      'Summit Clerks (11-1111) | 2021 | $90,000 | $72,000 | $81,000 | $99,000 | $108,000 | 37,200 | 4.5%',
      'Valley Clerks (22-2222) | 2022 | $80,000 | $64,000 | $72,000 | $88,000 | $300,000 or more | 37,200 | 4.5%',
    ]);
    expect(views.map(({ source }) => source)).to.deep.equal(['official']);
  });

  it('have no menus and no legend, whatever the attributes ask for', async () => {
    const chart = await mount({ source: 'official', 'group-by': 'level', country: 'FR' });
    expect(readSentence(chart)).to.equal(COUNTED);
    expect(findAll(chart, 'select')).to.have.length(0);
    expect(hasPart(chart, 'legend')).to.equal(false);
  });

  it('are in the colour of text where roles share an occupation, else in that of the role', async () => {
    const chart = await mount({
      source: 'official',
      style: 'color: rgb(1 100 1); --role-color-2: rgb(0 0 200)',
    });
    expect(findAll(chart, '.still .bar').map((bar) => getComputedStyle(bar).fill)).to.deep.equal([
      'rgb(1, 100, 1)',
      'rgb(0, 0, 200)',
    ]);
    const line = getComputedStyle(get(chart, '.still .role-0 .whisker'));
    expect(line.stroke).to.equal('rgb(1, 100, 1)');
  });

  it('give the menus of adverts back when these are chosen again', async () => {
    const chart = await mount({ source: 'adverts', level: 'entry' });
    const table = readTable(chart);
    await press(chart, 'Official statistics');
    expect(findAll(chart, 'select')).to.have.length(0);
    await press(chart, 'Job adverts');
    expect(findAll(chart, 'select')).to.have.length(4);
    expect(readTable(chart)).to.deep.equal(table);
  });
});

describe('names of the data in <salary-chart>', () => {
  /** What stands in the language of the data, in a sentence or a list. */
  const listNames = (chart: SalaryChartElement, where: string) =>
    findAll(chart, `${where}:lang(fr)`).map(read);

  async function mountGerman(attributes: Readonly<Record<string, string>> = {}) {
    const page = await fixture(html`<section lang="de"></section>`);
    const data = put(offeredCatalogue(), 'language', 'fr');
    const chart = await mountChart(attributes, { data, parent: page });
    await until(() => findButton(chart, 'Tabelle'), 'the words are German');
    return chart;
  }

  it('are in its language beside the estimate, where the page has another', async () => {
    const chart = await mountGerman();
    await until(() => has(chart, '.aside'), 'adverts have come');
    expect(listNames(chart, '.aside strong')).to.deep.equal(['Betas', 'Alphas']);
    expect(listNames(chart, '.aside')).to.deep.equal([]);
  });

  it('are in its language in what adverts say, and so is what their source says', async () => {
    const chart = await mountGerman({ source: 'adverts', 'group-by': 'level' });
    expect(listNames(chart, '.sentence strong').sort()[0]).to.equal('Alphas');
    expect(
      listNames(chart, '.sentence strong').every((name) => /^(Alpha|Beta)s$/.test(name)),
    ).to.equal(true);
    expect(listNames(chart, '.legend li')).to.deep.equal(['Alphas', 'Betas']);
    expect(listNames(chart, '.notes p')).to.deep.equal(['Invented adverts.']);
  });

  it('are in its language in what the state counted', async () => {
    const chart = await mountGerman({ source: 'official' });
    expect(
      listNames(chart, '.sentence strong').filter((name) => /Clerks/.test(name)),
    ).to.deep.equal(['Summit Clerks', 'Valley Clerks']);
  });
});
