// SPDX-License-Identifier: MIT
import { answer } from '../../generated/answer.js';
import type { PaySummary } from '../pay-summary.js';
import { summarizePay } from '../pay-summary.js';
import type { Dataset } from '../query.js';
import { SHORT_ANSWER } from '../short-answer.js';
import { isBuiltIn } from './catalogue.js';

/** A dataset with its author and its short answer: the shipped one gets them here, any other has them. */
export function withAnswer(dataset: Dataset): Dataset {
  if (!isBuiltIn(dataset)) return dataset;
  const { catalogue, roles, pairs } = dataset;
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

/** What is said of the pay of each role. Of the shipped ones it is known before the figures have come. */
export function getPay(dataset: Dataset): PaySummary[] {
  return isBuiltIn(dataset)
    ? dataset.roles.map(({ id }) => answer.roles[id]?.pay ?? { occupations: [] })
    : summarizePay(dataset);
}
