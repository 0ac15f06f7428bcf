// SPDX-License-Identifier: MIT
import { writeCounts } from './counts.mjs';

/** What Node calls a count, as we count it. */
const KINDS = /** @type {const} */ ({
  pass: 'passed',
  fail: 'failed',
  cancelled: 'failed',
  skipped: 'skipped',
  todo: 'skipped',
});

/**
 * Counts the tests of a run of Node's test runner, which the environment variable TEST_RUN names.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 * @returns {AsyncGenerator<string>}
 */
export default async function* countsReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    // The totals, which Node tells in words at the end.
    const total = type === 'test:diagnostic' && /^(\w+) (\d+)$/.exec(data.message);
    if (!total || data.nesting !== 0) continue;
    const kind = KINDS[/** @type {keyof typeof KINDS} */ (total[1])];
    if (kind) counts[kind] += Number(total[2]);
  }
  writeCounts(process.env.TEST_RUN ?? 'node', counts);
  yield '';
}
