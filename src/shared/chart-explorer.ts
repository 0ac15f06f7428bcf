// SPDX-License-Identifier: MIT
import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { LANE, laneMiddle } from './chart-geometry.js';
import type { ChartModel, Mark } from './chart-model.js';
import type { Direction } from './language-controller.js';

interface PlacedMark {
  readonly mark: Mark;
  /** How far below the top of the chart the middle of the mark's lane is, in em. */
  readonly middle: number;
}

/**
 * Lets a person walk through the marks of a chart, by arrow keys in the order of the table, by
 * mouse and by touch; the mark in question has a ring and its description in full beside it.
 *
 * The marks are the options of a list box: in its focus mode a screen reader passes arrow keys on
 * and reads each mark once, and outside of it the list is one stop, not a second table.
 */
export class ChartExplorer {
  /** Index of the mark that the keyboard stands on. */
  private current = 0;
  /** Index of the mark whose description is shown. */
  private shown: number | undefined;
  /** Whether the mark under a finger was shown before the finger came. */
  private touchedAgain = false;

  constructor(private readonly host: LitElement) {}

  /** The overlay for a chart. `label` names the list and says how to use it. */
  render(model: ChartModel, direction: Direction, label: string): TemplateResult {
    const marks = placeMarks(model);
    this.current = Math.min(this.current, marks.length - 1);
    const shown = this.shown === undefined ? undefined : marks[this.shown];
    return html`
      <div
        class="marks"
        part="marks"
        role="listbox"
        aria-label=${label}
        @keydown=${(event: KeyboardEvent) => this.handleKey(event, marks.length, direction)}
        @focusout=${() => this.show(undefined)}
        @pointerleave=${({ pointerType }: PointerEvent) =>
          pointerType === 'mouse' && this.show(undefined)}
      >
        ${marks.map(
          ({ mark, middle }, index) => html`
            <div
              class="mark"
              role="option"
              tabindex=${index === this.current ? 0 : -1}
              aria-selected=${index === this.shown ? 'true' : 'false'}
              aria-label=${mark.description}
              style=${styleMap({ insetBlockStart: `${middle - LANE / 2}em` })}
              @focus=${() => this.show(index)}
              @pointerenter=${(event: PointerEvent) =>
                event.pointerType === 'mouse' && this.show(index)}
              @pointerdown=${({ pointerType }: PointerEvent) =>
                (this.touchedAgain = pointerType !== 'mouse' && this.shown === index)}
              @click=${(event: Event) => this.handleClick(event, index)}
            ></div>
          `,
        )}
      </div>
      ${
        shown
          ? html`<div
              class="mark-label"
              part="mark-label"
              aria-hidden="true"
              style=${styleMap({ insetBlockStart: `${shown.middle + LANE / 2}em` })}
            >
              ${shown.mark.description}
            </div>`
          : nothing
      }
    `;
  }

  private show(index: number | undefined): void {
    if (this.shown === index) return;
    this.shown = index;
    if (index !== undefined) this.current = index;
    this.host.requestUpdate();
  }

  /** A tap on the mark that is shown puts its description away again. */
  private handleClick(event: Event, index: number): void {
    const option = event.currentTarget as HTMLElement;
    // Safari does not focus what is tapped.
    option.focus();
    this.show(this.touchedAgain ? undefined : index);
  }

  private handleKey(event: KeyboardEvent, count: number, direction: Direction): void {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const targets: Record<string, number> = {
      ArrowDown: this.current + 1,
      [forward]: this.current + 1,
      ArrowUp: this.current - 1,
      [backward]: this.current - 1,
      Home: 0,
      End: count - 1,
    };
    const target = targets[event.key];
    if (event.key === 'Escape' && this.shown !== undefined) {
      this.show(undefined);
      event.preventDefault();
      event.stopPropagation();
    } else if (target !== undefined) {
      event.preventDefault();
      const options = (event.currentTarget as Element).querySelectorAll<HTMLElement>('.mark');
      const index = Math.max(0, Math.min(count - 1, target));
      options[index]?.focus();
      this.show(index);
    }
  }
}

/** The marks in the order of the table of figures. */
function placeMarks({ rows, lanes }: ChartModel): PlacedMark[] {
  return rows.flatMap(({ marks }, row) =>
    marks.map((mark, lane) => ({ mark, middle: laneMiddle(row, lane, lanes) })),
  );
}
