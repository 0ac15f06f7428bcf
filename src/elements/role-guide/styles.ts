// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const guideStyles = css`
  .title {
    max-inline-size: 26ch;
    margin: 0;
    font-size: clamp(2em, 1.2em + 4cqi, 3.15em);
    font-weight: 650;
    line-height: 1.06;
    letter-spacing: -0.022em;
    text-wrap: balance;
  }

  p {
    margin: 0;
  }

  .summary {
    margin-block-start: 0.55em;
    font-size: clamp(1.17em, 1em + 1cqi, 1.42em);
    line-height: 1.3;
    text-wrap: balance;
  }

  .byline,
  .pay > span,
  .dispute {
    font-size: 0.84em;
  }

  .byline {
    margin-block-start: 0.8em;
  }

  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 1.65em calc(3 * var(--_gap));
    margin-block-start: 1.65em;
  }

  .answer-role {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    row-gap: 0;
    padding-block-start: 0.75em;
    border-block-start: 5px solid var(--_role);
  }

  .role-heading {
    margin: 0 0 0.25em;
    font-size: 1.4em;
    line-height: 1.2;
    letter-spacing: -0.012em;
    color: var(--_role);
  }

  .pay {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    align-items: center;
    margin-block-start: 0.8em;
  }

  .pay > span {
    inline-size: 100%;
  }

  .pay strong {
    margin-block: 0.1em;
    font-size: 2.5em;
    line-height: 1;
    letter-spacing: -0.03em;
    font-variant-numeric: lining-nums;
    color: var(--_role);
  }

  /* What rests on little recedes. */
  .faint strong {
    font-size: 1.6em;
    font-weight: 400;
  }

  .long strong {
    font-size: 1.85em;
  }

  /* Letters that are joined stay so. */
  .title:lang(ar),
  .pay strong:lang(ar) {
    letter-spacing: normal;
  }

  .range {
    flex: 1 1 5em;
    max-inline-size: 178px;
    block-size: 30px;
    overflow: visible;
  }

  .range rect {
    fill: var(--_role);
    fill-opacity: 0.3;
    stroke: var(--_role);
    stroke-opacity: 0.66;
    stroke-width: 1.5px;
  }

  .faint rect {
    fill: none;
    stroke-dasharray: 4 3;
  }

  .range path {
    fill: var(--_role);
  }

  .both {
    margin-block-start: 1.6em;
    padding-block: 0.65em;
    border-block: 1px solid var(--_line);
  }

  .both > p {
    display: inline;
  }

  .both strong {
    margin-inline-end: 0.35em;
    font-weight: 650;
  }

  .dispute {
    margin-block-start: 0.8em;
  }

  a {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .section-heading {
    margin: 0 0 0.5em;
    font-size: clamp(1.5em, 1.2em + 1.4cqi, 1.8em);
    font-weight: 650;
    line-height: 1.15;
    letter-spacing: -0.016em;
  }

  section {
    margin-block-start: 2.1em;
  }

  section,
  .answer {
    scroll-margin-block-start: calc(var(--role-sticky-top, 0px) + var(--_gap));
  }

  /* Sentences of the data run their own way on a page that runs the other. */
  p,
  li {
    unicode-bidi: plaintext;
  }

  .part {
    display: block;
  }

  /* Room for what is still to come, so that little moves when it does. */
  .part:not(:defined) {
    min-block-size: 20em;
  }

  .contents {
    margin-block-start: 1.7em;
    border-block-end: 1px solid var(--_line);
    font-size: 0.9em;
  }

  .contents button {
    display: none;
  }

  .contents ol {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .contents a {
    display: block;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-block-end: -1px;
    padding-block: 0.5em;
    border-block-end: 3px solid transparent;
    text-decoration: none;
  }

  .contents a:hover {
    text-decoration: underline;
  }

  .contents a[aria-current] {
    border-color: currentColor;
    /* Bold without more room, so that nothing beside it moves. */
    -webkit-text-stroke: 0.03em currentColor;
  }

  /* In a narrow place the contents are a line that opens. */
  @container (inline-size < 560px) {
    .contents {
      border: 0;
    }

    .contents button {
      display: flex;
      justify-content: space-between;
      inline-size: 100%;
      padding: 0.65em 0.95em;
      border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
      border-radius: 10px;
      background: none;
      text-align: start;
    }

    .contents span::after {
      content: ' ▾';
      content: ' ▾' / '';
    }

    .contents ol {
      display: none;
    }

    .contents .shown {
      display: block;
      padding: 0.3em 0.95em;
    }

    .contents a[aria-current] {
      border-color: transparent;
    }

    @media (scripting: none) {
      .contents ol {
        display: block;
      }
    }
  }

  @media (forced-colors: active) {
    .range rect {
      fill: none;
      stroke: CanvasText;
      stroke-opacity: 1;
    }

    .range path {
      fill: CanvasText;
    }
  }
`;
