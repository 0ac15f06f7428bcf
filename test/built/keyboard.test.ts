// SPDX-License-Identifier: MIT
//
// All that comparison, chooser, picture and guide can do, by keyboard alone; the chart has a file of its own.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pressKey, readTree, untilShows } from '../fixtures/accessible-page.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { inMain, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

const LAST = 'After';

/** Opens an element between two buttons, as soon as it shows something. */
async function openBetween({ html, ready }: Walk): Promise<OpenPage> {
  const open = await site.show(inMain(`<button>Before</button>${html}<button>${LAST}</button>`));
  for (const selector of ready) await untilShows(open.page, selector);
  return open;
}

/** Tab by Tab from where the focus is to the button at an end, each stop with what is wrong there. */
async function walk(page: Page, back = false): Promise<{ names: string[]; faults: string[] }> {
  const end = back ? 'Before' : LAST;
  const names: string[] = [];
  const faults: string[] = [];
  for (let stop = await pressKey(page, 'Tab', back); ; stop = await pressKey(page, 'Tab', back)) {
    if (stop.name === end) return { names, faults };
    faults.push(...stop.faults.map((fault) => `${stop.name} ${fault}`));
    names.push(stop.name);
    assert.ok(names.length < 40, `the walk does not end: ${names.join(', ')}`);
  }
}

/** Tabs to a stop by its name. */
async function goTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await pressKey(page, 'Tab')).name === name) return;
  }
  assert.fail(`Tab does not come to ${name}`);
}

async function expectLine(page: Page, line: string): Promise<void> {
  const tree = await readTree(page);
  assert.ok(tree.includes(line), `${line} is not in:\n${tree.join('\n')}`);
}

const COMPARISON = ['The Almanac', 'Only differences', 'Only shared'];

// One stop for the answers to a statement: the one that is marked, or else the first.
const CHOOSER = [
  ...['I like heights. very me', 'I like heights. Clear this answer'],
  ...['I like depths. not me', 'How this is computed', 'Start over'],
];

const PICTURE = [
  ...['Landscape', 'Portrait', 'Enlarge'],
  ...['Download the picture as SVG', 'Download the picture as PNG'],
  ...['Copy image', 'The picture as text', 'The Almanac'],
];

interface Walk {
  readonly html: string;
  /** What to wait for. */
  readonly ready: readonly string[];
  readonly stops: readonly string[];
}

const PAGES = {
  comparison: {
    html: '<role-comparison src="invented.json"></role-comparison>',
    ready: ['tbody'],
    stops: COMPARISON,
  },
  chooser: {
    html: '<role-chooser id="fit" answers-in-link src="invented.json" answers="5"></role-chooser>',
    ready: ['fieldset'],
    stops: [...CHOOSER, 'Copy link'],
  },
  'chooser, one statement at a time': {
    html: '<role-chooser layout="steps" src="invented.json"></role-chooser>',
    ready: ['fieldset'],
    stops: [
      ...['I like heights. not me', 'Next', 'Show the result'],
      ...['How this is computed', 'Start over'],
    ],
  },
  picture: {
    html: '<role-infographic src="invented.json"></role-infographic>',
    ready: ['.formats'],
    stops: PICTURE,
  },
  guide: {
    html: `<role-guide src="invented.json" sections="comparison focus skills chooser"
      answers="5"></role-guide>`,
    ready: ['tbody', 'fieldset'],
    stops: [
      ...['At a glance', 'In detail', 'Which suits you'],
      ...[...COMPARISON, 'What they do', 'Skills', ...CHOOSER],
    ],
  },
} as const satisfies Record<string, Walk>;

describe('the tab key', () => {
  for (const [name, walked] of Object.entries<Walk>(PAGES)) {
    it(`stops at each control in order, in view, under nothing and with a ring: ${name}`, async () => {
      const { page, problems, close } = await openBetween(walked);
      await pressKey(page, 'Tab');
      const forth = await walk(page);
      assert.deepEqual(forth.names, walked.stops);
      const back = await walk(page, true);
      // Backwards, a group without an answer is entered at its end.
      assert.equal(back.names.length, walked.stops.length);
      assert.deepEqual([...forth.faults, ...back.faults, ...problems], []);
      await close();
    });
  }
});

describe('the keys of a button', () => {
  it('show differences only, and all again', async () => {
    const { page, close } = await openBetween(PAGES.comparison);
    await goTo(page, 'Only differences');
    assert.equal((await pressKey(page, 'Enter')).name, 'Only differences');
    await expectLine(page, 'button Only differences, pressed');
    await pressKey(page, 'Space');
    await expectLine(page, 'button Only differences, not pressed');
    await close();
  });

  it('clear an answer, open the rule, start over', async () => {
    const { page, close } = await openBetween(PAGES.chooser);
    await goTo(page, 'How this is computed');
    await pressKey(page, 'Enter');
    await expectLine(page, 'DisclosureTriangle How this is computed, expanded');
    await goTo(page, 'Start over');
    await pressKey(page, 'Space');
    const tree = await readTree(page);
    assert.ok(!tree.some((line) => /^radio.*, checked$/.test(line)), tree.join('\n'));
    await close();
  });

  it('go from statement to statement and to the result, which then has the focus', async () => {
    const { page, close } = await openBetween(PAGES['chooser, one statement at a time']);
    await goTo(page, 'I like heights. not me');
    await pressKey(page, 'Space');
    await goTo(page, 'Next');
    assert.equal((await pressKey(page, 'Enter')).name, 'I like depths. not me');
    await goTo(page, 'Show the result');
    const { name, faults } = await pressKey(page, 'Space');
    assert.equal(name, 'You lean towards Beta.');
    assert.deepEqual(faults, []);
    await close();
  });

  it('turn the picture, and open its words', async () => {
    const { page, close } = await openBetween(PAGES.picture);
    await goTo(page, 'Portrait');
    await pressKey(page, 'Space');
    await expectLine(page, 'button Portrait, pressed');
    await goTo(page, 'The picture as text');
    await pressKey(page, 'Enter');
    await expectLine(page, 'DisclosureTriangle The picture as text, expanded');
    await close();
  });

  it('enlarge the picture, and put it away with the focus where it was', async () => {
    const { page, close } = await openBetween(PAGES.picture);
    await goTo(page, 'Enlarge');
    // The second time it is the button "Close", which has the focus.
    for (const end of ['Escape', 'Enter'] as const) {
      await pressKey(page, 'Enter');
      await untilShows(page, 'dialog[open]');
      assert.deepEqual(await pressKey(page, end), { name: 'Enlarge', faults: [] });
    }
    await close();
  });

  it('lead from the contents of a guide to a section, and Tab goes on from there', async () => {
    const { page, close } = await openBetween(PAGES.guide);
    await goTo(page, 'Which suits you');
    await pressKey(page, 'Enter');
    await page.waitForFunction(() => location.hash !== '');
    await untilFocused(page);
    assert.equal((await pressKey(page, 'Tab')).name, CHOOSER[0]);
    await close();
  });
});

/** Waits until a guide has moved the focus to the section that was asked for. */
const untilFocused = (page: Page) =>
  page.waitForFunction(() => {
    const active = document.querySelector('role-guide')?.shadowRoot?.activeElement;
    return active !== null && active?.localName !== 'a';
  });
