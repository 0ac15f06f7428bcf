// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { CitedSource } from '../dataset/schema/schema.js';
import { formatDate } from '../format/intl.js';
import type { Messages } from '../messages/en/base.js';

/**
 * Names of sources with date and licence, each a link where it has an address.
 * @param language BCP 47 tag of the language of the data.
 */
export function renderSources(
  sources: readonly CitedSource[],
  language: string,
  locale: string,
  { separators: [comma, semicolon] }: Messages,
): TemplateResult[] {
  return sources.map(
    ({ title, url, licence, date, languages }, index) =>
      html`${index ? semicolon : ''}<span lang=${languages?.title ?? language}
          ><bdi
            >${url ? html`<a href=${url} rel="noopener" target="_blank">${title}</a>` : title}</bdi
          >${date ? html`${comma}<bdi lang=${locale}>${formatDate(date, locale)}</bdi>` : ''}${licence ? `${comma}${licence}` : ''}</span
        >`,
  );
}
