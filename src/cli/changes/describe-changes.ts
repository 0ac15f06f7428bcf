// SPDX-License-Identifier: MIT
import { isDeepStrictEqual } from 'node:util';
import type { Role, Source, SurveyCell } from '../../dataset/schema/schema.js';
import { formatDate, formatMoney, formatNumber } from '../../format/intl.js';
import type { Directory } from '../load-directory.js';
import type { Change, Kind } from './compare-surveys.js';
import { compareSurveys, shareOf } from './compare-surveys.js';

/** The kinds in the order of the text, with what is said of how many there are and over the list. */
const KINDS: readonly (readonly [kind: Kind, counted: string, heading: string])[] = [
  ['changed', 'changed', 'Changed, the largest change of a median first'],
  ['withheld', 'withheld now', 'Withheld now'],
  ['shown', 'no longer withheld', 'No longer withheld'],
  ['new', 'new', 'New'],
  ['gone', 'gone', 'Gone'],
  ['same', 'unchanged', ''],
];

/** How the survey figures of two versions of a dataset differ, as Markdown in English. */
export function describeChanges(before: Directory, after: Directory): string {
  const changes = compareSurveys(before.roles, after.roles);
  const sources = describeSources(before, after);
  const others = describeOthers(before.roles, after.roles);
  if (changes.every(({ kind }) => kind === 'same') && !sources.length && !others.length) {
    return 'There are no differences.';
  }
  const count = (kind: Kind) => changes.filter((change) => change.kind === kind).length;
  const cells = [count('gone'), count('new')].map((missing) => changes.length - missing);
  const counts = KINDS.filter(([kind]) => count(kind)).map(
    ([kind, counted]) => `${number(count(kind))} ${counted}`,
  );
  const totals =
    `Figures of ${number(cells[1] ?? 0)} groups of reports before and ${number(cells[0] ?? 0)} now` +
    `${counts.length ? `: ${counts.join(', ')}` : ''}.`;
  const lists = KINDS.filter(([kind]) => kind !== 'same' && count(kind)).flatMap(
    ([kind, , heading]) => [
      `## ${heading}`,
      changes
        .filter((change) => change.kind === kind)
        .map((change) => `- ${describeChange(change)}`)
        .join('\n'),
    ],
  );
  return [...sources, totals, ...others, ...lists].join('\n\n');
}

/** What the figures came from and come from. */
function describeSources(before: Directory, after: Directory): string[] {
  const [old, now] = [before, after].map(listSources) as [Source[], Source[]];
  if (isDeepStrictEqual(old, now)) return [];
  const say = (sources: Source[]) => sources.map(describeSource).join('; ') || 'none';
  return [`The survey was: ${say(old)}.\nIt is now: ${say(now)}.`];
}

function listSources({ catalogue, roles }: Directory): Source[] {
  const used = new Set(
    roles.flatMap(({ salary }) => (salary?.survey ?? []).map(({ source }) => source)),
  );
  return catalogue.sources.filter(({ id }) => used.has(id));
}

function describeSource({ title, date, licence, rows, url }: Source): string {
  const parts = [
    `${title} of ${formatDate(date, 'en')}`,
    licence,
    ...(rows === undefined ? [] : [`${number(rows)} rows`]),
    ...(url ? [`<${url}>`] : []),
  ];
  return parts.join(', ');
}

/** That more than the figures of a survey differs, in whose file. */
function describeOthers(before: readonly Role[], after: readonly Role[]): string[] {
  const names = after
    .filter((role) => {
      const old = before.find(({ id }) => id === role.id);
      return old && !isDeepStrictEqual(withoutSurvey(old), withoutSurvey(role));
    })
    .map(({ name }) => `More than the survey differs in the file of ${name}.`);
  return names.length ? [names.join('\n')] : [];
}

function withoutSurvey({ salary, ...role }: Role): object {
  return { ...role, estimates: salary?.estimates ?? [] };
}

function describeChange(change: Change): string {
  const { kind, role, before, after } = change;
  const cell = after ?? before;
  if (!cell) return role;
  const where = `${role}, ${describeGroup(cell)}`;
  if (kind === 'new') return `${where}: ${describeFigures(cell)}.`;
  if (kind === 'gone') return `${where}: was ${describeFigures(cell)}.`;
  if (!before || !after) return where;
  if (kind === 'withheld') {
    return `${where}: too few with ${describeReports(after)}; was ${describeFigures(before)}.`;
  }
  if (kind === 'shown') {
    return `${where}: ${describeFigures(after)}; was withheld, with ${describeReports(before)}.`;
  }
  const reports =
    before.n === after.n
      ? `still of ${describeReports(after)}`
      : `of ${describeReports(after)} in place of ${number(before.n)}`;
  return `${where}: ${describeMedian(change, before, after)}, ${reports}.`;
}

function describeMedian(change: Change, before: SurveyCell, after: SurveyCell): string {
  const { p50: old } = before;
  const { p50: now, currency } = after;
  if (old === undefined || now === undefined) return 'withheld';
  const money = (amount: number) => formatMoney(amount, currency, 'en');
  if (old === now) {
    const others = before.n === after.n ? ', but other figures differ' : '';
    return `the median stays at ${money(now)}${others}`;
  }
  const percent = number(Math.round(Math.abs(shareOf(change)) * 1000) / 10);
  return `the median ${now > old ? 'rises' : 'falls'} from ${money(old)} to ${money(now)} (${percent} %)`;
}

function describeFigures(cell: SurveyCell): string {
  const reports = describeReports(cell);
  return cell.p50 === undefined
    ? `withheld, with ${reports}`
    : `a median of ${formatMoney(cell.p50, cell.currency, 'en')} of ${reports}`;
}

function describeReports({ n }: SurveyCell): string {
  return `${number(n)} ${n === 1 ? 'report' : 'reports'}`;
}

function describeGroup({ level, country, year }: SurveyCell): string {
  return [
    level ? `level ${level}` : 'all levels',
    country ?? 'all countries',
    year ?? 'all years',
  ].join(', ');
}

function number(value: number): string {
  return formatNumber(value, 'en');
}
