// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController } from 'lit';
import { lazy } from '../../../base/lazy.js';
import { nameOf } from '../../../base/name.js';

const FRAGMENT = /* @__PURE__ */ lazy(() => import('../../../base/fragment.js'));

/** How much of the window's height, from the bottom, does not count as being read. */
const UNREAD = '-60%';

/** What a link can lead to: a part of the article, or what stands in one. */
const TARGETS = 'section, .answer, .topic[id], section > div[id]';

/**
 * Ties sections in a shadow root to the page's fragment, which a browser looks for in the document
 * only, tells which part is being read, and opens for paper what opens on demand.
 *
 * A fragment is the id of the host and the id of the section, so that two guides do not meet; an
 * element of the page that has such an id keeps it.
 */
export class ContentsController implements ReactiveController {
  /** Id of the part that is being read; empty above the first. */
  current = '';
  readonly #host: LitElement;
  readonly #inView = new Set<string>();
  #observer: IntersectionObserver | undefined;
  #observed: readonly Element[] = [];
  /** Whether the page's fragment has been followed. */
  #arrived = false;
  /** What is open for paper alone. */
  #opened: readonly HTMLDetailsElement[] = [];
  /** Knows addresses of the page, where a fragment alone may not do. */
  #page: typeof import('../../../base/fragment.js') | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    host.requestUpdate();
  }

  /** The fragment of a section, without the number sign. */
  toFragment(section: string): string {
    return `${nameOf(this.#host) || this.#host.localName}-${section}`;
  }

  /** The address of a section. On most pages its fragment alone leads there. */
  toAddress(section: string): string {
    const fragment = this.toFragment(section);
    return this.#page?.toAddress(this.#host.ownerDocument, fragment) ?? `#${fragment}`;
  }

  /** Goes to a section on a plain click, whatever the page makes of links; others are the browser's. */
  handleClick(event: MouseEvent, id: string): void {
    const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (event.defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return;
    const section = this.#listTargets().find((section) => section.id === id);
    if (!section) return;
    event.preventDefault();
    // The fragment that is written below is followed already.
    this.#arrived = true;
    reach(section);
    void FRAGMENT.get().then(({ keepInView, writeSection }) => {
      keepInView(section);
      writeSection(this.#host.ownerDocument, this.toFragment(id));
    });
  }

  #listTargets(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll(TARGETS)];
  }

  /** Goes to the section of the page's fragment. */
  readonly #follow = (): void => {
    const { ownerDocument } = this.#host;
    const { location, baseURI } = ownerDocument;
    if (!location.hash && baseURI === location.href) return;
    const fragment = decode(location.hash.slice(1));
    const section = this.#listTargets().find(({ id }) => this.toFragment(id) === fragment);
    const isOurs = section && !ownerDocument.getElementById(fragment);
    if (isOurs) {
      this.#arrived = true;
      reach(section);
    }
    void FRAGMENT.bring((page) => {
      if (isOurs) {
        page.keepInView(section);
        page.noteSection(fragment);
      }
      if (this.#page === page) return;
      this.#page = page;
      // What leads where it should is drawn as it was.
      this.#host.requestUpdate();
    });
  };

  readonly #open = (): void => {
    const all = this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('.topic:not([open])');
    this.#opened = [...all];
    for (const topic of this.#opened) topic.open = true;
  };

  readonly #close = (): void => {
    for (const topic of this.#opened) topic.open = false;
    this.#opened = [];
  };

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#close);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const sections = [...this.#host.renderRoot.querySelectorAll('section')];
    // A section that has the page's fragment may be among those that come later.
    if (!this.#arrived && sections.length) this.#follow();
    if (
      this.#observer &&
      sections.length === this.#observed.length &&
      sections.every((section, index) => section === this.#observed[index])
    ) {
      return;
    }
    this.#observer?.disconnect();
    this.#inView.clear();
    // The environments of unit tests have no such observers.
    this.#observer =
      'IntersectionObserver' in globalThis
        ? new IntersectionObserver((entries) => this.#note(entries), {
            rootMargin: `0px 0px ${UNREAD}`,
          })
        : undefined;
    for (const section of sections) this.#observer?.observe(section);
    this.#observed = sections;
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#close);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target.id);
      else this.#inView.delete(target.id);
    }
    const [first] = this.#observed;
    // Between two parts it is the last one.
    const next = first && first.getBoundingClientRect().top > 0 ? '' : this.current;
    const current = this.#observed.findLast(({ id }) => this.#inView.has(id))?.id ?? next;
    if (current === this.current) return;
    this.current = current;
    this.#host.requestUpdate();
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

/** Scrolls to a section, opened; whoever reads on or tabs on does it from its heading, as after any link. */
function reach(section: Element): void {
  if (section instanceof HTMLDetailsElement) section.open = true;
  if ('scrollIntoView' in section) section.scrollIntoView();
  const heading =
    section.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? (section as HTMLElement);
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
