// SPDX-License-Identifier: MIT
//
// Whether the monkey sees what is wrong: each fault is put into the compiled files, and must be found.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';
import { FAULTS, MODULES, putIn } from './faults.js';
import { play } from './monkey.js';

/** As much as finds each of the faults, and far less than five minutes. */
const PLAY = { pages: 30, steps: 80, seed: 2026, script: MODULES };

let site: Site;
before(async () => (site = await startSite(new URL('../../', import.meta.url))));
after(() => site.close());

describe('random use of the elements', () => {
  it('finds nothing wrong in the modules as they are', async () => {
    await play(site, { ...PLAY, pages: 2 });
  });

  for (const fault of FAULTS) {
    it(`finds that ${fault.name}`, async () => {
      const takeOut = putIn(site, fault);
      try {
        await assert.rejects(play(site, PLAY), ({ cause }: Error) => {
          assert.match(String(cause), fault.found);
          return true;
        });
      } finally {
        takeOut();
      }
    });
  }
});
