// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { shapeOf } from './shapes.js';
import type { Direction } from '../../../base/language.js';
import type { SalaryModel } from '../model.js';
import { renderShape } from './shape.js';
import type { Trend, TrendPoint } from './trend.js';

/** Heights in em of the text: of the lines, of what is left free above and below them, and of the years. */
const LINES = 5;
const MARGIN = 1.6;
const YEARS = 1.4;

/** The part of the width that is left free at either end, in percent. */
const INSET = 8;

/**
 * A figure over the years as lines. They are SVG with Chart.js or without, so that paper and pages without scripts
 * have them: a second canvas would add a controller to the engine and show the same.
 */
export function renderTrend(
  { trend, dataset }: SalaryModel,
  direction: Direction,
): TemplateResult | typeof nothing {
  if (!trend) return nothing;
  const { heading, series } = trend;
  const data = dataset.catalogue.language;
  return html`
    <figure class="trend" part="trend">
      <figcaption>${heading}</figcaption>
      <ul class="legend" role="list">
        ${series.map(
          ({ name, role, points }) => html`
            <li class="role-${role + 1}">
              ${renderShape(role)}
              <span lang=${data}>${name}</span>
              <span class="visually-hidden" data-plain="line">
                ${points.map(({ description }, index) => [index ? '; ' : '', html`<span>${description}</span>`])}
              </span>
            </li>
          `,
        )}
      </ul>
      ${renderLines(trend, direction)}
    </figure>
  `;
}

function renderLines({ years, series }: Trend, direction: Direction): TemplateResult {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = ({ year }: Pick<TrendPoint, 'year'>) => {
    const fraction = years.length > 1 ? years.indexOf(year) / (years.length - 1) : 0.5;
    return INSET + (100 - 2 * INSET) * (direction === 'rtl' ? 1 - fraction : fraction);
  };
  const y = ({ value }: Pick<TrendPoint, 'value'>) =>
    round(MARGIN + (LINES * (high - value)) / (high - low || 1));
  // Of two lines the higher one has its figures above, the lower one below.
  const isBelow = (point: TrendPoint) =>
    series.some(({ points }) =>
      points.some((other) => other.year === point.year && other.value > point.value),
    );
  const height = LINES + 2 * MARGIN + YEARS;
  return svg`
    <svg class="lines" width="100%" height="${height}em" aria-hidden="true">
      ${years.map(
        (year) =>
          svg`<text class="trend-label" x="${x({ year })}%" y="${height - 0.3}em">${year}</text>`,
      )}
      ${series.map(
        ({ role, points }) => svg`
          <g class="role-${role + 1}">
            ${points.slice(1).map((point, index) => {
              const from = points[index] ?? point;
              return svg`<line class="trend-line ${point.incomplete ? 'incomplete' : ''}"
                x1="${x(from)}%" x2="${x(point)}%" y1="${y(from)}em" y2="${y(point)}em" />`;
            })}
            ${points.map(
              (point) => svg`
                <svg class=${point.incomplete ? 'incomplete' : nothing} x="${x(point)}%" y="${y(point)}em">
                  <path class="trend-point" transform="scale(4.5)" d=${shapeOf(role)} />
                </svg>
                <text class="trend-label" x="${x(point)}%" y="${round(y(point) + (isBelow(point) ? 1.6 : -0.8))}em">${point.label}</text>`,
            )}
          </g>`,
      )}
    </svg>`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
