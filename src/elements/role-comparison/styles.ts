// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const comparisonStyles = css`
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    /* A word longer than its chip breaks; the chip does not grow out of the table. */
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
    inline-size: 17%;
    border: 0;
  }

  tbody th {
    padding-block-start: 0.75em;
    font-size: 0.86em;
    font-weight: 700;
    color: var(--_muted);
  }

  /* Stays in view while the rows scroll past, on a veil of the page's own lightness. */
  thead th {
    position: sticky;
    inset-block-start: var(--role-sticky-top, 0px);
    z-index: 1;
    border-block-start: 0;
    backdrop-filter: blur(10px);
  }

  thead .role {
    border-block-end: 3px solid var(--_role);
    font-weight: 700;
  }

  tbody tr:first-child > * {
    border-block-start: 0;
  }

  tbody tr:first-child > th {
    border-block-start: 1px solid var(--_line);
  }

  .role-summary {
    display: block;
    font-size: 0.88em;
    font-weight: 400;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .chip {
    padding: 0.05em 0.65em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.9em;
  }

  .common {
    border-color: currentColor;
    border-style: dashed;
    color: var(--_muted);
  }

  .sentence.common {
    border-width: 0 0 1px;
  }

  .cell-role,
  .both {
    display: none;
  }

  @container (inline-size < 480px) {
    table,
    caption,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    .role-summary,
    td:not(.both) > ul > .common {
      display: none;
    }

    /* Not to be seen, but told of, so that every cell stays under its column header. */
    .corner,
    thead .both,
    td.shared-only,
    .both:not(:has(li)) {
      display: block;
      position: absolute;
      clip-path: inset(50%);
    }

    thead {
      position: sticky;
      inset-block-start: var(--role-sticky-top, 0px);
      z-index: 1;
      backdrop-filter: blur(10px);
    }

    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3em 1em;
      padding-block: 0.3em;
      border-block-end: 1px solid var(--_line);
    }

    thead th {
      position: static;
      padding: 0;
      backdrop-filter: none;
    }

    tbody tr {
      padding-block: 0.7em;
      border-block-end: 1px solid var(--_line);
    }

    tbody th,
    tbody td {
      padding: 0;
      border: 0 !important;
    }

    tbody td:not(.both) {
      margin-block-start: 0.5em;
      padding-inline-start: 0.6em;
      border-inline-start: 3px solid var(--_role) !important;
    }

    .cell-role {
      display: block;
      font-size: 0.82em;
    }

    tbody .both {
      display: flex;
      gap: 0.5em;
      align-items: baseline;
      margin-block-start: 0.5em;
      font-size: 0.95em;
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
