// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import type { Instructions } from './open-page.js';
import { openPage } from './open-page.js';

/** What the probe of a page looks for, see probe.js. */
export interface Watch {
  /** A text of the last row of the table. */
  readonly tableText: string;
  /** A text of the pay. */
  readonly figuresText: string;
  /** The colours of the bars, as `#rrggbb`. */
  readonly colors: readonly string[];
  /** What must have been seen before a visit ends. */
  readonly expected: readonly Milestone[];
}

export type Milestone = 'table' | 'figures' | 'svg' | 'canvas';

/** What one visit of a page was like. Times are in milliseconds from the navigation, sizes in bytes. */
export interface Visit {
  readonly firstPaint: number;
  readonly seen: Readonly<Partial<Record<Milestone, number>>>;
  /** What the page had loaded besides itself. `size` is as sent, without headers. */
  readonly resources: readonly Resource[];
  /** Processor time that the main thread took, until a moment after all was seen. */
  readonly mainThread: number;
  readonly longestTask: number;
  /** Memory of scripts after garbage was collected. */
  readonly heap: number;
  /** The sum of the layout shifts. */
  readonly shift: number;
  /** Errors of the page. */
  readonly problems: readonly string[];
}

/** A file that a page has loaded, and when its end had come. */
export interface Resource {
  readonly name: string;
  readonly end: number;
  readonly size: number;
}

/** What the page tells at the end. */
interface Told {
  readonly firstPaint: number;
  readonly seen: Visit['seen'];
  readonly resources: readonly Resource[];
  readonly shifts: readonly number[];
  readonly tasks: readonly number[];
}

const TELL = `({
  ...benchResult,
  firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  resources: performance.getEntriesByType('resource').map(({ name, responseEnd, encodedBodySize }) =>
    ({ name, end: responseEnd, size: encodedBodySize })),
})`;

const probe = await readFile(new URL('probe.js', import.meta.url), 'utf8');

/** Opens the page of an entrant, and measures until all that is watched for is seen. */
export async function visit(
  browser: Browser,
  url: string,
  watch: Watch,
  { condition, look }: Pick<Instructions, 'condition' | 'look'>,
): Promise<Visit> {
  const { told, ...opened } = await openPage<Told>(browser, url, {
    probe: `{ const bench = ${JSON.stringify(watch)};\n${probe} }`,
    condition,
    tell: TELL,
    ...(look && { look }),
  });
  return {
    ...opened,
    firstPaint: told.firstPaint,
    seen: told.seen,
    resources: told.resources,
    longestTask: Math.max(0, ...told.tasks),
    shift: told.shifts.reduce((sum, shift) => sum + shift, 0),
  };
}
