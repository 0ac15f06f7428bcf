// SPDX-License-Identifier: MIT

/** Why a dataset, or a choice made from it, cannot be shown. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  /**
   * @param path The place, such as `roles[1].salary.survey[3].p50`, an attribute such as `roles`, or `` for the whole.
   * @param reason What is wrong there, such as `expected a number`.
   * @param url The address of the file at fault; undefined for data that came with the page.
   * @param line What a reader is told, in the reader's language; undefined for the line of all errors.
   */
  constructor(
    readonly path: string,
    readonly reason: string,
    readonly url?: string,
    readonly line?: string,
  ) {
    super([url, path, reason].filter(Boolean).join(': '));
  }
}
