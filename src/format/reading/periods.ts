// SPDX-License-Identifier: MIT

/** What an amount of a file may pay for. */
export const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;

/** What one amount pays for. */
export type Period = (typeof PERIODS)[number];

/**
 * How many of each a year has. 2,080 hours are 52 weeks of 40 hours, with which the US Bureau of Labor
 * Statistics turns hourly into annual wages (Occupational Employment and Wage Statistics, Technical
 * Notes); a week has five days of work.
 */
export const PER_YEAR: Readonly<Record<Period, number>> = {
  hour: 2080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};

/** The number by which an amount for one period is multiplied to get that for another. */
export function getFactor(from: Period, to: Period): number {
  return PER_YEAR[from] / PER_YEAR[to];
}

/** Hourly pay is computed in hundredths of a unit, so that it keeps its cents when it is rounded. */
const CENTS = 100;

/** By how much amounts for a period are multiplied before the SQL that rounds them sees them. */
export function getScale(period: Period): number {
  return period === 'hour' ? CENTS : 1;
}

/** Words for a period, as files write them in a column of periods or behind an amount. */
export const PERIOD_WORDS: ReadonlyMap<string, Period> = new Map(
  (
    [
      [
        'hour',
        'h hr hrs hour hours hourly stunde stündlich std std. heure horaire hora ora uur 時給 小时 घंटा घंटे ساعة بالساعة',
      ],
      ['day', 'day days daily tag täglich jour journalier día dia diario diário dag'],
      ['week', 'wk week weekly woche wöchentlich semaine hebdomadaire semana semanal'],
      [
        'month',
        'mo month months monthly pm p.m. monat monatlich mois mensuel mes mês mensual mensal mese maand 月 月給 月薪 माह महीना मासिक شهر شهريا شهرياً',
      ],
      [
        'year',
        'y yr yrs year years yearly annum annual annually pa p.a. p.a jahr jährlich an annuel année año anual ano anno jaar 年 年収 年薪 वर्ष साल वार्षिक सालाना سنة سنويا سنوياً',
      ],
    ] as const
  ).flatMap(([period, words]) => words.split(' ').map((word) => [word, period] as const)),
);

/** Words that stand before that of a period: "per hour", "/ Monat". */
export const PERIOD_FILLERS: readonly string[] = [
  ...[
    '/',
    'per',
    'a',
    'an',
    'each',
    'pro',
    'je',
    'im',
    'par',
    'por',
    'al',
    'ao',
    'à',
    "l'",
    'प्रति',
    'في',
  ],
];

/** The period that a text of a column of periods names; undefined where it names none. */
export function readPeriod(text: string): Period | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s/]+/u)
    .filter(Boolean);
  const rest = words.filter((word) => !PERIOD_FILLERS.includes(word));
  const [only] = rest;
  return rest.length === 1 && only !== undefined ? PERIOD_WORDS.get(only) : undefined;
}
