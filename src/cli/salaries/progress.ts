// SPDX-License-Identifier: MIT
import { toPrintable } from '../files/printable.js';

/** Work that is done sooner needs no message. */
const PATIENCE_MS = 2_000;

/** A terminal shows one line that changes; a log gets a new line, so it gets fewer. */
const TERMINAL_INTERVAL_MS = 250;
const LOG_INTERVAL_MS = 10_000;

/**
 * Waits for work and meanwhile tells on stderr how far it is.
 * @param label What is being done, such as `Reading survey.csv`.
 * @param getPercentage How much is done, up to 100; 0 or less while that is not known.
 */
export async function withProgress<Result>(
  label: string,
  work: Promise<Result>,
  getPercentage: () => number,
  stream: NodeJS.WriteStream = process.stderr,
): Promise<Result> {
  const start = Date.now();
  const interval = stream.isTTY ? TERMINAL_INTERVAL_MS : LOG_INTERVAL_MS;
  const timer = setInterval(() => {
    const elapsed = Date.now() - start;
    if (elapsed < PATIENCE_MS) return;
    const percentage = getPercentage();
    const share = percentage <= 0 ? '' : `, ${Math.floor(percentage)} %`;
    const text = `${toPrintable(label)}${share}, ${Math.round(elapsed / 1000)} s`;
    // Back to the first column and clear the line.
    stream.write(stream.isTTY ? `\r\u001B[K${text}` : `${text}\n`);
  }, interval);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (stream.isTTY && Date.now() - start >= PATIENCE_MS) stream.write('\r\u001B[K');
  }
}
