// SPDX-License-Identifier: MIT
import type { Dataset } from '../../dataset/query.js';
import { compareRoles, getPair, getSource } from '../../dataset/query.js';
import type { CitedSource } from '../../dataset/schema/schema.js';
import { formatList } from '../../format/intl.js';
import type { InfographicMessages } from '../../messages/en/infographic.js';
import type { Messages } from '../../messages/en/base.js';
import type { PayBlock } from './pay.js';
import { nameSource, toPayBlocks } from './pay.js';

/** The formats of the picture. */
export type Format = 'landscape' | 'portrait';

/** The points of one aspect that not every role has. */
export interface AspectRow {
  readonly label: string;
  /** Those of each role, in the order of the roles. */
  readonly cells: readonly (readonly string[])[];
}

/** What `<role-infographic>` says, as a picture and as text. */
export interface InfographicModel {
  /** How the roles differ, where somebody has said so; otherwise which they are. */
  readonly title: string;
  /** Whether the title is a takeaway, in the language of the data. */
  readonly takeaway: boolean;
  /** False where the page gives the heading itself, and there is no takeaway. */
  readonly titleVisible: boolean;
  readonly roles: readonly { readonly name: string; readonly summary: string }[];
  readonly rows: readonly AspectRow[];
  /** The points that every role has. */
  readonly both: { readonly label: string; readonly points: readonly string[] };
  /** What each voice says of pay; where there is room for one it is the first. */
  readonly pay: readonly PayBlock[];
  readonly sources: readonly CitedSource[];
  /** Where the words are from, as one sentence. */
  readonly facts: string;
  readonly disclaimer: string;
  /** BCP 47 tag of the language that our words are in. */
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
  const summary = getPair(dataset)?.summary;
  const articles = [...new Set(roles.map(({ source }) => source))].map((id) =>
    getSource(catalogue, id),
  );
  const speech = { locale, words, catalogue, country: place, articles };
  const pay = toPayBlocks(roles, speech);
  return {
    title: heading || summary || comparison.heading(roles.map(({ name }) => name)),
    takeaway: !heading && !!summary,
    titleVisible: heading !== '' || !!summary,
    roles,
    rows: rows
      .map(({ aspect, cells }) => ({
        label: aspect.label,
        cells: cells.map((points) => points.map(({ text }) => text)),
      }))
      .filter(({ cells }) => cells.some(({ length }) => length)),
    both: {
      label: comparison.both(roles.length),
      points: [...new Set(rows.flatMap(({ common }) => common))],
    },
    pay,
    sources: [...new Set([...articles, ...pay.flatMap(({ sources }) => sources)])],
    facts: words.facts(
      formatList(
        articles.map((source) => nameSource(source, speech)),
        locale,
      ),
    ),
    disclaimer,
    locale,
    language: catalogue.language,
  };
}
