// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController } from 'lit';
import { createIntersectionObserver } from '../../base/near.js';

/** How much of the window's height, from the bottom, does not count as being read. */
const UNREAD = '-60%';

/**
 * Ties sections in a shadow root to the page's fragment, which a browser looks for in the document
 * only, and tells which section is being read.
 *
 * A fragment is the id of the host and the id of the section, so that two guides do not meet; an
 * element of the page that has such an id keeps it.
 */
export class ContentsController implements ReactiveController {
  /** Id of the section that is being read. */
  current = '';
  private readonly inView = new Set<string>();
  private observer: IntersectionObserver | undefined;
  private observed: readonly Element[] = [];
  private arrived = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** The fragment of a section, without the number sign. */
  toFragment(section: string): string {
    return `${this.host.id || this.host.localName}-${section}`;
  }

  /** Goes to the section of the page's fragment, also when the fragment is the same as before. */
  readonly follow = (): void => {
    const fragment = decode(location.hash.slice(1));
    if (!fragment || document.getElementById(fragment)) return;
    const section = this.observed.find(({ id }) => this.toFragment(id) === fragment);
    if (!section) return;
    if ('scrollIntoView' in section) section.scrollIntoView();
    const heading = section.querySelector<HTMLElement>('.section-heading');
    if (!heading) return;
    // As the browser does with a fragment of its own: whoever reads on or tabs on does it from here.
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };

  hostConnected(): void {
    window.addEventListener('hashchange', this.follow);
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const sections = [...this.host.renderRoot.querySelectorAll('section')];
    if (this.observer && sections.every((section, index) => section === this.observed[index])) {
      return;
    }
    this.observer?.disconnect();
    this.inView.clear();
    this.observer = createIntersectionObserver(
      (entries) => this.note(entries),
      `0px 0px ${UNREAD}`,
    );
    for (const section of sections) this.observer?.observe(section);
    this.observed = sections;
    if (!this.arrived && sections.length) {
      this.arrived = true;
      this.follow();
    }
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.follow);
    this.observer?.disconnect();
    this.observer = undefined;
  }

  private note(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.inView.add(target.id);
      else this.inView.delete(target.id);
    }
    const current = this.observed.findLast(({ id }) => this.inView.has(id))?.id ?? this.current;
    if (current === this.current) return;
    this.current = current;
    this.host.requestUpdate();
  }
}

/** A fragment as text; one that is not encoded properly stands for itself. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
