// SPDX-License-Identifier: MIT

/** A list of what may be, such as `one or another`, in the words of a language. */
export function formatAlternatives(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(items);
}
