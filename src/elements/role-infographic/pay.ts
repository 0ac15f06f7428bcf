// SPDX-License-Identifier: MIT
import { listEstimates } from '../../dataset/salary-query.js';
import type { Voice } from '../../dataset/salary-query.js';
import type {
  AdvertCell,
  CatalogueIndex,
  Estimate,
  Role,
  CitedSource,
  SurveyCell,
} from '../../dataset/schema/schema.js';
import { getSource } from '../../dataset/query.js';
import type { CellKind } from '../../dataset/cell-query.js';
import { countCell, groupCells, listChoices, SMALL_SAMPLE } from '../../dataset/cell-query.js';
import { formatCountry } from '../../format/country.js';
import {
  formatDate,
  formatList,
  formatNumber,
  formatShortMoney,
  formatShortMoneyRange,
} from '../../format/intl.js';
import type { InfographicMessages } from '../../messages/en/infographic.js';

/** What a voice says of one role's pay. */
export interface PayLine {
  /** Index of the role. */
  readonly role: number;
  /** The range; why there is none where it is withheld or missing. */
  readonly figure: string;
  /** Ends of the bar; undefined where there is no figure. */
  readonly bar: readonly [low: number, high: number] | undefined;
  readonly middle: number | undefined;
  /** Whether the sample is small. */
  readonly few: boolean;
  /** What stands at the end of the bar: its middle, and what tells its amounts from those of another line. */
  readonly note: string;
  /** How many adverts or reports there are; empty where nobody says. */
  readonly count: string;
}

/** What one voice says of pay, a line for each role. Two voices are never in one block. */
export interface PayBlock {
  readonly heading: string;
  /** How to read it. */
  readonly remark: string;
  readonly lines: readonly PayLine[];
  /** Whether all amounts may stand on one scale: they are in one currency and for one period. */
  readonly drawn: boolean;
  readonly sources: readonly CitedSource[];
  /** What kind of pay, how many, and where from, as one sentence. */
  readonly origin: string;
  /** All of it as one sentence, for where there is no room for more. */
  readonly brief: string;
}

/** In which words pay is spoken of, and of which country's adverts and reports. */
export interface PaySpeech {
  readonly locale: string;
  readonly words: InfographicMessages;
  readonly catalogue: CatalogueIndex;
  /** ISO 3166-1 alpha-2 code. Absent: the country that most of them come from. */
  readonly country: string | undefined;
  /** Sources that are named anyway. */
  readonly articles: readonly CitedSource[];
}

type Cell = AdvertCell | SurveyCell;

/** The block of each voice: what adverts offer first, then estimates, then surveys; those without figures come last. */
export function toPayBlocks(roles: readonly Role[], speech: PaySpeech): PayBlock[] {
  const blocks = [
    toCellBlock(roles, 'adverts', speech),
    toEstimateBlock(roles, speech),
    toCellBlock(roles, 'survey', speech),
  ].filter((block) => block !== undefined);
  const isEmpty = ({ lines }: PayBlock) => +!lines.some(({ bar }) => bar);
  return blocks.sort((a, b) => isEmpty(a) - isEmpty(b));
}

/** The first estimate of each role. */
function toEstimateBlock(roles: readonly Role[], speech: PaySpeech): PayBlock | undefined {
  const { locale, words } = speech;
  const all = listEstimates(roles);
  const estimates = roles.flatMap((_, role) => all.find((one) => one.role === role) ?? []);
  const places = new Set(estimates.map(({ estimate }) => estimate.country));
  const [place] = places.size === 1 ? places : [];
  const lines = estimates.map(({ role, estimate }): Said => {
    const { low, high, currency, country } = estimate;
    return {
      ...{ role, terms: estimate, bar: [low, high], middle: undefined, few: false, count: '' },
      figure: formatShortMoneyRange(low, high, currency, locale),
      note: country && !place ? formatCountry(country, locale) : '',
    };
  });
  return toBlock('estimate', place, lines, [places.has(undefined) && words.unplaced], '', speech);
}

