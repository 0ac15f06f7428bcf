// SPDX-License-Identifier: MIT
//
// Which of the roles in a group has the higher figure, and whether the data bear to say so.
import type { Range } from '../../../chart/model.js';
import type { CellGroup, CellKind, GroupBy } from '../../../dataset/cell-query.js';
import { countCell, SMALL_SAMPLE } from '../../../dataset/cell-query.js';
import type { AdvertCell, Role, SurveyCell } from '../../../dataset/schema/schema.js';
import { formatList } from '../../../format/intl.js';
import type { Terms } from '../terms.js';
import type { Labels } from './labels.js';
import { labelGroup } from './labels.js';

/** What can be said of a difference: it is clear or not, or there are too few data to say. */
export type Verdict = 'clear' | 'unclear' | 'few';

/** What an amount stands for. */
export type Amount = Pick<Terms, 'currency' | 'period' | 'definition'>;

/** The figure that groups are compared by: the median of a survey, or of the middles of adverts' ranges. */
export interface Figure<Cell extends AdvertCell | SurveyCell = AdvertCell | SurveyCell> {
  /** Index of the role among those shown. */
  readonly role: number;
  /** The role, in the plural. */
  readonly name: string;
  readonly cell: Cell;
  readonly value: number;
  /** 95 % interval of the value; undefined where the data have none. */
  readonly interval: Range | undefined;
}

/** A group with the figures that can be compared in it, the highest first. */
export interface RankedGroup<Kind extends CellKind> extends Pick<CellGroup<Kind>, 'filters'> {
  /** Its place in the chart, from 0. */
  readonly index: number;
  readonly figures: readonly Figure<NonNullable<CellGroup<Kind>['cells'][number]>>[];
}

/** Ranks the figures of each group; the group with the most to compare comes first. */
export function rankGroups<Kind extends CellKind>(
  groups: readonly CellGroup<Kind>[],
  roles: readonly Role[],
): RankedGroup<Kind>[] {
  return groups
    .map(({ filters, cells }, index) => ({ filters, index, figures: rank(cells, roles) }))
    .sort((a, b) => weigh(b.figures) - weigh(a.figures));
}

/** The figures of one currency, period and definition of pay, the highest first. Withheld cells have none. */
function rank<Cell extends AdvertCell | SurveyCell>(
  cells: readonly (Cell | undefined)[],
  roles: readonly Role[],
): Figure<Cell>[] {
  const figures = cells.flatMap((cell, role): Figure<Cell>[] => {
    if (!cell) return [];
    const value = 'distinct' in cell ? cell.mid?.p50 : cell.p50;
    const interval = 'distinct' in cell ? cell.midInterval : cell.medianInterval;
    const name = roles[role]?.plural ?? roles[role]?.name ?? '';
    return value === undefined ? [] : [{ role, name, cell, value, interval }];
  });
  const [first] = figures;
  return figures
    .filter(({ cell }) => hasSameTerms(cell, first?.cell))
    .sort((a, b) => b.value - a.value);
}

/** Whether two amounts stand for the same currency, period and definition of pay. */
export function hasSameTerms(one: Amount, other: Amount | undefined): boolean {
  return (['currency', 'period', 'definition'] as const).every((key) => one[key] === other?.[key]);
}

/** How much a group has to say: comparing comes first, then the size of the smaller sample. */
function weigh(figures: readonly Figure[]): number {
  const smallest = Math.min(...figures.map(({ cell }) => countCell(cell)));
  return figures.length > 1 ? 1e9 + smallest : figures.length && smallest;
}

/**
 * Whether two figures differ clearly: their intervals do not overlap. Of a small sample nothing is said; undefined
 * where the data have no intervals.
 */
export function judge(one: Figure, other: Figure): Verdict | undefined {
  if (countCell(one.cell) < SMALL_SAMPLE || countCell(other.cell) < SMALL_SAMPLE) return 'few';
  if (!one.interval || !other.interval) return undefined;
  const [lower, higher] = [one.interval, other.interval].sort(([a], [b]) => a - b) as [
    Range,
    Range,
  ];
  return lower[1] < higher[0] ? 'clear' : 'unclear';
}

/** The titles that say what was found. */
export interface TitleWords {
  /** The role has the higher figure, clearly so in these groups; in the only one where there are none. */
  readonly more: (role: string, groups: string, dimension?: Exclude<GroupBy, 'none'>) => string;
  readonly unclear: string;
  readonly few: string;
  /** In some groups one role is clearly higher, in others another. */
  readonly mixed: string;
  /** One group only can be compared. */
  readonly only: (group: string) => string;
  /** Nothing is compared. */
  readonly none: string;
}

/** The most groups that a title names, of those with most to compare. */
const MAXIMUM_NAMED = 3;

/** The finding, as a title: which role has the higher figure, and where that is clear. */
export function toTitle<Kind extends CellKind>(
  ranked: readonly RankedGroup<Kind>[],
  groupBy: GroupBy,
  words: TitleWords,
  labels: Labels,
): string {
  const compared = ranked.flatMap(({ filters, index, figures: [higher, lower] }) =>
    higher && lower ? [{ filters, index, higher, verdict: judge(higher, lower) }] : [],
  );
  const label = ({ filters }: Pick<RankedGroup<Kind>, 'filters'>) =>
    labelGroup(groupBy, filters, labels);
  const sure = compared.filter(({ verdict }) => verdict !== 'few');
  const clear = compared.filter(({ verdict }) => verdict === 'clear');
  if (!compared.length) return words.none;
  if (!sure.length) return words.few;
  const [first] = clear;
  if (sure.length === 1 && ranked.length > 1 && sure[0]) return words.only(label(sure[0]));
  if (!first) return sure.some(({ verdict }) => verdict) ? words.unclear : words.none;
  const { name } = first.higher;
  if (clear.some(({ higher }) => higher.role !== first.higher.role)) return words.mixed;
  if (groupBy === 'none' || clear.length === compared.length) return words.more(name, '');
  const named = clear.slice(0, MAXIMUM_NAMED).sort((a, b) => a.index - b.index);
  return words.more(name, formatList(named.map(label), labels.locale), groupBy);
}
