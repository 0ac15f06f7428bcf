// SPDX-License-Identifier: MIT

/** A piece of a sentence that the eye should find: a name or a figure. */
export interface Strong {
  readonly strong: string;
  /** Whether it is a name from the data, in the language of the data. */
  readonly name?: boolean;
}

/** A sentence in pieces, so that its words stay text and its figures can be set off. */
export type Sentence = readonly (string | Strong)[];

/** Marks a figure in a sentence. */
export function strong(text: string): Strong {
  return { strong: text };
}

/** Marks a name from the data in a sentence. */
export function named(text: string): Strong {
  return { strong: text, name: true };
}

/** Template tag for a sentence: `sentence`Pay is ${strong(amount)}.`` */
export function sentence(
  words: TemplateStringsArray,
  ...values: readonly (string | Strong)[]
): Sentence {
  return words
    .flatMap((word, index) => [word, values[index] ?? ''])
    .filter((piece) => piece !== '');
}
