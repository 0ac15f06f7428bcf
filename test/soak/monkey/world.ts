// SPDX-License-Identifier: MIT
//
// A page with elements, and what is known of it: the oracle says after each step what is not as it must be.
import assert from 'node:assert/strict';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { en } from '../../../src/messages/en/base.js';
import type { Answers } from './answers.js';
import { toShowing } from './claims.js';
import type { Seen, Wish } from './look.js';
import { compare, look, takeEvents, VIEW } from './look.js';
import type { Expected, Subject } from './subject.js';

/** How often the page is looked at, three frames apart, while nothing is on its way, before a fault is one. */
const PATIENCE = 15;

/** What a step has done that may change the view of an element. */
export interface Step {
  /** The attribute that the page has set. */
  readonly set?: { readonly id: number; readonly name: string; readonly value: string | null };
  /** Whether a person has done something. */
  readonly used?: boolean;
  /** The element that must have announced it. */
  readonly announces?: number | undefined;
  /** The answer that a person has given in it. */
  readonly answer?: { readonly statement: number; readonly value: string } | undefined;
}

/** The property of an attribute. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'group-by': 'groupBy',
  'no-controls': 'noControls',
};

/** What the properties are where nobody sets them; the others have nothing. */
const DEFAULTS: Readonly<Record<string, string>> = {
  ...{ only: '', source: 'estimate', groupBy: 'none', level: '', country: '', year: '' },
  ...{ answers: '', layout: 'list', noControls: 'false' },
};

/** A console line that an element is allowed to say. */
const ANNOUNCED = /^<(?:role|salary)-[a-z]+>/;

export class World {
  readonly subjects: Subject[] = [];
  /** The language of the page. */
  language = 'en';
  readonly #requests = new Set<HTTPRequest>();
  readonly #logged: string[] = [];
  readonly #failures: string[] = [];

