// SPDX-License-Identifier: MIT

/** A piece of a sentence that the eye should find: a name or a figure. */
export interface Strong {
  readonly strong: string;
}

/** A sentence in pieces, so that its words stay text and its figures can be set off. */
export type Sentence = readonly (string | Strong)[];

/** Marks a name or figure in a sentence. */
export function strong(text: string): Strong {
  return { strong: text };
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

/** A sentence as plain text. */
export function toText(pieces: Sentence): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('');
}
