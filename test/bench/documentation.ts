// SPDX-License-Identifier: MIT
//
// The pages of the documentation that a run of the benchmark writes.
import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { toGrowthMarkdown } from './growth.js';
import type { GrowthReport } from './growth.js';
import { toMarkdown } from './report.js';
import type { Report } from './report.js';

/** The page of the comparison. */
export function toBenchmarkPage(report: Report): string {
  return toPage(
    'Benchmark',
    'The elements beside pages written by hand and beside chart and table libraries, measured in one run.',
    `![Rows of marks on an axis of milliseconds: when each page shows its table, its first bars and the chart that stays.](pictures/benchmark.svg)

Every page shows the same two roles, the same points and the same pay, and is served with the same headers;
each library is used as its own documentation recommends. The page with the script tag has the code of the
embed builder, which keeps the places of the elements free. All pages are opened in turn, round by round, in
one browser. "The limit" is a page written by hand with just the parts of Chart.js that it needs; it runs
twice, and what the two differ by is noise. [Performance](performance.md) says what the figures mean.`,
    toMarkdown(report),
  );
}

/** The page of how cost grows. */
export function toGrowthPage(report: GrowthReport): string {
  return toPage(
    'How cost grows',
    'Time and memory by the number of elements on a page, roles, points and survey cells.',
    `![A panel for elements, roles, points and cells each, with a line for main thread, longest task and heap on logarithmic axes; grey is what grows as much as its cause.](pictures/growth.svg)

Pages of invented data, each opened in turn, round by round. Data files are those that a page has asked for.`,
    toGrowthMarkdown(report),
  );
}

function toPage(title: string, description: string, intro: string, tables: string): string {
  return `---
title: ${title}
description: '${description}'
---

# ${title}

${intro}

${tables.replace(/^# .*\n+/, '')}
`;
}

/** A file as the formatter of the repository leaves it. */
export async function toFormatted(file: URL, content: string): Promise<string> {
  const filepath = fileURLToPath(file);
  return format(content, { ...(await resolveConfig(filepath)), filepath });
}
