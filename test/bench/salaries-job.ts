// SPDX-License-Identifier: MIT
//
// One of the two ways to the figures, in a process of its own so that its memory can be told.
// Arguments: `pipeline`, `plain` or `neighbours`, the survey, the map, and a folder for the outcome.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseCells } from '../../src/cli/salaries/choose-cells.js';
import { convertSurvey } from '../../src/cli/salaries/convert-survey.js';
import { readMap } from '../../src/cli/salaries/read-map.js';
import { computePlainFigures } from './plain-figures.js';

const [way, file = '', mapPath = '', folder = ''] = process.argv.slice(2);
const map = await readMap(mapPath);
const start = performance.now();
const cells =
  way === 'plain'
    ? chooseCells(await computePlainFigures(file, map), map)
    : (await convertSurvey(file, mapPath, join(folder, 'dataset'))).cells;
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage();
// The operating system counts in KiB.
const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
await writeFile(
  join(folder, `${String(way)}.json`),
  JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, peakMegabytes, cells: [...cells] }),
);
