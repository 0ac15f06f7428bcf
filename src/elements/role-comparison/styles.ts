// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const comparisonStyles = css`
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    overflow-wrap: anywhere;
  }

  /* Sentences of the data run their own way on a page that runs the other. */
  li,
  .summary {
    unicode-bidi: plaintext;
  }

  caption {
    padding-block-end: 1.2em;
    text-align: start;
  }

  .summary {
    display: block;
  }

  th,
  td {
    padding: 0.6em 0.8em 0.6em 0;
    padding-inline: 0 0.8em;
    border-block-start: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  .corner {
    inline-size: 15%;
  }

  tbody th {
    font-size: 0.9em;
    color: var(--_muted);
  }

  /* Stays in view while the rows scroll past, on a veil of the page's own lightness. */
  thead th {
    position: sticky;
    inset-block-start: var(--role-sticky-top, 0px);
    z-index: 1;
    border-block-start: 0;
    font-weight: 700;
    vertical-align: bottom;
    backdrop-filter: blur(10px);
  }

  thead .role::after,
  thead .both::after {
    display: block;
    margin-block-start: 0.3em;
    border-block-end: 3px solid var(--_role);
    content: '';
  }

  thead .both::after {
    border-block-end: 3px dotted var(--_muted);
  }

  tbody tr:first-child > * {
    border-block-start: 0;
  }

  .role-summary {
    display: block;
    font-size: 0.88em;
    font-weight: 400;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .cell-role {
    display: none;
  }

  @container (inline-size < 480px) {
    table,
    caption,
    thead,
    tbody,
    th,
    td {
      display: block;
    }

    /* Not to be seen, but told of, so that every cell stays under its column header. */
    .corner,
    thead .both,
    .none {
      position: absolute;
      clip-path: inset(50%);
    }

    .role-summary {
      display: none;
    }

    thead {
      position: sticky;
      inset-block-start: var(--role-sticky-top, 0px);
      z-index: 1;
      backdrop-filter: blur(10px);
    }

    tr {
      display: grid;
      gap: 0.4em 1em;
      padding-block: 0.7em;
    }

    .roles-2 tr {
      grid-template-columns: 1fr 1fr;
    }

    thead tr {
      padding-block: 0.3em 0;
    }

    tbody tr {
      border-block-end: 1px solid var(--_line);
    }

    th,
    td,
    thead th {
      position: static;
      padding: 0;
      border: 0;
      backdrop-filter: none;
    }

    tbody th,
    .both {
      grid-column: 1 / -1;
    }

    /* Below what the roles do not share, in a line. */
    .both {
      order: 1;
    }

    .both li {
      display: inline;
    }

    .both li + li::before {
      content: ' · ';
    }

    .both > *,
    .both ul {
      display: inline;
    }

    /* The names stand above the columns of two. */
    table:not(.roles-2) td:not(.both) .cell-role {
      display: block;
    }
  }

  /* Paper does not scroll, and its veil would be blurred from what the page has behind it. */
  @media print {
    thead,
    thead th {
      position: static;
      backdrop-filter: none;
    }
  }
`;
