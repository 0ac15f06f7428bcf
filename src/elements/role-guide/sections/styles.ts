// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** The looks of what stands below the first screen. */
export const sectionStyles = css`
  dl,
  dd {
    margin: 0;
  }

  dd {
    unicode-bidi: plaintext;
  }

  .topic {
    border-block-start: 1px solid var(--_line);
    scroll-margin-block-start: calc(var(--role-sticky-top, 0px) + var(--_gap));
  }

  .topic:last-of-type {
    border-block-end: 1px solid var(--_line);
  }

  slot + .topic,
  .sources + .topic {
    margin-block-start: 1.2em;
  }

  summary {
    padding-block: 0.6em;
    cursor: pointer;
  }

  .only {
    margin-block-end: var(--_gap);
  }

  .topic-heading {
    display: inline;
    font-size: 1.06em;
    font-weight: 650;
  }

  .passages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(max(15em, 34%), 100%), 1fr));
    gap: 0.8em calc(3 * var(--_gap));
    margin-block-end: 1em;
  }

  dt {
    font-weight: 650;
  }

  .passage dt {
    color: var(--_role);
  }

  .together {
    grid-column: 1 / -1;
  }

  dl.muted {
    display: grid;
    gap: 0.8em;
    margin-block-end: 1em;
    font-size: 0.88em;
  }

  .sources {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .sources li + li {
    margin-block-start: 0.4em;
  }

  .disclaimer {
    margin-block-start: 1em;
    font-size: 0.88em;
  }

  @media print {
    .contents,
    .part:not(:defined) {
      display: none;
    }

    .answer-role {
      break-inside: avoid-page;
    }

    summary {
      list-style: none;
    }

    .topic::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .topic {
      break-inside: avoid-page;
    }
  }
`;
