// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { GAP, LANE } from './geometry.js';

/** The looks of a chart and its still. What else may be drawn brings its own. */
export const chartStyles = css`
  .chart {
    position: relative;
    display: grid;
    grid-template-columns: minmax(5em, max-content) max-content minmax(0, 1fr) max-content;
    border-block-end: 1px solid var(--_line);
    font-size: 0.875em;
    line-height: 1.35;
  }

  .row {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
  }

  .row + .row {
    border-block-start: 1px solid var(--_line);
  }

  .head {
    color: var(--_muted);
  }

  .label {
    max-inline-size: 16em;
    padding-block: 0.4em;
  }

  .values {
    grid-column: 2;
    padding-block: calc(${GAP} * 0.5em);
    padding-inline-start: 1em;
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .head .values {
    padding-block: 0;
  }

  .chart b {
    display: block;
    font-weight: 650;
  }

  .values b {
    line-height: calc(${LANE} * 1em);
  }

  .plot {
    position: relative;
    align-self: stretch;
    margin-inline: 1.5em;
  }

  .still {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: currentColor;
  }

  .grid {
    stroke: var(--_line);
  }

  .tick {
    text-anchor: middle;
  }

  .bar {
    rx: 0.43em;
    fill: var(--_role);
    fill-opacity: 0.3;
    stroke: var(--_role);
    stroke-opacity: 0.66;
    stroke-width: 1.5px;
  }

  /* In a narrow place the label stands above the marks, and the axis has room for every other label. */
  @container (inline-size < 480px) {
    .tick:nth-of-type(even) {
      display: none;
    }

    /* Else it would reach out of the chart. */
    .tick:last-of-type {
      text-anchor: end;
    }

    .chart {
      grid-template-columns: max-content minmax(0, 1fr);
    }

    .label {
      grid-area: 1 / 1 / 2 / 3;
      padding-block: 0.5em 0;
    }

    .values {
      grid-column: 1;
      padding-inline-start: 0;
    }

    .plot {
      grid-column: 2;
      margin-inline-end: 0.5em;
    }
  }
`;
