// SPDX-License-Identifier: MIT
import { answer } from '../../generated/answer.js';
import type { PaySummary } from '../pay-summary.js';
import type { Dataset } from '../query.js';
import { SHORT_ANSWER } from '../short-answer.js';

/** The shipped dataset with its author and its short answer. */
export function withAnswer({ catalogue, roles, pairs }: Dataset): Dataset {
  const add = <Item extends Dataset['roles'][number] | Dataset['pairs'][number]>(
    item: Item,
    text: string | undefined,
  ) => ({ ...item, aspects: { ...item.aspects, [SHORT_ANSWER]: { text } } });
  return {
    catalogue: { ...catalogue, author: answer.author },
    roles: roles.map((role) => add(role, answer.roles[role.id]?.text)),
    pairs: pairs.map((pair) =>
      add(
        pair,
        answer.pairs.find(({ roles }) => roles.every((id) => pair.roles.includes(id)))?.text,
      ),
    ),
  };
}

/** What is said of the pay of each shipped role, which is known before all figures have come. */
export function getShippedPay({ roles }: Dataset): PaySummary[] {
  return roles.map(({ id }) => answer.roles[id]?.pay ?? { occupations: [] });
}
