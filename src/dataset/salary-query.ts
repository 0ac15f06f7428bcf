// SPDX-License-Identifier: MIT
import type { Estimate, Role } from './schema/schema.js';

/** Who speaks of pay: somebody's estimate, or a survey. The two are never mixed. */
export type Voice = 'estimate' | 'survey';

/** One estimate and whose pay it estimates. */
export interface RoleEstimate {
  /** Index of the role among those shown. */
  readonly role: number;
  readonly estimate: Estimate;
}

/** The estimates of the roles, in their order. */
export function listEstimates(roles: readonly Role[]): RoleEstimate[] {
  return roles.flatMap(({ salary }, role) =>
    (salary?.estimates ?? []).map((estimate) => ({ role, estimate })),
  );
}

/** The voices that have something to say of any of the roles. */
export function listVoices(roles: readonly Role[]): Voice[] {
  const voices: Voice[] = [];
  if (roles.some(({ salary }) => salary?.estimates.length)) voices.push('estimate');
  if (roles.some(({ salary }) => salary?.survey.length)) voices.push('survey');
  return voices;
}
