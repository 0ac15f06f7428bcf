// SPDX-License-Identifier: MIT
import type { GrowthReport } from './growth.js';
import { DIVISORS, FIGURES } from './growth.js';
import { toDocument } from './picture.js';

const WIDTH = 900;
const PANEL = { width: 430, height: 200, left: 20, right: 170, top: 34, bottom: 26 };

/** Height of a label. */
const LABEL = 16;

/** What is drawn of each growth: as a line of its own kind, by its unit. */
const LINES = [
  { name: 'mainThread', dash: '' },
  { name: 'longestTask', dash: '6 3' },
  { name: 'heap', dash: '2 3' },
] as const;

/**
 * How time and heap grow, as an SVG picture: a panel for each thing that grows. Both axes are
 * logarithmic, so that what grows as much as its cause is a line as steep as the grey one.
 */
export function toGrowthPicture({ growths }: GrowthReport): string {
  const panels = growths.map(({ label, steps }, index) => {
    const x = (index % 2) * (WIDTH - PANEL.width);
    const y = Math.floor(index / 2) * PANEL.height;
    // A refused step shows nothing whose cost could be compared.
    const shown = steps.filter(({ problem }) => !problem);
    return `<g transform="translate(${x} ${y})">\n${drawPanel(label, shown)}\n</g>`;
  });
  const height = Math.ceil(growths.length / 2) * PANEL.height;
  return toDocument(WIDTH, height, 'Time and heap by the number of things on a page', panels);
}

function drawPanel(label: string, steps: GrowthReport['growths'][number]['steps']): string {
  const { width, height, left, right, top, bottom } = PANEL;
  const lines = LINES.map((line) => ({
    ...line,
    points: steps.flatMap(({ step, measured }) => {
      const value = (measured[line.name]?.median ?? 0) / (DIVISORS[line.name] ?? 1);
      return value > 0 ? [{ step, value }] : [];
    }),
  }));
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const [first = 1, last = 10] = [steps[0]?.step, steps.at(-1)?.step];
  const [least, most] = [Math.min(1, ...values), Math.max(10, ...values)];
  const toX = (step: number) =>
    Math.round(left + ((width - left - right) * Math.log(step / first)) / Math.log(last / first));
  const toY = (value: number) =>
    Math.round(
      height -
        bottom -
        ((height - top - bottom) * Math.log(value / least)) / Math.log(most / least),
    );
  const path = (points: readonly { step: number; value: number }[]) =>
    points.map(({ step, value }) => `${toX(step)},${toY(value)}`).join(' ');
  const start = lines[0]?.points[0]?.value ?? 1;
  // Where it would leave the panel it ends.
  const end = Math.min(most, (start * last) / first);
  const proportional = [
    { step: first, value: start },
    { step: (first * end) / start, value: end },
  ];
  return [
    `<text x="${left}" y="16" font-weight="bold">${label}</text>`,
    `<polyline points="${path(proportional)}" fill="none" stroke="currentColor" stroke-opacity="0.25" stroke-width="6"/>`,
    ...steps.map(
      ({ step }) =>
        `<text x="${toX(step)}" y="${height - 8}" text-anchor="middle">${step.toLocaleString('en')}</text>`,
    ),
    ...lines.map(
      ({ dash, points }) =>
        `<polyline points="${path(points)}" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="${dash}"/>`,
    ),
    ...spread(
      lines.flatMap(({ name, points }) => {
        const end = points.at(-1);
        // No task is as long as is counted.
        if (end?.step !== last) return [];
        const { value } = end;
        const [label, unit] = FIGURES[name].split(', ');
        const figure = value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
        return [{ y: toY(value), text: `${label} ${figure} ${unit}` }];
      }),
    ).map(
      ({ y, text }) =>
        `<text x="${width - right + 8}" y="${y}" dominant-baseline="central">${text}</text>`,
    ),
  ].join('\n');
}

/** Moves labels down as far as those above them need room. */
function spread(labels: readonly { y: number; text: string }[]): { y: number; text: string }[] {
  let free = 0;
  return [...labels]
    .sort((one, other) => one.y - other.y)
    .map(({ y, text }) => {
      const place = Math.max(y, free);
      free = place + LABEL;
      return { y: place, text };
    });
}
