// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { withProgress } from '../../../../src/cli/salaries/progress.js';

/** What is written to stderr while work takes some seconds. */
async function record(
  context: test.TestContext,
  seconds: number,
  isTTY: boolean,
  percentage = 41.8,
): Promise<string[]> {
  context.mock.timers.enable({ apis: ['Date', 'setInterval'] });
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  let finish = (): void => undefined;
  const work = new Promise<void>((resolve) => (finish = resolve));
  const done = withProgress(
    'Reading survey.csv',
    work,
    () => percentage,
    stream as unknown as NodeJS.WriteStream,
  );
  // In steps, for the clock of Node 20 is at the end before the first timer runs.
  for (let elapsed = 0; elapsed < seconds; elapsed += 0.25) context.mock.timers.tick(250);
  finish();
  await done;
  return written;
}

suite('while a long survey is read', () => {
  test('a terminal shows how far it is, in a line that is cleared at the end', async (context) => {
    const written = await record(context, 2.25, true);
    assert.deepEqual(written, [
      '\r\u001B[KReading survey.csv, 41 %, 2 s',
      '\r\u001B[KReading survey.csv, 41 %, 2 s',
      '\r\u001B[K',
    ]);
  });

  test('a log gets a line every ten seconds', async (context) => {
    const written = await record(context, 25, false);
    assert.deepEqual(written, [
      'Reading survey.csv, 41 %, 10 s\n',
      'Reading survey.csv, 41 %, 20 s\n',
    ]);
  });

  test('the share is left out where it is not known', async (context) => {
    assert.deepEqual(await record(context, 10, false, 0), ['Reading survey.csv, 10 s\n']);
  });

  test('nothing is shown of work that takes less than two seconds', async (context) => {
    assert.deepEqual(await record(context, 1.75, true), []);
  });
});
