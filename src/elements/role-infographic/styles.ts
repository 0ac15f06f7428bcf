// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** The looks of the picture, in the page and on paper, and of what stands below it. */
export const infographicStyles = css`
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    fill: currentColor;
  }

  /* Where a line ends was measured; a reader's own spacing is for the words below. */
  .picture * {
    letter-spacing: normal !important;
    word-spacing: normal !important;
  }

  /* As large as a phone needs it, and not larger than a screen. */
  .portrait .picture,
  .portrait .tools {
    max-inline-size: 640px;
  }

  .ground {
    fill: none;
  }

  .title,
  .name,
  .strong,
  .voice,
  .figure {
    font-weight: 700;
  }

  /* A role's colour has the contrast of marks. As text it comes nearer to the page's, the less contrast that one has. */
  .name,
  .figure {
    fill: oklch(
      from
        color-mix(
          in oklab,
          var(--_role) 15%,
          oklch(from var(--_ink) l c h / max(0.1, 1.1 - 12 * (l - 0.58) * (l - 0.58))) 85%
        )
        l c h / 1
    );
  }

  .quiet {
    fill: var(--_muted);
    font-weight: 400;
  }

  .rule,
  .bar,
  .shape {
    fill: var(--_role);
  }

  .bar {
    fill-opacity: 0.32;
    stroke: var(--_role);
    stroke-opacity: 0.66;
    stroke-width: 2px;
  }

  /* Set off from its bar by white on dark text's page, and by black on light text's. */
  .shape {
    stroke: oklch(from var(--_ink) clamp(0, (0.62 - l) * 1000, 1) 0 0);
    /* In radii of the shape. */
    stroke-width: 0.45px;
    paint-order: stroke;
  }

  .bar.few {
    fill-opacity: 0;
    stroke-dasharray: 7 5;
  }

  .shape.few {
    fill: oklch(from var(--_ink) clamp(0, (0.62 - l) * 1000, 1) 0 0);
    stroke: var(--_role);
    stroke-width: 0.25px;
    paint-order: normal;
  }

  .panel {
    fill: var(--_surface);
  }

  .line {
    fill: var(--_line);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
    align-items: center;
    min-block-size: 34px;
    margin-block-start: 0.4em;
    font-size: 0.82em;
  }

  /* Two lines of buttons. */
  @container (inline-size < 420px) {
    .tools {
      min-block-size: 53px;
    }
  }

  summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  .words {
    margin-block-start: 0.4em;
    font-size: 0.92em;
  }

  dl,
  dd {
    margin: 0;
  }

  dl {
    display: grid;
    grid-template-columns: fit-content(30%) 1fr;
    gap: 0.2em 1em;
  }
`;
