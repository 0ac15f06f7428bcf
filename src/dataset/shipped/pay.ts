// SPDX-License-Identifier: MIT
import { sources } from '../../generated/pay-sources.js';
import type { Dataset } from '../query.js';
import type { RolePay } from './role-modules.js';

/**
 * Shipped roles with their pay, and with all that is known of its sources.
 * @param pay By the id of the role; a role that it lacks has none.
 */
export function withPay(
  { catalogue, roles, pairs }: Dataset,
  pay: ReadonlyMap<string, RolePay>,
): Dataset {
  const paid = roles.map((role) => ({ ...role, salary: pay.get(role.id) }));
  // Each source once; that of words and pay alike in full.
  const all = new Map([...catalogue.sources, ...sources].map((source) => [source.id, source]));
  return {
    catalogue: { ...catalogue, roles: paid, sources: [...all.values()] },
    roles: paid,
    pairs,
  };
}
