// SPDX-License-Identifier: MIT
//
// The pages of the entrants. They differ in what shows the two roles and in nothing else.
import { toCode } from '../../demo/assets/builder-code.js';
import type { Place } from '../../demo/assets/builder-place.js';
import { render } from '../../src/server/index.js';
import type { Content } from './content.js';
import type { Entrant } from './entrants.js';

/** The looks of the page around. Both colours of the roles are the same for all, so that the probe finds the bars. */
const toStyle = ({ roles }: Content) => `
body { font: 16px/1.5 sans-serif; color: #222; max-width: 60em; margin: 0 auto; padding: 0 1em }
:root { ${roles.map(({ color }, index) => `--role-color-${index + 1}: ${color}`).join('; ')} }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: .4em; border-block-end: 1px solid #ccc }
td ul { margin: 0; padding: 0 0 0 1em }
#chart { height: 160px }
svg.still { width: 100%; font-size: 13px }`;

/** The places to keep free for the elements, by tag. */
type Places = Readonly<Record<string, Place>>;

/** Makes the page of an entrant. `places` are for that which is made by the builder. */
export async function makePage(
  entrant: Entrant,
  content: Content,
  places: Places = {},
): Promise<string> {
  const script = entrant.script
    ? `/entrants/${entrant.name}/entry.js`
    : entrant.page === 'server-rendered'
      ? '/dist/embed.js'
      : undefined;
  const styles = (entrant.styles ?? []).map((path) => `/packages/${path}`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.roles.map(({ name }) => name).join(' and ')}</title>
<link rel="icon" href="data:,">
<style>${toStyle(content)}</style>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${script ? `<script type="module" src="${script}"></script>` : ''}
<h1>Which job is it?</h1>
<p>Two job titles that are often confused, side by side.</p>
${await makeBody(entrant, content, places)}
<p>What else there is to say about the two.</p>
</html>`;
}

async function makeBody({ page }: Entrant, content: Content, places: Places): Promise<string> {
  switch (page) {
    case 'builder':
      return ['role-comparison', 'salary-chart']
        .map((tag) => makeCode(tag, places[tag]))
        .join('\n');
    case 'elements':
      return '<role-comparison></role-comparison>\n<salary-chart></salary-chart>';
    case 'server-rendered':
      return `${await render('role-comparison')}\n${await render('salary-chart')}`;
    case 'static-table':
      return makeTables(content);
    case 'static-chart':
      return `${makeTables(content)}\n<div id="chart">${makeChart(content)}</div>`;
    case 'canvas':
      return `${makeTables(content)}\n<div id="chart"><canvas></canvas></div>`;
    case 'box':
      return `${makeTables(content)}\n<div id="chart"></div>`;
    case 'grid':
      return `<h2>${content.roles.map(({ name }) => name).join(' vs. ')}</h2>\n<div id="table"></div>`;
  }
}

/** The code that the builder gives for an element. */
function makeCode(tag: string, place: Place | undefined): string {
  const embed = { tag, attributes: [], styles: [], files: '/dist/', version: '', integrity: '' };
  return toCode('script', place ? { ...embed, place } : embed)
    .snippets.map(({ code }) => code)
    .join('\n');
}

/** The table of points, and that of pay, as an author writes them by hand. */
function makeTables({ roles, rows, source }: Content): string {
  const row = (header: string, cells: readonly string[]) =>
    `<tr><th scope="row">${header}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const list = (points: readonly string[]) =>
    `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
  return `<h2>${roles.map(({ name }) => name).join(' vs. ')}</h2>
<table>
<thead><tr><td></td>${roles.map(({ name, summary }) => `<th scope="col">${name}<br><small>${summary}</small></th>`).join('')}</tr></thead>
<tbody>${rows.map(({ aspect, cells }) => row(aspect, cells.map(list))).join('\n')}</tbody>
</table>
<h2>Pay</h2>
<table>
<thead><tr><th scope="col">Role</th><th scope="col">Pay a year (estimate)</th></tr></thead>
<tbody>${roles.map(({ name, pay }) => row(name, [pay])).join('\n')}</tbody>
</table>
<p><small>Source: ${source}</small></p>`;
}

/** The chart as an author draws it by hand. */
function makeChart({ roles, axis }: Content): string {
  const { min, max, step } = axis;
  // Between the labels at the left and the room for half a mark of the axis at the right.
  const place = (value: number) => 20 + (75 * (value - min)) / (max - min);
  const marks = Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step);
  return `<svg class="still" height="120" role="img" aria-label="The ranges of pay as bars">
${marks
  .map(
    (value) =>
      `<line x1="${place(value)}%" x2="${place(value)}%" y2="90" stroke="#ccc"/><text x="${place(value)}%" y="110" text-anchor="middle">$${value / 1000}K</text>`,
  )
  .join('\n')}
${roles
  .map(
    ({ name, low, high, color }, index) =>
      `<text y="${30 + index * 40}">${name}</text><rect x="${place(low)}%" y="${18 + index * 40}" width="${place(high) - place(low)}%" height="14" fill="${color}"/>`,
  )
  .join('\n')}
</svg>`;
}
