// SPDX-License-Identifier: MIT
import type { Dataset } from '../query.js';
import { splitIds, toDataset } from '../query.js';
import { importWords } from './import-words.js';
import type { RoleWords } from './role-modules.js';

/** Two to four ids. Nothing else becomes part of an address. */
const IDS = /^[\w-]+( [\w-]+){1,3}$/;

/**
 * The words of two to four shipped roles.
 * @returns Undefined where they cannot be had, or not all of them.
 */
export async function loadWords(roles: string | null | undefined): Promise<Dataset | undefined> {
  const ids = splitIds(roles);
  return IDS.test(ids.join(' ')) && new Set(ids).size === ids.length
    ? Promise.all(ids.map(importWords)).then(joinRoles, () => undefined)
    : undefined;
}

/** One dataset of roles that each come as a catalogue. */
export function joinRoles(parts: readonly RoleWords[]): Dataset {
  const [first] = parts as [RoleWords];
  const catalogue = {
    ...first,
    roles: parts.flatMap(({ roles }) => roles),
    pairs: parts.flatMap(({ pairs }) => pairs),
    sources: parts.flatMap(({ sources }) => sources),
  };
  return toDataset(catalogue, catalogue.roles);
}
