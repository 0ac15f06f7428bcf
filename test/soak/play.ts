// SPDX-License-Identifier: MIT
//
// `npm run monkey [-- --minutes 60 --seed 1]`: random use of the elements for so long, with another seed
// for each page. What must not be is printed with the commands that led to it.
import { parseArgs } from 'node:util';
import { startSite } from '../fixtures/site.js';
import { play } from './monkey.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const site = await startSite();
let seed = Number(values.seed);
let failures = 0;
for (; Date.now() < end; seed += 1) {
  try {
    await play(site, { pages: 1, steps: 200, seed });
  } catch (error) {
    failures += 1;
    console.error(`Seed ${seed}:`, error);
  }
}
await site.close();
console.log(`${seed - Number(values.seed)} pages, ${failures} of them with something wrong.`);
process.exitCode = failures ? 1 : 0;
