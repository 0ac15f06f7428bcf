// SPDX-License-Identifier: MIT
import { memoize } from './memoize.js';

const pluralRules = /* @__PURE__ */ memoize((locale: string) => new Intl.PluralRules(locale));

/** The plural category of a count in a language, such as `few` for 3 in Arabic. */
export function selectPlural(value: number, locale: string): Intl.LDMLPluralRule {
  return pluralRules(locale).select(value);
}
