// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import {
  MAXIMUM_ASPECTS,
  MAXIMUM_CELLS,
  MAXIMUM_ENTRIES,
  MAXIMUM_SOURCES,
  MAXIMUM_STATEMENTS,
} from './limits.js';
import { count, date, id, language, line, link, list, object, text, version } from './fields.js';
import { advertCellSchema } from './advert-schema.js';
import { officialFiguresSchema } from './official-schema.js';
import type { Estimate } from './salary-schema.js';
import { estimateSchema, surveyCellSchema } from './salary-schema.js';

export type { AdvertCell, Percentiles } from './advert-schema.js';
export type { OfficialFigures, OfficialPercentile } from './official-schema.js';
export type { Estimate, Level, SurveyCell } from './salary-schema.js';

export const sourceSchema = object({
  id,
  title: v.pipe(line, v.description('The title of the source as a reader should see it.')),
  url: v.optional(v.pipe(link, v.description('Where the source is found, http or https.'))),
  licence: v.pipe(line, v.description('The licence of the figures or words, such as CC0 1.0.')),
  date: v.pipe(date, v.description('The day the source was published or its snapshot was taken.')),
  attribution: v.optional(v.pipe(text, v.description('How the makers ask to be named.'))),
  note: v.optional(
    v.pipe(text, v.description('What a careful reader must know beside the figures.')),
  ),
  rows: v.optional(v.pipe(count, v.description('Rows of the survey file that was read.'))),
  sha256: v.optional(
    v.pipe(
      v.string('expected a checksum'),
      v.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
      v.description('SHA-256 of the unpacked survey file.'),
    ),
  ),
});

const schemaLink = v.optional(
  v.pipe(
    v.string('expected a text'),
    v.description('The JSON Schema, for completion in an editor.'),
  ),
);

export const aspectTextSchema = object({
  points: v.optional(
    v.pipe(
      list(line),
      v.description('Short points for the table. The same point in two roles is shared.'),
    ),
  ),
  text: v.optional(v.pipe(text, v.description('A few sentences for the article.'))),
});

const aspectTexts = v.record(id, aspectTextSchema, 'expected an object');

export const roleSchema = object({
  $schema: schemaLink,
  version,
  id,
  name: v.pipe(line, v.description('The name of the role, singular.')),
  plural: v.optional(v.pipe(line, v.description('The name for several people. Absent: the name.'))),
  summary: v.pipe(line, v.description('The role in one short line.')),
  source: v.pipe(id, v.description('The id of the source of the words.')),
  sources: v.optional(v.pipe(list(id), v.description('The ids of further sources of the words.'))),
  aspects: v.pipe(aspectTexts, v.description('Points and text by the id of the aspect.')),
  salary: v.optional(
    object({
      estimates: v.optional(
        v.pipe(list(estimateSchema), v.description('Ranges that somebody estimated.')),
        [],
      ),
      survey: v.optional(
        v.pipe(
          list(surveyCellSchema, MAXIMUM_CELLS),
          v.description('Percentiles of what people report, computed from a survey.'),
        ),
        [],
      ),
      adverts: v.optional(
        v.pipe(
          list(advertCellSchema, MAXIMUM_CELLS),
          v.description('Percentiles of the pay that job adverts offer.'),
        ),
        [],
      ),
      official: v.optional(
        v.pipe(
          list(officialFiguresSchema),
          v.description('Wages of occupations in official statistics, for each year.'),
        ),
        [],
      ),
    }),
  ),
  fit: v.optional(
    v.pipe(
      list(line, MAXIMUM_STATEMENTS),
      v.description('Statements that people who like this role agree with, each once.'),
    ),
  ),
});

const rolePair = v.pipe(
  v.tuple([id, id], 'expected two role ids'),
  v.check(([first, second]) => first !== second, 'expected two different roles'),
);

export const pairSchema = object({
  $schema: schemaLink,
  version,
  roles: v.pipe(rolePair, v.description('The two roles, in any order.')),
  summary: v.optional(v.pipe(line, v.description('How the two differ, in one line.'))),
  aspects: v.pipe(aspectTexts, v.description('What is true of both, by the id of the aspect.')),
});

const file = v.pipe(line, v.description('Address of the file, relative to the catalogue.'));

/** A role by reference: what a catalogue file says before the role file is fetched. */
const roleReferenceSchema = object({ id, name: line, file });

