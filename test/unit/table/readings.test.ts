// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toColumnKind } from '../../../src/table/heads.js';
import { findCurrencies, findPeriods } from '../../../src/table/terms.js';
import { readPayOf, readPointsOf, readTable } from './read-table.js';

const HEAD = '<tr><th>Role</th><th>Low</th><th>High</th></tr>';

/** A table of pay with a row for one role. */
const toPay = (caption: string, low: string, high: string, more = '') =>
  `<table data-pay><caption>${caption}</caption>${HEAD}
    <tr><td>Cloud Shepherd</td><td>${low}</td><td>${high}</td></tr>
    <tr><td>Star Gardener</td><td>EUR 1 per hour</td><td>EUR 2 per hour</td></tr>${more}
  </table>`;

const toWords = (rows: string, mark = 'data-roles') =>
  `<table ${mark}><tr><th></th><th>Cloud Shepherd</th><th>Star Gardener</th></tr>${rows}</table>`;

describe('the head of a column of pay', () => {
  it('is known in nine languages', () => {
    const heads = {
      role: ['Role', 'Beruf', 'Métier', 'Puesto', 'Cargo', '職種', '职位', 'भूमिका', 'الوظيفة'],
      low: ['Low', 'von', 'de', 'Mínimo', 'Baixo', '下限', '最低', 'न्यूनतम', 'الحد الأدنى'],
      high: ['High', 'bis', 'à', 'Hasta', 'Até', '上限', '最高', 'अधिकतम', 'الحد الأقصى'],
      median: ['Median', 'Médiane', 'Mediana', '中央値', '中位数', 'माध्यिका', 'الوسيط'],
      n: ['n', 'Anzahl', 'Effectif', 'Número', 'Amostra', '件数', '样本数', 'संख्या', 'العدد'],
      level: ['Level', 'Stufe', 'Niveau', 'Nivel', 'Nível', 'レベル', '级别', 'स्तर', 'المستوى'],
      country: ['Country', 'Land', 'Pays', 'País', '国', '国家', 'देश', 'البلد'],
      year: ['Year', 'Jahr', 'Année', 'Año', 'Ano', '年', '年份', 'वर्ष', 'السنة'],
      source: ['Source', 'Quelle', 'Fuente', 'Fonte', '出典', '来源', 'स्रोत', 'المصدر'],
    } as const;
    for (const [kind, names] of Object.entries(heads)) {
      for (const name of names) assert.equal(toColumnKind(name), kind, name);
    }
  });

  it('may say currency, period and that it is pay', () => {
    assert.equal(toColumnKind('Low (USD per year)'), 'low');
    assert.equal(toColumnKind('Min. salary'), 'low');
    assert.equal(toColumnKind('Salary, EUR'), 'range');
    assert.equal(toColumnKind('Annual pay'), 'range');
    assert.equal(toColumnKind('Demand'), undefined);
  });
});

describe('what a caption says', () => {
  it('of the currency: a code, a sign, a name; no word that looks like one', () => {
    const find = (text: string) => findCurrencies(text).map((all) => [...all].sort().join(' '));
    assert.deepEqual(find('Pay in EUR'), ['EUR']);
    assert.deepEqual(find('Pay in US dollars'), ['USD']);
    assert.deepEqual(find('Jahresgehalt in €'), ['EUR']);
    assert.deepEqual(find('ALL ROLES AT THE TOP, try them'), []);
    assert.ok(find('Pay in dollars')[0]?.includes('CAD'));
  });

  it('of the period: pay for it, not the mere word', () => {
    assert.deepEqual(findPeriods('Annual pay'), ['year']);
    assert.deepEqual(findPeriods('USD/hour'), ['hour']);
    assert.deepEqual(findPeriods('Monatsgehälter'), ['month']);
    assert.deepEqual(findPeriods('Salaire mensuel brut'), ['month']);
    assert.deepEqual(findPeriods('年収（円）'), ['year']);
    assert.deepEqual(findPeriods('वार्षिक वेतन'), ['year']);
    assert.deepEqual(findPeriods('الراتب الشهري'), ['month']);
    assert.deepEqual(findPeriods('Salaries by years of experience in the year 2025'), []);
  });
});

