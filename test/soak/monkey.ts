// SPDX-License-Identifier: MIT
//
// Random use of the elements, as commands of fast-check: what a page, a reader and a network may do to
// them in any order. After each command every element shows a view or says in words why not, and the
// page has said nothing but what the elements announce.
import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { inventedCatalogue } from '../fixtures/dataset.js';
import { paidCatalogue } from '../fixtures/salary.js';
import type { Site } from '../fixtures/site.js';
import { SCRIPT } from '../fixtures/site.js';

/** What the commands know of the page. */
interface Model {
  elements: number;
}

/** The page itself. */
interface Real {
  readonly page: Page;
  /** What the console and the page's errors said since the last look. */
  readonly problems: string[];
  /** Sets how the server answers for the data. */
  answer(how: Answer): void;
}

type Command = fc.AsyncCommand<Model, Real>;

const ANSWERS = ['right', 'paid', 'missing', 'broken', 'html', 'hangs'] as const;
type Answer = (typeof ANSWERS)[number];

const TAGS = ['role-comparison', 'salary-chart', 'role-chooser', 'role-infographic', 'role-guide'];

const VALUES: Readonly<Record<string, readonly (string | null)[]>> = {
  roles: ['alpha beta', 'beta alpha gamma', 'alpha', 'alpha beta gamma delta x', '', null],
  src: ['roles.json', 'nowhere.json', '', null],
  heading: ['A heading', '', null],
  theme: ['light', 'dark', 'neon', null],
  only: ['differences', 'common', 'all', null],
  aspects: ['focus', 'skills tools', 'nothing', null],
  source: ['estimate', 'survey', 'rumour', null],
  'group-by': ['none', 'level', 'country', 'year', 'mood', null],
  level: ['entry', 'senior', 'god', null],
  country: ['US', 'FR', 'Atlantis', null],
  year: ['2001', '2024', 'x', null],
  'no-controls': ['', null],
  layout: ['steps', 'list', 'x', null],
  answers: ['5 3 1', '- - 9', 'x', null],
  format: ['landscape', 'portrait', 'x', null],
  sections: ['salary sources', 'nothing', null],
  'heading-level': ['1', '3', '9', null],
  lang: ['de', 'ar', 'xx-invalid-subtag-that-is-long', null],
  dir: ['rtl', 'ltr', null],
  hidden: ['', null],
};

/** A console line that an element is allowed to say, or that the browser says of a request that failed. */
const ANNOUNCED = [/^<(role|salary)-[a-z]+>/, /^role-comparison: /, /^Failed to load resource: /];

/** What a step does in the page; `pick` chooses the element among those there are. */
type Act = (args: { pick: number; one: string; two: string | null }) => unknown;

function step(
  name: string,
  args: { pick: number; one: string; two: string | null },
  act: Act,
): Command {
  return {
    check: ({ elements }) => elements > 0,
    run: async (_model, real) => {
      await real.page.evaluate(act, args);
      await settle(real);
    },
    toString: () => `${name}(${JSON.stringify(args)})`,
  };
}

/** Lets a frame pass, then looks at all that is on the page. */
async function settle({ page, problems }: Real): Promise<void> {
  const mute = await page.evaluate(async () => {
    await new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(done));
    });
    const elements = [...document.querySelectorAll<HTMLElement>('[data-monkey]')];
    await Promise.all(
      elements.map(
        (element) => (element as unknown as { updateComplete?: unknown }).updateComplete,
      ),
    );
    return elements
      .filter(({ isConnected, shadowRoot }) => isConnected && shadowRoot)
      .filter(
        ({ shadowRoot }) => !shadowRoot?.querySelector('[part~=base], [part=error], slot, table'),
      )
      .map(({ localName }) => localName);
  });
  assert.deepEqual(mute, [], 'shows a view, an error, or its children');
  const said = problems.splice(0).filter((line) => !ANNOUNCED.some((known) => known.test(line)));
  assert.deepEqual(said, []);
}

const pick = fc.nat(50);
const key = fc.constantFrom(
  'Tab',
  'Enter',
  'Space',
  'ArrowRight',
  'ArrowLeft',
  'Escape',
  'Home',
  'End',
);

