// SPDX-License-Identifier: MIT

/** How an entrant shows its chart in the end: painted, drawn, or not at all. */
export type ChartKind = 'canvas' | 'svg' | 'none';

/** Something that can be put on a page to compare two roles. */
export interface Entrant {
  readonly name: string;
  /** What it is called in reports. */
  readonly label: string;
  /** What is measured, what it is measured against, or what anything is measured against. */
  readonly side: 'ours' | 'peer' | 'static';
  /** The body of its page, see pages.ts. */
  readonly page:
    | 'builder'
    | 'elements'
    | 'server-rendered'
    | 'static-table'
    | 'static-chart'
    | 'canvas'
    | 'box'
    | 'grid';
  /** The module in entrants/ to bundle as the page's script, if it has one of its own. */
  readonly script?: string;
  /** Stylesheets to link, as its documentation says, as files of packages. */
  readonly styles?: readonly string[];
  readonly chart: ChartKind;
  /** The packages whose versions to report. */
  readonly packages?: readonly string[];
}

/** A hand-written table, and a canvas or an empty box for the chart. */
const ON_CANVAS = { side: 'peer', page: 'canvas' } as const;
const IN_BOX = { side: 'peer', page: 'box' } as const;

/** A table that a library makes. */
const GRID = { side: 'peer', page: 'grid', chart: 'none' } as const;

/** The page that others are measured against, and its twin, which shows what is noise. */
export const LIMIT = 'chart-js';
export const LIMIT_AGAIN = 'chart-js-again';

const limit = {
  ...ON_CANVAS,
  script: 'chart-js.js',
  chart: 'canvas',
  packages: ['chart.js'],
} as const;

/** What is measured. */
export const ENTRANTS: readonly Entrant[] = [
  {
    name: 'script-tag',
    label: 'role-comparison, script tag',
    side: 'ours',
    page: 'builder',
    chart: 'canvas',
  },
  {
    name: 'npm',
    label: 'role-comparison, npm build',
    side: 'ours',
    page: 'elements',
    script: 'role-comparison.js',
    chart: 'canvas',
  },
  {
    name: 'server-rendered',
    label: 'role-comparison, server-rendered',
    side: 'ours',
    page: 'server-rendered',
    chart: 'canvas',
  },
  {
    name: 'static-table',
    label: 'Static table',
    side: 'static',
    page: 'static-table',
    chart: 'none',
  },
  {
    name: 'static-chart',
    label: 'Static table and inline SVG chart',
    side: 'static',
    page: 'static-chart',
    chart: 'svg',
  },
  { ...limit, name: LIMIT, label: 'Hand-written table and Chart.js (the limit)' },
  { ...limit, name: LIMIT_AGAIN, label: 'The limit again' },
  {
    ...ON_CANVAS,
    name: 'chart-js-auto',
    label: 'chart.js/auto',
    script: 'chart-js-auto.js',
    chart: 'canvas',
    packages: ['chart.js'],
  },
  {
    ...IN_BOX,
    name: 'echarts',
    label: 'ECharts, tree-shaken',
    script: 'echarts.js',
    chart: 'canvas',
    packages: ['echarts'],
  },
  {
    ...IN_BOX,
    name: 'vega-embed',
    label: 'Vega-Embed',
    script: 'vega-embed.js',
    chart: 'svg',
    packages: ['vega-embed', 'vega-lite', 'vega'],
  },
  {
    ...IN_BOX,
    name: 'apexcharts',
    label: 'ApexCharts, tree-shaken',
    script: 'apexcharts.js',
    chart: 'svg',
    packages: ['apexcharts'],
  },
  {
    ...IN_BOX,
    name: 'highcharts',
    label: 'Highcharts',
    script: 'highcharts.js',
    chart: 'svg',
    packages: ['highcharts'],
  },
  {
    ...IN_BOX,
    name: 'plotly-basic',
    label: 'Plotly basic',
    script: 'plotly-basic.js',
    chart: 'svg',
    packages: ['plotly.js-basic-dist-min'],
  },
  {
    ...IN_BOX,
    name: 'observable-plot',
    label: 'Observable Plot',
    script: 'observable-plot.js',
    chart: 'svg',
    packages: ['@observablehq/plot'],
  },
  {
    ...IN_BOX,
    name: 'recharts',
    label: 'Recharts',
    script: 'recharts.jsx',
    chart: 'svg',
    packages: ['recharts', 'react'],
  },
  {
    ...GRID,
    name: 'grid-js',
    label: 'Grid.js',
    script: 'grid-js.js',
    styles: ['gridjs/dist/theme/mermaid.min.css'],
    packages: ['gridjs'],
  },
  {
    ...GRID,
    name: 'tabulator',
    label: 'Tabulator',
    script: 'tabulator.js',
    styles: ['tabulator-tables/dist/css/tabulator.min.css'],
    packages: ['tabulator-tables'],
  },
];
