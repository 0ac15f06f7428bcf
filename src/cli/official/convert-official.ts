// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DatasetError } from '../../dataset/error.js';
import type { OfficialFigures } from '../../dataset/schema/schema.js';
import { checkFile } from '../files/check-file.js';
import { toReason } from '../files/file-error.js';
import { describeForeignFormat } from '../files/file-format.js';
import { findEncodingFault } from '../files/text-encoding.js';
import { updateDataset } from '../salaries/prepare-files.js';
import type { OfficialMap } from './read-official-map.js';
import { readOfficialMap } from './read-official-map.js';
import type { Statistics } from './read-statistics.js';
import { describe, parseStatistics, readNumber, readWage } from './read-statistics.js';

/** How much of a file is looked at to tell its format. */
const START_BYTES = 65_536;

/** What a run has done. */
export interface OfficialSummary {
  readonly rows: number;
  /** The figures by the id of the role. */
  readonly byRole: ReadonlyMap<string, readonly OfficialFigures[]>;
  /** The paths of the files. */
  readonly written: readonly string[];
}

/**
 * Turns tables of official statistics into the official figures of a dataset.
 * @param file The path of the tables: CSV.
 * @param mapPath The path of the map from roles to occupations.
 * @param folder The folder of the dataset.
 * @throws {DatasetError} when anything is wrong; nothing is written then.
 */
export async function convertOfficial(
  file: string,
  mapPath: string,
  folder: string,
): Promise<OfficialSummary> {
  const map = await readOfficialMap(mapPath);
  const text = await read(file);
  const rows = parseStatistics(text, file);
  const byRole = new Map(
    map.roles.map(({ id, occupations }, index) => [
      id,
      occupations.flatMap(({ code, mapping }, position) => {
        const found = rows.filter((row) => row.get('occ_code') === code);
        if (found.length) return found.map((row) => toFigures(row, mapping, map, file));
        const place = `roles[${index}].occupations[${position}].code`;
        throw new DatasetError(place, `${file} has no occupation "${code}"`, mapPath);
      }),
    ]),
  );
  const sha256 = createHash('sha256').update(text).digest('hex');
  const source = { ...map.source, rows: rows.length, sha256 };
  const figures = { part: 'official', byRole } as const;
  const written = await updateDataset(folder, map.roles, figures, [source]);
  return { rows: rows.length, byRole, written };
}

async function read(file: string): Promise<string> {
  await checkFile(file);
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new DatasetError('', toReason(error), file);
  });
  const fault = describeForeignFormat(bytes.subarray(0, START_BYTES)) ?? findEncodingFault(bytes);
  if (fault) throw new DatasetError('', fault, file);
  return bytes.toString('utf8');
}

function toFigures(
  row: Statistics,
  mapping: OfficialFigures['mapping'],
  map: OfficialMap,
  file: string,
): OfficialFigures {
  const { classification, country, currency, period, definition, source } = map;
  const require = (column: 'year' | 'tot_emp' | 'emp_prse') => {
    const value = readNumber(row, column, file);
    if (value !== undefined) return value;
    throw new DatasetError('', describe(row, column, 'a number, found "*"'), file);
  };
  const year = require('year');
  const meanStandardError = readNumber(row, 'mean_prse', file);
  const wages = {
    p10: readWage(row, 'a_pct10', map.top[year], file),
    p25: readWage(row, 'a_pct25', map.top[year], file),
    p50: readWage(row, 'a_median', map.top[year], file),
    p75: readWage(row, 'a_pct75', map.top[year], file),
    p90: readWage(row, 'a_pct90', map.top[year], file),
  };
  return {
    code: row.get('occ_code'),
    title: row.get('occ_title'),
    ...{ classification, mapping, country, year },
    employment: require('tot_emp'),
    employmentStandardError: require('emp_prse'),
    ...(meanStandardError !== undefined && { meanStandardError }),
    ...Object.fromEntries(Object.entries(wages).filter(([, wage]) => wage !== undefined)),
    ...{ currency, period, definition, source: source.id },
  };
}
