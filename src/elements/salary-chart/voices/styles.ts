// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** The looks of the controls, the legend and the marks that come with the other voices. */
export const voiceStyles = css`
  .controls {
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  /* Not on paper, which has none. */
  @media not print {
    .controls {
      display: flex;
    }
  }

  /* Controls have a border that stands out 3 to 1 from the page. */
  .voices,
  select {
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
  }

  .voices {
    display: flex;
    overflow: hidden;
  }

  .voices button {
    min-block-size: 28px;
    padding: 0.35em 0.75em;
    border: 0;
    background: none;
  }

  .voices button:focus-visible {
    outline-offset: -4px;
  }

  .voices [aria-pressed='true'] {
    background: currentColor;
    font-weight: 600;
  }

  /* In the colour of what is behind the text. */
  .voices [aria-pressed='true'] > span {
    color: var(--_contrast);
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
    background: transparent;
    field-sizing: content;
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
  }

  /* Long words of some languages would reach out of the page. */
  @container (inline-size < 340px) {
    .voices button {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }

  .chart .small b,
  .chart b.small {
    font-weight: inherit;
  }

  /* In place of a mark, where the mark would be. */
  .values .none {
    inline-size: 0;
    margin-inline-start: calc(100% + 1.6em);
    font-weight: inherit;
    color: var(--_muted);
  }

  @container (inline-size < 480px) {
    .head .end {
      display: none;
    }

    .row .end {
      grid-area: 1 / 1 / 2 / 3;
      justify-self: end;
      padding-block: 0.5em 0;
      text-align: end;
    }
  }

  /* A role's colour has the contrast of marks. As text it comes nearer to the page's, the less contrast that one has. */
  .values b,
  .legend span {
    color: oklch(
      from
        color-mix(
          in oklab,
          var(--_role) 15%,
          oklch(from var(--_ink) l c h / max(0.1, 1.1 - 12 * (l - 0.58) * (l - 0.58))) 85%
        )
        l c h / 1
    );
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    margin: 0 0 0.6em;
    padding: 0;
    list-style: none;
    font-size: 0.9em;
    font-weight: 650;
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

  .shape {
    fill: var(--_role);
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
    stroke-width: 0.35px;
  }

  /* A part of a year: dashed and hollow. */
  .trend-line.incomplete {
    stroke-dasharray: 4 4;
  }

  .incomplete .trend-point {
    fill: none;
  }

  /* White on dark text's bars, black on light text's. Canvas and survey come one without the other, so both bring it. */
  :where(.base) {
    --_contrast: oklch(from var(--_ink) clamp(0, (0.62 - l) * 1000, 1) 0 0);
  }

  .whisker {
    stroke: var(--_role);
    stroke-opacity: 0.66;
    stroke-width: 2px;
  }

  .point {
    fill: var(--_role);
    stroke: var(--_contrast);
    stroke-width: 0.6px;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .small .whisker {
    stroke-dasharray: 3 4;
  }

  .small .bar {
    fill-opacity: 0;
  }

  .small .point {
    fill: var(--_contrast);
    stroke: var(--_role);
    stroke-width: 0.3px;
    paint-order: normal;
  }
`;
