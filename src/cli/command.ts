// SPDX-License-Identifier: MIT

/** One subcommand of the command line. */
export interface Command {
  /** What it does, in one line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /**
   * Does the work.
   * @param args What follows the name of the command.
   * @throws {UsageError} when the arguments are wrong.
   */
  run(args: string[]): Promise<void>;
}

/** The command was called in a wrong way, so nothing was done. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
