// SPDX-License-Identifier: MIT
//
// Invented data of any size.
import type { Estimate, Level, SurveyCell } from '../../src/dataset/schema/salary-schema.js';

const ASPECTS = Array.from({ length: 10 }, (_, index) => `aspect-${index}`);
const LEVELS: readonly (Level | undefined)[] = [undefined, 'entry', 'mid', 'senior', 'executive'];
const FIRST_YEAR = 2000;
const YEARS = 25;

const PAY = { currency: 'USD', period: 'year', definition: 'base', source: 'invented' } as const;

const estimate: Estimate = { ...PAY, low: 100_000, high: 140_000 };

export interface Size {
  /** Roles that the catalogue names. */
  readonly roles: number;
  /** Points of each role, over all aspects. */
  readonly points: number;
  /** Survey cells of each role. */
  readonly cells: number;
}

/** Makes a catalogue, whose roles are files beside it. */
export function makeCatalogue({ roles }: Size): object {
  return {
    version: 1,
    updated: '2025-01-01',
    language: 'en',
    aspects: ASPECTS.map((id) => ({ id, label: id })),
    roles: Array.from({ length: roles }, (_, index) => ({
      id: `role-${index}`,
      name: `Role ${index}`,
      file: `role-${index}.json`,
    })),
    pairs: [],
    sources: [{ id: 'invented', title: 'Invented', licence: 'CC0 1.0', date: '2025-01-01' }],
    disclaimer: 'All is invented.',
  };
}

/** Makes the file of one role. */
export function makeRole(index: number, { points, cells }: Size): object {
  return {
    version: 1,
    id: `role-${index}`,
    name: `Role ${index}`,
    summary: 'An invented role',
    source: 'invented',
    aspects: Object.fromEntries(
      ASPECTS.map((id) => [
        id,
        {
          points: Array.from(
            { length: points / ASPECTS.length },
            // Every third is shared by all.
            (_, number) => (number % 3 ? `Point ${number} of ${index}` : `Point ${number}`),
          ),
        },
      ]),
    ),
    salary: {
      estimates: [estimate],
      ...(cells > 0 && { survey: Array.from({ length: cells }, (_, number) => makeCell(number)) }),
    },
  };
}

/** Makes a cell unlike those of other numbers, the one of all reports first. */
function makeCell(number: number): SurveyCell {
  const level = LEVELS[number % LEVELS.length];
  const year = Math.floor(number / LEVELS.length) % (YEARS + 1);
  const country = Math.floor(number / LEVELS.length / (YEARS + 1));
  const middle = 100_000 + (number % 1000) * 10;
  return {
    ...PAY,
    ...(level && { level }),
    ...(year > 0 && { year: FIRST_YEAR + year }),
    ...(country > 0 && { country: toCode(country) }),
    n: 20 + (number % 50),
    p10: middle - 40_000,
    p25: middle - 20_000,
    p50: middle,
    p75: middle + 20_000,
    p90: middle + 40_000,
  };
}

/** Two letters, as codes of countries are. */
function toCode(number: number): string {
  return String.fromCharCode(65 + (Math.floor(number / 26) % 26), 65 + (number % 26));
}
