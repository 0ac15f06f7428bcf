// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const salaryStyles = css`
  .heading {
    font-size: 1.6em;
    line-height: 1.2;
    text-wrap: balance;
  }

  .sentence {
    margin: 0.4em 0 0.9em;
    font-size: 1.06em;
  }

  strong {
    unicode-bidi: isolate;
  }

  .controls {
    /* The controls, and what adverts say to the contrary, come with the other voices; their place is kept so
       that nothing moves then. */
    min-block-size: max(7.4em, 16em - 16cqi);
    margin-block-end: 0.8em;
    font-size: 0.86em;
  }

  /* All but the first tool come with Chart.js; their place is kept so that nothing moves then. */
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    align-content: start;
    min-block-size: 34px;
    margin-block-start: 0.6em;
    font-size: 0.86em;
  }

  .notes {
    margin-block-start: 0.7em;
    font-size: 0.82em;
  }

  .notes p {
    unicode-bidi: plaintext;
    margin: 0.3em 0 0;
  }

  /* Hidden it must not scroll: the keyboard would stop at what nobody sees. */
  .figures:not(.visually-hidden) {
    margin-block-start: var(--_gap);
    overflow-x: auto;
  }

  @media print {
    .controls,
    .tools {
      display: none;
    }

    .figures.visually-hidden {
      all: revert;
      margin-block-start: var(--_gap);
    }
  }
`;
