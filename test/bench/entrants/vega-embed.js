// SPDX-License-Identifier: MIT
//
// https://github.com/vega/vega-embed
import { axis, roles } from 'content';
import embed from 'vega-embed';

const { min, max, step } = axis;
const specification = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 'container',
  height: 100,
  data: { values: roles },
  mark: { type: 'bar', size: 14 },
  encoding: {
    y: { field: 'name', type: 'nominal', sort: null, title: null, axis: { labelLimit: 240 } },
    x: {
      field: 'low',
      type: 'quantitative',
      title: null,
      scale: { domain: [min, max], zero: false, nice: false },
      axis: { tickCount: (max - min) / step, format: '$~s' },
    },
    x2: { field: 'high' },
    color: { field: 'color', type: 'nominal', scale: null },
  },
};
await embed('#chart', specification, { actions: false });
