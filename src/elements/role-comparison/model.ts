// SPDX-License-Identifier: MIT
import type { ComparisonRow, Dataset, Only } from '../../dataset/query.js';
import {
  chooseAspects,
  compareRoles,
  getPair,
  getSource,
  listWordSources,
} from '../../dataset/query.js';
import type { Role, CitedSource } from '../../dataset/schema/schema.js';
import { formatDate } from '../../format/intl.js';
import type { Messages } from '../../messages/en/base.js';

/** What `<role-comparison>` draws. */
export interface ComparisonModel {
  /** The caption of the table. */
  readonly heading: string;
  /** False when the page gives the heading itself and the caption is for screen readers only. */
  readonly headingVisible: boolean;
  /** How the roles differ, in one line. */
  readonly summary: string | undefined;
  readonly roles: readonly Role[];
  readonly rows: readonly ComparisonRow[];
  readonly only: Only;
  /** Whether anything is said of the roles in the aspects, so that there is something to compare. */
  readonly comparable: boolean;
  /** Whether there is a column for what every role has. */
  readonly hasCommon: boolean;
  /** The day the words were last checked, in the reader's language. */
  readonly updated: string | undefined;
  /** Where the words come from; each source once. */
  readonly sources: readonly CitedSource[];
  /** BCP 47 tag of the language the words are in. */
  readonly language: string;
}

/** What the attributes of `<role-comparison>` ask for. */
export interface ComparisonOptions {
  readonly aspects: string | undefined;
  readonly only: Only;
  readonly heading: string | undefined;
  readonly locale: string;
  readonly messages: Messages;
}

/**
 * The comparison that the options ask for.
 * @throws {DatasetError} for an aspect that the catalogue does not have.
 */
export function toComparisonModel(dataset: Dataset, options: ComparisonOptions): ComparisonModel {
  const { catalogue, roles } = dataset;
  const { only, heading, locale, messages } = options;
  const aspects = chooseAspects(catalogue, options.aspects);
  const rows = compareRoles(dataset, aspects, only);
  return {
    heading: heading || messages.comparison.heading(roles.map(({ name }) => name)),
    headingVisible: heading !== '',
    summary: getPair(dataset)?.summary,
    roles,
    rows,
    only,
    comparable: compareRoles(dataset, aspects).length > 0,
    hasCommon: rows.some(({ common }) => common.length > 0),
    updated: catalogue.updated && formatDate(catalogue.updated, locale),
    sources: [...new Set(roles.flatMap(listWordSources))].map((id) => getSource(catalogue, id)),
    language: catalogue.language,
  };
}
