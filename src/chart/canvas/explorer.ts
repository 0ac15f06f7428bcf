// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ChartModel } from '../model.js';
import type { Direction } from '../../base/language.js';

/** The events of a chart by which a person walks through its marks. */
const EVENTS = [
  'keydown',
  'focusin',
  'focusout',
  'click',
  'pointerdown',
  'pointerover',
  'pointerleave',
] as const;

/**
 * Lets a person walk through the marks of a chart, by arrow keys in the order of the table, by
 * mouse and by touch; the mark in question has a ring and its description in full beside it.
 *
 * The marks are a list of images, one of which is a stop of the Tab key: a screen reader reads each once, in its
 * browse mode too, and there is no choice to be made.
 */
export class ChartExplorer implements ReactiveController {
  /** Index of the mark that the keyboard stands on. */
  #current = 0;
  /** Index of the mark whose description is shown. */
  #shown: number | undefined;
  /** Whether it stands above the mark; otherwise below. */
  #above = false;
  /** Whether the mark under a finger was shown before the finger came. */
  #touchedAgain = false;
  #chart: Element | undefined;
  /** The name of the list; empty until there are marks. */
  #label = '';
  #direction: Direction = 'ltr';
  #rows: ChartModel['rows'] = [];

  /** Ends what listens while a description is shown. */
  #end: AbortController | undefined;

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const chart = this.#host.renderRoot.querySelector('.chart') ?? undefined;
    // The chart is there before anybody can do something with it, and is no list then.
    if (this.#label) {
      chart?.setAttribute('role', 'list');
      chart?.setAttribute('aria-label', this.#label);
    }
    if (chart === this.#chart) return;
    this.#chart = chart;
    for (const type of EVENTS) chart?.addEventListener(type, this);
  }

  /** An element that is taken away under the mouse is not told that the mouse has left. */
  hostDisconnected(): void {
    this.#show(undefined);
  }

  /** The marks of a row, which lie over its lanes. `label` names the list of all and says how to use it. */
  render(
    { rows, lanes }: ChartModel,
    row: number,
    direction: Direction,
    label: string,
  ): TemplateResult {
    this.#label = label;
    this.#rows = rows;
    this.#direction = direction;
    this.#current = Math.min(this.#current, count(rows) - 1);
    return html`
      <div class="marks" part="marks">
        ${rows[row]?.marks.map(({ description }, lane) =>
          this.#renderMark(description, row * lanes + lane),
        )}
      </div>
    `;
  }

  #renderMark(description: string, index: number): TemplateResult {
    const shown = index === this.#shown;
    return html`
      <div role="listitem">
        <div
          class="mark ${shown ? 'shown' : ''}"
          role="img"
          tabindex=${index === this.#current ? 0 : -1}
          aria-label=${description}
        ></div>
        ${
          shown
            ? html`<div
                class="mark-label ${this.#above ? 'above' : ''}"
                part="mark-label"
                aria-hidden="true"
              >
                ${description}
              </div>`
            : nothing
        }
      </div>
    `;
  }

  /** Called by the chart. */
  handleEvent(event: Event): void {
    const { type } = event;
    if (type === 'keydown') return this.#handleKey(event as KeyboardEvent);
    if (type === 'click') return this.#handleClick(event);
    if (type === 'focusin') return this.#show(this.#find(event));
    if (type === 'focusout') return this.#show(undefined);
    const mouse = (event as PointerEvent).pointerType === 'mouse';
    if (type === 'pointerdown') {
      this.#touchedAgain = !mouse && this.#shown === this.#find(event);
    } else if (mouse) {
      this.#show(
        type === 'pointerleave' ? undefined : this.#find(event),
        comesFromAbove(event as PointerEvent),
      );
    }
  }

  /**
   * The mouse can be moved onto the description, which is part of its mark, so that whoever has
   * enlarged the page can read on. It stands where the mouse has come from: on, the way is free.
   */
  #show(index: number | undefined, above = false): void {
    if (this.#shown === index) return;
    this.#end?.abort();
    if (index !== undefined) this.#listenForEscape();
    this.#shown = index;
    this.#above = above;
    this.#current = index ?? this.#current;
    this.#host.requestUpdate();
  }

  /** Under the mouse a description can be put away, too, wherever the focus is. */
  #listenForEscape(): void {
    this.#end = new AbortController();
    const dismiss = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') this.#show(undefined);
    };
    const { signal } = this.#end;
    this.#host.ownerDocument.addEventListener('keydown', dismiss, { signal });
  }

  /** A tap on the mark that is shown puts its description away again. */
  #handleClick(event: Event): void {
    const index = this.#find(event);
    if (index === undefined) return;
    // Safari does not focus what is tapped.
    this.#marks[index]?.focus();
    this.#show(this.#touchedAgain ? undefined : index);
  }

  #handleKey(event: KeyboardEvent): void {
    const { key } = event;
    if (this.#find(event) === undefined) return;
    if (key === 'Escape' && this.#shown !== undefined) {
      this.#show(undefined);
    } else {
      const target = findTarget(key, this.#current, count(this.#rows), this.#direction);
      if (target === undefined) return;
      this.#marks[target]?.focus();
      this.#show(target);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  get #marks(): HTMLElement[] {
    return [...(this.#chart?.querySelectorAll<HTMLElement>('.mark') ?? [])];
  }

  /** The index of the mark that an event happened on; undefined for none. */
  #find(event: Event): number | undefined {
    const mark = markOf(event);
    return mark ? this.#marks.indexOf(mark) : undefined;
  }
}

function count(rows: ChartModel['rows']): number {
  return rows.reduce((sum, { marks }) => sum + marks.length, 0);
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

/** The mark that an event happened on, or whose description it happened on. */
function markOf({ target }: Event): HTMLElement | null | undefined {
  return (target as Element)
    .closest('.marks > [role="listitem"]')
    ?.querySelector<HTMLElement>('.mark');
}

/** Whether the mouse has come upon a mark in its upper half. */
function comesFromAbove(event: PointerEvent): boolean {
  const box = markOf(event)?.getBoundingClientRect();
  return !!box && event.clientY < box.top + box.height / 2;
}
