// SPDX-License-Identifier: MIT
import { memoize } from './memoize.js';

const regionNames = /* @__PURE__ */ memoize(
  (locale: string) => new Intl.DisplayNames(locale, { type: 'region' }),
);

/** The name of a country. `code` is ISO 3166-1 alpha-2; a code without a name stands for itself. */
export function formatCountry(code: string, locale: string): string {
  return regionNames(locale).of(code) ?? code;
}
