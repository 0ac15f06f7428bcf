// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ChartModel } from '../model.js';
import type { Direction } from '../../base/language.js';

/**
 * Lets a person walk through the marks of a chart, by arrow keys in the order of the table, by
 * mouse and by touch; the mark in question has a ring and its description in full beside it.
 *
 * The marks are the options of a list box: in its focus mode a screen reader passes arrow keys on
 * and reads each mark once, and outside of it the list is one stop, not a second table.
 */
export class ChartExplorer implements ReactiveController {
  /** Index of the mark that the keyboard stands on. */
  private current = 0;
  /** Index of the mark whose description is shown. */
  private shown: number | undefined;
  /** Whether it stands above the mark; otherwise below. */
  private above = false;
  /** Whether the mark under a finger was shown before the finger came. */
  private touchedAgain = false;

  /** Ends what listens while a description is shown. */
  private end: AbortController | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** An element that is taken away under the mouse is not told that the mouse has left. */
  hostDisconnected(): void {
    this.show(undefined);
  }

  /** The overlay for a chart. `label` names the list and says how to use it. */
  render({ rows, lanes }: ChartModel, direction: Direction, label: string): TemplateResult {
    const count = rows.length * lanes;
    this.current = Math.min(this.current, count - 1);
    return html`
      <div
        class="marks"
        part="marks"
        role="listbox"
        aria-label=${label}
        @keydown=${(event: KeyboardEvent) => this.handleKey(event, count, direction)}
        @focusin=${(event: Event) => this.show(indexOf(event))}
        @focusout=${() => this.show(undefined)}
        @click=${(event: Event) => this.handleClick(event)}
        @pointerdown=${(event: PointerEvent) => {
          this.touchedAgain = event.pointerType !== 'mouse' && this.shown === indexOf(event);
        }}
        @pointerover=${(event: PointerEvent) => {
          if (event.pointerType === 'mouse') this.show(indexOf(event), comesFromAbove(event));
        }}
        @pointerleave=${(event: PointerEvent) => {
          if (event.pointerType === 'mouse') this.show(undefined);
        }}
      >
        ${rows.map(
          ({ marks }, row) => html`
            <div class="mark-row" role="none">
              ${marks.map(({ description }, lane) =>
                this.renderMark(description, row * lanes + lane),
              )}
            </div>
          `,
        )}
      </div>
    `;
  }

  private renderMark(description: string, index: number): TemplateResult {
    const shown = index === this.shown;
    return html`
      <div
        class="mark"
        role="option"
        tabindex=${index === this.current ? 0 : -1}
        aria-selected=${shown}
        aria-label=${description}
      >
        ${
          shown
            ? html`<div class="mark-label ${this.above ? 'above' : ''}" part="mark-label">
                ${description}
              </div>`
            : nothing
        }
      </div>
    `;
  }

  /**
   * The mouse can be moved onto the description, which is part of its mark, so that whoever has
   * enlarged the page can read on. It stands where the mouse has come from: on, the way is free.
   */
  private show(index: number | undefined, above = false): void {
    if (this.shown === index) return;
    this.end?.abort();
    if (index !== undefined) this.listenForEscape();
    this.shown = index;
    this.above = above;
    this.current = index ?? this.current;
    this.host.requestUpdate();
  }

  /** Under the mouse a description can be put away, too, wherever the focus is. */
  private listenForEscape(): void {
    this.end = new AbortController();
    const dismiss = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') this.show(undefined);
    };
    const { signal } = this.end;
    this.host.ownerDocument.addEventListener('keydown', dismiss, { signal });
  }

  /** A tap on the mark that is shown puts its description away again. */
  private handleClick(event: Event): void {
    const index = indexOf(event);
    if (index === undefined) return;
    // Safari does not focus what is tapped.
    findMarks(event)[index]?.focus();
    this.show(this.touchedAgain ? undefined : index);
  }

  private handleKey(event: KeyboardEvent, count: number, direction: Direction): void {
    const { key } = event;
    if (key === 'Escape' && this.shown !== undefined) {
      this.show(undefined);
    } else {
      const target = findTarget(key, this.current, count, direction);
      if (target === undefined) return;
      findMarks(event)[target]?.focus();
      this.show(target);
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Where a key leads from a mark; undefined for a key that leads nowhere. */
function findTarget(
  key: string,
  current: number,
  count: number,
  direction: Direction,
): number | undefined {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown' || key === forward) return Math.min(current + 1, count - 1);
  if (key === 'ArrowUp' || key === backward) return Math.max(current - 1, 0);
  return undefined;
}

function findMarks({ currentTarget }: Event): HTMLElement[] {
  return [...(currentTarget as Element).querySelectorAll<HTMLElement>('.mark')];
}

/** The mark that an event of the list happened on. */
function markOf({ target }: Event): HTMLElement | null {
  return (target as Element).closest<HTMLElement>('.mark');
}

function indexOf(event: Event): number | undefined {
  const mark = markOf(event);
  return mark ? findMarks(event).indexOf(mark) : undefined;
}

/** Whether the mouse has come upon a mark in its upper half. */
function comesFromAbove(event: PointerEvent): boolean {
  const box = markOf(event)?.getBoundingClientRect();
  return !!box && event.clientY < box.top + box.height / 2;
}
