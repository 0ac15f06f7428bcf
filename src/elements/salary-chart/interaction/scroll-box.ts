// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController } from 'lit';

/**
 * Lets the keyboard scroll a table that is wider than its box. Only such a box is a stop of the Tab key, and
 * then it has a role and the table's name.
 */
export class ScrollBox implements ReactiveController {
  private box: Element | undefined;
  private readonly sizes = new ResizeObserver(() => this.update());

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.host.renderRoot.querySelector('.figures') ?? undefined;
    if (box === this.box) return this.update();
    this.hostDisconnected();
    this.box = box;
    // The table grows with other figures, which the box does not.
    for (const part of [box, box?.firstElementChild]) if (part) this.sizes.observe(part);
  }

  hostDisconnected(): void {
    this.sizes.disconnect();
    this.box = undefined;
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  private update(): void {
    const { box } = this;
    if (!box) return;
    const scrolls = !box.matches('.visually-hidden') && box.scrollWidth > box.clientWidth;
    const name = box.querySelector('caption')?.textContent.trim() ?? '';
    for (const [attribute, value] of [
      ['tabindex', '0'],
      ['role', 'region'],
      ['aria-label', name],
    ] as const) {
      if (scrolls) box.setAttribute(attribute, value);
      else box.removeAttribute(attribute);
    }
  }
}
