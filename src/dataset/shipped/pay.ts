// SPDX-License-Identifier: MIT
import { sources } from '../../generated/pay-sources.js';
import type { Dataset } from '../query.js';
import type { RolePay } from './role-modules.js';

/**
 * Shipped roles with their pay, and with all that is known of its sources. An article estimates for the roles that it
 * compares: where some of those that are shown have no estimate, there is nothing to compare, and none has.
 * @param pay By the id of the role; a role that it lacks has none.
 */
export function withPay(
  { catalogue, roles, pairs }: Dataset,
  pay: ReadonlyMap<string, RolePay>,
): Dataset {
  const comparable = roles.every(({ id }) => pay.get(id)?.estimates.length);
  const paid = roles.map((role) => {
    const salary = pay.get(role.id);
    return { ...role, salary: salary && (comparable ? salary : { ...salary, estimates: [] }) };
  });
  // Each source once; that of words and pay alike in full.
  const all = new Map([...catalogue.sources, ...sources].map((source) => [source.id, source]));
  return {
    catalogue: { ...catalogue, roles: paid, sources: [...all.values()] },
    roles: paid,
    pairs,
  };
}
