// SPDX-License-Identifier: MIT
import type { Passage } from './passage.js';
import { toPlainText } from './passage.js';

/** A cell that says nothing: empty, or with a dash in it. */
const NOTHING = /^[-‐-―−–—·.…]*$/u;

/** What stands between points, the strongest first. */
const SEPARATORS: readonly string[] = [';；؛', ',，،、'];

/** How a sentence ends, whose commas are no list's. */
const SENTENCE = /[.!?。！？।؟]$/u;

const OPENING = /[([{（「『【]/u;
const CLOSING = /[)\]}）」』】]/u;

/** Whether a cell says nothing. */
export function isEmpty(cell: Passage | undefined): boolean {
  return !cell || NOTHING.test(toPlainText(cell.text));
}

/**
 * The points of a cell: the items of its lists, else its lines, else what stands between semicolons, else
 * between commas that are not within brackets or a number. A sentence is one point.
 */
export function listPoints(cell: Passage | undefined): string[] {
  if (!cell || isEmpty(cell)) return [];
  const { items, lines } = cell;
  if (items.length) return [...items];
  const [only = ''] = lines;
  if (lines.length > 1) return lines.map(withoutBullet);
  for (const separators of SEPARATORS) {
    const points = split(only, separators);
    if (points.length > 1 && !(separators.includes(',') && SENTENCE.test(only))) return points;
  }
  return [withoutBullet(only)];
}

/** A line of a list that is written by hand. */
function withoutBullet(line: string): string {
  return line.replace(/^[•‣◦▪–—-]\s+/u, '');
}

/** The parts of a text between signs that stand neither within brackets nor within a number. */
function split(text: string, separators: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (OPENING.test(sign)) depth += 1;
    else if (CLOSING.test(sign)) depth = Math.max(0, depth - 1);
    const isNumber = /^\d,\d$/u.test(text.slice(Math.max(0, at - 1), at + 2));
    if (!depth && separators.includes(sign) && !isNumber) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  return [...parts, part].map((one) => one.trim()).filter(Boolean);
}
