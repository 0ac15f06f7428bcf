// SPDX-License-Identifier: MIT
import { once } from './format.js';

/** The name of a country. `code` is ISO 3166-1 alpha-2; a code without a name stands for itself. */
export function formatCountry(code: string, locale: string): string {
  return (
    once(`country ${locale}`, () => new Intl.DisplayNames(locale, { type: 'region' })).of(code) ??
    code
  );
}
