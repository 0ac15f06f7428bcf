// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toLocale } from '../format.js';
import type { Language } from '../messages/language.js';

/** What is spoken where nobody says. */
const DEFAULT_LANGUAGE = 'en';

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
  /** Ends when the words have come; undefined where none are on their way. */
  pending: Promise<void> | undefined;
  #observer: MutationObserver | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#observer = new MutationObserver(() => this.#read());
    for (const root of roots(this.#host)) {
      this.#observer.observe(root, {
        subtree: true,
        attributes: true,
        attributeFilter: ['lang', 'dir'],
      });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Reads language and direction, and draws the host anew where they have changed. */
  #read(): void {
    const { locale, direction } = this;
    this.locale = toLocale(findLanguage(this.#host));
    this.direction = getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
    if (this.locale !== locale) this.pending = this.#load(this.locale);
    else if (this.direction === direction) return;
    this.#host.requestUpdate();
  }

  /** Gets the words of a language; English stands in for one that there is not, or that fails. */
  async #load(locale: string): Promise<void> {
    let words: Language | undefined;
    try {
      words = await (locale.startsWith(DEFAULT_LANGUAGE)
        ? undefined
        : (await import('../messages/languages.js')).loadLanguage(locale));
    } catch (error) {
      console.warn(`role-comparison: "${locale}" could not be loaded.`, error);
    }
    // A later language wins, however late an earlier one comes.
    if (this.locale !== locale) return;
    this.pending = undefined;
    this.words = words;
    this.#host.requestUpdate();
  }
}

/** The value of the nearest `lang` attribute; empty where there is none. */
function findLanguage(element: Element): string {
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
