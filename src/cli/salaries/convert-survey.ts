// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { DatasetError } from '../../dataset/error.js';
import type { Source } from '../../dataset/schema/schema.js';
import type { AdvertFigures, Figures } from './choose-cells.js';
import { chooseAdvertCells, chooseCells } from './choose-cells.js';
import { describeCoverage } from './coverage.js';
import { readRows, readSql, withDuckDB } from './duckdb.js';
import type { Runs } from './find-pairs.js';
import { countRuns } from './find-pairs.js';
import type { NewFigures } from './prepare-files.js';
import { updateDataset } from './prepare-files.js';
import { withProgress } from './progress.js';
import { readCells } from './read-cells.js';
import type { SurveyMap } from './read-map.js';
import { getRowKind, readMap } from './read-map.js';
import type { RowCounts } from './read-survey.js';
import { countAll, readSurvey } from './read-survey.js';
import type { Summary } from './summary.js';
import type { SurveyFile } from './survey-file.js';
import { hashSurveyFile, openSurveyFile, withReadableFile } from './survey-file.js';
import { listWarnings } from './warnings.js';

/** The figures of every cell, of people or of adverts. */
type AllFigures = { readonly people: Figures[] } | { readonly adverts: AdvertFigures[] };

/** What reading a survey gives. */
interface Reading {
  readonly counts: RowCounts;
  readonly figures: AllFigures;
  readonly runs: Runs | undefined;
  readonly sha256: string;
}

/**
 * Turns a survey into the figures of a dataset.
 * @param file The path of the survey: CSV, CSV packed by gzip, or Parquet.
 * @param mapPath The path of the map that says what its columns, levels and titles mean.
 * @param folder The folder of the dataset.
 * @throws {DatasetError} when anything is wrong; nothing is written then.
 */
export async function convertSurvey(
  file: string,
  mapPath: string,
  folder: string,
): Promise<Summary & { readonly counts: RowCounts }> {
  const map = await readMap(mapPath);
  const survey = await openSurveyFile(file);
  const { counts, figures, runs, sha256 } = await readFigures(survey, map);
  checkCounts(counts, map, file, mapPath);
  const about = { rows: countAll(counts), sha256 };
  const outcome = await writeFigures(file, map, folder, figures, about);
  return { ...outcome, file, counts, warnings: listWarnings(map, counts, runs) };
}

/**
 * Puts cells that were computed elsewhere, by cells.sql or advert-cells.sql, into a dataset.
 * @param file The path of the cells, one in a row: CSV, CSV packed by gzip, or Parquet.
 * @throws {DatasetError} when anything is wrong; nothing is written then.
 */
export async function convertCells(
  file: string,
  mapPath: string,
  folder: string,
): Promise<Summary> {
  const map = await readMap(mapPath);
  const cells = await openSurveyFile(file);
  await hashSurveyFile(cells, map.delimiter);
  const figures = await withReadableFile(cells, (file) =>
    withDuckDB((connection) => readCells(connection, file, map), [file.path]),
  );
  const outcome = await writeFigures(file, map, folder, figures, {});
  return { ...outcome, file, counts: undefined, warnings: [] };
}

/**
 * The file is hashed and inspected while DuckDB reads it: both take long for a large one. What the
 * inspection finds explains why DuckDB fails, so it comes first.
 */
async function readFigures(survey: SurveyFile, map: SurveyMap): Promise<Reading> {
  const cancel = new AbortController();
  const hash = hashSurveyFile(survey, map.delimiter, cancel.signal);
  // A failure is heard of where the hash is awaited. Until then it must not end the process.
  hash.catch(() => undefined);
  try {
    const read = await withReadableFile(survey, (file) => queryFigures(file, map)).catch(
      async (error: unknown) => {
        await hash;
        throw error;
      },
    );
    return { ...read, sha256: await hash };
  } finally {
    cancel.abort();
  }
}

async function queryFigures(survey: SurveyFile, map: SurveyMap): Promise<Omit<Reading, 'sha256'>> {
  return withDuckDB(
    async (connection) => {
      const watch = <Result>(label: string, work: Promise<Result>) =>
        withProgress(label, work, () => connection.progress.percentage);
      const counts = await watch(`Reading ${survey.name}`, readSurvey(connection, survey, map));
      const figures = await watch('Computing percentiles', computeFigures(connection, map));
      const people = getRowKind(map) === 'people';
      const runs = people ? await countRuns(connection, survey, map) : undefined;
      return { counts, figures, runs };
    },
    [survey.path],
  );
}

async function computeFigures(connection: DuckDBConnection, map: SurveyMap): Promise<AllFigures> {
  return getRowKind(map) === 'people'
    ? { people: await readRows<Figures>(connection, await readSql('cells.sql')) }
    : { adverts: await readRows<AdvertFigures>(connection, await readSql('advert-cells.sql')) };
}

function checkCounts(counts: RowCounts, { roles }: SurveyMap, file: string, map: string): void {
  if (countAll(counts) === 0) throw new DatasetError('', 'has no rows', file);
  roles.forEach(({ id }, index) => {
    if (counts.kept.has(id)) return;
    throw new DatasetError(
      `roles[${index}].titles`,
      `no row of ${file} that can be counted has such a title`,
      map,
    );
  });
}

/** Writes what can be published of the figures into the dataset. */
async function writeFigures(
  file: string,
  map: SurveyMap,
  folder: string,
  figures: AllFigures,
  about: Pick<Source, 'rows' | 'sha256'>,
): Promise<Pick<Summary, 'kind' | 'cells' | 'written'>> {
  const chosen = toNewFigures(figures, map);
  if (![...chosen.byRole.values()].some(({ length }) => length)) {
    const what = chosen.part === 'adverts' ? 'distinct adverts' : 'reports';
    throw new DatasetError('', `has too few ${what} of every role to publish any figure`, file);
  }
  const { note = '' } = map.source;
  const coverage = 'adverts' in figures ? describeCoverage(figures.adverts, map.source.date) : '';
  const whole = [coverage, note].filter(Boolean).join(' ');
  const source = { ...map.source, ...(whole && { note: whole }), ...about };
  const written = await updateDataset(folder, map.roles, chosen, [source]);
  return { kind: getRowKind(map), cells: chosen.byRole, written };
}

function toNewFigures(
  figures: AllFigures,
  map: SurveyMap,
): Extract<NewFigures, { part: 'survey' | 'adverts' }> {
  return 'people' in figures
    ? { part: 'survey', byRole: chooseCells(figures.people, map) }
    : { part: 'adverts', byRole: chooseAdvertCells(figures.adverts, map) };
}
