// SPDX-License-Identifier: MIT
import { listCurrencies, listCurrencySigns } from '../names.js';

/** Signs that lists of names do not have, as they are written where the currency is used. */
const OTHER_SIGNS: Readonly<Record<string, readonly string[]>> = {
  AED: ['dh', 'dhs'],
  ALL: ['l'],
  AUD: ['au$'],
  BGN: ['лв', 'лв.'],
  CAD: ['c$', 'cad$'],
  CHF: ['fr', 'fr.', 'sfr', 'sfr.', 'franken'],
  CNY: ['¥', '￥', '元', 'rmb'],
  CRC: ['₡'],
  CZK: ['kč'],
  DKK: ['kr', 'kr.'],
  EUR: ['euros', '€', 'keur', 'teur'],
  GBP: ['pounds'],
  GTQ: ['q', 'q.'],
  HNL: ['l', 'l.'],
  HUF: ['ft'],
  IDR: ['rp', 'rp.'],
  INR: ['rs', 'rs.', 'rupees'],
  ISK: ['kr', 'kr.'],
  JPY: ['¥', '￥', '円', 'yen'],
  KES: ['ksh'],
  LKR: ['rs', 'rs.'],
  LSL: ['m'],
  MDL: ['l'],
  MMK: ['k'],
  MXN: ['mx$', 'pesos'],
  MYR: ['rm'],
  NOK: ['kr', 'kr.'],
  NPR: ['rs', 'rs.'],
  PEN: ['s/', 's/.', 'soles'],
  PGK: ['k'],
  PKR: ['rs', 'rs.'],
  PLN: ['zł'],
  RON: ['lei'],
  RUB: ['₽', 'руб', 'руб.'],
  SEK: ['kr', 'kr.'],
  SGD: ['s$'],
  TRY: ['₺', 'tl'],
  USD: ['us$', 'u$s', 'usd$', 'dollars'],
  ZAR: ['r'],
  ZMW: ['k', 'zk'],
};

let signs: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The currencies by what stands for them, in small letters: codes, signs such as $, and names. */
export function getCurrencySigns(): ReadonlyMap<string, ReadonlySet<string>> {
  signs ??= listSigns();
  return signs;
}

function listSigns(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (sign: string, currency: string) => {
    const key = sign.toLowerCase();
    found.set(key, (found.get(key) ?? new Set()).add(currency));
  };
  for (const currency of listCurrencies()) {
    add(currency, currency);
    for (const sign of listCurrencySigns(currency)) add(sign, currency);
  }
  for (const [currency, list] of Object.entries(OTHER_SIGNS)) {
    for (const sign of list) add(sign, currency);
  }
  return found;
}

/**
 * The currency that a text of a column of currencies names by its code, its sign or its English name.
 * A sign of several currencies is that of the map, where it is one of them.
 * @returns undefined where there is no such currency, or which of several is not said.
 */
export function readCurrency(text: string, mapped: string): string | undefined {
  const key = text.toLowerCase();
  // "USD ($)" and "Euro (EUR)".
  const [, outside = key, inside] = /^([^(]*)\((.*)\)$/u.exec(key) ?? [];
  const meanings = [outside.trimEnd(), inside].flatMap((part) =>
    part === undefined ? [] : [getCurrencySigns().get(part)],
  );
  const [first, second] = meanings;
  if (!first || (meanings.length > 1 && !second)) return undefined;
  const both = [...first].filter((currency) => second?.has(currency) ?? true);
  if (both.includes(mapped)) return mapped;
  return both.length === 1 ? both[0] : undefined;
}