function toCellBlock(
  roles: readonly Role[],
  kind: CellKind,
  speech: PaySpeech,
): PayBlock | undefined {
  const { locale, words } = speech;
  const country = speech.country ?? listChoices(roles, kind, 'country', {})[0]?.value;
  const cells = groupCells(roles, kind, 'none', { country })[0]?.cells ?? [];
  const counts = cells.map((cell) => formatNumber(cell ? countCell(cell) : 0, locale));
  const lines = cells.map((cell, role) => toCellLine(cell, counts[role] ?? '', kind, role, speech));
  const remarks = [
    words.keys[kind],
    lines.some(({ few }) => few) && words.few[kind](formatNumber(SMALL_SAMPLE, locale)),
  ];
  const count = words.counts[kind](formatList(counts, locale));
  return toBlock(kind, country, lines, remarks, count, speech);
}

/** A line before it is known what the others mean. */
interface Said extends PayLine {
  readonly terms: Estimate | Cell | undefined;
}

function toCellLine(
  cell: Cell | undefined,
  count: string,
  kind: CellKind,
  role: number,
  { locale, words }: PaySpeech,
): Said {
  const [low, middle, high] = cell ? toFigures(cell) : [];
  if (!cell || low === undefined || middle === undefined || high === undefined) {
    const figure = cell ? words.withheld[kind](count) : words.none[kind];
    return {
      ...{ role, figure, terms: cell, bar: undefined, middle: undefined, few: false },
      ...{ note: '', count: '' },
    };
  }
  const { currency } = cell;
  return {
    ...{ role, terms: cell, bar: [low, high], middle },
    figure: formatShortMoneyRange(low, high, currency, locale),
    few: countCell(cell) < SMALL_SAMPLE,
    note: words.middle[kind](formatShortMoney(middle, currency, locale)),
    count: words.counts[kind](count),
  };
}

/** The ends of a bar with the median between them; undefined where they are withheld. */
function toFigures(cell: Cell): (number | undefined)[] {
  return 'distinct' in cell
    ? [cell.low?.p50, cell.mid?.p50, cell.high?.p50]
    : [cell.p25, cell.p50, cell.p75];
}

/** Puts the lines of a voice together; undefined where it says nothing of any role. */
function toBlock(
  voice: Exclude<Voice, 'official'>,
  country: string | undefined,
  said: readonly Said[],
  remarks: readonly (string | false)[],
  count: string,
  speech: PaySpeech,
): PayBlock | undefined {
  const { locale, words, catalogue } = speech;
  const terms = said.flatMap(({ terms }) => terms ?? []);
  const [first] = terms;
  if (!first) return undefined;
  const isOne = (key: 'currency' | 'period' | 'definition') =>
    terms.every((one) => one[key] === first[key]);
  const name = words.voices[voice];
  const heading = country ? words.voiceIn(name, formatCountry(country, locale)) : name;
  const remark = join([isOne('period') && words.periods[first.period], ...remarks]);
  // What differs between lines is said in each.
  const lines = said.map((line) => ({
    ...line,
    note: join([
      line.note,
      line.bar && !isOne('period') && line.terms && words.periods[line.terms.period],
      line.bar && !isOne('definition') && line.terms && words.definitions[line.terms.definition],
    ]),
  }));
  const sources = [...new Set(terms.map(({ source }) => source))].map((id) =>
    getSource(catalogue, id),
  );
  const from = sources
    .filter((source) => !speech.articles.includes(source))
    .map((source) => nameSource(source, speech));
  const pay = isOne('definition') ? words.definitions[first.definition] : name;
  const figures = formatList(
    lines.map(({ figure, note }) => join([figure, note])),
    locale,
  );
  return {
    ...{ heading, remark, lines, sources },
    drawn: isOne('currency') && isOne('period') && lines.some(({ bar }) => bar),
    origin: words.origin(pay, [count, formatList(from, locale)].filter(Boolean)),
    brief: words.brief(heading, remark, figures),
  };
}

function join(parts: readonly unknown[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** A source with its date and its licence. */
export function nameSource(
  { title, date, licence }: CitedSource,
  { locale, words }: Pick<PaySpeech, 'locale' | 'words'>,
): string {
  const parts = [title, date && formatDate(date, locale), licence].filter(
    (text) => text !== undefined,
  );
  // Where the words run from right to left, each keeps its direction to itself.
  return words.sourced(parts.map((text) => (/^ar/.test(locale) ? `\u2068${text}\u2069` : text)));
}
