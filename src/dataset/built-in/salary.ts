// SPDX-License-Identifier: MIT
import { estimates } from '../../generated/estimates.js';
import type { BuiltInSurvey } from './survey.js';
import type { Dataset } from '../query.js';

/** The shipped dataset with its estimates, and its survey once that has arrived. */
export function withSalary(dataset: Dataset, survey: BuiltInSurvey | undefined): Dataset {
  const { catalogue, roles } = dataset;
  return {
    ...dataset,
    catalogue: { ...catalogue, sources: survey?.sources ?? catalogue.sources },
    roles: roles.map((role) => ({
      ...role,
      salary: {
        estimates: estimates[role.id] ?? [],
        survey: survey?.cells[role.id] ?? [],
        adverts: survey?.adverts[role.id] ?? [],
        official: survey?.official[role.id] ?? [],
      },
    })),
  };
}

/** Fetches the shipped survey, which is a chunk of its own. */
export async function loadSurvey(): Promise<BuiltInSurvey> {
  const { builtInSurvey } = await import('./survey.js');
  return builtInSurvey();
}
