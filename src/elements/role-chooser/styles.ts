// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const chooserStyles = css`
  p {
    margin: 0;
  }

  .about {
    font-size: 0.86em;
  }

  fieldset {
    display: flow-root;
    position: relative;
    min-inline-size: 0;
    margin: 0;
    padding: 0.5em 0;
    border: 0;
  }

  /* A word longer than its place breaks. */
  legend,
  label,
  .result {
    overflow-wrap: anywhere;
  }

  .list fieldset,
  .result {
    border-block-start: 1px solid var(--_line);
  }

  .list {
    margin-block-start: 0.7em;
  }

  /* Out of the place that a frame has for it, where it would hide the line above. */
  legend {
    float: inline-start;
    inline-size: 100%;
    padding-block: 0.15em;
    padding-inline: 0 36px;
  }

  .steps legend {
    padding-inline: 0;
    padding-block: 0.8em 0.3em;
    font-size: 1.15em;
  }

  .scale {
    display: flex;
    align-items: center;
    clear: both;
    justify-content: space-between;
    max-inline-size: 26em;
  }

  label {
    display: flex;
    position: relative;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: 28px;
    min-block-size: 32px;
    color: var(--_muted);
    font-size: 0.86em;
    line-height: 1.2;
    cursor: pointer;
  }

  input {
    flex: none;
    appearance: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0 5px;
    border: 1px solid currentColor;
    border-radius: 50%;
    color: inherit;
    cursor: pointer;
  }

  input:hover {
    background: var(--_surface);
  }

  input:checked {
    border: 6px solid var(--_role, currentColor);
  }

  label:has(:checked) {
    color: inherit;
  }

  .clear {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_muted);
    line-height: 1;
  }

  .clear:hover {
    background: var(--_surface);
  }

  .clear:disabled {
    visibility: hidden;
  }

  .navigation {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
    margin-block: 0.4em 1em;
  }

  .navigation button {
    min-block-size: 32px;
    padding: 0.2em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
  }

  .navigation button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  .navigation button:enabled:hover {
    background: var(--_surface);
  }

  #progress {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  details {
    max-inline-size: 46em;
  }

  summary {
    min-block-size: 24px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  textarea {
    flex-basis: 100%;
    border: 1px solid var(--_line);
    background: transparent;
  }

  @container (inline-size >= 640px) {
    .list legend {
      inline-size: calc(100% - max(44%, 20.5em));
      padding-inline-end: 1em;
    }

    .list .scale {
      float: inline-end;
      clear: none;
      inline-size: max(44%, 20.5em);
      max-inline-size: none;
      padding-inline-end: 36px;
    }
  }

  @media screen {
    .away {
      display: none;
    }
  }

  @media print {
    .clear,
    .navigation,
    .footer {
      display: none;
    }

    fieldset {
      break-inside: avoid;
    }
  }

  /* The system's own buttons. */
  @media (forced-colors: active) {
    input,
    input:checked {
      appearance: auto;
    }
  }
`;
