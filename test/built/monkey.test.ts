// SPDX-License-Identifier: MIT
import { after, before, describe, it } from 'node:test';
import type { Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';
import { play } from '../soak/monkey.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

describe('elements that anything may happen to', () => {
  it('show a right view or a readable message, whatever comes in which order', async () => {
    await play(site, { pages: 6, steps: 60, seed: 2026 });
  });
});
