// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { AXIS, GUTTERS, INSET, TOP } from './geometry.js';

/** The looks of a chart: its still, and the box that still and canvas share. What else may be drawn brings its own. */
export const chartStyles = css`
  .chart {
    display: grid;
    grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
    font-size: 0.82em;
    line-height: 1.35;
  }

  /* As high as the chart, whatever is in it: each label has its part of the rows. */
  .labels,
  .label {
    display: flex;
    flex-direction: column;
    justify-content: center;
    block-size: 0;
  }

  .labels {
    max-inline-size: 16em;
    min-block-size: 100%;
    padding-block: calc(${TOP} * 1em) calc(${AXIS} * 1em);
  }

  .label {
    flex: 1;
  }

  .plot {
    position: relative;
    min-inline-size: 0;
    padding-inline: calc(${INSET} * 1em) calc(${GUTTERS[0]} * 1em);
  }

  .gutter-1 {
    padding-inline-end: calc(${GUTTERS[1]} * 1em);
  }

  .gutter-2 {
    padding-inline-end: calc(${GUTTERS[2]} * 1em);
  }

  .gutter-3 {
    padding-inline-end: calc(${GUTTERS[3]} * 1em);
  }

  .still {
    display: block;
    overflow: visible;
    fill: currentColor;
    font-variant-numeric: tabular-nums;
  }

  .grid {
    stroke: var(--_line);
  }

  .tick {
    fill: var(--_muted);
    text-anchor: middle;
  }

  .value {
    fill: var(--_muted);
    dominant-baseline: central;
  }

  .bar {
    fill: var(--_role);
    rx: 2px;
  }

  /* In a narrow place the labels stand above their rows, in the space between them, and
     the axis has room for every other label. */
  @container (inline-size < 480px) {
    .tick:nth-of-type(even) {
      display: none;
    }

    .chart {
      display: block;
      position: relative;
    }

    .labels {
      position: absolute;
      inset: 0;
      max-inline-size: none;
    }

    .label {
      flex-direction: row;
      gap: 0.6em;
      justify-content: start;
      align-items: start;
      margin-block: -0.4em 0.4em;
    }
  }
`;
