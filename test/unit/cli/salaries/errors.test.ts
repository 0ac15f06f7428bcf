// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { convertSurvey } from '../../../../src/cli/salaries/convert-survey.js';
import { replaceFiles } from '../../../../src/cli/files/replace-files.js';
import type { Workplace } from '../../../fixtures/survey-sample.js';
import {
  makeRows,
  makeWorkplace,
  PLAIN_ROWS,
  range,
  readCatalogue,
  readFolder,
  readRole,
  toCsv,
} from '../../../fixtures/survey-sample.js';

const CSV = toCsv(PLAIN_ROWS);

/** A workplace with a dataset in it, and that dataset. */
async function makeDataset(
  context: test.TestContext,
): Promise<[Workplace, Record<string, string>]> {
  const workplace = await makeWorkplace(context);
  await convertSurvey(await workplace.write('good.csv', CSV), workplace.map, workplace.dataset);
  return [workplace, await readFolder(workplace.dataset)];
}

suite('an error names the file and leaves the old data in place', () => {
  const CASES: readonly [problem: string, content: string | Uint8Array, message: string][] = [
    [
      'a column is missing',
      CSV.replace('wage', 'salary'),
      'has no column "wage", only "post", "grade", "land", "year", "salary"',
    ],
    [
      'the columns are separated by another character',
      toCsv(PLAIN_ROWS, ';'),
      'has no column "post", only "post;grade;land;year;wage"; does the map need another "delimiter"?',
    ],
    ['the file is empty', '', 'is empty'],
    ['the file is packed and empty', gzipSync(''), 'is empty'],
    ['there are no rows', toCsv([]), 'has no rows'],
    [
      'the packed file was cut off',
      gzipSync(CSV).subarray(0, -20),
      'ends in the middle of its gzip data',
    ],
    [
      'the packed file is damaged',
      Buffer.concat([gzipSync(CSV).subarray(0, 10), Buffer.from('not deflated')]),
      'has gzip data that are damaged',
    ],
    [
      'a row has too few values',
      CSV.replace('Lamp Keeper,A,NL,2023,3000', 'Lamp Keeper,A,NL'),
      'line 4: Expected Number of Columns: 5 Found: 3',
    ],
    [
      'a quote is not closed',
      CSV.replace('Lamp Keeper,A,NL,2023,3000', '"Lamp Keeper,A,NL,2023,3000'),
      'line 4: Value with unterminated quote found.',
    ],
    [
      'a row is not UTF-8',
      Buffer.concat([Buffer.from(CSV), Buffer.from('Caf\xe9,A,NL,2023,1\n', 'latin1')]),
      'line 22 is not UTF-8: save the file as UTF-8, in Excel as "CSV UTF-8"',
    ],
    [
      'no role has enough reports',
      toCsv([...makeRows(range(9)), ...makeRows([1], { post: 'Ringer' })]),
      'has too few reports of every role to publish any figure',
    ],
  ];
  for (const [problem, content, message] of CASES) {
    test(`when ${problem}`, async (context) => {
      const [{ dataset, map, write }, before] = await makeDataset(context);
      const file = await write('bad.csv', content);
      await assert.rejects(convertSurvey(file, map, dataset), { message: `${file}: ${message}` });
      assert.deepEqual(await readFolder(dataset), before);
    });
  }

  test('when the file does not exist', async (context) => {
    const [{ dataset, map, folder }, before] = await makeDataset(context);
    const file = join(folder, 'none.csv');
    await assert.rejects(convertSurvey(file, map, dataset), { message: `${file}: does not exist` });
    assert.deepEqual(await readFolder(dataset), before);
  });

  test('when the file is a folder', async (context) => {
    const [{ dataset, map, folder }] = await makeDataset(context);
    await assert.rejects(convertSurvey(folder, map, dataset), {
      message: `${folder}: is a folder, not a file`,
    });
  });

  test('when the file is an address', async (context) => {
    const [{ dataset, map }] = await makeDataset(context);
    const file = 'https://example.com/survey.csv';
    await assert.rejects(convertSurvey(file, map, dataset), { message: `${file}: does not exist` });
  });

  test('when a Parquet file is packed or broken', async (context) => {
    const [{ dataset, map, write }] = await makeDataset(context);
    const packed = await write('packed', gzipSync('PAR1'));
    await assert.rejects(convertSurvey(packed, map, dataset), {
      message: `${packed}: is Parquet packed by gzip: unpack it first`,
    });
    const broken = await write('broken', 'PAR1');
    await assert.rejects(convertSurvey(broken, map, dataset), ({ message }: Error) =>
      message.startsWith(`${broken}: cannot be read: `),
    );
  });

  test('when no row has a title of a role, which a misspelt title causes', async (context) => {
    const [{ dataset, map, write }, before] = await makeDataset(context);
    const file = await write('lamps.csv', toCsv(makeRows(range(20))));
    await assert.rejects(convertSurvey(file, map, dataset), {
      message: `${map}: roles[1].titles: no row of ${file} has such a title`,
    });
    assert.deepEqual(await readFolder(dataset), before);
  });
});

