// SPDX-License-Identifier: MIT
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** A machine and a network to measure under. */
export interface Condition {
  readonly name: string;
  readonly label: string;
  /** How many times slower the processor is made. */
  readonly cpuSlowdown: number;
  /** The network, if it is slowed: bits a second down and up, and milliseconds for each request. */
  readonly network?: { readonly bits: number; readonly latency: number };
}

/** What to do on a page besides opening it. */
export interface Instructions {
  /** A script to run before those of the page. It calls `benchDone()` when the page is as it should be. */
  readonly probe: string;
  readonly condition: Condition;
  /** An expression to evaluate at the end. */
  readonly tell: string;
  /** Is called at the end with the page still open, which is not measured any more. */
  readonly look?: (page: Page) => Promise<unknown>;
}

/** What a page was like. */
export interface Opened<Told> {
  readonly told: Told;
  /** Milliseconds of processor time that the main thread took, until a moment after the page was done. */
  readonly mainThread: number;
  /** Bytes of memory of scripts after garbage was collected. */
  readonly heap: number;
  /** Errors of the page. */
  readonly problems: readonly string[];
}

/** Both the table and the chart of every entrant are in view at once. In CSS pixels. */
export const VIEWPORT = { width: 1000, height: 1500 };

const TIMEOUT_MS = 60_000;

/** How long a page may go on working after it is done, and is watched. */
const REST_MS = 800;

/**
 * Opens a page in a window without memory of others, and measures until it says that it is done and
 * a moment more.
 * @throws {Error} when the page does not come so far in a minute.
 */
export async function openPage<Told>(
  browser: Browser,
  url: string,
  { probe, condition, tell, look }: Instructions,
): Promise<Opened<Told>> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.setViewport(VIEWPORT);
    const done = await expectDone(page);
    await page.evaluateOnNewDocument(probe);
    const session = await page.createCDPSession();
    await slowDown(page, condition);
    // Processor time, not time by the clock: what else the machine does then counts less.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await readMetrics(session);
    await page.goto(url, { timeout: TIMEOUT_MS });
    await done();
    await sleep(REST_MS);
    const after = await readMetrics(session);
    const told = (await page.evaluate(tell)) as Told;
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap = 0 } = await readMetrics(session);
    await look?.(page);
    return {
      told,
      mainThread: 1000 * ((after['TaskDuration'] ?? 0) - (before['TaskDuration'] ?? 0)),
      heap,
      problems,
    };
  } finally {
    await context.close();
  }
}

/** Lets a page say when it is done, which costs it less than being asked. */
async function expectDone(page: Page): Promise<() => Promise<void>> {
  let called!: () => void;
  const call = new Promise<void>((resolve) => (called = resolve));
  await page.exposeFunction('benchDone', called);
  return async () => {
    const late = sleep(TIMEOUT_MS, 'late', { ref: false });
    if ((await Promise.race([call, late])) === 'late') {
      throw new Error(`Not all that was waited for has come on ${page.url()}`);
    }
  };
}

async function slowDown(page: Page, { cpuSlowdown, network }: Condition): Promise<void> {
  await page.emulateCPUThrottling(cpuSlowdown);
  if (!network) return;
  const bytes = network.bits / 8;
  await page.emulateNetworkConditions({
    download: bytes,
    upload: bytes,
    latency: network.latency,
  });
}

async function readMetrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