describe('pay is refused, with row and column,', () => {
  const refusals: readonly (readonly [what: string, html: string, reason: RegExp])[] = [
    [
      'without a currency',
      toPay('a year', '41,000', '52,000'),
      /row 2, column "Low": the currency/,
    ],
    [
      'without a period',
      toPay('in EUR', '41,000', '52,000'),
      /row 2, column "Low": what "41,000" pays for/,
    ],
    [
      'in two currencies',
      toPay('EUR', '$41,000 a year', '$52,000'),
      /"Low": .* in another currency/,
    ],
    [
      'for two periods',
      toPay('', 'EUR 41,000 per year', 'EUR 52,000 per month'),
      /row 2, column "High": expected year .*, found month/,
    ],
    ['for a week', toPay('', 'EUR 410 per week', 'EUR 520 per week'), /pay for a week/],
    [
      'with the ends turned',
      toPay('EUR', '52,000 per year', '41,000 per year'),
      /row 2, column "High": expected an amount that is not below "Low"/,
    ],
    ['that no one can pay', toPay('EUR', '41 per year', '52,000 per year'), /row 2, column "High"/],
    [
      'that is only said to be more',
      toPay('EUR', '41,000+ per year', '52,000 per year'),
      /found "41,000\+ per year"/,
    ],
  ];
  for (const [what, html, reason] of refusals) {
    it(what, () => assert.throws(() => readPayOf(html), reason));
  }

  it('where a role stands there twice, and names the column that may tell the rows apart', () => {
    const html = `<table data-pay><caption>EUR per hour</caption>
      <tr><th>Role</th><th>City</th><th>Low</th><th>High</th></tr>
      <tr><td>Cloud Shepherd</td><td>Aa</td><td>21</td><td>32</td></tr>
      <tr><td>Cloud Shepherd</td><td>Bb</td><td>22</td><td>33</td></tr></table>`;
    assert.throws(
      () => readPayOf(html),
      /row 3, column "Role": "Cloud Shepherd" stands here twice, .*"City"/,
    );
  });

  it('where the columns are others', () => {
    const html =
      '<table data-pay><tr><th>Role</th><th>Demand</th></tr><tr><td>A</td><td>1</td></tr></table>';
    assert.throws(
      () => readPayOf(html),
      /^DatasetError: row 1: expected columns for both ends of pay.*found "Role", "Demand"/,
    );
  });

  it('where data-pay says what there is not', () => {
    assert.throws(
      () => readPayOf(toPay('', '1', '2').replace('data-pay', 'data-pay="net"')),
      /data-pay: expected base, total, unstated/,
    );
  });
});

describe('a table of pay', () => {
  it('may tell levels, countries and years apart, and give median and count', () => {
    const html = `<table data-pay="base"><thead>
        <tr><th rowspan="2">Role</th><th rowspan="2">Level</th><th colspan="3">Gross pay, EUR per year</th><th rowspan="2">n</th><th rowspan="2">Country</th><th rowspan="2">Year</th></tr>
        <tr><th>Low</th><th>Median</th><th>High</th></tr></thead>
      <tr><td rowspan="2">Cloud Shepherd</td><td>Junior</td><td>31,000</td><td>36,000</td><td>42,000</td><td>1,240</td><td>Germany</td><td>2025</td></tr>
      <tr><td>Senior</td><td>41,000</td><td></td><td>52,000</td><td>12</td><td>DE</td><td>2025</td></tr>
      <tr><td>Star Gardener</td><td>Junior</td><td>30,000</td><td>33,000</td><td>41,000</td><td>80</td><td>DE</td><td>2025</td></tr>
    </table>`;
    const [shepherd] = readTable(html).roles;
    const [first, second] = shepherd?.salary?.estimates ?? [];
    assert.deepEqual(first, {
      ...{ low: 31_000, high: 42_000, currency: 'EUR', period: 'year', definition: 'base' },
      ...{ source: 'source-1', country: 'DE', group: 'Junior, 2025', median: 36_000, n: 1240 },
      extra: [
        ['Median', '€36,000'],
        ['n', '1,240'],
      ],
    });
    assert.deepEqual(second?.extra, [
      ['Median', ''],
      ['n', '12'],
    ]);
    assert.throws(
      () => readPayOf(html.replace('36,000', '46,000')),
      /row 3, column "Median": expected an amount between both ends/,
    );
  });

  it('is that of the same roles as a table of words beside it, and an error says which of the two it is in', () => {
    const html = `${toWords('<tr><th>Tools</th><td>Rake</td><td>Hoe</td></tr>')}
      ${toPay('EUR', '41,000 per year', '52,000 per year')}`;
    const { roles } = readTable(html);
    assert.deepEqual(
      roles.map(({ id, aspects, salary }) => [id, aspects.tools?.points, salary?.estimates.length]),
      [
        ['cloud-shepherd', ['Rake'], 1],
        ['star-gardener', ['Hoe'], 1],
      ],
    );
    assert.throws(
      () => readTable(html.replace('41,000', 'lots')),
      /table data-pay, row 2, column "Low"/,
    );
  });
});

