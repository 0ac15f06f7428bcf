// SPDX-License-Identifier: MIT
import type { RoleEstimate } from '../../dataset/salary-query.js';
import { listEstimates } from '../../dataset/salary-query.js';
import type { Estimate } from '../../dataset/schema/salary-schema.js';
import type { Role } from '../../dataset/schema/schema.js';
import {
  formatList,
  formatMoney,
  formatMoneyRange,
  formatShortMoneyRange,
} from '../../format/intl.js';
import type { SalaryMessages } from '../../messages/en/salary.js';
import type { Sentence } from '../../messages/sentence.js';
import type { ChartRow } from '../../chart/model.js';
import type { FigureTable, SalaryParts } from './parts.js';

/** How figures are spoken of. */
export interface EstimateSpeech {
  readonly locale: string;
  readonly words: SalaryMessages;
}

/** What the estimates of the roles have to say. */
export function toEstimateParts(roles: readonly Role[], speech: EstimateSpeech): SalaryParts {
  const estimates = listEstimates(roles);
  return {
    sentence: describeEstimates(estimates, roles, speech),
    rows: toEstimateRows(estimates, roles, speech),
    table: toEstimateFigures(estimates, roles, speech),
    terms: estimates.map(({ estimate }) => estimate),
    groups: [],
    menus: [],
    remarks: [],
    notes: estimates.some(({ estimate }) => !estimate.country) ? [speech.words.unplaced] : [],
  };
}

/** The name of a role, and the code of the country where its estimate is for one. */
function toName(name = '', { country }: Estimate): string {
  return country ? `${name}, ${country}` : name;
}

/** A row of the chart for each estimate. */
function toEstimateRows(
  estimates: readonly RoleEstimate[],
  roles: readonly Role[],
  { locale, words }: EstimateSpeech,
): ChartRow[] {
  const definitions = new Set(estimates.map(({ estimate }) => estimate.definition));
  return estimates.map(({ role, estimate }) => {
    const { low, high, currency, period, definition } = estimate;
    const name = toName(roles[role]?.name, estimate);
    return {
      label: name,
      // Two definitions of pay may share an axis only where each says which it is.
      detail: definitions.size > 1 ? words.definitions[definition] : '',
      marks: [
        {
          role,
          bar: [low, high],
          label: formatShortMoneyRange(low, high, currency, locale),
          description: words.estimateMark(
            name,
            formatMoneyRange(low, high, currency, locale),
            period,
          ),
        },
      ],
    };
  });
}

/** The table of estimates. */
function toEstimateFigures(
  estimates: readonly RoleEstimate[],
  roles: readonly Role[],
  { locale, words }: EstimateSpeech,
): FigureTable {
  const { role, low, high } = words.columns;
  return {
    columns: [role, low, high],
    rows: estimates.map(({ role, estimate }) => [
      toName(roles[role]?.name, estimate),
      ...[estimate.low, estimate.high].map((pay) => formatMoney(pay, estimate.currency, locale)),
    ]),
  };
}

/** What the estimates say, in words: which role's range is higher, and by how much. */
function describeEstimates(
  estimates: readonly RoleEstimate[],
  roles: readonly Role[],
  { locale, words }: EstimateSpeech,
): Sentence {
  const [top, ...others] = [...estimates].sort(
    (a, b) => b.estimate.low + b.estimate.high - a.estimate.low - a.estimate.high,
  );
  if (!top) return words.noEstimate;
  const name = ({ role, estimate }: RoleEstimate) =>
    toName(roles[role]?.plural ?? roles[role]?.name, estimate);
  const toRange = ({ low, high, currency }: Estimate) =>
    formatMoneyRange(low, high, currency, locale);
  const { low, high, currency, period } = top.estimate;
  const range = toRange(top.estimate);
  const bottom = others.findLast(
    ({ role, estimate }) =>
      role !== top.role &&
      (['currency', 'period', 'country'] as const).every(
        (term) => estimate[term] === top.estimate[term],
      ),
  );
  if (!bottom) return words.oneEstimate(name(top), range, period);
  const difference = low - bottom.estimate.low;
  if (difference !== high - bottom.estimate.high) {
    const lower = toRange(bottom.estimate);
    return words.estimateAgainst(name(top), range, period, name(bottom), lower);
  }
  return difference
    ? words.estimateAbove(
        name(top),
        range,
        period,
        formatMoney(difference, currency, locale),
        name(bottom),
      )
    : words.sameEstimate(formatList([name(top), name(bottom)], locale), range, period);
}
