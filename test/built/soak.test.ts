// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';
import { runCycles } from '../soak/cycles.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

describe('a page whose elements come and go', () => {
  it('keeps no listener, no observer, no node and no canvas of them', async () => {
    // In the first ones all code and all words come, which stay.
    const [, warm, later] = await runCycles(site, 36, 12);
    assert.ok(warm && later, 'counted three times');
    const { heap: _, ...held } = later;
    const { heap: __, ...before } = warm;
    assert.deepEqual(held, before);
  });
});
