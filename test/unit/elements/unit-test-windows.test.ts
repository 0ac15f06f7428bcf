// SPDX-License-Identifier: MIT
//
// What a user's unit tests see of the elements, in the windows that vitest and jest put in the place of a browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Seen } from '../../fixtures/in-window.js';

const SCRIPT = fileURLToPath(new URL('../../fixtures/in-window.ts', import.meta.url));

/** What each element says when it has drawn. */
const SAYS: Readonly<Record<string, RegExp>> = {
  'role-comparison': /^Alpha vs\. Beta .*Alpha focus/,
  'salary-chart': /Alphas ahead .*\$80–120K a year.*\$80,000.*\$120,000/,
  'role-chooser': /I like heights\./,
  'role-infographic': /Alpha is invented/,
  'role-guide': /^Alpha vs\. Beta .*The Panel, .*Alpha focus/,
};

/** Runs a window in a process of its own, whose globals it may have. */
function see(window: string, timers: string): Seen {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), SCRIPT, window, timers],
    { encoding: 'utf8' },
  );
  assert.ok(stdout, stderr);
  return JSON.parse(stdout) as Seen;
}

for (const window of ['jsdom', 'happy-dom']) {
  for (const timers of ['real', 'fake']) {
    describe(`all elements in ${window}, with ${timers} timers`, () => {
      let seen: Seen;
      before(() => {
        seen = see(window, timers);
      });

      it('draw what they are given', () => {
        assert.deepEqual(Object.keys(seen.texts), Object.keys(SAYS));
        for (const [tag, says] of Object.entries(SAYS)) {
          assert.match(seen.texts[tag] ?? '', says);
        }
      });

      it('keep their styles, which are no server’s', () => {
        assert.deepEqual(seen.bare, []);
      });

      it('come, go and come back without an error', () => {
        assert.deepEqual(seen.problems, []);
      });
    });
  }
}