describe('the source', () => {
  const table = (caption: string, foot = '') =>
    toPay(`EUR ${caption}`, '41,000 per year', '52,000 per year', foot);
  const sourcesOf = (html: string) => readTable(html).catalogue.sources;

  it('is the author of the page where the table names none: no date, no licence', () => {
    assert.deepEqual(sourcesOf(table('')), [
      { id: 'source-1', title: 'the author of this page', url: 'https://page.example/pay?id=7' },
    ]);
    const { catalogue } = readTable(table(''), { address: 'file:///home/page.html' });
    assert.deepEqual(catalogue.sources, [{ id: 'source-1', title: 'the author of this page' }]);
    assert.equal(catalogue.updated, undefined);
  });

  it('is what the caption says, with its link and its date', () => {
    const caption =
      'Pay. Source: <a href="/survey">Our survey</a>, <time datetime="2025-05-03">May</time>';
    assert.deepEqual(sourcesOf(table(caption)), [
      {
        id: 'source-1',
        title: 'Our survey',
        url: 'https://page.example/survey',
        date: '2025-05-03',
      },
    ]);
    assert.deepEqual(sourcesOf(table('Source: a survey, <time datetime="2025">2025</time>.')), [
      { id: 'source-1', title: 'a survey, 2025' },
    ]);
  });

  it('is what the foot says, unless that is a mean', () => {
    const note = '<tfoot><tr><td colspan="3">Own survey</td></tr></tfoot>';
    assert.equal(sourcesOf(table('', note))[0]?.title, 'Own survey');
    const mean = '<tfoot><tr><td>Mean</td><td>41,000</td><td>52,000</td></tr></tfoot>';
    assert.equal(sourcesOf(table('', mean))[0]?.title, 'the author of this page');
  });

  it('is no link that a browser would run', () => {
    const caption = 'Source: <a href="javascript:alert(1)">Our survey</a>';
    assert.deepEqual(sourcesOf(table(caption)), [{ id: 'source-1', title: 'Our survey' }]);
  });
});

describe('a table of words', () => {
  it('is refused where its heads are no roles', () => {
    const row = '<tr><th>Tools</th><td>Rake</td><td>Hoe</td></tr>';
    const html = toWords(row);
    assert.throws(
      () => readTable(html.replace('Star Gardener', '')),
      /row 1, column "3": expected the name of a role/,
    );
    assert.throws(
      () => readTable(html.replace('Star Gardener', 'Cloud  shepherd')),
      /row 1, column "Cloud shepherd": this role stands here twice/,
    );
    assert.throws(() => readTable(toWords('')), /row 1: expected rows below it/);
    assert.throws(
      () => readTable(toWords(`${row}<tr><td colspan="3">More</td></tr>`)),
      /row 3: the cell "More" covers the whole row/,
    );
    assert.throws(
      () => readTable(toWords('<tr><td></td><td>Rake</td><td>Hoe</td></tr>')),
      /row 2: expected the name of an aspect/,
    );
  });

  it('shows up to four roles, and more where the page says which', () => {
    const cells = (text: string) => `<td>${text}</td>`.repeat(4);
    const html = toWords(`<tr><th>Tools</th><td>Rake</td><td>Hoe</td>${cells('Pen')}</tr>`).replace(
      '</tr>',
      '<th>Aa</th><th>Bb</th><th>Cc</th><th>Dd</th></tr>',
    );
    assert.throws(
      () => readTable(html),
      /roles: the table has 6 roles: name up to 4 of cloud-shepherd star-gardener aa/,
    );
    assert.deepEqual(
      readTable(html, { roles: 'bb aa' }).roles.map(({ name }) => name),
      ['Bb', 'Aa'],
    );
  });

  it('has a sentence as one point, and text as text', () => {
    const html = toWords(
      '<tr><th>Work</th><td>Leads, calls and counts clouds.</td><td>&lt;b&gt;Rake&lt;/b&gt;</td></tr>',
    );
    assert.deepEqual(readPointsOf(html), {
      'Cloud Shepherd': { Work: ['Leads, calls and counts clouds.'] },
      'Star Gardener': { Work: ['<b>Rake</b>'] },
    });
  });

  it('of which there are two is refused', () => {
    assert.throws(
      () => readTable(toWords('') + toWords('')),
      /two tables have data-roles: expected one/,
    );
  });
});

describe('amounts of a page in Hindi', () => {
  it('have their words for lakh, crore and year', () => {
    const html = `<table data-pay><tr><th>भूमिका</th><th>न्यूनतम</th><th>अधिकतम</th></tr>
      <tr><td>बादल</td><td>₹12 लाख प्रति वर्ष</td><td>₹१८.५ लाख प्रति वर्ष</td></tr>
      <tr><td>तारा</td><td>₹9,00,000 वार्षिक</td><td>₹1.2 करोड़ वार्षिक</td></tr></table>`;
    assert.deepEqual(readPayOf(html, { locale: 'hi' }), [
      ['बादल', 1_200_000, 1_850_000, 'INR', 'year'],
      ['तारा', 900_000, 12_000_000, 'INR', 'year'],
    ]);
  });
});
