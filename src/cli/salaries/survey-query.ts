// SPDX-License-Identifier: MIT
import { getFactor, getScale } from '../../format/reading/periods.js';
import { BEYOND_A_RANGE } from '../../format/reading/read-amount.js';
import type { Meaning, SurveyMap } from './read-map.js';
import { getRowKind } from './read-map.js';
import { AMOUNTS, listMeanings, toSelect, toTextColumn } from './row-texts.js';
import { quoteText } from './sql-text.js';
import { toTable } from './value-tables.js';

/**
 * An SQL query of the rows that judged.sql reads, its `survey`: texts with the meaning of their values.
 * @param rows The table or view with the texts, from row-texts.ts; `n` is how many rows one stands for.
 */
export function toSurveyQuery(map: SurveyMap, rows: string): string {
  const meanings = listMeanings(map);
  const has = (meaning: Meaning) => meanings.includes(meaning);
  const value = (meaning: Meaning) => `${toTable(meaning)}.value`;
  const [low, high] = getEnds(map);
  const native = has('nativeCurrency');
  const [nativeLow, nativeHigh] = getNativeEnds(map);
  const own = (meaning: Meaning, end: 'low' | 'high') => `${toTable(meaning)}.${end}`;
  const pay = (meaning: Meaning, end: 'low' | 'high') => toScaled(map, meaning, end);
  const joins = meanings.map(
    (meaning) => `LEFT JOIN ${toTable(meaning)} ON ${toTable(meaning)}.reading = texts.reading
      AND ${toTable(meaning)}.text = texts.${toTextColumn(meaning)}`,
  );
  const selected = {
    title: 'texts.title',
    level: has('level') ? value('level') : `''`,
    country: value('country'),
    year: has('year') ? value('year') : '0e0',
    low: pay(low, 'low'),
    high: pay(high, 'high'),
    currency: native ? value('nativeCurrency') : `''`,
    native_low: native ? own(nativeLow, 'low') : pay(low, 'low'),
    native_high: native ? own(nativeHigh, 'high') : pay(high, 'high'),
    alike: 'texts.alike',
    position: 'texts.position',
    n: 'texts.n',
    weight: has('weight') ? `CAST(${value('weight')} AS BIGINT)` : 'CAST(1 AS BIGINT)',
    standing: toStanding(map, [...new Set([low, high])]),
  };
  return `${toSelect(selected)} FROM ${rows} AS texts ${joins.join(' ')}`;
}

/** The meanings in which the two ends of pay stand: one and the same, or two. */
export function getEnds(map: SurveyMap): readonly [Meaning, Meaning] {
  if (getRowKind(map) !== 'adverts') return ['pay', 'pay'];
  return map.columns[0]?.range ? ['range', 'range'] : ['low', 'high'];
}

/** The same for pay in the currency of the advert. */
export function getNativeEnds(map: SurveyMap): readonly [Meaning, Meaning] {
  return map.pairs ? ['nativePay', 'nativePay'] : ['nativeLow', 'nativeHigh'];
}

/** An amount for the period of the map. Rounded to the millionth, since hundredths are no binary fractions. */
function toScaled(map: SurveyMap, meaning: Meaning, end: 'low' | 'high'): string {
  const table = toTable(meaning);
  const ofColumn = map.columns.map((columns) => {
    const { period } = columns[meaning] ?? {};
    return period ? getFactor(period, map.period) : 1;
  });
  const constant = ofColumn.every((factor) => factor === ofColumn[0])
    ? toNumber(ofColumn[0] ?? 1)
    : `CASE texts.reading ${ofColumn
        .map((factor, reading) => `WHEN ${reading} THEN ${toNumber(factor)}`)
        .join(' ')} END`;
  const stated = listMeanings(map).includes('period') ? `${toTable('period')}.factor, ` : '';
  const factor = `COALESCE(${table}.factor, ${stated}${constant})`;
  return `CASE WHEN ${factor} = 1 AND ${getScale(map.period)} = 1 THEN ${table}.${end}
    ELSE ROUND(${table}.${end} * ${factor} * ${getScale(map.period)}, 6) END`;
}

function toNumber(value: number): string {
  return `${value}e0`;
}

/** Why a row does not count of which judged.sql knows nothing; NULL where it does. */
function toStanding(map: SurveyMap, ends: readonly Meaning[]): string {
  const meanings = listMeanings(map);
  const currency = `${toTable('currency')}.value`;
  const isForeign = ends.map((meaning) => `${toTable(meaning)}."foreign"`).join(' OR ');
  const isEmpty = ends.map((meaning) => `trim(texts.${toTextColumn(meaning)}) = ''`).join(' AND ');
  const states = ends.map((meaning) => `${toTable(meaning)}.factor IS NULL`).join(' AND ');
  return [
    `CASE WHEN texts.aside THEN 'where'`,
    // In a file with several columns of pay, a row need not have them all.
    ...(map.columns.length > 1 ? [`WHEN ${isEmpty} THEN 'empty'`] : []),
    ...(meanings.includes('currency')
      ? [
          `WHEN ${currency} IS NULL THEN 'currency'`,
          `WHEN ${currency} <> ${quoteText(map.currency)} THEN 'other currency'`,
        ]
      : []),
    `WHEN ${isForeign} THEN 'other currency'`,
    ...(meanings.includes('period')
      ? [`WHEN ${toTable('period')}.value IS NULL AND ${states} THEN 'period'`]
      : []),
    // 110 beside 140,000, or beside 140K, is 110,000.
    ...(ends.length > 1
      ? [`WHEN ${toTable('high')}.high >= ${BEYOND_A_RANGE} * ${toTable('low')}.low THEN 'apart'`]
      : []),
    ...(meanings.includes('weight')
      ? [`WHEN ${toTable('weight')}.value IS NULL THEN 'weight'`]
      : []),
    'END',
  ].join(' ');
}

/** The text columns that tell why a row is refused for a fault. */
export function listAmounts(map: SurveyMap): Meaning[] {
  return listMeanings(map).filter((meaning) => AMOUNTS.includes(meaning));
}