const pairReferenceSchema = object({ roles: rolePair, file });

/** An entry of a catalogue that is either whole or a reference to its file. */
function eitherSchema<const Whole extends v.GenericSchema, const Reference extends v.GenericSchema>(
  whole: Whole,
  reference: Reference,
) {
  // Not a union, whose errors would not say which place is wrong.
  const entry = v.lazy((input) =>
    typeof input === 'object' && input !== null && 'file' in input ? reference : whole,
  );
  return { whole, reference, entry };
}

/** A role in full, or a reference to its file. */
export const roleEntrySchemas = eitherSchema(roleSchema, roleReferenceSchema);

/** A pair in full, or a reference to its file. */
export const pairEntrySchemas = eitherSchema(pairSchema, pairReferenceSchema);

export const catalogueSchema = object({
  $schema: schemaLink,
  version,
  updated: v.pipe(date, v.description('The day the words and figures were last checked.')),
  language: v.optional(
    v.pipe(language, v.description('BCP 47 tag of the language the words are in. Absent: en.')),
    'en',
  ),
  author: v.optional(v.pipe(line, v.description('Who wrote the words.'))),
  aspects: v.pipe(
    list(
      object({
        id,
        label: v.pipe(line, v.description('The row header.')),
        heading: v.optional(
          v.pipe(line, v.description('The heading of the section. Absent: label.')),
        ),
        part: v.optional(
          v.pipe(
            v.picklist(['work', 'requirements', 'fit'], 'expected work, requirements or fit'),
            v.description(
              'The part of the guide that the section stands in: the work, what it takes, or which suits you. Absent: a part for the rest.',
            ),
          ),
        ),
      }),
      MAXIMUM_ASPECTS,
    ),
    v.description('What roles are compared by, in order.'),
  ),
  roles: v.pipe(
    list(roleEntrySchemas.entry, MAXIMUM_ENTRIES),
    v.description('The roles that exist.'),
  ),
  pairs: v.optional(
    v.pipe(
      list(pairEntrySchemas.entry, MAXIMUM_ENTRIES),
      v.description('What is true of two roles together.'),
    ),
    [],
  ),
  sources: v.pipe(
    list(sourceSchema, MAXIMUM_SOURCES),
    v.description('Where words and figures come from.'),
  ),
  disclaimer: v.pipe(text, v.description('What the reader should not expect of the data.')),
});

/** Where words or figures come from. */
export type Source = Readonly<v.InferOutput<typeof sourceSchema>>;

/** A source as an element names it: a file says its licence and date, a page's own table need not. */
export type CitedSource = Omit<Source, 'date' | 'licence'> &
  Partial<Pick<Source, 'date' | 'licence'>>;

/** Points and text of one aspect. */
export type AspectText = Readonly<v.InferOutput<typeof aspectTextSchema>>;

type FileRole = v.InferOutput<typeof roleSchema>;

type FileSalary = NonNullable<FileRole['salary']>;

/** One job role. */
export type Role = Readonly<
  Omit<FileRole, 'salary'> & {
    readonly salary?:
      (Omit<FileSalary, 'estimates'> & { readonly estimates: readonly Estimate[] }) | undefined;
  }
>;

/** What is true of two roles together. */
export type Pair = Readonly<v.InferOutput<typeof pairSchema>>;

/** A role as a catalogue names it: in full, or by the address of its file. */
export type RoleEntry = Role | Readonly<v.InferOutput<typeof roleReferenceSchema>>;

/** A pair as a catalogue names it: in full, or by the address of its file. */
export type PairEntry = Pair | Readonly<v.InferOutput<typeof pairReferenceSchema>>;

/** What exists: the aspects, the roles, the sources. */
export type Catalogue = Readonly<
  Omit<v.InferOutput<typeof catalogueSchema>, 'roles' | 'pairs'> & {
    readonly roles: readonly RoleEntry[];
    readonly pairs: readonly PairEntry[];
  }
>;

/** What a catalogue file says and an element can do without: a page's own table says none of it. */
type CatalogueNotes = 'author' | 'disclaimer' | 'updated';

/** What a table or a chart needs of a catalogue. */
export type CatalogueIndex = Omit<Catalogue, CatalogueNotes | 'sources'> &
  Partial<Pick<Catalogue, CatalogueNotes>> & { readonly sources: readonly CitedSource[] };

/** One thing that roles are compared by. */
export type Aspect = Catalogue['aspects'][number];
