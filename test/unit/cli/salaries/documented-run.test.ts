// SPDX-License-Identifier: MIT
//
// data/README.md shows maps and what runs print. This runs them.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formatSummary } from '../../../../src/cli/salaries/summary.js';
import { listSamples } from '../../../fixtures/documentation.js';
import { BASE_MAP, convertFile, refuseFile } from '../../../fixtures/pay-files.js';

/** The blocks of a language in data/README.md. */
const read = (language: string) =>
  listSamples(language)
    .filter(({ file }) => file === 'data/README.md')
    .map(({ code }) => code);

const [list = '', map = ''] = read('json');
const [printed = '', refused = ''] = read('text');
const [start = ''] = read('csv');

/** The file of which the page shows the first rows. */
function makeSurvey(): string {
  const [header = ''] = start.split('\n');
  const times = ['3/14/2025 9:30:00', '3/14/2025 11:02:41', '3/15/2025 8:00:12'];
  const rows = Array.from({ length: 42 }, (_, index) => {
    const isNurse = index % 2 === 0;
    const pay = (isNurse ? 31_000 : 36_500) + ((index * 7) % 42) * 410;
    const title = index === 9 ? 'staff nurse' : isNurse ? 'Staff Nurse' : 'Midwife ';
    const grouped = `"£${String(pay).replace(/\B(?=(\d{3})+$)/, ',')}"`;
    const written = index % 3 ? grouped : `${Math.round(pay / 1000)}k`;
    return [
      times[index % 3],
      title,
      index === 30 ? 'Band 9b' : ['Band 5', 'Band 6', 'Band 7'][index % 3],
      index === 23 ? 'about 30k or so' : written,
      index === 17 ? 'EUR (€)' : 'GBP (£)',
      index % 7 === 6 ? 'Part-time' : 'Full-time',
    ].join();
  });
  return [header, ...rows, ''].join('\n');
}

suite('data/README.md', () => {
  test('shows the first rows of the file that it runs', () => {
    assert.ok(makeSurvey().startsWith(start));
  });

  test('shows what the run prints', async (context) => {
    const { summary, workplace } = await convertFile(
      context,
      JSON.parse(map) as object,
      makeSurvey(),
    );
    assert.equal(
      formatSummary(summary)
        .replaceAll(`${workplace.dataset}/`, 'data/')
        .replace(`${workplace.folder}/pay.csv`, 'survey.csv'),
      printed.trim(),
    );
  });

  test('shows why the file is refused without a rule for thousands', async (context) => {
    const { thousands: _thousands, ...rest } = JSON.parse(map) as { thousands: string };
    const message = await refuseFile(context, rest, makeSurvey());
    assert.equal(message.replace('pay.csv', 'survey.csv'), refused.trim().replaceAll('\n', ' '));
  });

  test('shows columns for a file with one for each role', async (context) => {
    const roles = [
      { id: 'nurse', titles: ['Nurse'] },
      { id: 'clerk', titles: ['Clerk'] },
    ];
    const rows = Array.from({ length: 12 }, (_, index) => `AT,${31_000 + index},${29_000 + index}`);
    const { people } = await convertFile(
      context,
      { ...BASE_MAP, ...(JSON.parse(list) as object), roles },
      ['land,pay of nurses,pay of clerks', ...rows, ''].join('\n'),
    );
    assert.deepEqual([(await people('nurse'))[0]?.n, (await people('clerk'))[0]?.n], [12, 12]);
  });
});
