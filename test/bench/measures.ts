// SPDX-License-Identifier: MIT
import type { Milestone, Visit } from './visit.js';

/** What is reported of each visit. */
export interface Measure {
  readonly name: string;
  readonly label: string;
  readonly unit: 'ms' | 'kB' | 'MB' | '';
  /** @returns Undefined for what the entrant does not have. */
  read(visit: Visit): number | undefined;
}

/** When bars could first be seen, of whichever kind. */
function pictureTime({ seen: { svg, canvas } }: Visit): number | undefined {
  return svg === undefined ? canvas : canvas === undefined ? svg : Math.min(svg, canvas);
}

/** When the chart was there that stays: that on a canvas, where there is one. */
function chartTime({ seen: { svg, canvas } }: Visit): number | undefined {
  return canvas ?? svg;
}

const seenAt =
  (milestone: Milestone) =>
  ({ seen }: Visit) =>
    seen[milestone];

type Time = (visit: Visit) => number | undefined;

/** Kilobytes of the scripts that had come by a time. */
const scriptUntil = (time: Time) => (visit: Visit) =>
  sumScripts(visit, time(visit), ({ size }) => size / 1000);

/** Requests besides that of the page that were answered by a time. */
const requestsUntil = (time: Time) => (visit: Visit) => {
  const until = time(visit);
  return until === undefined ? undefined : visit.resources.filter(({ end }) => end <= until).length;
};

function sumScripts(
  { resources }: Visit,
  until: number | undefined,
  value: (resource: Visit['resources'][number]) => number,
): number | undefined {
  if (until === undefined) return undefined;
  return resources
    .filter(({ name, end }) => name.endsWith('.js') && end <= until)
    .reduce((sum, resource) => sum + value(resource), 0);
}

const figuresTime = seenAt('figures');
const tableTime = seenAt('table');

export const MEASURES: readonly Measure[] = [
  { name: 'firstPaint', label: 'first paint', unit: 'ms', read: ({ firstPaint }) => firstPaint },
  { name: 'table', label: 'table', unit: 'ms', read: tableTime },
  { name: 'figures', label: 'pay figures', unit: 'ms', read: figuresTime },
  { name: 'picture', label: 'bars', unit: 'ms', read: pictureTime },
  { name: 'chart', label: 'chart', unit: 'ms', read: chartTime },
  { name: 'mainThread', label: 'main thread', unit: 'ms', read: ({ mainThread }) => mainThread },
  {
    name: 'longestTask',
    label: 'longest task',
    unit: 'ms',
    read: ({ longestTask }) => longestTask,
  },
  { name: 'heap', label: 'heap', unit: 'MB', read: ({ heap }) => heap / 1e6 },
  { name: 'shift', label: 'layout shift', unit: '', read: ({ shift }) => shift },
  { name: 'tableScript', label: 'script until table', unit: 'kB', read: scriptUntil(tableTime) },
  { name: 'figuresScript', label: 'until figures', unit: 'kB', read: scriptUntil(figuresTime) },
  { name: 'chartScript', label: 'until chart', unit: 'kB', read: scriptUntil(chartTime) },
  {
    name: 'tableRequests',
    label: 'requests until table',
    unit: '',
    read: requestsUntil(tableTime),
  },
  { name: 'figuresRequests', label: 'until figures', unit: '', read: requestsUntil(figuresTime) },
  { name: 'chartRequests', label: 'until chart', unit: '', read: requestsUntil(chartTime) },
];
