// SPDX-License-Identifier: MIT
//
// Ten tables of the kinds that stand on public pages, with invented roles and figures.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPayOf, readPointsOf, readTable } from './read-table.js';

describe('a table as pages have it is read right, or refused with row and column', () => {
  it('merged cells: a point over two roles is shared, an aspect over two rows is one', () => {
    const html = `<table data-roles>
      <tr><th></th><th>Cloud Shepherd</th><th>Star Gardener</th><th>Moon Clerk</th></tr>
      <tr><th rowspan="2">Tools</th><td colspan="2">Ladder</td><td>Stamp</td></tr>
      <tr><td>Whistle</td><td rowspan="2">Rake</td><td>Ink</td></tr>
      <tr><th>Place</th><td>Hills</td><td>Office</td></tr>
    </table>`;
    assert.deepEqual(readPointsOf(html), {
      'Cloud Shepherd': { Tools: ['Ladder', 'Whistle'], Place: ['Hills'] },
      'Star Gardener': { Tools: ['Ladder', 'Rake'], Place: ['Rake'] },
      'Moon Clerk': { Tools: ['Stamp', 'Ink'], Place: ['Office'] },
    });
  });

  it('heads in the first column that are plain cells, and no part for the head', () => {
    const html = `<table data-roles><tbody>
      <tr><td>Aspect</td><td>Cloud Shepherd</td><td>Star Gardener</td></tr>
      <tr><td>Tools</td><td>Ladder, whistle (brass, loud), 2,000 sheep</td><td>Rake; hoe, new</td></tr>
      <tr><td>Day</td><td>Early<br>Wet</td><td><ul><li>Late, mostly</li><li>Dry</li></ul></td></tr>
    </tbody></table>`;
    assert.deepEqual(readPointsOf(html), {
      'Cloud Shepherd': {
        Tools: ['Ladder', 'whistle (brass, loud)', '2,000 sheep'],
        Day: ['Early', 'Wet'],
      },
      'Star Gardener': { Tools: ['Rake', 'hoe, new'], Day: ['Late, mostly', 'Dry'] },
    });
  });

  it('marks of footnotes: neither names nor amounts have them', () => {
    const html = `<table data-pay>
      <caption>Annual pay in US dollars</caption>
      <tr><th>Role</th><th>Low<sup>a</sup></th><th>High</th></tr>
      <tr><td>Cloud Shepherd<sup><a href="#note-1">[1]</a></sup></td><td>41,000<sup>2</sup></td><td>52,000*</td></tr>
      <tr><td>Star Gardener</td><td>38,500 [3]</td><td>47,250†</td></tr>
    </table>`;
    assert.deepEqual(readPayOf(html), [
      ['Cloud Shepherd', 41_000, 52_000, 'USD', 'year'],
      ['Star Gardener', 38_500, 47_250, 'USD', 'year'],
    ]);
  });

  it('currency signs: $ is the dollar that the language of the page writes so', () => {
    const html = `<table data-pay><caption>Annual pay</caption>
      <tr><th>Role</th><th>Min</th><th>Max</th></tr>
      <tr><td>Cloud Shepherd</td><td>$41,000</td><td>$52,000</td></tr>
      <tr><td>Star Gardener</td><td>$38,500</td><td>$47,250</td></tr>
    </table>`;
    const [first] = readPayOf(html) as [unknown[]];
    assert.deepEqual(first, ['Cloud Shepherd', 41_000, 52_000, 'USD', 'year']);
    assert.equal((readPayOf(html, { locale: 'en-CA' })[0] as unknown[])[3], 'CAD');
    assert.throws(
      () => readPayOf(html.replaceAll(',', '.'), { locale: 'es' }),
      /row 2, column "Min": the sign in "\$41\.000" is of several currencies \(ARS, AUD/,
    );
  });

  it('ranges such as "$110K–140K" in one column', () => {
    const html = `<table data-pay>
      <thead><tr><th>Job title</th><th>Salary range (per year)</th></tr></thead>
      <tbody>
        <tr><td>Cloud Shepherd</td><td>$110K–140K</td></tr>
        <tr><td>Star Gardener</td><td>$95,000 to $120,000</td></tr>
      </tbody>
    </table>`;
    assert.deepEqual(readPayOf(html), [
      ['Cloud Shepherd', 110_000, 140_000, 'USD', 'year'],
      ['Star Gardener', 95_000, 120_000, 'USD', 'year'],
    ]);
    assert.throws(
      () => readPayOf(html.replace('$110K–140K', '$110K')),
      /^DatasetError: row 2, column "Salary range \(per year\)": expected a range such as 41,000–52,000, found "\$110K"$/,
    );
  });

  it('empty cells and dashes: a role without pay is there without pay; half a range is refused', () => {
    const html = `<table data-pay><caption>EUR per month</caption>
      <tr><th>Role</th><th>Low</th><th>High</th></tr>
      <tr><td>Cloud Shepherd</td><td>—</td><td></td></tr>
      <tr><td>Star Gardener</td><td>3,100</td><td>4,200</td></tr>
    </table>`;
    assert.deepEqual(readPayOf(html), [['Star Gardener', 3100, 4200, 'EUR', 'month']]);
    assert.deepEqual(
      readTable(html).roles.map(({ name }) => name),
      ['Cloud Shepherd', 'Star Gardener'],
    );
    assert.throws(
      () => readPayOf(html.replace('4,200', 'n/a')),
      /row 3, column "High": expected an amount such as 41,000, found "n\/a"/,
    );
    assert.throws(() => readPayOf(html.replace('4,200', '–')), /row 3, column "High"/);
  });

  it('German amounts, by the language of the page alone', () => {
    const html = `<table data-pay><caption>Jahresgehalt brutto</caption>
      <tr><th>Beruf</th><th>von</th><th>bis</th><th>Land</th></tr>
      <tr><td>Wolkenhirt</td><td>41.000 €</td><td>52.000,50 €</td><td>Deutschland</td></tr>
      <tr><td>Sterngärtner</td><td>38,5 Tsd. €</td><td>47.250,- €</td><td>AT</td></tr>
    </table>`;
    assert.deepEqual(readPayOf(html, { locale: 'de' }), [
      ['Wolkenhirt', 41_000, 52_000.5, 'EUR', 'year', 'DE'],
      ['Sterngärtner', 38_500, 47_250, 'EUR', 'year', 'AT'],
    ]);
    assert.throws(
      () => readPayOf(html.replace('Jahresgehalt', 'Annual')),
      /row 2, column "von": "41\.000 €" has three digits behind the decimal sign of the page's language \(en\)/,
    );
  });

  it('Indian amounts: lakh, crore, and groups of two digits', () => {
    const html = `<table data-pay>
      <tr><th>Role</th><th>Low (₹ per annum)</th><th>High (₹ per annum)</th></tr>
      <tr><td>Cloud Shepherd</td><td>₹12,00,000</td><td>₹18.5 lakh</td></tr>
      <tr><td>Star Gardener</td><td>9 LPA</td><td>1.2 crore</td></tr>
    </table>`;
    assert.deepEqual(readPayOf(html, { locale: 'en-IN' }), [
      ['Cloud Shepherd', 1_200_000, 1_850_000, 'INR', 'year'],
      ['Star Gardener', 900_000, 12_000_000, 'INR', 'year'],
    ]);
  });

  it('a table in a cell is refused', () => {
    const html = `<table data-roles>
      <tr><th></th><th>Cloud Shepherd</th><th>Star Gardener</th></tr>
      <tr><th>Tools</th><td>Ladder</td><td><table><tr><td>Rake</td></tr></table></td></tr>
    </table>`;
    assert.throws(
      () => readTable(html),
      /row 2, column 3: a table stands in the cell: expected text/,
    );
  });

  it('Arabic, from right to left: heads, digits and marks of direction', () => {
    const html = `<table data-pay dir="rtl"><caption>الراتب السنوي بـ SAR. المصدر: <a href="/survey">مسح</a></caption>
      <tr><th>الوظيفة</th><th>الحد الأدنى</th><th>الحد الأقصى</th></tr>
      <tr><td>راعي السحب</td><td>\u200F٤١٬٠٠٠</td><td>٥٢٬٠٠٠</td></tr>
      <tr><td>بستاني النجوم</td><td>٣٨٬٥٠٠</td><td>٤٧٬٢٥٠</td></tr>
    </table>`;
    assert.deepEqual(readPayOf(html, { locale: 'ar' }), [
      ['راعي السحب', 41_000, 52_000, 'SAR', 'year'],
      ['بستاني النجوم', 38_500, 47_250, 'SAR', 'year'],
    ]);
    const { catalogue, roles } = readTable(html, { locale: 'ar' });
    assert.deepEqual(
      roles.map(({ id }) => id),
      ['role-1', 'role-2'],
    );
    assert.deepEqual(catalogue.sources, [
      { id: 'source-1', title: 'مسح', url: 'https://page.example/survey' },
    ]);
  });
});
