// SPDX-License-Identifier: MIT
import { estimates } from '../../generated/estimates.js';
import type { Dataset } from '../query.js';
import type { BuiltInPay } from './pay.js';

/** The shipped dataset with its estimates, and with what else is known of pay once that has arrived. */
export function withSalary(dataset: Dataset, pay: BuiltInPay | undefined): Dataset {
  const { catalogue, roles } = dataset;
  return {
    ...dataset,
    catalogue: { ...catalogue, sources: pay?.sources ?? catalogue.sources },
    roles: roles.map((role) => ({
      ...role,
      salary: {
        estimates: estimates[role.id] ?? [],
        ...(pay?.roles[role.id] ?? { adverts: [], survey: [], official: [] }),
      },
    })),
  };
}

/** Fetches what adverts offer and what the state counted, which is a chunk of its own. */
export async function loadPay(): Promise<BuiltInPay> {
  const { builtInPay } = await import('./pay.js');
  return builtInPay();
}
