// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** The looks of the leaning and its reasons. */
export const chooserResultStyles = css`
  .result {
    padding-block-start: 0.8em;
  }

  .sentence {
    font-weight: 700;
  }

  .bar {
    position: relative;
    block-size: 0.85em;
    margin-block: 0.5em;
  }

  svg {
    display: block;
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
  }

  .pieces {
    overflow: hidden;
    border-radius: 0.5em;
  }

  rect {
    fill: var(--_role);
  }

  .divisions {
    inset-block-start: -0.25em;
    block-size: calc(100% + 0.5em);
    overflow: visible;
  }

  line {
    stroke: currentColor;
    stroke-width: 3px;
  }

  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .shares {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    justify-content: space-between;
    margin-block-end: 0.6em;
  }

  .shares li::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.4em;
    border-radius: 0.2em;
    background: var(--_role);
  }

  .result .muted,
  .moves {
    font-size: 0.86em;
  }

  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  .moves {
    margin-block-start: 0.6em;
  }

  .moves .muted {
    font-size: 1em;
  }

  .moves li {
    display: flex;
    gap: 0.7em;
  }

  .points {
    flex: none;
    min-inline-size: 3.2em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  @media print {
    rect,
    .shares li::before {
      print-color-adjust: exact;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    rect,
    line {
      transition: 0.2s;
      transition-property: x, width;
    }
  }

  /* Pieces are told apart by their marks and the names below. */
  @media (forced-colors: active) {
    .pieces {
      border-radius: 0;
    }

    rect {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2px;
    }

    line {
      stroke: CanvasText;
    }

    .shares li::before {
      display: none;
    }
  }
`;
