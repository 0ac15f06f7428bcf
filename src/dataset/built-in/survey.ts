// SPDX-License-Identifier: MIT
import { adverts, official, sources, survey } from '../../generated/survey.js';
import type { AdvertTable } from './advert-table.js';
import { toAdvertCells } from './advert-table.js';
import type { AdvertCell, OfficialFigures, Source, SurveyCell } from '../schema/schema.js';
import type { SurveyTable } from './survey-table.js';
import { toSurveyCells } from './survey-table.js';

/** The shipped figures of pay beside the estimates, by the id of the role, and all that is known of the sources. */
export interface BuiltInSurvey {
  /** What people report. */
  readonly cells: Readonly<Record<string, SurveyCell[]>>;
  /** What adverts offer. */
  readonly adverts: Readonly<Record<string, AdvertCell[]>>;
  /** What the state counted. */
  readonly official: Readonly<Record<string, OfficialFigures[]>>;
  readonly sources: Source[];
}

/** The shipped figures, unpacked. */
export function builtInSurvey(): BuiltInSurvey {
  return {
    cells: mapValues(survey, (tables: readonly SurveyTable[]) => toSurveyCells(tables)),
    adverts: mapValues(adverts, (tables: readonly AdvertTable[]) => toAdvertCells(tables)),
    official,
    sources,
  };
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, map(value)]));
}
