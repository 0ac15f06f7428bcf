// SPDX-License-Identifier: MIT
import type { RoleEstimate } from '../../dataset/salary-query.js';
import { listEstimates } from '../../dataset/salary-query.js';
import type { Estimate } from '../../dataset/schema/salary-schema.js';
import type { Role } from '../../dataset/schema/schema.js';
import { formatList, formatMoney, formatShortMoneyRange } from '../../format/intl.js';
import type { SalaryMessages } from '../../messages/en/salary.js';
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
    ...describeEstimates(estimates, roles, speech),
    heads: { value: speech.words.range },
    rows: toEstimateRows(estimates, roles, speech),
    table: toEstimateFigures(estimates, roles, speech),
    terms: estimates.map(({ estimate }) => estimate),
    groups: [],
    menus: [],
    remarks: [],
    notes: estimates.some(({ estimate }) => !estimate.country && !estimate.n)
      ? [speech.words.unplaced]
      : [],
  };
}

/** The name of a role, and what its estimate is for: a level or year, and the code of a country. */
function toName(name = '', { group, country }: Estimate): string {
  return [name, group, country].filter(Boolean).join(', ');
}

/** A row of the chart for each estimate. */
function toEstimateRows(
  estimates: readonly RoleEstimate[],
  roles: readonly Role[],
  { locale, words }: EstimateSpeech,
): ChartRow[] {
  const definitions = new Set(estimates.map(({ estimate }) => estimate.definition));
  return estimates.map(({ role, estimate }) => {
    const { low, high, currency, period, definition, median, n } = estimate;
    const name = toName(roles[role]?.name, estimate);
    const range = formatShortMoneyRange(low, high, currency, locale);
    return {
      label: name,
      // Two definitions of pay may share an axis only where each says which it is.
      detail: definitions.size > 1 ? words.definitions[definition] : n ? `n = ${n}` : '',
      marks: [
        {
          role,
          bar: [low, high],
          median,
          label: range,
          description: words.estimateMark(name, range, period),
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
    columns: [role, low, high, ...(estimates[0]?.estimate.extra ?? []).map(([head]) => head)],
    rows: estimates.map(({ role, estimate }) => [
      toName(roles[role]?.name, estimate),
      ...[estimate.low, estimate.high].map((pay) => formatMoney(pay, estimate.currency, locale)),
      ...(estimate.extra ?? []).map(([, text]) => text),
    ]),
  };
}

/** What the estimates say, as a title and in words: which role's range is higher, and by how much. */
function describeEstimates(
  estimates: readonly RoleEstimate[],
  roles: readonly Role[],
  { locale, words }: EstimateSpeech,
): Pick<SalaryParts, 'title' | 'sentence'> {
  const title = words.heading;
  const sum = ({ estimate: { low, high } }: RoleEstimate) => low + high;
  const [top, ...rest] = [...estimates].sort((a, b) => sum(b) - sum(a));
  if (!top) return { title, sentence: words.noEstimate };
  const name = ({ role, estimate }: RoleEstimate) =>
    toName(roles[role]?.plural ?? roles[role]?.name, estimate);
  const toRange = ({ low, high, currency }: Estimate) =>
    formatShortMoneyRange(low, high, currency, locale);
  const { low, high, period } = top.estimate;
  const range = toRange(top.estimate);
  const others = rest.filter(({ role }) => role !== top.role);
  const comparable = others.filter(({ estimate }) =>
    (['currency', 'period', 'country', 'definition', 'group'] as const).every(
      (term) => estimate[term] === top.estimate[term],
    ),
  );
  const bottom = comparable.at(-1);
  if (!bottom) return { title, sentence: words.oneEstimate(name(top), range, period) };
  const isAhead = others.every((other) => comparable.includes(other) && sum(other) < sum(top));
  const isSame = low === bottom.estimate.low && high === bottom.estimate.high;
  return {
    title: isAhead ? words.ahead(name(top)) : title,
    sentence: isSame
      ? words.sameEstimate(formatList([name(top), name(bottom)], locale), range, period)
      : words.estimateAgainst(name(top), range, period, name(bottom), toRange(bottom.estimate)),
  };
}
