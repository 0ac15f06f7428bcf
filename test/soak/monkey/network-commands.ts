// SPDX-License-Identifier: MIT
//
// What the network does: answers that fail for a while, and answers that come late.
import * as fc from 'fast-check';
import { ADDRESSES } from './answers.js';
import { command, pick, setAttribute } from './command.js';
import type { World } from './world.js';

const address = fc
  .tuple(pick, fc.constantFrom(...ADDRESSES, ...ADDRESSES, '', null))
  .map(([pick, value]) =>
    command({
      name: `attribute(${pick}, src, ${String(value)})`,
      run: (world) => setAttribute(world, pick, 'src', value),
    }),
  );

/** Asks for what all elements show once more, as a page does that has been offline. */
async function askAgain(world: World): Promise<void> {
  await world.page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-monkey][src]')) {
      element.setAttribute('src', element.getAttribute('src') ?? '');
    }
  });
  for (const subject of world.subjects) {
    if (subject.attributes.has('src')) await subject.ask(world.answers, 'src');
  }
  await world.settle();
}

const again = fc.constant(command({ name: 'again()', run: askAgain }));

/** An address that fails for a while. */
const outage = fc.tuple(pick, fc.constantFrom(...ADDRESSES)).map(([pick, address]) =>
  command({
    name: `outage(${pick}, ${address})`,
    async run(world) {
      world.answers.moodIsGood = false;
      await setAttribute(world, pick, 'src', address);
      world.answers.moodIsGood = true;
      await askAgain(world);
    },
  }),
);

const mood = fc.constant(
  command({
    name: 'mood()',
    check: () => true,
    run({ answers }) {
      answers.moodIsGood = !answers.moodIsGood;
      return Promise.resolve();
    },
  }),
);

/** Lets an answer come that somebody waits for. */
async function releaseOne(world: World): Promise<void> {
  const { answers, subjects } = world;
  const address = answers.findAwaited();
  if (address === undefined) return;
  answers.release(address);
  for (const subject of subjects) await subject.arrive(answers);
  await world.settle();
  // What a late answer does, it may do later.
  await world.settle();
}

const release = fc.constant(command({ name: 'release()', run: releaseOne }));

/** An answer that comes when something else has been asked for. */
const overtaken = fc.tuple(pick, fc.constantFrom(...ADDRESSES)).map(([pick, address]) =>
  command({
    name: `overtaken(${pick}, ${address})`,
    async run(world) {
      const late = ADDRESSES.find((one) => world.answers.isHeld(one));
      if (late === undefined) return;
      await setAttribute(world, pick, 'src', late);
      await setAttribute(world, pick, 'src', address);
      await releaseOne(world);
    },
  }),
);

export const networkCommands = { address, again, outage, mood, release, overtaken };
