// SPDX-License-Identifier: MIT
//
// https://observablehq.com/plot/getting-started
import * as Plot from '@observablehq/plot';
import { axis, roles } from 'content';

const { min, max, step } = axis;
const box = document.querySelector('#chart');
box.append(
  Plot.plot({
    width: box.clientWidth,
    height: 120,
    marginLeft: 180,
    marginRight: 40,
    x: {
      domain: [min, max],
      ticks: (max - min) / step,
      tickFormat: (value) => `$${value / 1000}K`,
      grid: true,
      label: null,
    },
    y: { domain: roles.map(({ name }) => name), padding: 0.7, label: null },
    marks: [Plot.barX(roles, { x1: 'low', x2: 'high', y: 'name', fill: 'color' })],
  }),
);
