// SPDX-License-Identifier: MIT
//
// The smallest of Plotly's published bundles that has bars.
// https://github.com/plotly/plotly.js/blob/master/dist/README.md
import { axis, roles } from 'content';
import Plotly from 'plotly.js-basic-dist-min';

await Plotly.newPlot(
  'chart',
  [
    {
      type: 'bar',
      orientation: 'h',
      y: roles.map(({ name }) => name),
      base: roles.map(({ low }) => low),
      x: roles.map(({ low, high }) => high - low),
      marker: { color: roles.map(({ color }) => color) },
      width: 0.3,
    },
  ],
  {
    height: 160,
    margin: { l: 180, r: 40, t: 8, b: 32 },
    xaxis: { range: [axis.min, axis.max], dtick: axis.step, tickprefix: '$', tickformat: '~s' },
    yaxis: { autorange: 'reversed' },
  },
  { displayModeBar: false, responsive: true },
);
