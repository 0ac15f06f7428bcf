// SPDX-License-Identifier: MIT
import { adverts, official, sources, survey } from '../../generated/pay.js';
import type { Role, Source } from '../schema/schema.js';
import { toAdvertCells } from './advert-table.js';
import { toSurveyCells } from './survey-table.js';

/** What is known of the pay of a role beside the estimates. */
type Pay = Omit<NonNullable<Role['salary']>, 'estimates'>;

/** The shipped figures of pay beside the estimates, by the id of the role, and all that is known of the sources. */
export interface BuiltInPay {
  readonly roles: Readonly<Record<string, Pay>>;
  readonly sources: Source[];
}

/** The shipped figures, unpacked. */
export function builtInPay(): BuiltInPay {
  const roles = Object.keys(official).map((id): [string, Pay] => [
    id,
    {
      adverts: toAdvertCells(adverts[id] ?? []),
      survey: toSurveyCells(survey[id] ?? []),
      official: official[id] ?? [],
    },
  ]);
  return { roles: Object.fromEntries(roles), sources };
}
