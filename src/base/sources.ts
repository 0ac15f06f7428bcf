// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { CitedSource } from '../dataset/schema/schema.js';
import { formatDate } from '../format/intl.js';

/** Names of sources with date and licence, each a link where it has an address. */
export function renderSources(sources: readonly CitedSource[], locale: string): TemplateResult[] {
  return sources.map(
    ({ title, url, licence, date }, index) =>
      html`${index ? '; ' : ''}<bdi>${url ? html`<a href=${url} rel="noopener" target="_blank">${title}</a>` : title}</bdi>${date ? html`, <bdi>${formatDate(date, locale)}</bdi>` : ''}${licence ? `, ${licence}` : ''}`,
  );
}