  constructor(
    readonly page: Page,
    readonly answers: Answers,
    /** Errors of the page. */
    readonly problems: string[],
  ) {
    page.on('request', (request) => this.#requests.add(request));
    page.on('requestfinished', (request) => this.#requests.delete(request));
    page.on('requestfailed', (request) => this.#requests.delete(request));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' && ANNOUNCED.test(text)) this.#logged.push(text);
      // The browser says of each request for data that it has failed.
      const isData = message.location().url?.endsWith('.json');
      if (text.startsWith('Failed to load resource') && !isData) {
        this.#failures.push(`${text} ${message.location().url}`);
      }
    });
  }

  /** The element that a number stands for. */
  pick(number: number): Subject {
    const subject = this.subjects[number % this.subjects.length];
    assert.ok(subject);
    return subject;
  }

  /** Waits until all is as it must be; rejects with what is not once nothing is on its way any more. */
  async settle(step: Step = {}): Promise<void> {
    let faults: string[];
    let left = PATIENCE;
    let seen = await this.#look(2);
    for (;;) {
      faults = await this.page.evaluate(compare, await this.#wish(seen));
      if (!this.#isBusy()) left -= 1;
      // What has changed meanwhile was compared with what it should have been before.
      const before = JSON.stringify(seen);
      seen = await this.#look(faults.length ? 3 : 0);
      if (left <= 0 || (!faults.length && JSON.stringify(seen) === before)) break;
    }
    faults.push(...(await this.#checkEvents(seen, step)), ...this.#takeLines());
    assert.deepEqual(faults, []);
  }

  #look(frames: number): Promise<Seen[]> {
    return this.page.evaluate(look, [...VIEW], frames);
  }

  /** Whether the page waits for anything but answers that the monkey holds. */
  #isBusy(): boolean {
    return [...this.#requests].some((request) => {
      const name = new URL(request.url()).pathname.slice(1);
      return !this.answers.isHeld(name);
    });
  }

  async #wish(seen: readonly Seen[]): Promise<Wish[]> {
    return Promise.all(
      this.subjects.map(async (subject) => {
        const found = seen.find(({ id }) => id === subject.id);
        return toWish(subject, await subject.expect(found?.view ?? {}, this.language), found);
      }),
    );
  }

  /** What has been announced without a reason, or not been announced. */
  async #checkEvents(seen: readonly Seen[], step: Step): Promise<string[]> {
    const { set, used, announces, answer } = step;
    const events = await this.page.evaluate(takeEvents);
    const faults: string[] = [];
    let errors = 0;
    for (const subject of this.subjects) {
      const { id, tag } = subject;
      const view = seen.find((one) => one.id === id)?.view ?? {};
      const log = events.find((one) => one.id === id);
      const views = log?.views ?? [];
      errors += log?.errors ?? 0;
      if (views.length && !used) faults.push(`${tag} ${id} announces what nobody has chosen`);
      if (announces === id && !views.length) faults.push(`${tag} ${id} does not announce a choice`);
      const given = view['answers']?.split(' ')[answer?.statement ?? 0];
      if (announces === id && answer && given !== answer.value) {
        faults.push(`${tag} ${id} has not taken the answer ${answer.value}: ${view['answers']}`);
      }
      const announced = views
        .map((view) => JSON.parse(view) as object)
        .reduce((all, view) => ({ ...all, ...view }), {});
      for (const [name, value] of Object.entries(announced)) {
        const property = PROPERTIES[name] ?? name;
        const must = (value as string | null) ?? DEFAULTS[property];
        if (property in view && view[property] !== must && must !== undefined) {
          faults.push(`${tag} ${id} announces ${name} ${must}, and has ${view[property]}`);
        }
      }
      faults.push(...this.#checkView(subject, view, announced, set));
      subject.view = view;
    }
    const lines = this.#logged.splice(0).length;
    if (lines !== errors) faults.push(`${errors} errors were fired, and ${lines} logged`);
    return faults;
  }

  /** What has changed in a view though nobody has set or chosen it, or has not changed though the page has set it. */
  #checkView(
    { id, tag, view: last }: Subject,
    view: Seen['view'],
    announced: object,
    set: Step['set'],
  ): string[] {
    return VIEW.flatMap((property) => {
      const attribute =
        Object.entries(PROPERTIES).find(([, name]) => name === property)?.[0] ?? property;
      const is = view[property];
      if (set?.id === id && set.name === attribute) {
        const value = property === 'noControls' ? String(set.value !== null) : set.value;
        const must = value ?? (tag === 'role-guide' ? undefined : DEFAULTS[property]);
        // A property that an element does not have is none of its view.
        const isKnown = last?.[property] !== undefined || is !== undefined;
        // An attribute that is taken away leaves no layout, which is the list as well.
        const isSame = is === must || (property === 'layout' && is === undefined);
        return isKnown && !isSame ? [`${tag} ${id} has ${property} ${is}, not ${must}`] : [];
      }
      // Answers go with their statements to other data.
      if (!last || last[property] === is || attribute in announced || property === 'answers') {
        return [];
      }
      return [`${tag} ${id} has ${property} ${is}, and nobody has chosen it`];
    });
  }

  /** Lines and errors of the page that nobody may see. */
  #takeLines(): string[] {
    const said = this.problems.splice(0);
    const isKnown = (line: string) =>
      ANNOUNCED.test(line) || line.startsWith('Failed to load resource');
    return [...said.filter((line) => !isKnown(line)), ...this.#failures.splice(0)];
  }
}

function toWish(subject: Subject, expected: Expected, seen: Seen | undefined): Wish {
  const { problem, shows, settled, speech } = expected;
  const isKnown = typeof shows !== 'string';
  const { value } = subject;
  const parts = isKnown && value && seen ? shows.parts : [];
  return {
    id: subject.id,
    errorLine: problem === undefined ? undefined : (speech.words?.base ?? en).failed,
    lastEvent:
      problem !== undefined ? 'error' : settled && shows !== 'children' ? 'load' : undefined,
    shows: isKnown ? shows.either : shows,
    parts: parts.flatMap(({ tag, element }) => {
      const view = seen?.parts[tag];
      return value && view
        ? [{ tag, either: toShowing(element, value, view, speech).either }]
        : [{ tag, either: [[]] }];
    }),
    loose: !/^en/.test(speech.locale),
  };
}
