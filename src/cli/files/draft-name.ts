// SPDX-License-Identifier: MIT
import { randomUUID } from 'node:crypto';

/** What is in the name of a draft, before the extension, and in no name that a person gives. */
const MARK = /\.draft-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** What tells the drafts of one run from those of others. */
export function createDraftMark(): string {
  return `.draft-${randomUUID()}`;
}

/** The path, or the address within a catalogue, of the draft of a file. */
export function addDraftMark(path: string, mark: string): string {
  return path.replace(/(?:\.[^./\\?#]*)?(?=$|[?#])/, (extension) => mark + extension);
}

/** The path, or the address, of the file that a draft is of; undefined for what is no draft. */
export function removeDraftMark(path: string): string | undefined {
  return MARK.test(path) ? path.replace(MARK, '') : undefined;
}
