// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { LANE } from '../../../chart/geometry.js';

export const interactionStyles = css`
  /* Over the column of the marks, as high as the chart. Until it is painted a canvas is 300 pixels wide. */
  .canvas {
    position: absolute;
    grid-column: 3 / 4;
    inset: 0;
    margin-inline: 1.5em;
    overflow: hidden;
  }

  @container (inline-size < 480px) {
    .canvas {
      grid-column: 2 / 3;
      margin-inline-end: 0.5em;
    }
  }

  /* A block would have what its parent has left as its margin in WebKit where text runs from the
     right, and Chart.js makes the canvas smaller by its margins. */
  canvas {
    position: absolute;
  }

  /* Paper gets the still, which is as sharp as the printer. */
  @media print {
    .canvas {
      display: none;
    }
  }

  /* The axis stays, what the canvas repeats goes. */
  @media not print {
    .drawn .lanes {
      display: none;
    }
  }

  .reference {
    stroke: currentColor;
    stroke-width: 2px;
  }

  /* White on dark text's bars, black on light text's. Canvas and survey come one without the other, so both bring it. */
  :where(.base) {
    --_contrast: oklch(from var(--_ink) clamp(0, (0.62 - l) * 1000, 1) 0 0);
  }

  .probes {
    position: absolute;
    visibility: hidden;
  }

  .probes span {
    forced-color-adjust: none;
    transition: 1ms allow-discrete;
    transition-property: color, font-size, font-family;
  }

  .probes .line {
    color: var(--_line);
  }

  .probes .contrast {
    color: var(--_contrast);
  }

  .probes :is(.role-1, .role-2, .role-3, .role-4) {
    color: var(--_role);
  }

  .marks {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    justify-content: center;
  }

  .marks > * {
    position: relative;
  }

  /* Over the canvas, and under the description of another mark. */
  .mark {
    position: relative;
    z-index: 1;
    block-size: calc(${LANE} * 1em);
    border-radius: 0.3em;
  }

  .mark:focus-visible {
    outline-offset: -2px;
  }

  .mark.shown {
    background: var(--_surface);
  }

  .mark-label {
    position: absolute;
    z-index: 2;
    inset-block-start: 100%;
    inset-inline-start: 0;
    max-inline-size: 100%;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_contrast);
  }

  .mark-label.above {
    inset-block: auto 100%;
  }

  .you {
    font-weight: 650;
    text-anchor: middle;
  }

  .chart:has(.you) .head {
    padding-block-start: 1.5em;
  }

  .first {
    margin-inline-end: auto;
  }

  .standing {
    flex-basis: 100%;
    padding: 0.9em 1.1em;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 1.1em;
  }

  .standing input {
    inline-size: 9em;
    min-block-size: 28px;
    margin-inline: 0.4em;
    padding: 0.2em 0.5em;
    border: 1px solid currentColor;
    border-radius: 0.3em;
    background: transparent;
  }

  .standing ul {
    margin: 0.4em 0 0;
    padding-inline-start: 1.2em;
  }

  textarea {
    flex-basis: 100%;
    min-block-size: 5em;
    border: 1px solid var(--_line);
    background: transparent;
  }

  .figures table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.86em;
    font-variant-numeric: tabular-nums;
  }

  .figures :is(th, td) {
    padding: 0.4em 0.6em 0.4em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  .figures thead th {
    color: var(--_muted);
  }

  /* A system palette takes the place of the roles' colours; names and places still tell. */
  @media (forced-colors: active) {
    :host {
      --_role-1: CanvasText;
      --_role-2: Highlight;
      --_role-3: LinkText;
      --_role-4: GrayText;
      --_muted: CanvasText;
      --_line: color-mix(in srgb, CanvasText 30%, transparent);
    }

    /* What is not adjusted has the text colour of the page, not that of the palette. */
    .probes span,
    .still {
      color: CanvasText;
    }

    .base {
      --_contrast: Canvas;
    }

    .still {
      forced-color-adjust: none;
    }
  }
`;
