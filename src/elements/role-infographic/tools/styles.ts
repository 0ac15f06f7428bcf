// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** The looks of what a reader can do with the picture; they come with that. */
export const pictureToolStyles = css`
  .formats {
    display: flex;
    gap: 0.2em;
    margin-inline-end: auto;
  }

  /* What a file shows: ink on white, whatever the page looks like. */
  .paper {
    position: absolute;
    visibility: hidden;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    color: #1a2230;
    color-scheme: light;
    forced-color-adjust: none;
  }

  .paper .ground {
    fill: #fff;
  }

  dialog {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    border: 0;
    /* That of the element: the tools have smaller text. */
    font-size: calc(1em / 0.82);
  }

  dialog .close {
    position: sticky;
    inset: 0;
    inline-size: fit-content;
    padding: 0.3em;
    background: Canvas;
  }

  /* On a phone the text is as large as that of a page, and the picture larger than the screen. */
  .base dialog .picture {
    inline-size: max(45em, min(100%, 68em));
    max-inline-size: none;
    margin: auto;
    border: 0;
  }

  .landscape.base dialog .picture {
    inline-size: max(75em, 100%);
  }

  dialog .words {
    max-inline-size: 45em;
    margin: 1em auto;
    padding-inline: 1em;
  }

  /* Paper has the picture in its place, and nothing on it can be opened. */
  @media print {
    .tools,
    details:not([open]) {
      display: none;
    }
  }
`;
