// SPDX-License-Identifier: MIT
//
// How the elements of a page are looked at: functions that run in the page.
import type { Showing } from './claims.js';

/** An element of the page, and what has happened to it since it was looked at last. */
export interface Seen {
  readonly id: number;
  readonly view: Readonly<Record<string, string | undefined>>;
  /** The elements in it, by their tags. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
}

/** What an element must be like, for the page. */
export interface Wish {
  readonly id: number;
  /** The words of the error line; undefined for none. */
  readonly errorLine: string | undefined;
  /** The event that must have come last; undefined for any. */
  readonly lastEvent: 'load' | 'error' | undefined;
  readonly shows: 'children' | 'last' | Showing['either'];
  /** The elements in it and what they must show. */
  readonly parts: readonly { readonly tag: string; readonly either: Showing['either'] }[];
  /** Whether signs that are not letters, which browsers put into numbers and dates each in their way, do not count. */
  readonly loose: boolean;
}

/** The properties of a view. */
export const VIEW = [
  ...['only', 'source', 'groupBy', 'level', 'country', 'year', 'answers', 'format', 'layout'],
  ...['heading', 'aspects', 'sections', 'noControls'],
] as const;

/** Puts what the functions below need into a page before its scripts. */
export function prepare(): void {
  // A late answer may come later than elements wait for it.
  AbortSignal.timeout = () => new AbortController().signal;
  const logs = new Map<Element, Log>();
  const follow = (element: Element) => {
    const log: Log = { last: '', errors: 0, views: [] };
    logs.set(element, log);
    element.addEventListener('load', () => (log.last = 'load'));
    element.addEventListener('error', (event) => {
      const { message } = (event as ErrorEvent).error as Error;
      log.last = message ? 'error' : 'an error without a message';
      log.errors += 1;
    });
    element.addEventListener('view-change', (event) => {
      log.views.push(JSON.stringify(Reflect.get(event, 'view')));
    });
  };
  Object.assign(window, { monkey: { logs, follow } });
}

/** The events of an element. */
interface Log {
  /** Whether it has last said that something has come, or failed. */
  last: string;
  /** How often it has failed, and what a person has chosen in it, since it was asked last. */
  errors: number;
  views: string[];
}

declare const monkey: { logs: Map<Element, Log>; follow(element: Element): void };

/** Lets frames pass, and reads what the elements have been told to show. */
export async function look(names: readonly string[], frames: number): Promise<Seen[]> {
  for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
  const read = (element: Element) =>
    Object.fromEntries(
      names.map((name): [string, string | undefined] => {
        const value: unknown = Reflect.get(element, name);
        // What is an object is none of the properties for an author.
        return [name, ['string', 'boolean'].includes(typeof value) ? String(value) : undefined];
      }),
    );
  return [...document.querySelectorAll<HTMLElement>('[data-monkey]')].map((element) => ({
    id: Number(element.dataset['monkey']),
    view: read(element),
    parts: Object.fromEntries(
      [...(element.shadowRoot?.querySelectorAll('.part') ?? [])].map((part) => [
        part.localName,
        read(part),
      ]),
    ),
  }));
}

/** What is not as it must be. */
export function compare(wishes: readonly Wish[]): string[] {
  const squeeze = (text: string) => text.replace(/[\s\u200e\u200f\u2066-\u2069]/g, '');
  const letters = (text: string) =>
    squeeze(text)
      .replace(/[^\p{L}\p{M}]/gu, '')
      .toLowerCase();
  const faults: string[] = [];

  const check = (root: ParentNode, either: Showing['either'], loose: boolean): string[] => {
    const shorten = loose ? letters : squeeze;
    const failures = either.map((claims) =>
      claims.flatMap(({ selector, texts, within, attribute }) => {
        const found = [...root.querySelectorAll(selector)].map((node) =>
          shorten(attribute ? (node.getAttribute(attribute) ?? '') : (node.textContent ?? '')),
        );
        const wanted = texts.map(shorten);
        const isSo = within
          ? wanted.every((text) => found[0]?.includes(text))
          : found.length === wanted.length && wanted.every((text, at) => found[at] === text);
        if (isSo) return [];
        const at = wanted.findIndex((text, index) => found[index] !== text);
        const [is, must] = within
          ? [found[0]?.slice(0, 60), wanted[0]]
          : [found[at] ?? found.at(-1), wanted[at]];
        return [
          `${selector} must show ${wanted.length}: ${must ?? ''} | and shows ${found.length}: ${is ?? ''}`,
        ];
      }),
    );
    return failures.some((list) => !list.length) ? [] : (failures[0] ?? []);
  };

  /** What a reader would see as the word of a program. */
  const findNonsense = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((node) => {
      if (node.localName === 'style') return [];
      const own = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const labels = ['aria-label', 'title'].map((name) => node.getAttribute(name) ?? '');
      const said = [...own.map(({ nodeValue }) => nodeValue ?? ''), ...labels].join(' ');
      return /undefined|NaN|\[object|Invalid Date|null/.test(said)
        ? [`${node.localName} says ${said.trim()}`]
        : [];
    });

  const inView = (element: Element): boolean => {
    const { top, bottom, left, right, width } = element.getBoundingClientRect();
    const isThere = width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return isThere && element.checkVisibility();
  };

  for (const { id, errorLine, lastEvent, shows, parts, loose } of wishes) {
    const element = document.querySelector(`[data-monkey="${id}"]`);
    const root = element?.shadowRoot;
    if (!element || !root) {
      faults.push(`${id}: there is no element with a shadow root`);
      continue;
    }
    const complain = (words: string) => faults.push(`${element.localName} ${id}: ${words}`);
    const lines = [...root.querySelectorAll('[part=error]')].map((line) => line.textContent ?? '');
    if (errorLine === undefined && lines.length) complain(`has the error line ${lines.join()}`);
    if (errorLine !== undefined && lines.join() !== errorLine) {
      complain(`must have the error line ${errorLine}, not ${lines.join()}`);
    }
    const last = monkey.logs.get(element)?.last ?? '';
    if (lastEvent && last !== lastEvent) {
      complain(`must have fired ${lastEvent} last, not ${last || 'nothing'}`);
    }
    const hasView = root.querySelector('.base') !== null;
    const hasChildren = [...root.children].some(({ localName }) => localName === 'slot');
    if (hasView !== (shows !== 'children')) complain(`shows ${hasView ? 'a' : 'no'} view`);
    if (hasChildren !== (shows === 'children')) {
      complain(`shows its children: ${String(hasChildren)}`);
    }
    for (const nonsense of findNonsense(root)) complain(nonsense);
    if (Array.isArray(shows)) for (const fault of check(root, shows, loose)) complain(fault);
    for (const { tag, either } of parts) {
      const part = root.querySelector(tag);
      const inside = part?.shadowRoot?.querySelector('.base');
      if (!part) complain(`has no ${tag}`);
      else if (inside && part.shadowRoot) {
        for (const fault of check(part.shadowRoot, either, loose)) complain(`${tag} ${fault}`);
      } else if (inView(part)) complain(`${tag} is empty`);
    }
    const chart = root.querySelector('.chart');
    if (element.localName === 'salary-chart' && chart && inView(chart)) {
      if (!root.querySelector('canvas')) complain('has no canvas in view');
    }
    const picture = root.querySelector('.picture');
    if (element.localName === 'role-infographic' && picture && inView(picture)) {
      if (!root.querySelector('.formats')) complain('has no buttons in view');
    }
  }
  return faults;
}

/** What has been chosen in the elements since the last time, and how often each has failed. */
export function takeEvents(): { id: number; views: string[]; errors: number }[] {
  return [...document.querySelectorAll<HTMLElement>('[data-monkey]')].map((element) => {
    const log = monkey.logs.get(element);
    const id = Number(element.dataset['monkey']);
    const { views = [], errors = 0 } = log ?? {};
    if (log) Object.assign(log, { views: [], errors: 0 });
    return { id, views, errors };
  });
}
