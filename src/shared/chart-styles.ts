// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { GAP, GUTTERS, INSET, LANE, TOP } from './chart-geometry.js';

/** The looks of a chart: its still, and the box that still and canvas share. What else may be drawn brings its own. */
export const chartStyles = css`
  .chart {
    --_lane: ${LANE};
    --_gap-rows: ${GAP};
    --_top: ${TOP};
    --_inset: ${INSET};
    /* White on dark text's bars, black on light text's. */
    --_contrast: oklch(from currentColor clamp(0, (0.62 - l) * 1000, 1) 0 0);
    display: grid;
    grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
    font-size: 0.82em;
    line-height: 1.35;
  }

  .lanes-1 {
    --_lanes: 1;
  }

  .lanes-2 {
    --_lanes: 2;
  }

  .lanes-3 {
    --_lanes: 3;
  }

  .lanes-4 {
    --_lanes: 4;
  }

  .labels {
    padding-block-start: calc(var(--_top) * 1em);
    max-inline-size: 14em;
  }

  .label {
    display: flex;
    flex-direction: column;
    justify-content: center;
    block-size: calc((var(--_gap-rows) + var(--_lane) * var(--_lanes)) * 1em);
  }

  .plot {
    position: relative;
    min-inline-size: 0;
    padding-inline: calc(var(--_inset) * 1em) calc(var(--_gutter) * 1em);
  }

  .gutter-0 {
    --_gutter: ${GUTTERS[0]};
  }

  .gutter-1 {
    --_gutter: ${GUTTERS[1]};
  }

  .gutter-2 {
    --_gutter: ${GUTTERS[2]};
  }

  .gutter-3 {
    --_gutter: ${GUTTERS[3]};
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
