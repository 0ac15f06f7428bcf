// SPDX-License-Identifier: MIT
import type { Report } from './report.js';

const ROW = 26;
const LABELS = 310;
const WIDTH = 900;
const GUTTER = 70;
const AXIS = 24;

/** What a reader waits for, in the order in which the parts of a bar stand. */
const PARTS = ['table', 'picture', 'chart'] as const;

/**
 * A report as an SVG picture for the documentation: one row for each entrant under the slow
 * condition, with a mark for the table, the first bars and the chart that stays.
 */
export function toPicture({ conditions }: Report): string {
  const slow = conditions.find(({ name }) => name === 'slow');
  const rows = (slow?.entrants ?? []).map(({ label, side, measured }) => ({
    label,
    ours: side === 'ours',
    times: PARTS.flatMap((part) => (measured[part] ? [{ part, time: measured[part].median }] : [])),
  }));
  const end = Math.max(1, ...rows.flatMap(({ times }) => times.map(({ time }) => time)));
  const place = (time: number) => Math.round(LABELS + (time / end) * (WIDTH - LABELS - GUTTER));
  const height = rows.length * ROW + AXIS;
  const lines = rows.map(({ label, ours, times }, index) => {
    const middle = index * ROW + ROW / 2;
    const last = Math.max(0, ...times.map(({ time }) => time));
    return [
      `<text x="0" y="${middle}" dominant-baseline="central"${ours ? ' font-weight="bold"' : ''}>${label}</text>`,
      `<line x1="${LABELS}" x2="${place(last)}" y1="${middle}" y2="${middle}" stroke="currentColor" stroke-opacity="${ours ? 0.8 : 0.35}" stroke-width="${ours ? 4 : 2}"/>`,
      ...times.map(({ part, time }) => toMark(part, place(time), middle)),
      `<text x="${place(last) + 12}" y="${middle}" dominant-baseline="central">${Math.round(last)} ms</text>`,
    ].join('\n');
  });
  const legend = ['table', 'first bars', 'chart that stays'].map((name, index) => {
    const x = LABELS + index * 140;
    return `${toMark(PARTS[index] ?? 'table', x, height - 8)}<text x="${x + 12}" y="${height - 8}" dominant-baseline="central">${name}</text>`;
  });
  return toDocument(
    WIDTH,
    height,
    'Milliseconds until table, first bars and chart, with a slow processor and network',
    [...lines, ...legend],
  );
}

/** A picture as a file: dark on a light page and light on a dark one. */
export function toDocument(
  width: number,
  height: number,
  title: string,
  parts: readonly string[],
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" fill="currentColor" role="img">
<title>${title}</title>
<style>svg { color: #222 } @media (prefers-color-scheme: dark) { svg { color: #ddd } }</style>
${parts.join('\n')}
</svg>
`;
}

function toMark(part: (typeof PARTS)[number], x: number, y: number): string {
  switch (part) {
    case 'table':
      return `<rect x="${x - 4}" y="${y - 4}" width="8" height="8"/>`;
    case 'picture':
      return `<circle cx="${x}" cy="${y}" r="4.5" fill="none" stroke="currentColor" stroke-width="2"/>`;
    case 'chart':
      return `<circle cx="${x}" cy="${y}" r="3"/>`;
  }
}
