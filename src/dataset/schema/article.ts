// SPDX-License-Identifier: MIT
import type { PaySummary } from '../pay-summary.js';
import type { Catalogue, Pair } from './schema.js';

/** What an article says beyond the table and its answer, as the generator writes it. */
export interface Article extends Pick<Catalogue, 'disclaimer' | 'sources' | 'aspects'> {
  /** Texts by the id of the role and of the aspect. */
  readonly roles: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
  readonly pairs: readonly Pick<Pair, 'roles' | 'aspects'>[];
}

/** The short answer of an article, as the generator writes it: what a guide needs for its first screen. */
export interface Answer extends Pick<Catalogue, 'author'> {
  /** By the id of the role. */
  readonly roles: Readonly<
    Record<string, { readonly text: string | undefined; readonly pay: PaySummary }>
  >;
  readonly pairs: readonly (Pick<Pair, 'roles'> & { readonly text: string | undefined })[];
}
