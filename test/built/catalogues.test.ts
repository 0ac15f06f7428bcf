// SPDX-License-Identifier: MIT
//
// Generated catalogues in all elements of a page; `npm run fuzz` tries as many as one likes.
import * as fc from 'fast-check';
import { after, before, describe, it } from 'node:test';
import { tryCatalogue } from '../fuzz/trial.js';
import { anyAttributes, anyCatalogue } from '../fixtures/any-catalogue.js';
import { cases } from '../fixtures/hostile.js';
import { startReaderSite } from '../fixtures/reader-page.js';
import type { Site } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startReaderSite()));
after(() => site.close());

describe('any catalogue, on a page as wide as a phone', () => {
  it('can be read in every element, and is taken over as a server has rendered it', async () => {
    await fc.assert(
      fc.asyncProperty(anyCatalogue, anyAttributes, (catalogue, attributes) =>
        tryCatalogue(site, catalogue, attributes),
      ),
      // A failure is told as it was met: to find a smaller one takes minutes.
      { ...cases(8), endOnFailure: true, unbiased: true },
    );
  });
});
