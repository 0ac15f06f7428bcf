// SPDX-License-Identifier: MIT
import { isDeepStrictEqual } from 'node:util';
import type { Role, Source } from '../../dataset/schema/schema.js';
import { formatDate, formatNumber } from '../../format/intl.js';
import type { Directory } from '../load-directory.js';
import type { Change, Kind } from './compare-surveys.js';
import { compareSurveys, shareOf } from './compare-surveys.js';
import type { Figure } from './figures.js';
import { escapeMarkdown, toLink } from './markdown.js';

/** The kinds in the order of the text, with what is said of how many there are and over the list. */
const KINDS: readonly (readonly [kind: Kind, counted: string, heading: string])[] = [
  ['changed', 'changed', 'Changed, the largest change of a median first'],
  ['terms', 'in other terms', 'In other terms, such as another currency'],
  ['withheld', 'withheld now', 'Withheld now'],
  ['shown', 'no longer withheld', 'No longer withheld'],
  ['new', 'new', 'New'],
  ['gone', 'gone', 'Gone'],
  ['same', 'unchanged', ''],
];

/** How the figures of two versions of a dataset differ, as Markdown in English. */
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
    `Figures of ${number(cells[1] ?? 0)} ${describeGroups(changes)} before and ${number(cells[0] ?? 0)} now` +
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

/** What the groups are groups of. */
function describeGroups(changes: readonly Change[]): string {
  const voices = new Set(
    changes.flatMap(({ before, after }) => [before, after].map((figure) => figure?.voice)),
  );
  voices.delete(undefined);
  if (voices.size > 1) return 'groups';
  if (voices.has('adverts')) return 'groups of adverts';
  return voices.has('official') ? 'occupations and years' : 'groups of reports';
}

/** What the figures came from and come from. */
function describeSources(before: Directory, after: Directory): string[] {
  const [old, now] = [before, after].map(listSources) as [Source[], Source[]];
  if (isDeepStrictEqual(old, now)) return [];
  const say = (sources: Source[]) => sources.map(describeSource).join('; ') || 'none';
  return say(old) === say(now)
    ? [`The figures are still from: ${say(now)}.\nTheir file, or what is noted beside it, differs.`]
    : [`The figures were from: ${say(old)}.\nThey are now from: ${say(now)}.`];
}

function listSources({ catalogue, roles }: Directory): Source[] {
  const used = new Set(
    roles.flatMap(({ salary }) =>
      (['survey', 'adverts', 'official'] as const).flatMap((part) =>
        (salary?.[part] ?? []).map(({ source }) => source),
      ),
    ),
  );
  return catalogue.sources.filter(({ id }) => used.has(id));
}

function describeSource({ title, date, licence, rows, url }: Source): string {
  const parts = [
    `${escapeMarkdown(title)} of ${formatDate(date, 'en')}`,
    escapeMarkdown(licence),
    ...(rows === undefined ? [] : [`${number(rows)} rows`]),
    ...(url ? [toLink(url)] : []),
  ];
  return parts.join(', ');
}

/** That more than the figures of pay differs, in whose file. */
function describeOthers(before: readonly Role[], after: readonly Role[]): string[] {
  const names = after
    .filter((role) => {
      const old = before.find(({ id }) => id === role.id);
      return old && !isDeepStrictEqual(withoutFigures(old), withoutFigures(role));
    })
    .map(({ name }) => `More than these figures differs in the file of ${escapeMarkdown(name)}.`);
  return names.length ? [names.join('\n')] : [];
}

function withoutFigures({ salary, ...role }: Role): object {
  return { ...role, estimates: salary?.estimates ?? [] };
}

function describeChange(change: Change): string {
  const { kind, role, before, after } = change;
  const figure = after ?? before;
  if (!figure) return escapeMarkdown(role);
  const where = `${escapeMarkdown(role)}, ${escapeMarkdown(figure.group)}`;
  if (kind === 'new') return `${where}: ${describeFigures(figure)}.`;
  if (kind === 'gone') return `${where}: was ${describeFigures(figure)}.`;
  if (!before || !after) return where;
  if (kind === 'terms') {
    const [was, is] = [before, after].map(
      (figure) => `${describeFigures(figure)}, ${describeTerms(figure)}`,
    );
    return `${where}: is ${is ?? ''}; was ${was ?? ''}.`;
  }
  if (kind === 'withheld') {
    return `${where}: too few with ${after.sampleWords}; was ${describeFigures(before)}.`;
  }
  if (kind === 'shown') {
    return `${where}: ${describeFigures(after)}; was withheld, with ${before.sampleWords}.`;
  }
  const sample =
    before.sampleWords === after.sampleWords
      ? `still of ${after.sampleWords}`
      : `of ${after.sampleWords} in place of ${before.shortSample}`;
  return `${where}: ${describeMedian(change, before, after)}, ${sample}.`;
}

function describeMedian(change: Change, before: Figure, after: Figure): string {
  const { medianWords: old } = before;
  const { medianWords: now } = after;
  if (!old || !now) return 'withheld';
  const name = nameMedian(after);
  // Medians that differ by less than the text shows.
  if (old === now) {
    const others = before.sampleWords === after.sampleWords ? ', but other figures differ' : '';
    return `the ${name} stays at ${now}${others}`;
  }
  const share = shareOf(change);
  const tenths = Math.round(Math.abs(share) * 1000) / 10;
  const percent = tenths ? number(tenths) : 'under 0.1';
  return `the ${name} ${share > 0 ? 'rises' : 'falls'} from ${old} to ${now} (${percent} %)`;
}

function nameMedian({ voice }: Figure): string {
  return voice === 'adverts' ? 'median middle' : 'median';
}

function describeFigures(figure: Figure): string {
  const { medianWords, sampleWords } = figure;
  return medianWords
    ? `a ${nameMedian(figure)} of ${medianWords} of ${sampleWords}`
    : `withheld, with ${sampleWords}`;
}

function describeTerms({ terms: { currency, period, definition } }: Figure): string {
  const pay = definition === 'unstated' ? 'base or total not stated' : `${definition} pay`;
  return `in ${currency} per ${period}, ${pay}`;
}

function number(value: number): string {
  return formatNumber(value, 'en');
}
