// SPDX-License-Identifier: MIT
//
// `npm run fuzz [-- --catalogues 300 --seed 1]`: generated catalogues in all elements of a page. What must not be
// is printed with the number of the catalogue, by which it comes again, and counted.
import * as fc from 'fast-check';
import { parseArgs } from 'node:util';
import { anyAttributes, anyCatalogue } from '../fixtures/any-catalogue.js';
import { startReaderSite } from '../fixtures/reader-page.js';
import { tryCatalogue } from './trial.js';

const { values } = parseArgs({
  options: {
    catalogues: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const site = await startReaderSite();
const all = fc.sample(fc.tuple(anyCatalogue, anyAttributes), {
  numRuns: Number(values.catalogues),
  seed: Number(values.seed),
});
let failures = 0;
for (const [number, [catalogue, attributes]] of all.entries()) {
  if (values.only !== undefined && Number(values.only) !== number) continue;
  try {
    await tryCatalogue(site, catalogue, attributes);
  } catch (error) {
    failures += 1;
    console.error(`Catalogue ${number} of seed ${values.seed}, ${JSON.stringify(attributes)}:`);
    console.error(error instanceof Error ? error.message : error);
  }
}
await site.close();
console.log(`${all.length} catalogues, ${failures} of them with something wrong.`);
process.exitCode = failures ? 1 : 0;
