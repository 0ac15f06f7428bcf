// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import { DatasetError } from '../../dataset/error.js';
import { id, list, money, text } from '../../dataset/schema/fields.js';
import { officialFiguresSchema } from '../../dataset/schema/official-schema.js';
import { readJson } from '../files/read-json.js';
import { mapObject, sourceInMap } from '../salaries/map-schema.js';
import { checkMap } from '../salaries/read-map.js';

const { code, mapping, classification, country, currency, period, definition } =
  officialFiguresSchema.entries;

const officialMapSchema = mapObject({
  classification,
  country,
  // The years are keys, which are texts in JSON.
  top: v.record(
    v.pipe(v.string(), v.regex(/^\d{4}$/, 'expected a year such as 2024')),
    money,
    'expected an object',
  ),
  roles: v.pipe(
    list(
      mapObject({
        id,
        name: v.optional(text),
        summary: v.optional(text),
        occupations: v.pipe(
          list(mapObject({ code, mapping })),
          v.minLength(1, 'expected at least one occupation'),
        ),
      }),
    ),
    v.minLength(1, 'expected at least one role'),
  ),
  currency,
  period,
  definition,
  source: sourceInMap,
});

/**
 * Which occupations of official statistics roles are, by hand: titles mislead. `top` is the highest
 * wage that is published of each year.
 */
export type OfficialMap = Readonly<v.InferOutput<typeof officialMapSchema>>;

/**
 * Reads and checks the map of official statistics.
 * @throws {DatasetError} naming the file and the first place in it that is wrong.
 */
export async function readOfficialMap(path: string): Promise<OfficialMap> {
  const map = checkMap(officialMapSchema, await readJson(path), path);
  const ids = new Set<string>();
  map.roles.forEach(({ id, occupations }, index) => {
    if (ids.has(id))
      throw new DatasetError(`roles[${index}].id`, `"${id}" stands here twice`, path);
    ids.add(id);
    occupations.forEach(({ code }, position, all) => {
      if (all.findIndex((other) => other.code === code) === position) return;
      const place = `roles[${index}].occupations[${position}].code`;
      throw new DatasetError(place, `"${code}" stands here twice`, path);
    });
  });
  return map;
}
