// SPDX-License-Identifier: MIT
//
// Random use of the elements: what a page, a reader and a network may do to them in any order. After each step
// every element shows what the models of src make of what it was asked for, or says in words why not; its events
// say the same, and the page has said nothing but what the elements announce.
import * as fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import type { Site } from '../fixtures/site.js';
import { SCRIPT } from '../fixtures/site.js';
import { Answers } from './monkey/answers.js';
import { commands } from './monkey/commands.js';
import { prepare } from './monkey/look.js';
import { World } from './monkey/world.js';

/** How the monkey plays. */
export interface Play {
  /** How many pages, each with up to `steps` commands. */
  readonly pages: number;
  readonly steps: number;
  /** Of the random choices: the same seed, the same commands. */
  readonly seed: number;
  /** The script of the page. */
  readonly script?: string;
  /** Runs before a page is loaded. */
  readonly prepare?: ((page: Page) => Promise<unknown>) | undefined;
}

const PLACES = '<div id="one"></div><div id="two" dir="rtl"></div><div id="away" hidden></div>';

/**
 * Plays with elements on pages of the site.
 * @param site Built files.
 * @throws {Error} with the commands that led to what must not be.
 */
export async function play(
  site: Site,
  { pages, steps, seed, script = SCRIPT, prepare: prepareMore }: Play,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.commands(commands, { maxCommands: steps, size: 'max' }),
      async (commands) => {
        const answers = new Answers(site);
        const { page, problems, close } = await site.show(script + PLACES, {
          async prepare(page) {
            await page.evaluateOnNewDocument(prepare);
            await prepareMore?.(page);
          },
        });
        try {
          const world = new World(page, answers, problems);
          await fc.asyncModelRun(() => ({ model: { elements: 0 }, real: world }), commands);
        } finally {
          answers.close();
          await close();
        }
      },
    ),
    // The first fault is told as it was met: with fewer steps it would take as long again. The first pages have as
    // many steps as the others.
    { numRuns: pages, seed, endOnFailure: true, unbiased: true },
  );
}
