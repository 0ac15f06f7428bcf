// SPDX-License-Identifier: MIT
import type { Dataset } from '../query.js';
import { toDataset } from '../query.js';
import { importWords } from './import-words.js';
import type { RoleWords } from './role-modules.js';

/** Two to four ids. Nothing else becomes part of an address. */
const IDS = /^[\w-]+( [\w-]+){1,3}$/;

/**
 * The words of two to four shipped roles.
 * @returns Undefined where there cannot be such roles. Resolves with undefined where not all of them can be had.
 */
export function loadWords(ids: readonly string[]): Promise<Dataset | undefined> | undefined {
  return IDS.test(ids.join(' ')) && new Set(ids).size === ids.length
    ? Promise.all(ids.map(importWords)).then(joinRoles, () => undefined)
    : undefined;
}

/** One dataset of roles that each come as a catalogue. Its own catalogue says what they share. */
export function joinRoles(parts: readonly RoleWords[]): Dataset {
  const [first] = parts as [RoleWords];
  const pairs = parts.flatMap((part) => part.pairs);
  const sources = parts.flatMap((part) => part.sources);
  return toDataset(
    { ...first, pairs, sources },
    parts.flatMap((part) => part.roles),
  );
}
