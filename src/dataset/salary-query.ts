// SPDX-License-Identifier: MIT
import type { Estimate, Role } from './schema/schema.js';

/**
 * Who speaks of pay: an article that estimates, adverts that offer, people who report, or the state that
 * counts. Two voices are never mixed.
 */
export type Voice = 'estimate' | 'adverts' | 'survey' | 'official';

/** The voices, in the order that a reader is offered them in. */
export const VOICES: readonly Voice[] = ['estimate', 'adverts', 'survey', 'official'];

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
  return VOICES.filter((voice) =>
    roles.some(({ salary }) => salary?.[voice === 'estimate' ? 'estimates' : voice].length),
  );
}
