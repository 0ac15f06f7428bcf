// SPDX-License-Identifier: MIT
//
// Files as they are published and exported in many places, all invented. Each converts with a map alone,
// and is compared with figures that are computed here from the numbers the file was written with.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formatSummary } from '../../../../src/cli/salaries/summary.js';
import {
  BASE_MAP,
  computeFigures,
  convertFile,
  makeAmounts,
  pickFigures,
} from '../../../fixtures/pay-files.js';
import { readCatalogue } from '../../../fixtures/survey-sample.js';

const KEEPERS = makeAmounts(23, 41_230, 1_117);
const RINGERS = makeAmounts(19, 38_410, 903);

/** A row for each amount of both roles, as a line of the file. */
function toLines(
  write: (title: string, amount: number, index: number) => string,
  keepers: readonly number[] = KEEPERS,
  ringers: readonly number[] = RINGERS,
): string[] {
  return [
    ...keepers.map((amount, index) => write('Lamp Keeper', amount, index)),
    ...ringers.map((amount, index) => write('Bell Ringer', amount, index)),
  ];
}

/** A whole number with a sign between thousands. */
const group = (amount: number, sign: string) => String(amount).replace(/\B(?=(\d{3})+$)/g, sign);

/** A whole number as lakhs and crores are written: 12,34,567. */
const groupLakhs = (amount: number) => String(amount).replace(/\B(?=(?:\d{2})*\d{3}$)/g, ',');

