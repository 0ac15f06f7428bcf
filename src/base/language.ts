// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memoize } from '../format/memoize.js';
import { toLocale } from '../format/intl.js';
import type { Language } from '../messages/language.js';
import { observeLanguage } from './language-observer.js';
import { lazy } from './lazy.js';

/** What is spoken where nobody says. */
const DEFAULT_LANGUAGE = 'en';

/** Languages that there are words of, besides English: the others ask for nothing. */
const SPOKEN = /^(?:ar|de|es|fr|hi|ja|pt|zh)\b/;

/** The words of a locale; English stands in for a language that there is not. */
const languageOf = /* @__PURE__ */ memoize((locale: string) =>
  lazy(async () => ({
    words: await (await import('../messages/languages.js')).loadLanguage(locale),
  })),
);

/** Which way text and axis run. */
export type Direction = 'ltr' | 'rtl';

/** Follows the nearest `lang` and `dir` attributes, through shadow roots, and their changes. */
export class LanguageController implements ReactiveController {
  /** The locale that numbers, money and dates are formatted in. */
  locale = DEFAULT_LANGUAGE;
  /** Which way text runs. */
  direction: Direction = 'ltr';
  /** The words of the language; undefined for English, which the elements bring themselves. */
  words: Language | undefined;
  /** Resolves when the words have come or cannot be had; undefined where none are on their way. */
  pending: Promise<unknown> | undefined;
  #stop: (() => void) | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#stop = observeLanguage(roots(this.#host), () => this.#read());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Reads language and direction, and draws the host anew where they have changed. */
  #read(): void {
    const { locale, direction } = this;
    this.locale = toLocale(findLanguage(this.#host));
    this.direction = getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
    if (this.locale !== locale) this.#load(this.locale);
    else if (this.direction === direction) return;
    this.#host.requestUpdate();
  }

  /** Gets the words of a language. An element that shows something goes on showing it until they have come. */
  #load(locale: string): void {
    const speak = (words: Language | undefined) => {
      // A later language wins, however late an earlier one comes.
      if (this.locale !== locale) return;
      this.pending = undefined;
      this.words = words;
      this.#host.requestUpdate();
    };
    if (!SPOKEN.test(locale)) return speak(undefined);
    this.pending = languageOf(locale).bring(
      ({ words }) => speak(words),
      () => speak(undefined),
    );
  }
}

/** The value of the nearest `lang` attribute; empty where there is none. */
export function findLanguage(element: Element): string {
  const root = element.getRootNode();
  return (
    element.closest('[lang]')?.getAttribute('lang') ??
    (root instanceof ShadowRoot ? findLanguage(root.host) : '')
  );
}

/** The roots that an element stands in, from the nearest shadow root to the document. */
export function roots(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...roots(root.host)] : [root];
}
