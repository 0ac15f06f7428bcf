// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const guideStyles = css`
  .title {
    margin: 0;
    font-size: 1.6em;
    line-height: 1.2;
  }

  .byline,
  .summary {
    margin: 0.4em 0 0;
  }

  .byline {
    font-size: 0.88em;
  }

  .summary {
    font-size: 1.15em;
  }

  .section-heading {
    margin: 0 0 0.6em;
    font-size: 1.25em;
    line-height: 1.3;
  }

  .role-heading {
    margin: 0;
    font-size: 1em;
  }

  p {
    margin: 0.3em 0 0;
  }

  section {
    margin-block-start: calc(2.4 * var(--_gap));
    scroll-margin-block-start: calc(var(--role-sticky-top, 0px) + var(--_gap));
  }

  /* Sentences of the data run their own way on a page that runs the other. */
  p,
  li {
    unicode-bidi: plaintext;
  }

  .passages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: var(--_gap) calc(2 * var(--_gap));
  }

  .passage {
    padding-block-start: 0.5em;
    border-block-start: 3px solid var(--_role);
  }

  .together {
    margin-block-start: var(--_gap);
    padding: 0.7em 1em;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .passages + .part,
  .together + .part {
    margin-block-start: calc(1.5 * var(--_gap));
  }

  .part {
    display: block;
  }

  /* Room for what is still to come, so that little moves when it does. */
  .part:not(:defined) {
    min-block-size: 20em;
  }

  .contents {
    margin-block-start: calc(1.5 * var(--_gap));
    padding-block: 0.8em;
    border-block: 1px solid var(--_line);
    font-size: 0.92em;
  }

  .contents-heading {
    margin: 0;
    font-weight: 700;
  }

  .contents ol {
    columns: 13em;
    margin: 0.3em 0 0;
    padding: 0;
    list-style: none;
  }

  .contents a {
    display: block;
    min-block-size: 24px;
    padding: 0.2em 0.6em;
    border-inline-start: 2px solid transparent;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  .contents a[aria-current] {
    border-inline-start-color: currentColor;
    font-weight: 600;
  }

  .sources {
    margin: 0;
    padding-inline-start: 1.2em;
  }

  .disclaimer {
    margin-block-start: calc(2 * var(--_gap));
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.88em;
  }

  /* With room enough the list of contents stays beside the text. */
  @container (inline-size >= 960px) {
    article {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 13em;
      column-gap: calc(3 * var(--_gap));
    }

    article > * {
      grid-column: 1;
    }

    .contents {
      position: sticky;
      inset-block-start: calc(var(--role-sticky-top, 0px) + var(--_gap));
      grid-column: 2;
      grid-row: 1 / span 60;
      align-self: start;
      margin: 0;
      border: 0;
    }

    .contents ol {
      columns: auto;
    }
  }

  @media print {
    .contents {
      display: none;
    }

    section {
      break-inside: avoid-page;
    }
  }
`;
