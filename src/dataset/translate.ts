// SPDX-License-Identifier: MIT
//
// The words of a dataset in another language. A text is found by what it is in the language of the catalogue: one that
// changes there has no translation until it is translated anew, and no reader sees an old one.
import type { CatalogueIndex, CitedSource, Pair, Role } from './schema/schema.js';
import type { Dataset } from './query.js';

/** Texts in another language. */
export interface Translation {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Whether nobody has proof-read them. */
  readonly machine: boolean;
  /** What a text is in this language; undefined where there is no translation of it. */
  readonly find: (text: string) => string | undefined;
}

/**
 * A dataset in another language, with all the figures that it has. It is all in that language, or as it was: roles,
 * pairs, aspects and disclaimer are one text to a reader. Only a source may keep its title, which is often a name, or
 * its note, each of which then says in which language it is.
 * @param remark What an element shows of the translation.
 * @param miss Called with the first text that has no translation, where one of those that have to has none.
 */
export function translateDataset(
  dataset: Dataset,
  { language, find }: Translation,
  remark?: unknown,
  miss?: (text: string) => void,
): Dataset {
  const { catalogue, roles, pairs } = dataset;
  let missing: string | undefined;
  const say = (text: string) => {
    const found = find(text);
    if (found === undefined) missing ??= text;
    return found ?? text;
  };
  const sayMaybe = (text: string | undefined) => text && say(text);
  const sayAspects = (aspects: Role['aspects']): Role['aspects'] =>
    Object.fromEntries(
      Object.entries(aspects).map(([id, { points, text }]) => [
        id,
        { ...(points && { points: points.map(say) }), ...(text && { text: say(text) }) },
      ]),
    );
  const sayRole = ({ name, plural, summary, aspects, fit, salary, ...role }: Role): Role => ({
    ...role,
    ...{ name: say(name), plural: sayMaybe(plural), summary: say(summary) },
    aspects: sayAspects(aspects),
    fit: fit?.map(say),
    salary: salary && {
      ...salary,
      official: salary.official.map((figures) => ({ ...figures, title: say(figures.title) })),
    },
  });
  const sayPair = ({ summary, aspects, ...pair }: Pair): Pair => ({
    ...pair,
    summary: sayMaybe(summary),
    aspects: sayAspects(aspects),
  });
  const translated: Dataset = {
    ...dataset,
    catalogue: {
      ...catalogue,
      language,
      remark,
      aspects: catalogue.aspects.map(({ label, heading, ...aspect }) => ({
        ...aspect,
        label: say(label),
        heading: sayMaybe(heading),
      })),
      sources: catalogue.sources.map((source) => translateSource(source, find, catalogue)),
      ...(catalogue.disclaimer && { disclaimer: say(catalogue.disclaimer) }),
    },
    roles: roles.map(sayRole),
    pairs: pairs.map(sayPair),
  };
  if (missing === undefined) return translated;
  miss?.(missing);
  return dataset;
}

function translateSource(
  source: CitedSource,
  find: Translation['find'],
  { language }: CatalogueIndex,
): CitedSource {
  const title = find(source.title);
  const note = source.note && find(source.note);
  return {
    ...source,
    ...(title && { title }),
    ...(note && { note }),
    languages: {
      ...(!title && { title: language }),
      ...(!note && { note: language }),
    },
  };
}