/** All that may happen. */
const commands: readonly fc.Arbitrary<Command>[] = [
  fc.constantFrom(...TAGS).map((tag): Command => ({
    check: ({ elements }) => elements < 5,
    run: async (model, real) => {
      model.elements += 1;
      await real.page.evaluate((tag) => {
        const element = document.createElement(tag);
        element.dataset['monkey'] = '';
        element.append('Fallback');
        document.getElementById('one')?.append(element);
      }, tag);
      await settle(real);
    },
    toString: () => `add(${tag})`,
  })),
  fc.record({ pick, one: fc.constant(''), two: fc.constant(null) }).map((args): Command => ({
    check: ({ elements }) => elements > 1,
    run: async (model, real) => {
      model.elements -= 1;
      await real.page.evaluate(({ pick }) => {
        const all = document.querySelectorAll('[data-monkey]');
        all[pick % all.length]?.remove();
      }, args);
      await settle(real);
    },
    toString: () => `remove(${args.pick})`,
  })),
  fc
    .constantFrom(
      ...Object.entries(VALUES).flatMap(([name, values]) =>
        values.map((value) => [name, value] as const),
      ),
    )
    .chain(([one, two]) => pick.map((pick) => ({ pick, one, two })))
    .map((args) =>
      step('attribute', args, ({ pick, one, two }) => {
        const all = document.querySelectorAll('[data-monkey]');
        const element = all[pick % all.length];
        if (two === null) element?.removeAttribute(one);
        else element?.setAttribute(one, two);
      }),
    ),
  fc
    .record({
      pick,
      one: fc.constant('data'),
      two: fc.constantFrom(
        ...[inventedCatalogue(), paidCatalogue(), { version: 9 }, {}, [], null].map((data) =>
          JSON.stringify(data),
        ),
      ),
    })
    .map((args) =>
      step('data', args, ({ pick, two }) => {
        const all = document.querySelectorAll('[data-monkey]');
        Reflect.set(all[pick % all.length] ?? {}, 'data', JSON.parse(two ?? 'null') ?? undefined);
      }),
    ),
  fc
    .record({
      pick,
      one: fc.constantFrom('one', 'two', 'away', 'detached'),
      two: fc.constant(null),
    })
    .map((args) =>
      step('move', args, ({ pick, one }) => {
        const all = document.querySelectorAll('[data-monkey]');
        const element = all[pick % all.length];
        if (!element) return;
        const home = element.parentElement;
        if (one !== 'detached') return document.getElementById(one)?.append(element);
        element.remove();
        home?.prepend(element);
      }),
    ),
  fc
    .record({ pick, one: fc.nat(40).map(String), two: fc.constantFrom('1', '2', '3') })
    .map((args) =>
      step('use', args, ({ pick, one, two }) => {
        const all = document.querySelectorAll('[data-monkey]');
        const root = all[pick % all.length]?.shadowRoot;
        const controls = [
          ...(root?.querySelectorAll<HTMLElement>('button, select, input, summary, a[href^="#"]') ??
            []),
        ];
        const control = controls[Number(one) % controls.length];
        if (control instanceof HTMLSelectElement) {
          control.selectedIndex = Number(two) % control.options.length;
          control.dispatchEvent(new Event('change', { bubbles: true }));
        } else if (
          control instanceof HTMLInputElement &&
          ['text', 'number'].includes(control.type)
        ) {
          control.value = `${two}00000`;
          control.dispatchEvent(new Event('input', { bubbles: true }));
        } else control?.click();
      }),
    ),
  fc.record({ pick, one: key, two: fc.constant(null) }).map(({ one }): Command => ({
    check: ({ elements }) => elements > 0,
    run: async (_model, real) => {
      await real.page.keyboard.press(one);
      await settle(real);
    },
    toString: () => `press(${one})`,
  })),
  fc
    .constantFrom('en', 'de', 'ar', 'ja', 'pt-BR', 'zh-Hant', '')
    .map((one) =>
      step(
        'language',
        { pick: 0, one, two: null },
        ({ one }) => (document.documentElement.lang = one),
      ),
    ),
  fc.constantFrom('black white', 'white black', 'rgb(90,30,0) rgb(255,250,230)').map((one) =>
    step('colours', { pick: 0, one, two: null }, ({ one }) => {
      const [color = '', background = ''] = one.split(' ');
      Object.assign(document.body.style, { color, background });
    }),
  ),
  fc.constantFrom('320', '700', '1200', '0').map((one) =>
    step('width', { pick: 0, one, two: null }, ({ one }) => {
      const place = document.getElementById('one');
      if (place) place.style.width = `${one}px`;
    }),
  ),
  fc
    .nat(3000)
    .map((top) =>
      step('scroll', { pick: top, one: '', two: null }, ({ pick }) => window.scrollTo(0, pick)),
    ),
  fc.constantFrom(...ANSWERS).map((how): Command => ({
    check: () => true,
    run: (_model, real) => {
      real.answer(how);
      return Promise.resolve();
    },
    toString: () => `network(${how})`,
  })),
];

/**
 * Plays with elements on pages of the site.
 * @param site Built files.
 * @param runs How many pages, each with up to `size` commands.
 * @param seed Of the random choices: the same seed, the same commands.
 * @throws {Error} with the commands that led to what must not be, as few as fast-check finds.
 */
export async function play(site: Site, runs: number, size: number, seed: number): Promise<void> {
  let how: Answer = 'right';
  const bodies: Readonly<Record<Answer, (response: ServerResponse) => unknown>> = {
    right: (response) => json(response, JSON.stringify(inventedCatalogue())),
    paid: (response) => json(response, JSON.stringify(paidCatalogue())),
    missing: (response) => response.writeHead(404).end(),
    broken: (response) => json(response, '{"version": 1, "roles": ['),
    html: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello'),
    hangs: () => undefined,
  };
  site.serve('roles.json', (response) => bodies[how](response));
  const html = `${SCRIPT}<div id="one"></div><div id="two" dir="rtl"></div><div id="away" hidden></div>`;
  await fc.assert(
    fc.asyncProperty(
      fc.commands([...commands], { maxCommands: size, size: 'max' }),
      async (commands) => {
        how = 'right';
        const { page, problems, close } = await site.show(html);
        try {
          const real: Real = { page, problems, answer: (next) => (how = next) };
          await fc.asyncModelRun(() => ({ model: { elements: 0 }, real }), commands);
        } finally {
          await close();
        }
      },
    ),
    { numRuns: runs, seed, endOnFailure: runs < 50 },
  );
}

function json(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(text);
}
