// SPDX-License-Identifier: MIT
import { cleanText } from '../../format/reading/clean-text.js';
import { getCurrencySigns } from '../../format/reading/currencies.js';
import type { Amount, WrittenAmount } from '../../format/reading/read-amount.js';
import {
  isRange,
  parseAmount,
  parseRange,
  resolveAmount,
} from '../../format/reading/read-amount.js';
import type { NumberRule, Sign, Uses } from '../../format/reading/read-number.js';
import { toUses } from '../../format/reading/read-number.js';

/** A text of a column, and in how many rows it stands. */
export interface CountedText {
  readonly text: string;
  readonly n: number;
}

/** Why a column cannot be read: what a sign means in it is not known. */
export type ColumnDoubt =
  | {
      readonly kind: 'either';
      readonly sign: Sign;
      readonly texts: ReadonlySet<string>;
      /** In how many rows they stand. */
      readonly rows: number;
    }
  | {
      readonly kind: 'both';
      readonly sign: Sign;
      readonly group: ReadonlySet<string>;
      readonly decimal: ReadonlySet<string>;
    };

/** The amounts of a text: one, or the two ends of a range. */
export type Amounts = readonly [Amount] | readonly [Amount, Amount];

const SIGNS: readonly Sign[] = ['.', ','];

/**
 * Reads a column of amounts. What the signs in its numbers mean is told by the map, or by the numbers
 * that can be read in one way only; never by what is likely.
 * @param texts The different texts of the column.
 * @param currency That of the map: in kina, 5,000 K are no millions, and no one can tell.
 * @returns the amounts by their text, without those that are none; or why they cannot be read.
 */
export function readAmountColumn(
  texts: readonly CountedText[],
  rule: NumberRule,
  isRangeColumn: boolean,
  currency: string,
): ReadonlyMap<string, Amounts> | ColumnDoubt {
  const written = texts.flatMap(({ text, n }) => {
    const clean = cleanText(text);
    const one = isRangeColumn ? parseRange(clean) : parseAmount(clean);
    if (!one) return [];
    const ends = (Array.isArray(one) ? one : [one]) as readonly WrittenAmount[];
    const signs = getCurrencySigns();
    if (ends.some(({ multiplier = '' }) => signs.get(multiplier)?.has(currency))) return [];
    return [{ text, n, ends }];
  });
  const said = toUses(rule);
  const uses = Object.keys(said).length ? said : findUses(written);
  if ('kind' in uses) return uses;
  const amounts = new Map<string, Amounts>();
  const unclear = { texts: new Set<string>(), rows: 0, sign: undefined as Sign | undefined };
  for (const { text, n, ends } of written) {
    const resolved = ends.map((end) => resolveAmount(end, uses));
    const sign = resolved.find((one) => typeof one === 'string');
    if (sign !== undefined) {
      unclear.sign ??= sign;
      if (sign !== unclear.sign) continue;
      unclear.texts.add(text);
      unclear.rows += n;
      continue;
    }
    const [low, high] = resolved as (Amount | undefined)[];
    if (!low || (ends.length > 1 && !high)) continue;
    if (high && !isRange(low, high)) continue;
    amounts.set(text, high ? [low, high] : [low]);
  }
  const { sign, ...rest } = unclear;
  return sign === undefined ? amounts : { kind: 'either', sign, ...rest };
}

interface Written {
  readonly text: string;
  readonly ends: readonly WrittenAmount[];
}

/** What the signs mean by the numbers that leave no choice. */
function findUses(written: readonly Written[]): Uses | ColumnDoubt {
  const found = {
    '.': { group: new Set<string>(), decimal: new Set<string>() },
    ',': { group: new Set<string>(), decimal: new Set<string>() },
  };
  const unclear = new Set<Sign>();
  for (const { text, ends } of written) {
    for (const { number } of ends) {
      for (const [sign, use] of number.uses) {
        if (use === 'either') unclear.add(sign);
        else found[sign][use].add(text);
      }
    }
  }
  const uses: Partial<Record<Sign, 'group' | 'decimal'>> = {};
  for (const sign of SIGNS) {
    const { group, decimal } = found[sign];
    const other = found[sign === '.' ? ',' : '.'];
    if (group.size && decimal.size) return { kind: 'both', sign, group, decimal };
    if (group.size) uses[sign] = 'group';
    // A file has one decimal sign, so that the other one stands between thousands.
    else if (unclear.has(sign) && !decimal.size && other.decimal.size) uses[sign] = 'group';
  }
  return uses;
}
