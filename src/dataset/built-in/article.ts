// SPDX-License-Identifier: MIT
import { article } from '../../generated/article.js';
import { isBuiltIn } from './catalogue.js';
import type { Dataset } from '../query.js';
import type { Pair } from '../schema/schema.js';

/** A dataset with its long texts: the shipped one gets them here, any other has them. */
export function withArticle(dataset: Dataset): Dataset {
  if (!isBuiltIn(dataset)) return dataset;
  const { catalogue, roles, pairs } = dataset;
  const { roles: texts, pairs: pairTexts, ...rest } = article;
  return {
    catalogue: { ...catalogue, ...rest },
    roles: roles.map((role) => ({ ...role, aspects: withTexts(role.aspects, texts[role.id]) })),
    pairs: pairs.map((pair) => ({
      ...pair,
      aspects:
        pairTexts.find(({ roles }) => isSamePair(roles, pair.roles))?.aspects ?? pair.aspects,
    })),
  };
}

function withTexts(
  aspects: Pair['aspects'],
  texts: Readonly<Record<string, string | undefined>> = {},
): Pair['aspects'] {
  const ids = new Set([...Object.keys(aspects), ...Object.keys(texts)]);
  return Object.fromEntries([...ids].map((id) => [id, { ...aspects[id], text: texts[id] }]));
}

function isSamePair(some: Pair['roles'], others: Pair['roles']): boolean {
  return some.every((id) => others.includes(id));
}
