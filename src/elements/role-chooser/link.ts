// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController } from 'lit';
import { lazy } from '../../base/lazy.js';
import { nameOf } from '../../base/name.js';

const FRAGMENT = /* @__PURE__ */ lazy(() => import('../../base/fragment.js'));

/** Answers in a fragment, such as `5.-.3`. */
const VALUE = /^[1-5-](?:\.[1-5-])*$/;

/** A chooser whose answers stand in the page's address. */
interface LinkedHost extends LitElement {
  answers: string;
  readonly answersInLink: boolean;
}

/**
 * The answers that a fragment has for the chooser with this id; undefined where it has none, or
 * something that is not answers.
 */
export function findAnswers(fragment: string, id: string): string | undefined {
  const part = split(fragment).find((part) => part.startsWith(toName(id)));
  const value = part?.slice(toName(id).length) ?? '';
  return VALUE.test(value) ? value.replaceAll('.', ' ') : undefined;
}

/** A fragment with these answers of the chooser in it, and all its other parts as they are. */
export function withAnswers(fragment: string, id: string, answers: string): string {
  const others = split(fragment).filter((part) => !part.startsWith(toName(id)));
  return [...others, ...(answers ? [toName(id) + answers.replaceAll(' ', '.')] : [])].join('&');
}

function split(fragment: string): string[] {
  return fragment.replace(/^#/, '').split('&').filter(Boolean);
}

function toName(id: string): string {
  return `${encodeURIComponent(id)}-answers=`;
}

/** Keeps the answers of a chooser in the page's fragment, where the author has switched it on. */
export class AnswersLink implements ReactiveController {
  private hasRead = false;
  private warned = '';
  /** Whether the page keeps its route where the answers would stand; undefined until that is known. */
  private isTaken: boolean | undefined;
  /** Whether there are answers to write as soon as that is known. */
  private isWaiting = false;
  private page: typeof import('../../base/fragment.js') | undefined;

  constructor(private readonly host: LinkedHost) {
    host.addController(this);
  }

  /** Whether answers can stand in the fragment: there is a name for them, and no route that they would break. */
  get isOn(): boolean {
    return this.host.answersInLink && Boolean(nameOf(this.host)) && !this.isTaken;
  }

  /** The address of the page with the answers in it. */
  get address(): string {
    const url = new URL(this.host.ownerDocument.location.href);
    url.hash = withAnswers(url.hash, nameOf(this.host), this.host.answers);
    return url.href;
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.read);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.read);
  }

  // Not before the first view is there: it may be one that a server has rendered, without a fragment.
  hostUpdated(): void {
    const { host } = this;
    if (!host.answersInLink || this.hasRead) return;
    if (nameOf(host)) {
      this.hasRead = true;
      void host.updateComplete.then(this.read);
      void FRAGMENT.bring((page) => {
        this.page = page;
        if (!host.isConnected) return;
        this.look();
        if (this.isWaiting) this.write();
      });
    } else {
      this.warn('no id to keep them under');
    }
  }

  /** Writes the answers into the fragment, without a step in the history. */
  write(): void {
    this.look();
    this.isWaiting = !this.page;
    if (!this.isOn || !this.page) return;
    try {
      history.replaceState(history.state, '', this.address);
    } catch {
      // A page without an address of its own, or a browser that has had enough of changes.
    }
  }

  private readonly read = (): void => {
    if (!this.host.answersInLink || !nameOf(this.host)) return;
    this.look();
    const answers = findAnswers(this.host.ownerDocument.location.hash, nameOf(this.host));
    if (answers !== undefined) this.host.answers = answers;
  };

  /** Looks whether a router of the page has the fragment now. */
  private look(): void {
    const { host } = this;
    const isTaken = this.page?.isRouted(host.ownerDocument);
    if (isTaken === this.isTaken) return;
    this.isTaken = isTaken;
    if (isTaken) this.warn('a fragment that is the route of the page, so that no link has them');
    host.requestUpdate();
  }

  private warn(reason: string): void {
    if (reason === this.warned) return;
    this.warned = reason;
    console.warn(`<${this.host.localName}> has answers-in-link but ${reason}.`, this.host);
  }
}