suite('a dataset that is wrong is left alone', () => {
  test('when a role file is not JSON', async (context) => {
    const [{ dataset, map, write }] = await makeDataset(context);
    const role = await write('dataset/roles/bell-ringer.json', '{');
    await assert.rejects(
      convertSurvey(join(dataset, '../good.csv'), map, dataset),
      ({ message }: Error) => message.startsWith(`${role}: is not JSON (`),
    );
  });

  test('when a role file does not fit the schema', async (context) => {
    const [{ dataset, map, write }, before] = await makeDataset(context);
    const text = (before['roles/bell-ringer.json'] ?? '').replace('"Bell Ringer"', '1');
    const role = await write('dataset/roles/bell-ringer.json', text);
    await assert.rejects(convertSurvey(join(dataset, '../good.csv'), map, dataset), {
      message: `${role}: name: expected a text`,
    });
    assert.deepEqual(await readFolder(dataset), { ...before, 'roles/bell-ringer.json': text });
  });

  test('when the catalogue points out of its folder', async (context) => {
    const [{ dataset, map, write }, before] = await makeDataset(context);
    for (const file of ['../keeper.json', 'https://example.com/keeper.json']) {
      const text = (before['catalogue.json'] ?? '').replace('roles/lamp-keeper.json', file);
      const catalogue = await write('dataset/catalogue.json', text);
      await assert.rejects(convertSurvey(join(dataset, '../good.csv'), map, dataset), {
        message: `${catalogue}: names "${file}", which is not in its folder`,
      });
    }
  });

  test('when the catalogue holds a role in full', async (context) => {
    const [{ dataset, map, write }] = await makeDataset(context);
    const roles = [await readRole(dataset, 'roles/lamp-keeper.json')];
    const catalogue = { ...(await readCatalogue(dataset)), roles };
    const path = await write('dataset/catalogue.json', JSON.stringify(catalogue));
    await assert.rejects(convertSurvey(join(dataset, '../good.csv'), map, dataset), {
      message: `${path}: roles[0]: is held in full: move it to a file of its own, for only role files are updated`,
    });
  });

  test('when one of several files cannot be replaced', async (context) => {
    const { folder, write } = await makeWorkplace(context, {});
    const first = await write('first.json', 'old');
    const second = join(folder, 'second.json');
    const folderInTheWay = join(folder, 'third.json');
    await mkdir(folderInTheWay);
    const files = new Map([first, second, folderInTheWay].map((path) => [path, 'new']));
    await assert.rejects(replaceFiles(files), { code: 'EISDIR' });
    assert.deepEqual(await readFolder(folder), { 'first.json': 'old', 'map.json': '{}' });
  });
});
