// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { DatasetError } from '../../dataset/error.js';
import type { Source } from '../../dataset/schema/schema.js';
import { checkCounts } from './check-counts.js';
import type { AdvertFigures, Figures, Group } from './choose-cells.js';
import { chooseAdvertCells, chooseCells } from './choose-cells.js';
import { describeCoverage } from './coverage.js';
import { readRows, readSql, withDuckDB } from './duckdb.js';
import { findFarAmounts } from './far-amounts.js';
import type { Runs } from './find-pairs.js';
import { countRuns } from './find-pairs.js';
import type { NewFigures } from './prepare-files.js';
import { updateDataset } from './prepare-files.js';
import { withProgress } from './progress.js';
import { readCells } from './read-cells.js';
import type { SurveyMap } from './read-map.js';
import { getRowKind, readMap } from './read-map.js';
import type { RowCounts } from './read-survey.js';
import { countAll, createReports, readSurvey } from './read-survey.js';
import type { Summary } from './summary.js';
import type { SurveyFile } from './survey-file.js';
import { hashSurveyFile, openSurveyFile, withReadableFile } from './survey-file.js';
import { findUnusedColumns } from './unused-columns.js';
import { listSpreads, listWarnings } from './warnings.js';

/** The figures of every cell, of people or of adverts. */
type AllFigures = { readonly people: Figures[] } | { readonly adverts: AdvertFigures[] };

/** The cells to publish. */
type Chosen = Extract<NewFigures, { part: 'survey' | 'adverts' }>;

/** What reading a survey gives. */
interface Reading {
  readonly counts: RowCounts;
  readonly figures: AllFigures;
  readonly runs: Runs | undefined;
  /** What columns of which the map says nothing tell of the amounts. */
  readonly unused: readonly string[];
  /** What amounts are far from all others. */
  readonly far: readonly string[];
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
  const { counts, figures, runs, unused, far, sha256 } = await readFigures(survey, map);
  checkCounts(counts, map, file, mapPath);
  const about = { rows: countAll(counts) / counts.readings, sha256 };
  const chosen = chooseFigures(file, map, figures);
  const spreads = listSpreads(map, chosen.byRole);
  // Each alone can have a good reason, both together have none.
  if (unused.length && spreads.length) {
    throw new DatasetError('', [...unused, ...spreads].join(' '), file);
  }
  const outcome = await writeFigures(map, folder, figures, chosen, about);
  const warnings = [...unused, ...spreads, ...far, ...listWarnings(map, counts, runs)];
  return { ...outcome, file, counts, warnings };
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
  const chosen = chooseFigures(file, map, figures);
  const outcome = await writeFigures(map, folder, figures, chosen, {});
  return { ...outcome, file, counts: undefined, warnings: listSpreads(map, chosen.byRole) };
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
      // In a file with several columns of pay, a row is no person's either.
      const people = getRowKind(map) === 'people' && map.columns.length === 1;
      const runs = people ? await countRuns(connection, survey, map) : undefined;
      const unused = await findUnusedColumns(connection, survey, map);
      const far = await findFarAmounts(connection, map);
      return { counts, figures, runs, unused, far };
    },
    [survey.path],
  );
}

async function computeFigures(connection: DuckDBConnection, map: SurveyMap): Promise<AllFigures> {
  if (getRowKind(map) !== 'people') {
    return { adverts: await readGroups<AdvertFigures>(connection, 'advert-cells.sql') };
  }
  const people = await readGroups<Figures>(connection, 'cells.sql');
  return { people: map.columns[0]?.weight ? await withRowCounts(connection, people) : people };
}

/** Figures with the number of rows that each rests on: n, where every row is taken for one report. */
async function withRowCounts(
  connection: DuckDBConnection,
  people: readonly Figures[],
): Promise<Figures[]> {
  await createReports(connection, 'row_count');
  const toKey = ({ role, level, country, year }: Group) =>
    JSON.stringify([role, level, country, year]);
  const rows = await readGroups<Figures>(connection, 'cells.sql');
  const counts = new Map(rows.map((row) => [toKey(row), row.n]));
  return people.map((row) => ({ ...row, row_count: counts.get(toKey(row)) ?? 0 }));
}

/** Without the groups of what a survey does not have: the empty level and the year 0 of judged.sql. */
async function readGroups<Row extends Group>(
  connection: DuckDBConnection,
  name: string,
): Promise<Row[]> {
  const rows = await readRows<Row>(connection, await readSql(name));
  return rows.filter(({ level, year }) => (level as string | null) !== '' && year !== 0);
}

/** What can be published of the figures of a file. */
function chooseFigures(file: string, map: SurveyMap, figures: AllFigures): Chosen {
  const chosen = toNewFigures(figures, map);
  if (![...chosen.byRole.values()].some(({ length }) => length)) {
    const what = chosen.part === 'adverts' ? 'distinct adverts' : 'reports';
    throw new DatasetError('', `has too few ${what} of every role to publish any figure`, file);
  }
  return chosen;
}

/** Writes the figures into the dataset. */
async function writeFigures(
  map: SurveyMap,
  folder: string,
  figures: AllFigures,
  chosen: Chosen,
  about: Pick<Source, 'rows' | 'sha256'>,
): Promise<Pick<Summary, 'kind' | 'cells' | 'written'>> {
  const { note = '' } = map.source;
  const coverage = 'adverts' in figures ? describeCoverage(figures.adverts, map.source.date) : '';
  const whole = [coverage, note].filter(Boolean).join(' ');
  const source = { ...map.source, ...(whole && { note: whole }), ...about };
  const written = await updateDataset(folder, map.roles, chosen, [source]);
  return { kind: getRowKind(map), cells: chosen.byRole, written };
}

function toNewFigures(figures: AllFigures, map: SurveyMap): Chosen {
  return 'people' in figures
    ? { part: 'survey', byRole: chooseCells(figures.people, map) }
    : { part: 'adverts', byRole: chooseAdvertCells(figures.adverts, map) };
}
