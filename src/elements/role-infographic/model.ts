// SPDX-License-Identifier: MIT
import type { Dataset } from '../../dataset/query.js';
import { compareRoles, getPair, getSource } from '../../dataset/query.js';
import type { Source } from '../../dataset/schema/schema.js';
import { formatDate } from '../../format/intl.js';
import type { InfographicMessages } from '../../messages/en/infographic.js';
import type { Messages } from '../../messages/en/base.js';
import type { PayAxis } from './pay.js';
import { toPayAxes } from './pay.js';

/** The formats of the picture. */
export type Format = 'landscape' | 'portrait';

/** The points of one aspect. */
export interface PointGroup {
  readonly label: string;
  readonly points: readonly string[];
}

/** What the picture says of one role. */
export interface InfographicRole {
  readonly name: string;
  readonly summary: string;
  /** The points that not every role has. */
  readonly groups: readonly PointGroup[];
}

/** What `<role-infographic>` says, as a picture and as text. */
export interface InfographicModel {
  readonly title: string;
  /** False when the page gives the heading itself. */
  readonly titleVisible: boolean;
  /** How the roles differ, in one line; empty where nobody has said so. */
  readonly summary: string;
  readonly roles: readonly InfographicRole[];
  readonly onlyHere: string;
  /** The points that every role has. */
  readonly both: PointGroup;
  readonly pay: readonly PayAxis[];
  readonly sources: readonly Source[];
  /** Sources with date and licence, as one text. */
  readonly origin: string;
  readonly disclaimer: string;
  readonly locale: string;
  /** BCP 47 tag of the language that the words of the data are in. */
  readonly language: string;
}

/** What the attributes of `<role-infographic>` ask for, and in which language. */
export interface InfographicOptions {
  readonly heading: string | undefined;
  readonly country: string | undefined;
  readonly disclaimer: string;
  readonly locale: string;
  readonly messages: Messages;
  readonly words: InfographicMessages;
}

/** All that the picture says. */
export function toInfographicModel(
  dataset: Dataset,
  { heading, country, disclaimer, locale, messages, words }: InfographicOptions,
): InfographicModel {
  const { catalogue, roles } = dataset;
  const { comparison } = messages;
  const rows = compareRoles(dataset, catalogue.aspects);
  const code = String(country ?? '').toUpperCase();
  const place = /^[A-Z]{2}$/.test(code) ? code : undefined;
  const sources = listSources(dataset);
  return {
    title: heading || comparison.heading(roles.map(({ name }) => name)),
    titleVisible: heading !== '',
    summary: getPair(dataset)?.summary ?? '',
    roles: roles.map(({ name, summary }, index) => ({
      name,
      summary,
      groups: rows
        .map(({ aspect, cells }) => ({
          label: aspect.label,
          points: (cells[index] ?? []).map(({ text }) => text),
        }))
        .filter(({ points }) => points.length),
    })),
    onlyHere: words.onlyHere,
    both: { label: comparison.both(roles.length), points: rows.flatMap(({ common }) => common) },
    pay: toPayAxes(roles, { locale, words, country: place }),
    sources,
    origin: `${words.sources} ${sources
      .map(({ title, date, licence }) =>
        [title, formatDate(date, locale), licence]
          // Where the words run from right to left, each keeps its direction to itself.
          .map((text) => (/[\u0590-\u08ff]/.test(words.sources) ? `\u2068${text}\u2069` : text))
          .join(', '),
      )
      .join('; ')}`,
    disclaimer,
    locale,
    language: catalogue.language,
  };
}

/** The sources of words and figures, each once. */
function listSources({ catalogue, roles }: Dataset): Source[] {
  const ids = roles.flatMap(({ source, salary }) => [
    source,
    ...(salary?.estimates ?? []).map((estimate) => estimate.source),
    ...(salary?.adverts ?? []).map((cell) => cell.source),
    ...(salary?.survey ?? []).map((cell) => cell.source),
  ]);
  return [...new Set(ids)].map((id) => getSource(catalogue, id));
}
