// SPDX-License-Identifier: MIT
//
// What pay is in and what it pays for, as far as a caption, a head or a cell says it.
import { getCurrencySymbol, isRegional } from '../format/number-signs.js';
import { getCurrencySigns } from '../format/reading/currencies.js';
import type { Period } from '../format/reading/periods.js';

/** Currencies of which one is meant. */
export type Currencies = ReadonlySet<string>;

/** Codes that are words of headings in capital letters too, and metals, which have codes and pay nobody. */
const NO_CODES: ReadonlySet<string> = new Set([
  ...['ALL', 'CUP', 'MAD', 'TOP', 'TRY'],
  ...['XAG', 'XAU', 'XPD', 'XPT', 'XTS', 'XXX'],
]);

/** Words that several countries have for their money, by a sign that the same countries share. */
const SHARED_NAMES: ReadonlyMap<string, string> = new Map([
  ['dollars', '$'],
  ['pesos', '$'],
  ['pounds', '£'],
  ['rupees', 'rs'],
]);

const SHARED_NAME = /(?<!\p{L} ?)(?:dollars|pesos|pounds|rupees)(?!\p{L})/iu;

let names: readonly string[] | undefined;
let signs: readonly string[] | undefined;

/** What stands for currencies in running text, the longest first. */
function listNames(wanted: (key: string) => boolean): string[] {
  return [...getCurrencySigns()]
    .filter(
      ([key, currencies]) => wanted(key) && ![...currencies].every((code) => NO_CODES.has(code)),
    )
    .map(([key]) => key)
    .sort((a, b) => b.length - a.length);
}

/**
 * The currencies that a running text names, each as those that it can be of: by a code in capital letters, by a sign
 * such as $, and by an English name.
 */
export function findCurrencies(text: string): Currencies[] {
  const known = getCurrencySigns();
  const found: Currencies[] = [];
  const add = (key: string) => {
    const currencies = known.get(key);
    if (currencies) found.push(currencies);
  };
  for (const [code] of text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{3}(?![\p{L}\p{N}])/gu)) {
    if (!NO_CODES.has(code) && known.get(code.toLowerCase())?.has(code)) add(code.toLowerCase());
  }
  signs ??= listNames((key) => /\p{Sc}/u.test(key));
  names ??= listNames((key) => /^\p{L}{4,}$|^\p{L}[\p{L} ]+ \p{L}+$/u.test(key));
  let rest = text.toLowerCase();
  for (const key of [...names, ...signs]) {
    const at = rest.indexOf(key);
    if (at < 0 || isWithinWord(rest, at, key.length)) continue;
    rest = `${rest.slice(0, at)} ${rest.slice(at + key.length)}`;
    add(SHARED_NAMES.get(key) ?? key);
  }
  return found;
}

function isWithinWord(text: string, at: number, length: number): boolean {
  const isLetter = (character: string) => /\p{L}/u.test(character);
  const [first, last] = [text.charAt(at), text.charAt(at + length - 1)];
  return (
    (isLetter(first) && isLetter(text.charAt(at - 1))) ||
    (isLetter(last) && isLetter(text.charAt(at + length)))
  );
}

/** The currencies of an amount, where a name of several countries stands beside it. */
export function widen(currencies: Currencies | undefined, text: string): Currencies | undefined {
  const [name] = SHARED_NAME.exec(text.toLowerCase()) ?? [];
  return (name && getCurrencySigns().get(SHARED_NAMES.get(name) ?? '')) || currencies;
}

/** The currencies that all of these can mean. */
export function intersect(all: readonly Currencies[]): string[] {
  const [first = new Set<string>(), ...others] = all;
  return [...first].filter((currency) => others.every((other) => other.has(currency)));
}

/**
 * The one of several currencies that a language means by their common sign: $ is the US dollar in English, as it is
 * written there, and the Canadian in the English of Canada. Undefined where the language does not tell.
 */
export function chooseCurrency(currencies: readonly string[], locale: string): string | undefined {
  if (currencies.length < 2) return currencies[0];
  const meanings = currencies.map((code) => ({
    code,
    symbol: getCurrencySymbol(code, locale).normalize('NFKC').toLowerCase().replace(/\.$/u, ''),
  }));
  const shared = meanings.filter(({ symbol }) =>
    currencies.every((code) => getCurrencySigns().get(symbol)?.has(code)),
  );
  if (shared.length === 1) return shared[0]?.code;
  // In the English of India only the rupee of India has a sign.
  const own = meanings.filter(({ code, symbol }) => symbol !== code.toLowerCase());
  return own.length === 1 && isRegional(locale) ? own[0]?.code : undefined;
}

const toPattern = (words: string, parts: string) =>
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})|/ ?(?:${parts})(?!\\p{L})`, 'iu');

/**
 * How captions and heads say what pay is for. Not the words for periods alone, as in "salaries of the year" and "by
 * years of experience".
 */
const PERIOD_PHRASES: readonly (readonly [Period, RegExp])[] = [
  [
    'year',
    toPattern(
      'annual(?:ly)?|yearly|per annum|p\\. ?a|(?:per|a|each) (?:year|yr|annum)|jährlich\\p{L}*|\\p{L}*jahres(?:brutto)?(?:gehalt|gehälter|lohn|löhne|einkommen)\\p{L}*|(?:pro|je|im) jahr|annuel(?:le)?s?|par an|anual(?:es)?|anuais|al año|por año|ao ano|por ano|वार्षिक|सालाना|प्रति वर्ष|(?:ال)?سنوي\\p{L}*[\\p{M}]*|في السنة|lpa',
      'year|yr|y|annum|jahr|an|año|ano|年|साल|वर्ष|سنة',
    ),
  ],
  ['year', /年収|年俸|年額|年間|年薪|每年/u],
  [
    'month',
    toPattern(
      'monthly|p\\. ?m|(?:per|a|each) month|monatlich\\p{L}*|\\p{L}*monats(?:brutto)?(?:gehalt|gehälter|lohn|löhne|einkommen)\\p{L}*|(?:pro|je|im) monat|mensuel(?:le)?s?|par mois|mensual(?:es)?|al mes|por mes|mensal|mensais|ao mês|por mês|मासिक|प्रति माह|प्रति महीना|(?:ال)?شهري\\p{L}*[\\p{M}]*|في الشهر',
      'month|mo|monat|mois|mes|mês|月|माह|شهر',
    ),
  ],
  ['month', /月給|月額|月収|月薪|每月/u],
  [
    'hour',
    toPattern(
      'hourly|(?:per|an|each) hour|stündlich\\p{L}*|\\p{L}*stundenl(?:ohn|öhne)\\p{L}*|(?:pro|je) stunde|horaires?|par heure|de l’heure|por hora|a la hora|प्रति घंटा|प्रति घंटे|في الساعة|بالساعة',
      'hour|hr|h|std|stunde|heure|hora|小时|घंटा|ساعة',
    ),
  ],
  ['hour', /時給|时薪|每小时/u],
  [
    'week',
    toPattern('weekly|per week|wöchentlich\\p{L}*|pro woche|par semaine|por semana', 'week'),
  ],
  ['day', toPattern('daily|per day|pro tag|par jour|por día|por dia', 'day')],
];

/** The periods that a running text says pay is for. */
export function findPeriods(text: string): Period[] {
  return [
    ...new Set(PERIOD_PHRASES.flatMap(([period, pattern]) => (pattern.test(text) ? [period] : []))),
  ];
}
