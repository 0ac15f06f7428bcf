// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { convertSurvey } from '../../../src/cli/salaries/convert-survey.js';
import { askForDate, judgeDate } from '../../release/survey-date.js';
import { makeAdverts, makeEnds, NEIGHBOUR_MAP, toEndsCsv } from '../../fixtures/advert-sample.js';
import {
  makeWorkplace,
  range,
  readCatalogue,
  readFolder,
  readRole,
} from '../../fixtures/survey-sample.js';

const script = fileURLToPath(new URL('../../release/update-data.ts', import.meta.url));

const MAP = {
  ...NEIGHBOUR_MAP,
  source: { ...NEIGHBOUR_MAP.source, id: 'towers-2024-02-29' },
} as const;

const toFile = (lows: readonly number[]) =>
  toEndsCsv([...makeAdverts(lows, 5), ...makeEnds([2, 1], { post: 'Ringer' })]);

suite('the day of a survey', () => {
  test('is refused when it is none or yet to come', () => {
    for (const [date, message] of [
      ['today', 'expected a day such as 2026-01-31, found "today"'],
      ['2025-02-30', 'expected a day such as 2026-01-31, found "2025-02-30"'],
      ['2025-03-02', 'the survey is said to be of 2025-03-02, which is yet to come'],
    ] as const) {
      assert.throws(() => judgeDate(date, '2025-01-01', '2025-03-01'), { message });
    }
  });

  test('is told when it is older than what is shipped, which then stays', () => {
    assert.deepEqual(judgeDate('2024-12-31', '2025-01-01', '2025-03-01'), {
      usable: false,
      remarks: ['The survey is of 2024-12-31, which is older than what is shipped, of 2025-01-01.'],
    });
  });

  test('is told when nothing has changed for 60 days', () => {
    const remarks = (today: string) => judgeDate('2025-01-01', '2025-01-01', today).remarks;
    assert.deepEqual(remarks('2025-03-01'), []);
    assert.deepEqual(remarks('2025-03-02'), [
      'The source has not changed for 60 days, since 2025-01-01: is it still kept up?',
    ]);
  });

  test('is that of the last commit that changed the file, where GitHub has it', async () => {
    const asked: unknown[] = [];
    const date = await askForDate(
      'https://raw.githubusercontent.com/towers/bells/main/pay/ends.csv',
      (address, options) => {
        asked.push(address, new Headers(options?.headers).get('authorization'));
        return Promise.resolve(
          Response.json([{ commit: { committer: { date: '2025-08-03T10:00:00Z' } } }]),
        );
      },
      'secret',
    );
    assert.equal(date, '2025-08-03');
    assert.deepEqual(asked, [
      'https://api.github.com/repos/towers/bells/commits?sha=main&path=pay%2Fends.csv&per_page=1',
      'Bearer secret',
    ]);
  });

  test('is that of the header Last-Modified on any other host', async () => {
    const headers = { 'last-modified': 'Sun, 03 Aug 2025 10:00:00 GMT' };
    const answer = () => Promise.resolve(new Response(null, { headers }));
    assert.equal(await askForDate('https://example.com/ends.csv', answer), '2025-08-03');
  });

  test('is missed where the host does not tell', async () => {
    for (const host of ['example.com', 'raw.githubusercontent.com']) {
      const address = `https://${host}/towers/bells/main/ends.csv`;
      for (const response of [new Response('[]', { status: 404 }), Response.json([])]) {
        await assert.rejects(
          askForDate(address, () => Promise.resolve(response.clone())),
          { message: `${host} does not tell when ${address} last changed: give --date` },
        );
      }
    }
  });
});

suite('an update of the data', () => {
  const prepare = async (context: test.TestContext) => {
    const workplace = await makeWorkplace(context, MAP);
    const { dataset, map, write } = workplace;
    const file = await write('old.csv', toFile(range(12, 10)));
    await convertSurvey(file, map, dataset);
    await write('dataset/salaries.map.json', await readFile(map, 'utf8').then(indent));
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import=tsx', script, ...args, '--data', dataset],
        { encoding: 'utf8' },
      );
      return { status, stdout, stderr };
    };
    return { ...workplace, file, run };
  };
  const indent = (json: string) => JSON.stringify(JSON.parse(json), null, 2);

  test('fails without a day, and writes nothing', async (context) => {
    const { dataset, file, run } = await prepare(context);
    const before = await readFolder(dataset);
    for (const args of [[], ['--date', '']]) {
      const { status, stderr } = run(file, ...args);
      assert.equal(status, 1);
      assert.match(stderr, /expected --date, the day of the last change of the file, or --from/);
    }
    assert.deepEqual(await readFolder(dataset), before);
  });

  test('of the same file changes nothing, whatever its day', async (context) => {
    const { dataset, file, run } = await prepare(context);
    const before = await readFolder(dataset);
    assert.match(run(file, '--date', '2025-01-01').stdout, /There are no differences/);
    assert.deepEqual(await readFolder(dataset), before);
  });

  test('of an older file changes nothing', async (context) => {
    const { dataset, write, run } = await prepare(context);
    const before = await readFolder(dataset);
    const file = await write('new.csv', toFile(range(20, 10)));
    assert.match(run(file, '--date', '2024-02-28').stdout, /older than what is shipped/);
    assert.deepEqual(await readFolder(dataset), before);
  });

  test('of a newer file gives the source that day, and tells what differs', async (context) => {
    const { dataset, write, run } = await prepare(context);
    const file = await write('new.csv', toFile(range(20, 10)));
    const { stdout } = run(file, '--date', '2025-01-01');
    assert.match(stdout, /^The source has not changed for \d+ days, since 2025-01-01/);
    assert.match(stdout, /the median middle rises from €68 to €108/);
    const { sources } = await readCatalogue(dataset);
    assert.deepEqual(
      sources.map(({ id, date }) => [id, date]),
      [['towers-2025-01-01', '2025-01-01']],
    );
    const map = await readFile(join(dataset, 'salaries.map.json'), 'utf8');
    assert.match(map, /"id": "towers-2025-01-01"[^]*"date": "2025-01-01"/);
  });

  test('gives the roles with a catalogue of their own the same figures of the same day', async (context) => {
    const { dataset, file, map, write, run } = await prepare(context);
    const roles = join(dataset, 'roles');
    // Beside the roles that the first catalogue names.
    const other = (await readFile(map, 'utf8'))
      .replace('lamp-keeper', 'watchman')
      .replace('bell-ringer', 'herald');
    const path = await write('dataset/roles.map.json', indent(other));
    await convertSurvey(file, path, roles);
    const newer = await write('new.csv', toFile(range(20, 10)));
    run(newer, '--date', '2025-01-01');
    const { sources } = await readCatalogue(roles);
    assert.deepEqual(
      sources.map(({ id, date }) => [id, date]),
      [['towers-2025-01-01', '2025-01-01']],
    );
    const [before, after] = await Promise.all(
      ['roles/lamp-keeper.json', 'roles/roles/watchman.json'].map((name) =>
        readRole(dataset, name),
      ),
    );
    assert.deepEqual(after?.salary, before?.salary);
  });
});
