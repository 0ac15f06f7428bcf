// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { css, html } from 'lit';

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
      ${Array.from({ length: roles }, (_, role) => html`<span class="role-${role + 1}"></span>`)}
    </div>
  `;
}

/** The colours of the probes, and the transitions that tell of a change. */
export const probeStyles = css`
  .probes {
    position: absolute;
    visibility: hidden;
  }

  .probes span {
    transition:
      color 1ms,
      font-size 1ms;
  }

  .probes .line {
    color: var(--_line);
  }

  .probes .contrast {
    color: var(--_contrast);
  }

  .probes :is(.role-1, .role-2, .role-3, .role-4) {
    color: var(--_role);
  }
`;
