// SPDX-License-Identifier: MIT
//
// How a number is written: which sign stands between thousands, and which before decimals.

/** What a map says of the signs in numbers. */
export interface NumberRule {
  readonly decimal?: '.' | ',' | undefined;
  readonly thousands?: '.' | ',' | ' ' | "'" | undefined;
}

/** A sign that stands between thousands in some places and before decimals in others. */
export type Sign = '.' | ',';

/** What such a sign does in a number; `either` where the number alone does not tell. */
export type Use = 'group' | 'decimal' | 'either';

/** What each sign does in the numbers of a column; one that is left out has no meaning yet. */
export type Uses = Readonly<Partial<Record<Sign, 'group' | 'decimal' | 'none'>>>;

/** A number as it is written. */
export interface WrittenNumber {
  /** What each sign that stands in it does, by its shape alone. */
  readonly uses: ReadonlyMap<Sign, Use>;
  /** The digits before the decimal sign and after it, as JavaScript reads them, such as 41000.5. */
  readonly plain: string;
  /** The same where a sign that can be either is one between thousands. */
  readonly grouped: string;
}

/** Signs that stand between thousands and nowhere else. */
const GROUP_ONLY = /^\d{1,3}([ '’٬])\d{3}(?:\1\d{3})*$/u;

const THOUSANDS = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/u;

/** 1'250.000: an apostrophe behind millions, as in Colombia and Mexico. */
const MILLIONS = /^\d{1,3}'\d{3}[.,]\d{3}$/u;

/** 12,34,567: two digits in a group but for the last, as lakhs and crores are written. */
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}$/u;

const SIGNS: readonly Sign[] = ['.', ','];

/** Zeros of the digits of other scripts: Arabic, Persian, Devanagari, Bengali, and of full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

/** A text with the digits of other scripts as plain ones. */
export function toPlainDigits(text: string): string {
  return text.replaceAll(/[^\u0020-\u02FF]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => point >= start && point < start + 10);
    return zero === undefined ? character : String(point - zero);
  });
}

/**
 * How a number is written that has nothing but digits and signs.
 * @returns undefined where it is no number.
 */
export function parseNumber(text: string): WrittenNumber | undefined {
  if (/^\d+$/u.test(text)) return { uses: new Map(), plain: text, grouped: text };
  if (/^\d+(?:\.\d+)?e[+-]?\d+$/iu.test(text)) {
    return { uses: new Map([['.', 'decimal']]), plain: text, grouped: text };
  }
  const arabic = /^(\d+|\d{1,3}(?:٬\d{3})+)٫(\d+)$/u.exec(text);
  if (arabic) return toNumber(arabic[1] ?? '', arabic[2], new Map());
  const last = SIGNS.map((sign) => text.lastIndexOf(sign));
  const [dot = -1, comma = -1] = last;
  if (dot < 0 && comma < 0) {
    return GROUP_ONLY.test(text) ? toNumber(text, undefined, new Map()) : undefined;
  }
  const sign: Sign = dot > comma ? '.' : ',';
  const other: Sign = sign === '.' ? ',' : '.';
  const at = Math.max(dot, comma);
  const [whole, rest] = [text.slice(0, at), text.slice(at + 1)];
  if (whole.includes(sign)) {
    // A sign that stands there twice stands between thousands.
    return THOUSANDS.test(text) || LAKHS.test(text)
      ? toNumber(text, undefined, new Map([[sign, 'group']]))
      : undefined;
  }
  if (!/^\d+$/u.test(rest)) return undefined;
  if (/^\d+$/u.test(whole)) {
    if (rest.length !== 3 || !/^[1-9]\d{0,2}$/u.test(whole)) {
      return toNumber(whole, rest, new Map([[sign, 'decimal']]));
    }
    return toEither(whole, rest, sign);
  }
  // Two kinds of signs: the first is between thousands, so that the last is before decimals.
  if (GROUP_ONLY.test(whole)) {
    // 1'250.000 is a million and a quarter in Colombia.
    if (rest.length === 3) return toEither(whole.replaceAll(/\D/gu, ''), rest, sign);
    return toNumber(whole, rest, new Map([[sign, 'decimal']]));
  }
  if (THOUSANDS.test(whole) || MILLIONS.test(whole) || (other === ',' && LAKHS.test(whole))) {
    return toNumber(
      whole,
      rest,
      new Map([
        [sign, 'decimal'],
        [other, 'group'],
      ]),
    );
  }
  return undefined;
}

function toEither(whole: string, rest: string, sign: Sign): WrittenNumber {
  const plain = `${whole}.${rest}`;
  return { uses: new Map([[sign, 'either']]), plain, grouped: whole + rest };
}

function toNumber(
  whole: string,
  rest: string | undefined,
  uses: ReadonlyMap<Sign, Use>,
): WrittenNumber {
  const digits = whole.replaceAll(/\D/gu, '');
  const plain = rest === undefined ? digits : `${digits}.${rest}`;
  return { uses, plain, grouped: plain };
}

/** What the signs do by the map. */
export function toUses({ decimal, thousands }: NumberRule): Uses {
  if (thousands === '.' || thousands === ',') {
    const other = thousands === '.' ? ',' : '.';
    return { [thousands]: 'group', [other]: 'decimal' };
  }
  if (decimal) {
    const other = decimal === '.' ? ',' : '.';
    // Where a blank or an apostrophe stands between thousands, the other sign has no meaning.
    return { [decimal]: 'decimal', [other]: thousands ? 'none' : 'group' };
  }
  return thousands ? { '.': 'decimal', ',': 'decimal' } : {};
}

/**
 * The number that is written, as a text that JavaScript reads.
 * @returns undefined where a sign is used in another way than in the rest of the column; the sign alone
 * where it has no meaning yet.
 */
export function resolveNumber(
  { uses, plain, grouped }: WrittenNumber,
  known: Uses,
): string | undefined {
  let isGrouped = false;
  for (const [sign, use] of uses) {
    const meaning = known[sign];
    if (use !== 'either') {
      if (meaning !== undefined && meaning !== use) return undefined;
    } else if (meaning === undefined) {
      return sign;
    } else if (meaning === 'none') {
      return undefined;
    } else {
      isGrouped = meaning === 'group';
    }
  }
  return isGrouped ? grouped : plain;
}
