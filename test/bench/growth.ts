// SPDX-License-Identifier: MIT
//
// How cost grows with the number of elements, roles, points and survey cells, on invented data.
import { readFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { findBrowser } from '../browser-path.mjs';
import type { CompressedServer } from './compressed-server.js';
import type { Size } from './growth-data.js';
import { makeCatalogue, makeRole } from './growth-data.js';
import type { Condition } from './open-page.js';
import { openPage } from './open-page.js';
import { toTable } from './report.js';
import type { Summary } from './statistics.js';
import { summarize } from './statistics.js';

/** Something that grows, in steps. */
export interface Growth {
  readonly name: string;
  /** What a step is a number of. */
  readonly label: string;
  readonly steps: readonly number[];
  /** A step that elements refuse, with a line for the reader and an error on the console. */
  readonly refused?: number;
  toSize(step: number): Size;
  /** The elements of the page. */
  toElements(step: number): readonly string[];
}

const SRC = 'src="catalogue.json"';
const FOUR = 'roles="role-0 role-1 role-2 role-3"';
const SMALL: Size = { roles: 2, points: 40, cells: 0 };

export const GROWTHS: readonly Growth[] = [
  {
    name: 'elements',
    label: 'elements on a page',
    steps: [1, 10, 50, 200],
    toSize: () => SMALL,
    toElements: (step) =>
      Array.from({ length: step }, (_, index) =>
        index % 2
          ? `<salary-chart ${SRC}></salary-chart>`
          : `<role-comparison ${SRC}></role-comparison>`,
      ),
  },
  {
    name: 'roles',
    label: 'roles in the catalogue, two of them shown',
    steps: [2, 20, 200, 2_000],
    toSize: (step) => ({ ...SMALL, roles: step }),
    toElements: () => [`<role-comparison ${SRC}></role-comparison>`],
  },
  {
    name: 'points',
    label: 'points of each of four roles',
    steps: [10, 100, 1_000],
    toSize: (step) => ({ roles: 4, points: step, cells: 0 }),
    toElements: () => [`<role-comparison ${SRC} ${FOUR}></role-comparison>`],
  },
  {
    name: 'cells',
    label: 'survey cells of four roles together',
    steps: [100, 1_000, 5_000, 10_000],
    // The file of each role is larger than an element accepts.
    refused: 10_000,
    toSize: (step) => ({ roles: 4, points: 10, cells: step / 4 }),
    toElements: () => [
      `<salary-chart ${SRC} ${FOUR} source="survey" group-by="level"></salary-chart>`,
    ],
  },
];

/** What one page was like. Times in milliseconds, sizes in bytes. */
interface Page {
  /** When all elements had content. */
  readonly ready: number;
  readonly mainThread: number;
  readonly longestTask: number;
  readonly heap: number;
  /** Requests for data, and what came, as sent. */
  readonly dataRequests: number;
  readonly dataBytes: number;
  /** Constructed by the page. */
  readonly stylesheets: number;
  readonly formatters: number;
}

/** What is reported of each page, with its unit. */
export const FIGURES = {
  ready: 'ready, ms',
  mainThread: 'main thread, ms',
  longestTask: 'longest task, ms',
  heap: 'heap, MB',
  dataRequests: 'data files',
  dataBytes: 'data, kB',
  stylesheets: 'stylesheets made',
  formatters: 'formatters made',
} as const satisfies Record<keyof Page, string>;

const names = Object.keys(FIGURES) as (keyof Page)[];

/** One step of a growth, as the documentation shows it. */
interface Step {
  readonly step: number;
  readonly measured: Readonly<Record<keyof Page, Summary | undefined>>;
  /** What a page said on the console in place of showing data. */
  readonly problem?: string;
}

export interface GrowthReport {
  readonly date: string;
  readonly condition: string;
  readonly rounds: number;
  readonly figures: typeof FIGURES;
  readonly growths: readonly {
    readonly name: string;
    readonly label: string;
    readonly steps: readonly Step[];
  }[];
}

export interface GrowthOptions {
  readonly server: CompressedServer;
  readonly growths: readonly Growth[];
  readonly rounds: number;
  readonly condition: Condition;
  readonly say: (line: string) => void;
}

/** Measures each step of each growth in turn, round by round. */
export async function measureGrowths(options: GrowthOptions): Promise<GrowthReport> {
  const { server, growths, rounds, condition, say } = options;
  const steps = growths.flatMap((growth) => growth.steps.map((step) => ({ growth, step })));
  for (const { growth, step } of steps) {
    say(`Preparing ${step} ${growth.label}`);
    await putPage(server, growth, step);
  }
  const pages = new Map<string, Page[]>();
  const problems = new Map<string, string>();
  const browser = await launch(await findBrowser());
  try {
    for (let round = 1; round <= rounds; round++) {
      say(`Round ${round} of ${rounds}`);
      for (const { growth, step } of steps) {
        const folder = toFolder(growth, step);
        const { page, problem } = await measurePage(
          browser,
          server,
          folder,
          growth.toElements(step).length,
          condition,
        );
        pages.set(folder, [...(pages.get(folder) ?? []), page]);
        if (problem && step !== growth.refused) throw new Error(problem);
        if (problem) problems.set(folder, problem);
      }
    }
  } finally {
    await browser.close();
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    condition: condition.label,
    rounds,
    figures: FIGURES,
    growths: growths.map((growth) => ({
      name: growth.name,
      label: growth.label,
      steps: growth.steps.map((step): Step => {
        const folder = toFolder(growth, step);
        const problem = problems.get(folder);
        return {
          step,
          measured: summarizePages(pages.get(folder) ?? []),
          ...(problem && { problem }),
        };
      }),
    })),
  };
}

function summarizePages(pages: readonly Page[]): Step['measured'] {
  return Object.fromEntries(
    names.map((name) => [name, summarize(pages.map((page) => page[name]))]),
  ) as Step['measured'];
}

const toFolder = ({ name }: Growth, step: number) => `/growth/${name}-${step}`;

async function putPage(server: CompressedServer, growth: Growth, step: number): Promise<void> {
  const folder = toFolder(growth, step);
  const size = growth.toSize(step);
  const put = (file: string, content: object) =>
    server.put(`${folder}/${file}`, JSON.stringify(content));
  await put('catalogue.json', makeCatalogue(size));
  // The page shows the first ones; the others are named and not fetched.
  const shown = Math.min(size.roles, 4);
  for (let role = 0; role < shown; role++) await put(`role-${role}.json`, makeRole(role, size));
  await server.put(
    `${folder}/page.html`,
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${growth.label}</title>
<script type="module" src="/dist/embed.js"></script>
${growth.toElements(step).join('\n')}
</html>`,
  );
}

const probe = await readFile(new URL('growth-probe.js', import.meta.url), 'utf8');

/** What the page tells at the end, see growth-probe.js. */
interface Told {
  readonly ready: number;
  readonly counts: Pick<Page, 'stylesheets' | 'formatters'>;
  readonly tasks: readonly number[];
}

async function measurePage(
  browser: Browser,
  server: CompressedServer,
  folder: string,
  elements: number,
  condition: Condition,
): Promise<{ page: Page; problem: string | undefined }> {
  const before = server.asked.length;
  const { told, mainThread, heap, problems } = await openPage<Told>(
    browser,
    `${server.base}${folder}/page.html`,
    { probe: `{ const expected = ${elements};\n${probe} }`, condition, tell: 'growthResult' },
  );
  const data = server.asked.slice(before).filter((path) => path.endsWith('.json'));
  return {
    page: {
      ready: told.ready,
      mainThread,
      longestTask: Math.max(0, ...told.tasks),
      heap,
      dataRequests: data.length,
      dataBytes: data.reduce((sum, path) => sum + server.sizeOf(path), 0),
      ...told.counts,
    },
    // Without the address of this server, and what the console makes of the element.
    problem: problems[0]?.replace(server.base, '').replace(/ \[node \w+\]$/, ''),
  };
}

/** Bytes are printed as megabytes and kilobytes. */
export const DIVISORS: Partial<Record<keyof Page, number>> = { heap: 1e6, dataBytes: 1e3 };

/** A report as Markdown, to print: the medians, and the ranges of what varies. */
export function toGrowthMarkdown({ date, condition, rounds, growths }: GrowthReport): string {
  const show = (name: keyof Page, { median, min, max }: Summary) => {
    const [middle, low, high] = [median, min, max].map((value) =>
      (value / (DIVISORS[name] ?? 1)).toFixed(DIVISORS[name] ? 1 : 0),
    );
    return low === high ? `${middle}` : `${middle} (${low}–${high})`;
  };
  return [
    `# Growth, ${date}`,
    `${condition}; ${rounds} rounds. Median, and in brackets minimum and maximum.`,
    ...growths.flatMap(({ label, steps }) => [
      toTable(
        [label, ...names.map((name) => FIGURES[name])],
        steps.map(({ step, measured }) => [
          `${step}`,
          ...names.map((name) => (measured[name] ? show(name, measured[name]) : '')),
        ]),
      ),
      ...steps.flatMap(({ step, problem }) => (problem ? [`At ${step}: \`${problem}\``] : [])),
    ]),
  ].join('\n\n');
}
