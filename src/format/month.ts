// SPDX-License-Identifier: MIT
import { memoize } from './memoize.js';

const monthFormat = /* @__PURE__ */ memoize(
  (locale: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** The month of a day, such as March 2025. `date` is an ISO 8601 day; no time zone can move it. */
export function formatMonth(date: string, locale: string): string {
  return monthFormat(locale).format(new Date(date));
}
