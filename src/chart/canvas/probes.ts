// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html } from 'lit';

/**
 * Elements that nobody sees whose text colours are the colours of the chart. The stylesheet computes
 * them, and a transition of theirs tells that one has changed, whatever on the page changed it.
 */
export function renderProbes(roles: number): TemplateResult {
  return html`
    <div class="probes" aria-hidden="true">
      <span></span>
      <span class="muted"></span>
      <span class="line"></span>
      <span class="contrast"></span>
      ${[...Array(roles).keys()].map((role) => html`<span class="role-${role + 1}"></span>`)}
    </div>
  `;
}
