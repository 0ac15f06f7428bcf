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
  .label {
    font-weight: 700;
  }

  .label,
  .quiet,
  .small,
  .subtitle,
  .tick {
    fill: var(--_muted);
  }

  .rule,
  .bar {
    fill: var(--_role);
  }

  /* So pale that the text's colour shows on it; its outline shows on the page. */
  .pale {
    fill-opacity: 0.25;
    stroke: var(--_role);
    stroke-width: 2px;
  }

  .panel {
    fill: var(--_surface);
  }

  .grid {
    fill: var(--_line);
  }

  /* White on dark text's bars, black on light text's. */
  .median {
    fill: oklch(from currentColor clamp(0, (0.62 - l) * 1000, 1) 0 0);
  }

  .pale + .median {
    fill: currentColor;
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

  td,
  th {
    padding-block: 0.2em;
    padding-inline: 0 1em;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  caption {
    padding-block: 0.6em 0.2em;
    text-align: start;
    font-weight: 700;
  }
`;