suite('a file of people', () => {
  test('from Germany has points between thousands, a decimal comma, dates and one country', async (context) => {
    const lines = toLines(
      (title, amount, index) => `14.0${(index % 3) + 1}.2024;${title};${group(amount, '.')},50 €`,
    );
    const map = {
      ...BASE_MAP,
      columns: {
        title: 'Beruf',
        country: { value: 'DE' },
        year: 'Datum',
        pay: 'Gehalt (brutto)',
      },
      delimiter: ';',
      decimal: ',',
    };
    const csv = ['Datum;Beruf;Gehalt (brutto)', ...lines].join('\r\n');
    const { people } = await convertFile(context, map, csv);
    const cells = await people('lamp-keeper');
    assert.deepEqual(
      cells.map(({ level, country, year, n }) => [level, country, year, n]),
      [
        [undefined, undefined, undefined, 23],
        [undefined, undefined, 2024, 23],
        [undefined, 'DE', undefined, 23],
        [undefined, 'DE', 2024, 23],
      ],
    );
    assert.deepEqual(pickFigures(cells[0]), computeFigures(KEEPERS.map((pay) => pay + 0.5)));
  });

  test('from France and Belgium has blanks between thousands and names of countries', async (context) => {
    const lines = toLines(
      (title, amount, index) =>
        `${title}\t${index % 2 ? 'France' : 'Belgique'}\t2023\t${group(amount, '\u202f')} €`,
    );
    const map = {
      ...BASE_MAP,
      columns: { title: 'métier', country: 'pays', year: 'année', pay: 'salaire' },
      delimiter: '\t',
    };
    const csv = ['métier\tpays\tannée\tsalaire', ...lines].join('\n');
    const { people } = await convertFile(context, map, csv);
    const cells = await people('bell-ringer');
    assert.deepEqual(pickFigures(cells[0]), computeFigures(RINGERS));
    const french = cells.find(({ country, year }) => country === 'FR' && !year);
    assert.equal(french?.n, 9);
    const belgian = cells.find(({ country, year }) => country === 'BE' && !year);
    assert.deepEqual(
      pickFigures(belgian),
      computeFigures(RINGERS.filter((_, index) => index % 2 === 0)),
    );
  });

  test('from India has lakhs, as 12,34,567 and as 12.5 LPA', async (context) => {
    const keepers = makeAmounts(21, 850_000, 41_000);
    const ringers = makeAmounts(15, 640_000, 27_500);
    const lines = toLines(
      (title, amount, index) =>
        `${title},${index % 3 ? `"₹${groupLakhs(amount)}"` : `${amount / 100_000} LPA`},IND,FY,2024`,
      keepers,
      ringers,
    );
    const map = {
      ...BASE_MAP,
      currency: 'INR',
      decimal: '.',
      columns: { title: 'Designation', country: 'Country', year: 'Year', pay: 'CTC' },
    };
    const { people } = await convertFile(
      context,
      map,
      ['Designation,CTC,Country,Kind,Year', ...lines].join('\n'),
    );
    assert.deepEqual(pickFigures((await people('lamp-keeper'))[0]), computeFigures(keepers));
    assert.deepEqual(pickFigures((await people('bell-ringer'))[0]), computeFigures(ringers));
  });

  test('from Peru is paid by the month, as S/ 3,500.00', async (context) => {
    const keepers = makeAmounts(17, 3_150, 75);
    const ringers = makeAmounts(14, 2_480, 60);
    const lines = toLines(
      (title, amount, index) => `${title},"S/ ${group(amount, ',')}.${index % 2}0",Perú,2024`,
      keepers,
      ringers,
    );
    const map = {
      ...BASE_MAP,
      currency: 'PEN',
      columns: {
        title: 'puesto',
        country: 'país',
        year: 'año',
        pay: { column: 'sueldo', period: 'month' },
      },
    };
    const { people } = await convertFile(
      context,
      map,
      ['puesto,sueldo,país,año', ...lines].join('\n'),
    );
    const yearly = keepers.map((amount, index) => (amount + (index % 2) / 10) * 12);
    assert.deepEqual(pickFigures((await people('lamp-keeper'))[0]), computeFigures(yearly));
  });

  test('from Argentina and Chile has points between thousands and a decimal comma', async (context) => {
    const keepers = makeAmounts(18, 950_000, 12_345);
    const ringers = makeAmounts(12, 810_000, 9_870);
    const lines = toLines(
      (title, amount) => `${title};$ ${group(amount, '.')},00;AR;2025`,
      keepers,
      ringers,
    );
    const map = {
      ...BASE_MAP,
      currency: 'ARS',
      period: 'month',
      delimiter: ';',
      columns: { title: 'puesto', country: 'país', year: 'año', pay: 'sueldo' },
    };
    const { people } = await convertFile(
      context,
      map,
      ['puesto;sueldo;país;año', ...lines].join('\n'),
    );
    assert.deepEqual(pickFigures((await people('lamp-keeper'))[0]), computeFigures(keepers));
  });

  test('of hourly pay keeps its cents', async (context) => {
    const keepers = makeAmounts(24, 1_815, 37);
    const ringers = makeAmounts(16, 1_640, 29);
    const lines = toLines(
      (title, cents) => `${title},$${(cents / 100).toFixed(2)},US,2025`,
      keepers,
      ringers,
    );
    const csv = ['job,rate,country,year', ...lines].join('\n');
    const columns = { title: 'job', country: 'country', year: 'year', pay: 'rate' };
    const hourly = { ...BASE_MAP, currency: 'USD', period: 'hour', columns };
    const { people, summary } = await convertFile(context, hourly, csv);
    const [all] = await people('lamp-keeper');
    assert.deepEqual(
      pickFigures(all),
      computeFigures(
        keepers.map((cents) => cents / 100),
        0.01,
      ),
    );
    assert.equal(all?.period, 'hour');
    assert.deepEqual(summary.warnings, []);
  });

  test('of hourly pay becomes yearly with 2,080 hours, where the map says so', async (context) => {
    const keepers = makeAmounts(24, 1_815, 37);
    const lines = toLines((title, cents) => `${title},${cents / 100},US,2025`, keepers, keepers);
    const columns = {
      ...{ title: 'job', country: 'country', year: 'year' },
      pay: { column: 'rate', period: 'hour' },
    };
    const { people } = await convertFile(
      context,
      { ...BASE_MAP, currency: 'USD', columns },
      ['job,rate,country,year', ...lines].join('\n'),
    );
    assert.deepEqual(
      pickFigures((await people('lamp-keeper'))[0]),
      computeFigures(keepers.map((cents) => (cents * 2080) / 100)),
    );
  });

  test('with pay for several periods is told apart by a column, or by the amounts', async (context) => {
    const PERIODS = [
      ['Hourly', 2080, '/hr'],
      ['per month', 12, ' per month'],
      ['Annual', 1, ''],
    ] as const;
    const columns = { title: 'job', country: { value: 'US' }, year: { value: 2024 }, pay: 'pay' };
    const kindOf = (index: number) => PERIODS[index % 3] ?? PERIODS[0];
    const byColumn = toLines((title, amount, index) => {
      const [name, times] = kindOf(index);
      return `${title},${amount / times},${name}`;
    });
    const byAmount = toLines((title, amount, index) => {
      const [, times, words] = kindOf(index);
      return `${title},${amount / times}${words},`;
    });
    for (const [lines, map] of [
      [byColumn, { ...BASE_MAP, columns: { ...columns, period: 'paid' } }],
      [byAmount, { ...BASE_MAP, columns }],
    ] as const) {
      const csv = ['job,pay,paid', ...lines].join('\n');
      const { people, summary } = await convertFile(context, map, csv);
      assert.deepEqual(pickFigures((await people('lamp-keeper'))[0]), computeFigures(KEEPERS));
      assert.match(
        formatSummary(summary),
        /^15 rows with pay for an hour, of which a year has 2,080\n14 rows with pay for a month, of which a year has 12$/m,
      );
    }
  });

  test('from Google Forms has questions for headers, time stamps, several currencies and free text', async (context) => {
    const TIMES = [
      ...['3/14/2025 09:30:00', '12/1/2024 18:05:59'],
      ...['2025/02/03 9:30:00 AM GMT+1', '2024-11-30T23:59:59Z'],
    ];
    const lines = toLines((title, amount, index) => {
      const level =
        ['Junior (0-2 years)', 'Senior (6+ years)', 'junior (0-2 years) ', 'Senior (6+ years)'][
          index % 4
        ] ?? '';
      const pay = index % 2 ? `"${group(amount, ',')}"` : `${amount / 1000}k`;
      return [
        TIMES[index % 4],
        ` ${title}`,
        `"${level}"`,
        pay,
        'USD ($)',
        'UK',
        'Full-time',
      ].join();
    });
    const others = [
      `${TIMES[0] ?? ''},Lamp Keeper,Junior (0-2 years),"1,500",EUR (€),UK,Full-time`,
      `${TIMES[0] ?? ''},Lamp Keeper,Junior (0-2 years),"1,500",USD ($),UK,Part-time`,
      `${TIMES[0] ?? ''},lamp keeper,Junior (0-2 years),"50,000",USD ($),UK,Full-time`,
    ];
    const header =
      'Timestamp,What is your job title?,"How much experience do you have?\nPlease choose one.",' +
      '"What is your yearly base salary, before tax?  (no bonus)",Currency,Where do you work?,Contract';
    const map = {
      ...BASE_MAP,
      currency: 'USD',
      thousands: ',',
      columns: {
        title: 'What is your job title?',
        level: 'How much experience do you have? Please choose one.',
        country: 'Where do you work?',
        year: 'Timestamp',
        pay: 'What is your yearly base salary, before tax? (no bonus)',
        currency: 'Currency',
      },
      levels: { 'Junior (0-2 years)': 'entry', 'Senior (6+ years)': 'senior' },
      where: { Contract: ['Full-time', 'full time'] },
    };
    const { people, summary } = await convertFile(
      context,
      map,
      [header, ...lines, ...others].join('\n'),
    );
    const cells = await people('lamp-keeper');
    assert.deepEqual(pickFigures(cells[0]), computeFigures(KEEPERS));
    const senior = cells.find(
      ({ level, year, country }) => level === 'senior' && !year && !country,
    );
    assert.equal(senior?.n, 11);
    assert.deepEqual([...new Set(cells.map(({ country }) => country))], [undefined, 'GB']);
    assert.deepEqual([...new Set(cells.map(({ year }) => year))], [undefined, 2024, 2025]);
    assert.deepEqual(formatSummary(summary).split('\n').slice(1, 9), [
      '42 rows kept',
      '19   bell-ringer',
      '23   lamp-keeper',
      ' 1 rows of other titles',
      ' 1   "lamp keeper", which is near to "Lamp Keeper" of lamp-keeper',
      ' 1 rows in another currency than that of the map',
      ' 1 rows left out by "where" of the map',
      ' 0 rows refused',
    ]);
  });

  test('with a column for each role is read once for each', async (context) => {
    const lines = KEEPERS.map((amount, index) => `2025,AT,${amount},${RINGERS[index] ?? ''}`);
    const columns = (title: string, pay: string) => ({
      ...{ title: { value: title }, country: 'land', year: 'year' },
      pay,
    });
    const map = {
      ...BASE_MAP,
      columns: [columns('Lamp Keeper', 'keepers'), columns('Bell Ringer', 'ringers')],
    };
    const csv = ['year,land,keepers,ringers', ...lines].join('\n');
    const { people, summary, workplace } = await convertFile(context, map, csv);
    assert.deepEqual(pickFigures((await people('lamp-keeper'))[0]), computeFigures(KEEPERS));
    assert.deepEqual(pickFigures((await people('bell-ringer'))[0]), computeFigures(RINGERS));
    assert.match(
      formatSummary(summary),
      /^ 4 rows without an amount in one of the columns of pay$/m,
    );
    const { sources } = await readCatalogue(workplace.dataset);
    assert.equal(sources[0]?.rows, KEEPERS.length);
  });

  test('with a column for each year is read once for each', async (context) => {
    const earlier = KEEPERS.map((amount) => amount - 1_000);
    const lines = [
      ...KEEPERS.map(
        (amount, index) =>
          `Lamp Keeper,"${group(earlier[index] ?? 0, ',')}","${group(amount, ',')}"`,
      ),
      ...RINGERS.map((amount) => `Bell Ringer,"${group(amount, ',')}",`),
    ];
    const columns = (year: number) => ({
      ...{ title: 'job', country: { value: 'AT' }, year: { value: year } },
      pay: `pay ${year}`,
    });
    const map = { ...BASE_MAP, thousands: ',', columns: [columns(2023), columns(2024)] };
    const csv = ['job,pay 2023,pay 2024', ...lines].join('\n');
    const { people } = await convertFile(context, map, csv);
    const cells = await people('lamp-keeper');
    const of = (wanted: number) => cells.find(({ year, country }) => year === wanted && !country);
    assert.deepEqual(pickFigures(of(2023)), computeFigures(earlier));
    assert.deepEqual(pickFigures(of(2024)), computeFigures(KEEPERS));
    assert.deepEqual(pickFigures(cells[0]), computeFigures([...earlier, ...KEEPERS]));
  });

  test('with weights counts a row as often as reports say so', async (context) => {
    const lines = toLines((title, amount, index) => `${title},${amount},${(index % 4) + 1}`);
    const map = {
      ...BASE_MAP,
      columns: {
        ...{ title: 'job', country: { value: 'AT' }, year: { value: 2025 }, pay: 'pay' },
        weight: 'people',
      },
    };
    const csv = ['job,pay,people', ...lines, 'Lamp Keeper,50000,0', 'Lamp Keeper,50000,1.5'].join(
      '\n',
    );
    const { people, summary } = await convertFile(context, map, csv);
    const [all] = await people('lamp-keeper');
    const each = KEEPERS.flatMap((amount, index) => Array<number>((index % 4) + 1).fill(amount));
    assert.equal(all?.n, each.length);
    assert.deepEqual(pickFigures(all), computeFigures(each));
    const text = formatSummary(summary);
    assert.match(text, /^102 reports that they stand for$/m);
    assert.match(
      text,
      /^ {2}2 {3}the weight is no whole number from 1, the first on line 44: "0"$/m,
    );
  });
});

