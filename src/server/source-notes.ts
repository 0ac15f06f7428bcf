// SPDX-License-Identifier: MIT
import type { DrawableElement } from '../base/ready.js';
import { isBuiltIn } from '../dataset/built-in/catalogue.js';
import { loadPay, withSalary } from '../dataset/built-in/salary.js';
import { escapeHtml, startTag } from './html.js';

/**
 * What a careful reader must know of the sources that a text names, as a list; of those that it says it of already
 * nothing.
 * @param text The text as plain HTML.
 * @returns HTML; empty where there is nothing more to say.
 */
export async function listNotes(text: string, { received }: DrawableElement): Promise<string> {
  if (!received) return '';
  const { catalogue } = isBuiltIn(received) ? withSalary(received, await loadPay()) : received;
  const isSaid = (words: string) => text.includes(escapeHtml(words.replace(/\s+/g, ' ')));
  const items = catalogue.sources.flatMap(({ title, note }) =>
    note && isSaid(title) && !isSaid(note)
      ? `<dt>${escapeHtml(title)}</dt><dd>${escapeHtml(note)}</dd>`
      : [],
  );
  if (!items.length) return '';
  return `\n${startTag('dl', [['lang', catalogue.language]])}${items.join('')}</dl>`;
}
