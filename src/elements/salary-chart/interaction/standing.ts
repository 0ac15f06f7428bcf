// SPDX-License-Identifier: MIT
import { formatAlternatives } from '../../../format/alternatives.js';
import type { ToolMessages } from '../../../messages/en/tools.js';
import type { ChartModel, Mark } from '../../../chart/model.js';

/** Pay that is further above the chart than this many times its end would flatten it to a line. */
const FAR = 5;

/** What a reader typed: an amount, or why it is not one; neither when nothing was typed. */
export interface Standing {
  readonly value?: number;
  readonly hint?: string;
}

/**
 * Reads an amount as people type it, with currency signs, spaces and grouping marks.
 * @param end The end of the chart's axis, in the same unit as the amount.
 */
export function parsePay(text: string, end: number, words: ToolMessages): Standing {
  if (!text.trim()) return {};
  const ascii = text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, toAscii);
  // Groups of three after a comma, point, apostrophe or space are thousands; in India groups of two
  // go before them: 1,20,000.
  const digits = ascii
    .replace(/[\p{Sc}\s]/gu, '')
    .replace(/[.,'’٬](?=(?:\d{2,3}[.,'’٬])*\d{3}(?:\D|$))/g, '');
  const value = /^\d+(?:[.,]\d+)?k?$/i.test(digits)
    ? parseFloat(digits.replace(',', '.')) * (/k$/i.test(digits) ? 1000 : 1)
    : NaN;
  if (!(value > 0)) return { hint: words.payHint };
  if (value > end * FAR) return { hint: words.farHint };
  return { value };
}

/** An Arabic or Hindi digit as the number pad of the parser has it. */
function toAscii(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = [0x966, 0x6f0, 0x660].find((zero) => code >= zero) ?? 0;
  return String(code - zero);
}

/** Where an amount stands, a line for each mark that has figures. */
export function describeStanding(
  value: number,
  { rows }: ChartModel,
  { locale, words }: { readonly locale: string; readonly words: ToolMessages },
  nameMark: (label: string, mark: Mark) => string,
): string[] {
  return rows.flatMap(({ label, marks }) =>
    marks.flatMap((mark) => {
      const band = findBand(value, mark, locale, words);
      return band ? [words.standingOf(nameMark(label, mark), band)] : [];
    }),
  );
}

function findBand(
  value: number,
  { bar, whiskers: [below, above] = [], median, offers, top = Infinity }: Mark,
  locale: string,
  words: ToolMessages,
): string | undefined {
  if (!bar) return undefined;
  if (offers) {
    const count = (bounds: readonly number[]) => bounds.filter((bound) => value >= bound).length;
    const last = words.shares.length - 1;
    return words.offered(
      words.shares[last - count(offers.low)] ?? '',
      words.shares[count(offers.high)] ?? '',
    );
  }
  if (median === undefined) {
    const [under, within, over] = words.ranges;
    if (value < bar[0]) return under;
    return value > bar[1] ? over : within;
  }
  // Without the outer percentiles the bands are not known.
  if (!below || !above) return undefined;
  const bounds = [below[0], bar[0], median, bar[1], above[1]];
  const reached = bounds.filter((bound) => value >= bound);
  // What is published as an amount or more may be above the reader all the same.
  const least = reached.filter((bound) => bound < top).length;
  return formatAlternatives(words.bands.slice(least, reached.length + 1), locale);
}