test('a cell of ten reports in fewer than ten rows is withheld', async (context) => {
  const map = {
    ...BASE_MAP,
    columns: { title: 'job', country: { value: 'AT' }, pay: 'pay', weight: 'people' },
  };
  const lines = toLines((title, amount) => `${title},${amount},50`, KEEPERS, RINGERS.slice(0, 9));
  const { people } = await convertFile(context, map, ['job,pay,people', ...lines].join('\n'));
  const [all] = await people('bell-ringer');
  assert.deepEqual(
    { n: all?.n, withheld: all?.withheld, p50: all?.p50 },
    { n: 450, withheld: true, p50: undefined },
  );
  assert.equal((await people('lamp-keeper'))[0]?.n, 23 * 50);
});

suite('a file of adverts', () => {
  const RANGES = KEEPERS.map((low, index) => [low, low + 8_000 + 100 * (index % 5)] as const);
  const map = {
    ...BASE_MAP,
    currency: 'USD',
    columns: { title: 'job', country: 'country', year: 'posted', range: 'salary' },
  };
  const expect = {
    low: computeFigures(RANGES.map(([low]) => low)),
    mid: computeFigures(RANGES.map(([low, high]) => (low + high) / 2)),
    high: computeFigures(RANGES.map(([, high]) => high)),
  };

  test('has ranges in one column, as $110K–140K', async (context) => {
    const lines = RANGES.map(
      ([low, high]) => `Lamp Keeper,USA,"Mar 3, 2025",$${low / 1000}K–${high / 1000}K`,
    );
    const csv = ['job,country,posted,salary', ...lines, 'Bell Ringer,US,2025,$50K'].join('\n');
    const { adverts } = await convertFile(context, { ...map, decimal: '.' }, csv);
    const { adverts: n, low, mid, high } = (await adverts('lamp-keeper'))[0] ?? {};
    assert.deepEqual({ n, low, mid, high }, { n: 23, ...expect });
  });

  test('has ranges in one column, as 60.000 - 80.000 €', async (context) => {
    const lines = RANGES.map(
      ([low, high]) => `Lamp Keeper;DE;03.03.2025;${group(low, '.')} - ${group(high, '.')} €`,
    );
    const csv = ['job;country;posted;salary', ...lines, 'Bell Ringer;DE;2025;50.000 €'].join('\n');
    const german = { ...map, currency: 'EUR', delimiter: ';', thousands: '.' };
    const { adverts } = await convertFile(context, german, csv);
    const { low, mid, high } = (await adverts('lamp-keeper'))[0] ?? {};
    assert.deepEqual({ low, mid, high }, expect);
  });

  test('has neighbouring rows with a sign between thousands, hourly, and other rows left aside', async (context) => {
    const lines = RANGES.flatMap(([low, high], index) =>
      [high, low].map(
        (end) => `Lamp Keeper,AT,2025,"${group(end, ',')}",${index % 2 ? 'a' : 'b'},year`,
      ),
    );
    const csv = [
      'job,country,posted,salary,shift,per',
      ...lines,
      'Lamp Keeper,AT,2025,20.00,a,hour',
      'Bell Ringer,AT,2025,"51,000",a,year',
      'Bell Ringer,AT,2025,"50,000",a,year',
    ].join('\n');
    const { range: _range, ...columns } = map.columns;
    const neighbours = {
      ...map,
      columns: { ...columns, pay: 'salary' },
      pairs: 'neighbours',
      thousands: ',',
      where: { per: 'year' },
    };
    const { adverts } = await convertFile(context, neighbours, csv);
    const { adverts: n, low, mid, high } = (await adverts('lamp-keeper'))[0] ?? {};
    assert.deepEqual({ n, low, mid, high }, { n: 23, ...expect });
  });

  test('counts an advert as often as its weight, and once among the distinct ones', async (context) => {
    const lines = RANGES.map(([low, high]) => `Lamp Keeper,AT,2025,${low},${high},3`);
    const csv = ['job,country,posted,from,to,times', ...lines, 'Bell Ringer,AT,2025,1,2,1'].join(
      '\n',
    );
    const { range: _range, ...columns } = map.columns;
    const weighted = { ...map, columns: { ...columns, low: 'from', high: 'to', weight: 'times' } };
    const { adverts } = await convertFile(context, weighted, csv);
    const { adverts: n, distinct, low } = (await adverts('lamp-keeper'))[0] ?? {};
    assert.deepEqual({ n, distinct, low }, { n: 69, distinct: 23, low: expect.low });
  });
});
