// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** The looks of the controls, the legend and the marks that come with the other voices. */
export const voiceStyles = css`
  .voices {
    display: flex;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .voices button {
    min-block-size: 28px;
    padding: 0.35em 0.9em;
    border: 0;
    border-radius: calc(var(--_radius) - 1px);
    background: none;
  }

  .voices [aria-pressed='true'] {
    background: var(--_surface);
    font-weight: 600;
  }

  @container (inline-size < 340px) {
    .voices {
      flex-wrap: wrap;
    }
  }

  /* A mark of no role. */
  .role-0 {
    --_role: currentColor;
  }

  .controls:not(:has(.aside)) {
    min-block-size: 2.7em;
  }

  .aside {
    flex: 1 1 100%;
    margin: 0;
  }

  select {
    max-inline-size: 100%;
    min-block-size: 28px;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
  }

  /* The list of a menu is the system's, on its own background. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  /* The place that is kept for the controls has room for two lines of text in a button. */
  @container (inline-size < 480px) {
    .voices button {
      padding: 0.1em 0.5em;
    }

    .label {
      white-space: nowrap;
    }

    .label .muted {
      overflow: hidden;
      text-overflow: ellipsis;
    }
  }

  /* Long words of some languages would reach out of the page. */
  @container (inline-size < 340px) {
    .voices button {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    margin: 0 0 0.6em;
    padding: 0;
    list-style: none;
    font-size: 0.86em;
  }

  .trend {
    margin: 0.8em 0;
    font-size: 0.82em;
  }

  .trend figcaption {
    font-weight: 600;
  }

  .trend .legend {
    margin: 0.2em 0 0;
    font-size: 1em;
  }

  .trend .legend li::before {
    content: none;
  }

  .shape {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-inline-end: 0.2em;
    vertical-align: -0.15em;
  }

  .lines {
    display: block;
    overflow: visible;
    fill: currentColor;
    font-variant-numeric: tabular-nums;
  }

  .lines svg {
    overflow: visible;
  }

  .trend-label {
    fill: var(--_muted);
    text-anchor: middle;
  }

  .trend-line {
    stroke: var(--_role);
    stroke-width: 2px;
  }

  .trend-point {
    fill: var(--_role);
    stroke: var(--_role);
    stroke-width: 1.5px;
  }

  /* A part of a year: dashed and hollow. */
  .trend-line.incomplete {
    stroke-dasharray: 4 4;
  }

  .incomplete .trend-point {
    fill: none;
  }

  .legend li::before {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.4em;
    border-radius: 2px;
    background: var(--_role);
    forced-color-adjust: none;
    content: '';
  }

  /* White on dark text's bars, black on light text's. Canvas and survey come one without the other, so both bring it. */
  :where(.chart) {
    --_contrast: oklch(from currentColor clamp(0, (0.62 - l) * 1000, 1) 0 0);
  }

  .whisker {
    stroke: var(--_role);
    stroke-width: 2px;
  }

  .interval {
    fill: var(--_contrast);
    fill-opacity: 0.4;
    stroke: var(--_contrast);
  }

  .median {
    stroke: var(--_contrast);
    stroke-width: 3px;
  }

  /* So pale that the text's colour shows on it; its outline shows on the page. */
  .small {
    --_contrast: currentColor;
  }

  .small .bar {
    fill-opacity: 0.25;
    stroke: var(--_role);
  }

  .small .interval {
    fill-opacity: 0;
  }
`;
