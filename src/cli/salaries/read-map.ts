// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import { DatasetError } from '../../dataset/error.js';
import { id, list, text } from '../../dataset/schema/fields.js';
import { surveyCellSchema } from '../../dataset/schema/salary-schema.js';
import { sourceSchema } from '../../dataset/schema/schema.js';
import { readJson } from './read-json.js';

/** An object in which a misspelt key is a mistake, not a key to ignore. */
const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, ({ expected }) => {
    if (expected === 'Object') return 'expected an object';
    return expected === 'never' ? 'is not a key of the map' : 'is missing';
  });

const { level, currency, period, definition } = surveyCellSchema.entries;

// What is counted in the survey file itself cannot be told beforehand.
const { rows: _rows, sha256: _sha256, ...sourceEntries } = sourceSchema.entries;

const mapSchema = object({
  columns: object({ title: text, level: text, country: text, year: text, pay: text }),
  delimiter: v.optional(
    v.pipe(v.string('expected one character'), v.length(1, 'expected one character')),
    ',',
  ),
  levels: v.record(text, level.wrapped, 'expected an object'),
  roles: v.pipe(
    list(
      object({
        id,
        titles: v.pipe(list(text), v.minLength(1, 'expected at least one job title')),
        name: v.optional(text),
        summary: v.optional(text),
      }),
    ),
    v.minLength(1, 'expected at least one role'),
  ),
  currency,
  period,
  definition,
  source: object(sourceEntries),
});

/** What the columns, levels and job titles of a survey mean. */
export type SurveyMap = Readonly<v.InferOutput<typeof mapSchema>>;

/** A role of the map, and the job titles that it goes by in the survey. */
export type MappedRole = SurveyMap['roles'][number];

/**
 * Reads and checks the map of a survey.
 * @throws {DatasetError} naming the file and the first place in it that is wrong.
 */
export async function readMap(path: string): Promise<SurveyMap> {
  const result = v.safeParse(mapSchema, await readJson(path), { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new DatasetError(toPath(issue.path ?? []), issue.message, path);
  }
  checkUnique(result.output, path);
  return result.output;
}

function toPath(keys: readonly { readonly key: unknown }[]): string {
  return keys
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1);
}

/** A title that stood for two roles would count its rows twice. */
function checkUnique({ roles }: SurveyMap, path: string): void {
  const ids = new Set<string>();
  const titles = new Set<string>();
  roles.forEach((role, index) => {
    const check = (seen: Set<string>, value: string, key: string) => {
      if (seen.has(value)) {
        throw new DatasetError(`roles[${index}].${key}`, `"${value}" stands here twice`, path);
      }
      seen.add(value);
    };
    check(ids, role.id, 'id');
    role.titles.forEach((title, position) => check(titles, title, `titles[${position}]`));
  });
}
