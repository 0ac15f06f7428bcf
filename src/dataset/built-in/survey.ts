// SPDX-License-Identifier: MIT
import { sources, survey } from '../../generated/survey.js';
import type { Source, SurveyCell } from '../schema/schema.js';
import { toSurveyCells } from './survey-table.js';

/** The shipped survey: its cells by the id of the role, and all that is known of the sources. */
export interface BuiltInSurvey {
  readonly cells: Readonly<Record<string, SurveyCell[]>>;
  readonly sources: Source[];
}

/** The shipped survey, unpacked. */
export function builtInSurvey(): BuiltInSurvey {
  const cells = Object.entries(survey).map(([id, tables]) => [id, toSurveyCells(tables)] as const);
  return { cells: Object.fromEntries(cells), sources };
}
