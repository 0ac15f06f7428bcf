// SPDX-License-Identifier: MIT
import { fit } from '../../generated/fit.js';
import type { Dataset } from '../query.js';

/** The shipped dataset with the statements of its roles. */
export function withFit(dataset: Dataset): Dataset {
  return {
    ...dataset,
    roles: dataset.roles.map((role) => ({ ...role, fit: [...(fit[role.id] ?? [])] })),
  };
}
