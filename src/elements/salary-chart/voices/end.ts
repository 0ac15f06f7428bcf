// SPDX-License-Identifier: MIT
import { html } from 'lit';
import type { RenderEnd } from '../../../chart/view.js';

/** A figure, and what is said of it. The head is of the colour of secondary text, which would fade twice. */
export const renderEnd: RenderEnd = (end, head) => html`
  <div class="end ${end?.firm ? '' : 'small'}" aria-hidden="true">
    <b>${end?.figure}</b>
    <span class=${head ? '' : 'muted'}>${head ?? end?.note}</span>
  </div>
`;
