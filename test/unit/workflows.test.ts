// SPDX-License-Identifier: MIT
//
// What the workflows may do: they run where the project can be written to and published from.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const folder = new URL('../../.github/workflows/', import.meta.url);

/** The jobs of a workflow by their names, as text; what stands before them belongs to none. */
function listJobs(text: string): Map<string, string> {
  const [, jobs = ''] = text.split(/^jobs:$/m);
  const parts = jobs.split(/^ {2}(?=[\w-]+:$)/m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(':')), part]));
}

for (const name of readdirSync(folder)) {
  const text = readFileSync(new URL(name, folder), 'utf8');

  describe(`the workflow ${name}`, () => {
    it('names every action by the hash of a commit, and says its version', () => {
      const actions = [...text.matchAll(/uses: (\S+)(.*)/g)].filter(
        ([, action = '']) => !action.startsWith('./'),
      );
      assert.ok(actions.length > 0);
      for (const [line, action = '', note = ''] of actions) {
        assert.match(action, /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/, line);
        assert.match(note, /^ # v\d+\.\d+\.\d+$/, line);
      }
    });

    it('keeps no token in a checkout', () => {
      const checkouts = text.split(/uses: actions\/checkout@.*\n/).slice(1);
      for (const after of checkouts) {
        assert.match(after, /^ {8}with:\n(?: {10}.*\n)*? {10}persist-credentials: false\n/);
      }
    });

    it('may read by default, and runs nothing of a package where it may write', () => {
      assert.match(text, /^permissions:\n {2}contents: read\n/m);
      for (const [job, steps] of listJobs(text)) {
        if (!/^ {6}[\w-]+: write$/m.test(steps)) continue;
        assert.doesNotMatch(steps, /\bnpm (?:ci|install|i|run|exec|test)\b|\bnpx\b|\bnode\b /, job);
      }
    });
  });
}

describe('the package', () => {
  it('names the versions of the packages that it works with', () => {
    const { peerDependencies } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { peerDependencies: Record<string, string> };
    for (const [name, range] of Object.entries(peerDependencies)) {
      assert.match(range, /^\^\d/, name);
    }
  });
});
