// SPDX-License-Identifier: MIT
import { isBuiltIn } from '../dataset/built-in/catalogue.js';
import { loadPay, withSalary } from '../dataset/built-in/salary.js';
import type { CitedSource } from '../dataset/schema/schema.js';
import type { DrawableElement } from '../base/ready.js';
import { formatDate } from '../format/intl.js';
import { escapeHtml, startTag } from './html.js';

/** Which sources a text needs: those of all that its roles have, or those alone that it names. */
export type Needed = 'all' | 'named';

/**
 * What is missing of the sources of a text, as a list: their name, date and licence where it has none, and what a
 * careful reader must know of them.
 * @param text The text as plain HTML.
 * @returns HTML; empty where there is nothing more to say.
 */
export async function listNotes(
  text: string,
  { received, language: { locale } }: DrawableElement,
  needed: Needed,
): Promise<string> {
  if (!received) return '';
  const { listSources } = await import('../elements/role-guide/sections/chapters.js');
  const dataset = isBuiltIn(received) ? withSalary(received, await loadPay()) : received;
  const isSaid = (words: string) => text.includes(escapeHtml(words.replace(/\s+/g, ' ')));
  const sources = listSources(dataset);
  const unnamed = needed === 'all' ? sources.filter(({ title }) => !isSaid(title)) : [];
  const items = unnamed.map((source) => `<li>${cite(source, locale)}</li>`);
  const notes = sources.flatMap((source) => {
    const { title, note } = source;
    if (!note || isSaid(note) || !(isSaid(title) || unnamed.includes(source))) return [];
    return `<dt>${escapeHtml(title)}</dt><dd>${escapeHtml(note)}</dd>`;
  });
  const lang = [['lang', dataset.catalogue.language]] as const;
  return [
    items.length ? `\n<ul>${items.join('')}</ul>` : '',
    notes.length ? `\n${startTag('dl', lang)}${notes.join('')}</dl>` : '',
  ].join('');
}

/** A source with its date and licence. */
function cite({ title, url, date, licence }: CitedSource, locale: string): string {
  const name = `<bdi>${escapeHtml(title)}</bdi>`;
  return [
    url ? `${startTag('a', [['href', url]])}${name}</a>` : name,
    date && `<bdi>${formatDate(date, locale)}</bdi>`,
    licence && escapeHtml(licence),
  ]
    .filter(Boolean)
    .join(', ');
}
