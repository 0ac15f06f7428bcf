// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { shapeOf } from './shapes.js';

/** The shape of a role beside its name; that of none by -1. */
export function renderShape(role: number): TemplateResult {
  return html`<svg class="shape" viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true">
    <path d=${shapeOf(role)} />
  </svg>`;
}
