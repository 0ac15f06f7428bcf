// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController } from 'lit';
import { lazy } from '../../base/lazy.js';
import { createIntersectionObserver } from '../../base/near.js';

const FRAGMENT = /* @__PURE__ */ lazy(() => import('../../base/fragment.js'));

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
  /** Knows addresses of the page, where a fragment alone may not do. */
  private page: typeof import('../../base/fragment.js') | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** The fragment of a section, without the number sign. */
  toFragment(section: string): string {
    return `${this.host.id || this.host.localName}-${section}`;
  }

  /** The address of a section. On most pages its fragment alone leads there. */
  toAddress(section: string): string {
    const fragment = this.toFragment(section);
    return this.page?.toAddress(this.host.ownerDocument, fragment) ?? `#${fragment}`;
  }

  /** Goes to a section on a plain click, whatever the page makes of links; others are the browser's. */
  handleClick(event: MouseEvent, id: string): void {
    const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (event.defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return;
    const section = this.observed.find((section) => section.id === id);
    if (!section) return;
    event.preventDefault();
    reach(section);
    void FRAGMENT.get().then(({ keepInView, writeSection }) => {
      keepInView(section);
      writeSection(this.host.ownerDocument, this.toFragment(id));
    });
  }

  /** Goes to the section of the page's fragment. */
  private readonly follow = (): void => {
    const { ownerDocument } = this.host;
    const { location, baseURI } = ownerDocument;
    if (!location.hash && baseURI === location.href) return;
    const fragment = decode(location.hash.slice(1));
    const section = this.observed.find(({ id }) => this.toFragment(id) === fragment);
    const isOurs = section && !ownerDocument.getElementById(fragment);
    if (isOurs) reach(section);
    void FRAGMENT.bring((page) => {
      if (isOurs) {
        page.keepInView(section);
        page.noteSection(fragment);
      }
      this.page = page;
      // What leads where it should is drawn as it was.
      this.host.requestUpdate();
    });
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

/** Scrolls to a section; whoever reads on or tabs on does it from its heading, as after any link. */
function reach(section: Element): void {
  if ('scrollIntoView' in section) section.scrollIntoView();
  const heading = section.querySelector<HTMLElement>('.section-heading');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
