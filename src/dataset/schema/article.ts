// SPDX-License-Identifier: MIT
import type { Catalogue, Pair } from './schema.js';

/** What an article says beyond the table, as the generator writes it. */
export interface Article extends Pick<Catalogue, 'author' | 'disclaimer' | 'sources' | 'aspects'> {
  /** Texts by the id of the role and of the aspect. */
  readonly roles: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
  readonly pairs: readonly Pick<Pair, 'roles' | 'aspects'>[];
}
