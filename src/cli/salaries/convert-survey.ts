// SPDX-License-Identifier: MIT
import { DatasetError } from '../../dataset/error.js';
import type { Figures } from './choose-cells.js';
import { chooseCells } from './choose-cells.js';
import { readRows, readSql, withDuckDB } from './duckdb.js';
import { prepareFiles } from './prepare-files.js';
import { withProgress } from './progress.js';
import type { SurveyMap } from './read-map.js';
import { readMap } from './read-map.js';
import type { RowCounts } from './read-survey.js';
import { countAll, readSurvey } from './read-survey.js';
import { replaceFiles } from './replace-files.js';
import type { Summary } from './summary.js';
import type { SurveyFile } from './survey-file.js';
import { hashSurveyFile, openSurveyFile } from './survey-file.js';

/**
 * Turns a survey into the survey figures of a dataset.
 * @param file The path of the survey: CSV, CSV packed by gzip, or Parquet.
 * @param mapPath The path of the map that says what its columns, levels and titles mean.
 * @param folder The folder of the dataset.
 * @throws {DatasetError} when anything is wrong; nothing is written then.
 */
export async function convertSurvey(
  file: string,
  mapPath: string,
  folder: string,
): Promise<Summary> {
  const map = await readMap(mapPath);
  const survey = await openSurveyFile(file);
  const { counts, figures, sha256 } = await readFigures(survey, map);
  checkCounts(counts, map, file, mapPath);
  const cells = chooseCells(figures, map);
  if (![...cells.values()].some(({ length }) => length)) {
    throw new DatasetError('', 'has too few reports of every role to publish any figure', file);
  }
  const source = { ...map.source, rows: countAll(counts), sha256 };
  const files = await prepareFiles(folder, map, cells, source);
  await replaceFiles(files);
  return { file, counts, cells, written: [...files.keys()] };
}

/** The file is hashed while DuckDB reads it: both take long for a large one. */
async function readFigures(
  survey: SurveyFile,
  map: SurveyMap,
): Promise<{ counts: RowCounts; figures: Figures[]; sha256: string }> {
  const cancel = new AbortController();
  const hash = hashSurveyFile(survey, cancel.signal);
  // A failure is heard of where the hash is awaited. Until then it must not end the process.
  hash.catch(() => undefined);
  try {
    const read = await withDuckDB(async (connection) => {
      const watch = <Result>(label: string, work: Promise<Result>) =>
        withProgress(label, work, () => connection.progress.percentage);
      const counts = await watch(`Reading ${survey.name}`, readSurvey(connection, survey, map));
      const sql = await readSql('cells.sql');
      const figures = await watch('Computing percentiles', readRows<Figures>(connection, sql));
      return { counts, figures };
    });
    return { ...read, sha256: await hash };
  } finally {
    cancel.abort();
  }
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
