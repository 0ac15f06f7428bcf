// SPDX-License-Identifier: MIT
//
// One element as the monkey knows it: what its page has asked it for, and what has come of that.
import { builtInDataset, isBuiltIn } from '../../../src/dataset/built-in/catalogue.js';
import { DatasetError } from '../../../src/dataset/error.js';
import { loadDataset } from '../../../src/dataset/load.js';
import type { Dataset } from '../../../src/dataset/query.js';
import { splitIds } from '../../../src/dataset/query.js';
import { toLocale } from '../../../src/format/intl.js';
import { loadLanguage } from '../../../src/messages/languages.js';
import type { Answers } from './answers.js';
import type { Showing, Speech, View } from './claims.js';
import { toShowing } from './claims.js';

/** What an element must be like. */
export interface Expected {
  /** Why the element must say that it cannot show something; undefined where all is right. */
  readonly problem: string | undefined;
  /** Its children, a view of which all is known, or whatever was shown last. */
  readonly shows: 'children' | 'last' | Showing;
  /** Whether what it was asked for has come, so that it has said so by an event. */
  readonly settled: boolean;
  readonly speech: Speech;
}

/** What is asked for: of the properties of a page the one that counts. */
interface Wanted {
  readonly data: string;
  readonly address: string;
  readonly inline: string;
  readonly roles: string | undefined;
}

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** An element and its history. */
export class Subject {
  /** The attributes that the page has set. */
  readonly attributes = new Map<string, string>();
  /** The catalogue that the page has set as `data`, and the one in a child, as JSON. */
  data = '';
  child = '';
  /** The properties of its view when it was looked at last; undefined before that. */
  view: View | undefined;
  value: Dataset | undefined;
  #error: DatasetError | undefined;
  /** What is on its way; undefined where nothing is. */
  #pending: Wanted | undefined;
  #wanted: Wanted | undefined;
  #isWaiting = false;
  #hasView = false;

  constructor(
    readonly id: number,
    readonly tag: string,
  ) {
    this.value = builtInDataset([]);
  }

  /** Asks for what is wanted now. @param set The property that the page has just set, also to what it was. */
  async ask(answers: Answers, set?: string): Promise<void> {
    const src = this.attributes.get('src');
    const again = set === 'src';
    const roles = this.attributes.get('roles');
    if (
      !this.#wanted &&
      !again &&
      set !== 'data' &&
      src === undefined &&
      !this.data &&
      !this.child
    ) {
      if (set === 'roles') this.#askShipped(roles);
      return;
    }
    const address = this.data || isBlank(src) ? '' : (src ?? '');
    const inline = this.data || address || isBlank(this.child) ? '' : this.child;
    const wanted = { data: this.data, address, inline, roles };
    const isSame = JSON.stringify(wanted) === JSON.stringify(this.#wanted);
    if (isSame && !(again && this.#error)) return;
    this.#wanted = wanted;
    this.#error = undefined;
    this.#isWaiting = !wanted.data && !address && !inline;
    this.#pending = this.#isWaiting ? undefined : wanted;
    if (this.#isWaiting) this.#leaveShipped();
    else await this.arrive(answers);
  }

  /** Takes what has come, unless it is still on its way. */
  async arrive(answers: Answers): Promise<void> {
    const wanted = this.#pending;
    if (!wanted || answers.isHeld(wanted.address)) return;
    this.#pending = undefined;
    const { data, address, inline, roles } = wanted;
    try {
      const catalogue = address ? answers.read(address) : (JSON.parse(data || inline) as object);
      if (!catalogue) throw new DatasetError('', `cannot be had from ${address}`);
      this.value = await loadDataset({ data: catalogue }, roles, undefined);
    } catch (error) {
      this.#error = error instanceof DatasetError ? error : new DatasetError('', String(error));
      this.#leaveShipped();
    }
  }

  #askShipped(roles: string | undefined): void {
    const pair = builtInDataset(splitIds(roles));
    this.value = pair ?? this.value;
    this.#error = pair ? undefined : new DatasetError('roles', 'are not the shipped ones');
  }

  /** The shipped roles are never shown in the place of others. */
  #leaveShipped(): void {
    if (this.value && isBuiltIn(this.value)) this.value = undefined;
  }

  /** What the element must be like, with the properties that it has. */
  async expect(view: View, pageLanguage: string): Promise<Expected> {
    const locale = toLocale(this.attributes.get('lang') ?? pageLanguage);
    const speech = { locale, words: await loadLanguage(locale) };
    const isPending = this.#isWaiting || this.#pending !== undefined;
    const settled = !isPending;
    if (!this.value) {
      this.#hasView = false;
      const problem = this.#error?.message;
      return { problem, shows: 'children', settled, speech };
    }
    try {
      const shows = toShowing(this.tag, this.value, { ...view, ...this.#givenView() }, speech);
      this.#hasView = true;
      return { problem: this.#error?.message, shows, settled, speech };
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      const problem = this.#error?.message ?? (settled ? error.message : undefined);
      return { problem, shows: this.#hasView ? 'last' : 'children', settled, speech };
    }
  }

  /** What no person can change. */
  #givenView(): View {
    const given = ['heading', 'aspects', 'sections'] as const;
    return Object.fromEntries(given.map((name) => [name, this.attributes.get(name)]));
  }
}
