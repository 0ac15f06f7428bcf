// SPDX-License-Identifier: MIT
import type { Sentence } from './sentence.js';

/** A sentence as plain text. A module of its own: it comes with what takes a sentence along, and not before. */
export function toText(pieces: Sentence): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('');
}
