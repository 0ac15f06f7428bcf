// SPDX-License-Identifier: MIT
import type { ChartRow, Range } from '../../../chart/model.js';
import type { Dataset } from '../../../dataset/query.js';
import { getSource } from '../../../dataset/query.js';
import type { Occupation } from '../../../dataset/official-query.js';
import { listOccupations } from '../../../dataset/official-query.js';
import type { OfficialFigures, OfficialPercentile, Role } from '../../../dataset/schema/schema.js';
import { formatList, formatMoney, formatNumber, formatShortMoney } from '../../../format/intl.js';
import { formatMoneyRange } from '../../../format/money-range.js';
import type { OfficialMessages } from '../../../messages/en/official.js';
import type { Sentence } from '../../../messages/sentence.js';
import type { FigureTable, SalaryParts } from '../parts.js';
import { nameDefinitions } from './cells.js';
import type { Labels } from './labels.js';
import { NO_ROLE } from './no-role.js';
import { shapeOf } from './shapes.js';
import type { Speech } from './speech.js';
import { enVoices } from './speech.js';
import { toOfficialTrend } from './trend.js';

interface OfficialLabels extends Labels {
  readonly official: OfficialMessages;
}

/** What the state counted of the occupations that the roles map to: a row for each occupation, not for each role. */
export function toOfficialParts(
  { catalogue, roles }: Dataset,
  { locale, words: { survey, official: words, salary } = enVoices }: Speech,
): SalaryParts {
  const labels = { locale, words: survey, official: words };
  const occupations = listOccupations(roles);
  const figures = occupations.map(({ latest }) => latest);
  const toName = nameDefinitions(figures, salary.definitions);
  const sources = [...new Set(figures.map(({ source }) => source))];
  return {
    title: occupations.some(({ roles }) => roles.length > 1)
      ? words.titles.shared
      : words.titles.separate,
    sentence: describe(occupations, roles, labels),
    heads: { value: words.columns.p50, end: words.columns.employment },
    rows: occupations.map((occupation) => toRow(occupation, roles, labels, toName)),
    table: toTable(occupations, labels),
    terms: figures,
    groups: [],
    trend: toOfficialTrend(occupations, words.columns.p50, labels),
    menus: [],
    remarks: sources.flatMap((id) => getSource(catalogue, id).note ?? []),
    notes: figures.length ? [words.key, words.counted] : [],
  };
}

function describe(
  occupations: readonly Occupation[],
  roles: readonly Role[],
  { locale, official: words }: OfficialLabels,
): Sentence {
  if (!occupations.length) return words.none;
  return [
    words.intro,
    ...occupations.flatMap(({ latest, roles: mapped }) => {
      const names = nameRoles(mapped, roles, locale);
      const { title, mapping, p50, currency, period, year } = latest;
      if (p50 === undefined) return [];
      const median = formatTop(p50, currency, locale, words, formatMoney);
      // An occupation of several roles is none of them.
      const say = mapping === 'same' && mapped.length === 1 ? words.same : words.nearest;
      return [
        ...say(title, names, median, period, String(year)),
        ...(mapped.length > 1 ? [words.shared] : []),
      ];
    }),
  ];
}

/** The roles that an occupation is the nearest of, in the plural. */
function nameRoles(mapped: readonly number[], roles: readonly Role[], locale: string): string {
  return formatList(
    mapped.map((role) => roles[role]?.plural ?? roles[role]?.name ?? ''),
    locale,
  );
}

function toRow(
  { latest, roles: mapped }: Occupation,
  roles: readonly Role[],
  { locale, official: words, words: { surveyMark } }: OfficialLabels,
  toName: ReturnType<typeof nameDefinitions>,
): ChartRow {
  const { title, currency, employment, employmentStandardError } = latest;
  const { p10, p25, p50, p75, p90 } = latest;
  const employees = formatNumber(employment, locale);
  const money = (value: OfficialPercentile | undefined) =>
    value === undefined
      ? words.notAvailable
      : formatTop(value, currency, locale, words, formatMoney);
  const range = (low: OfficialPercentile | undefined, high: OfficialPercentile | undefined) =>
    typeof low === 'number' && typeof high === 'number'
      ? formatMoneyRange(low, high, currency, locale)
      : formatList([money(low), money(high)], locale);
  // An occupation of several roles is in the colour of none.
  const role = mapped.length > 1 ? NO_ROLE : (mapped[0] ?? NO_ROLE);
  return {
    label: title,
    detail: `${latest.code} · ${nameRoles(mapped, roles, locale)}${toName(latest)}`,
    end: { figure: employees, note: '', firm: true },
    marks: [
      {
        role,
        shape: shapeOf(role),
        bar: toRange(p25, p75),
        whiskers: [toRange(p10, p25), toRange(p75, p90)].filter((range) => range !== undefined),
        median: p50 === undefined ? undefined : toAmount(p50),
        top: [p10, p25, p50, p75, p90].find((value) => typeof value === 'object')?.orMore,
        label:
          p50 === undefined
            ? words.notAvailable
            : formatTop(p50, currency, locale, words, formatShortMoney),
        description: surveyMark(
          title,
          '',
          words.figures(
            money(p50),
            range(p25, p75),
            range(p10, p90),
            employees,
            words.percent(formatNumber(employmentStandardError, locale)),
          ) + toName(latest),
        ),
      },
    ],
  };
}

function toTable(
  occupations: readonly Occupation[],
  { locale, official: words }: OfficialLabels,
): FigureTable {
  const { occupation, year, p50, p10, p25, p75, p90, employment, error } = words.columns;
  return {
    // An occupation has a row for each year.
    extraHeaders: 1,
    columns: [occupation, year, p50, p10, p25, p75, p90, employment, error],
    rows: occupations.flatMap(({ years }) =>
      years.map((figures) => [
        `${figures.title} (${figures.code})`,
        String(figures.year),
        ...(['p50', 'p10', 'p25', 'p75', 'p90'] as const).map((key) =>
          toCell(figures, key, locale, words),
        ),
        formatNumber(figures.employment, locale),
        words.percent(formatNumber(figures.employmentStandardError, locale)),
      ]),
    ),
  };
}

function toCell(
  figures: OfficialFigures,
  key: 'p10' | 'p25' | 'p50' | 'p75' | 'p90',
  locale: string,
  words: OfficialMessages,
): string {
  const value = figures[key];
  return value === undefined
    ? words.notAvailable
    : formatTop(value, figures.currency, locale, words, formatMoney);
}

/** A percentile, or that it is at the top of what is published. */
function formatTop(
  value: OfficialPercentile,
  currency: string,
  locale: string,
  words: OfficialMessages,
  format: (value: number, currency: string, locale: string) => string,
): string {
  return typeof value === 'number'
    ? format(value, currency, locale)
    : words.orMore(format(value.orMore, currency, locale));
}

function toAmount(value: OfficialPercentile): number {
  return typeof value === 'number' ? value : value.orMore;
}

function toRange(
  low: OfficialPercentile | undefined,
  high: OfficialPercentile | undefined,
): Range | undefined {
  return low === undefined || high === undefined ? undefined : [toAmount(low), toAmount(high)];
}
