// SPDX-License-Identifier: MIT
import { css } from 'lit';

/**
 * What every element wears: the page's own colour, font and direction, and nothing else of it.
 * Lines and surfaces are mixed from the text colour. Each role has a hue; its lightness follows
 * the lightness of the text, so that roles show on a light page and on a dark one, and differs from
 * the others' so that they can be told apart by people who see fewer hues. Secondary text fades and
 * surfaces tint the more, the more contrast the text has: one of middle lightness has none to lose. A browser that cannot
 * compute such a colour shows it in the colour of the text.
 *
 * `--_ink` is the colour of the text. Dark Reader computes what stands in a colour and replaces it, and takes
 * `currentColor` within one for black; what a variable stands for it leaves to the browser.
 */
export const roleStyles = css`
  :host {
    --_ink: currentColor;
    --_line: var(--role-line, color-mix(in srgb, var(--_ink) 16%, transparent));
    --_muted: var(
      --role-muted,
      oklch(from var(--_ink) l c h / calc(alpha * clamp(0.7, 0.5 + l, 1.64 - l)))
    );
    --_surface: var(
      --role-surface,
      oklch(from var(--_ink) l c h / calc(alpha * 0.2 * max(l - 0.55, 0.55 - l)))
    );
    --_radius: var(--role-radius, 0.5em);
    --_gap: var(--role-gap, 1em);
    --_role-1: var(--role-color-1, oklch(from var(--_ink) calc(0.35 + 0.34 * l) 0.14 260));
    --_role-2: var(--role-color-2, oklch(from var(--_ink) calc(0.45 + 0.34 * l) 0.15 52));
    --_role-3: var(--role-color-3, oklch(from var(--_ink) calc(0.455 + 0.34 * l) 0.1 170));
    --_role-4: var(--role-color-4, oklch(from var(--_ink) calc(0.4 + 0.34 * l) 0.15 335));

    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    /* The page's size, but never too small to read. */
    font-size: max(1em, 13px);
  }

  :host([theme='light']) {
    color: #1a2230;
    color-scheme: light;
  }

  :host([theme='dark']) {
    color: #e8ebef;
    color-scheme: dark;
  }

  /* Ink on paper, also where the page is dark and its background is printed. */
  @media print {
    :host,
    :host([theme]) {
      background: #fff;
      color: #1a2230;
    }

    .action {
      display: none;
    }
  }

  /* What is hidden until a reader's search finds it is hidden by the browser, which could not find it without a box. */
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  /* The width that the views answer to. Where the page asks for a natural width it is this. */
  .base {
    /* What is placed within it is its own affair: else all elements of a page are laid out when one is. */
    position: relative;
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
  }

  /* Not on the host, which a page's reset for all elements would win over. */
  .base,
  .error {
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  /* In quirks mode a table does not inherit by itself. */
  table {
    font: inherit;
    color: inherit;
    text-align: inherit;
    white-space: inherit;
    /* A column is as wide as its longest word. */
    overflow-wrap: break-word;
  }

  .role-1 {
    --_role: var(--_role-1);
  }

  .role-2 {
    --_role: var(--_role-2);
  }

  .role-3 {
    --_role: var(--_role-3);
  }

  .role-4 {
    --_role: var(--_role-4);
  }

  .heading {
    display: block;
    margin: 0;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }

  .muted,
  .footer {
    color: var(--_muted);
  }

  .error {
    margin: 0 0 var(--_gap);
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.2em;
    align-items: baseline;
    justify-content: space-between;
    margin-block-start: var(--_gap);
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.82em;
  }

  .footer p {
    margin: 0;
  }

  a,
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button {
    cursor: pointer;
  }

  /* iPhones and iPads zoom the page in, and not out again, when a field with smaller text is tapped. */
  @media (any-pointer: coarse) {
    input,
    select,
    textarea {
      font-size: max(1em, 16px);
    }
  }

  .action {
    min-block-size: 24px;
    padding: 0.2em 0.3em;
    border: 0;
    border-radius: 0.25em;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .action[aria-pressed='true'] {
    background: var(--_surface);
    font-weight: 600;
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    scroll-margin-block-start: var(--role-sticky-top, 0px);
    outline: 2px solid;
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
