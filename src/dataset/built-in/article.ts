// SPDX-License-Identifier: MIT
import { article } from '../../generated/article.js';
import type { Dataset } from '../query.js';
import type { Pair } from '../schema/schema.js';

/** The shipped dataset, as it is with its answer, with its other long texts, its sources and its disclaimer. */
export function withArticle({ catalogue, roles, pairs }: Dataset): Dataset {
  const { roles: texts, pairs: pairTexts, ...rest } = article;
  return {
    catalogue: { ...catalogue, ...rest },
    roles: roles.map((role) => ({ ...role, aspects: withTexts(role.aspects, texts[role.id]) })),
    pairs: pairs.map((pair) => ({
      ...pair,
      aspects: {
        ...pair.aspects,
        ...pairTexts.find(({ roles }) => isSamePair(roles, pair.roles))?.aspects,
      },
    })),
  };
}

function withTexts(
  aspects: Pair['aspects'],
  texts: Readonly<Record<string, string | undefined>> = {},
): Pair['aspects'] {
  const added = Object.entries(texts).map(([id, text]) => [id, { ...aspects[id], text }] as const);
  return { ...aspects, ...Object.fromEntries(added) };
}

function isSamePair(some: Pair['roles'], others: Pair['roles']): boolean {
  return some.every((id) => others.includes(id));
}
