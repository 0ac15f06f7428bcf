// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const salaryStyles = css`
  .sentence {
    margin: 0.2em 0 0.8em;
    font-size: 1.06em;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.8em;
    font-size: 0.86em;
  }

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

  select {
    max-inline-size: 100%;
    min-block-size: 28px;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    font: inherit;
    color: inherit;
  }

  /* The list of a menu is the system's, on its own background. */
  option {
    background: Canvas;
    color: CanvasText;
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

  .legend li::before {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.4em;
    border-radius: 2px;
    background: var(--_role);
    content: '';
  }

  /* The tools come with Chart.js; their place is kept so that nothing moves then. */
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-content: start;
    min-block-size: 34px;
    margin-block-start: 0.6em;
    font-size: 0.86em;
  }

  @container (inline-size < 360px) {
    .tools {
      min-block-size: 64px;
    }
  }

  .notes {
    font-size: 0.82em;
  }

  .notes p {
    margin: 0.3em 0 0;
  }

  .figures {
    margin-block-start: var(--_gap);
    overflow-x: auto;
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

  @media print {
    .controls,
    .tools,
    .action {
      display: none;
    }

    .figures.visually-hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: var(--_gap) 0 0;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }
  }
`;
