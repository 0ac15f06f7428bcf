// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController } from 'lit';

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
  private hasWarned = false;

  constructor(private readonly host: LinkedHost) {
    host.addController(this);
  }

  /** Whether there is a name under which answers can stand in the fragment. */
  get isOn(): boolean {
    return this.host.answersInLink && Boolean(this.host.id);
  }

  /** The address of the page with the answers in it. */
  get address(): string {
    const url = new URL(this.host.ownerDocument.location.href);
    url.hash = withAnswers(url.hash, this.host.id, this.host.answers);
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
    if (this.isOn) {
      this.hasRead = true;
      void host.updateComplete.then(this.read);
    } else if (!this.hasWarned) {
      this.hasWarned = true;
      console.warn(`<${host.localName}> has answers-in-link but no id to keep them under.`, host);
    }
  }

  /** Writes the answers into the fragment, without a step in the history. */
  write(): void {
    if (!this.isOn) return;
    try {
      history.replaceState(history.state, '', this.address);
    } catch {
      // A page without an address of its own, or a browser that has had enough of changes.
    }
  }

  private readonly read = (): void => {
    if (!this.isOn) return;
    const answers = findAnswers(this.host.ownerDocument.location.hash, this.host.id);
    if (answers !== undefined) this.host.answers = answers;
  };
}
