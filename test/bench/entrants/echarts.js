// SPDX-License-Identifier: MIT
//
// ECharts with only the parts that these bars need. It has no floating bar: a bar without a colour
// carries the one that is seen, as in the example "Waterfall Chart".
// https://echarts.apache.org/handbook/en/basics/import
import { axis, roles } from 'content';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

echarts.use([BarChart, GridComponent, CanvasRenderer]);

const hidden = { color: 'transparent' };
echarts.init(document.querySelector('#chart')).setOption({
  animation: false,
  grid: { left: 180, right: 40, top: 8, bottom: 32 },
  xAxis: {
    type: 'value',
    min: axis.min,
    max: axis.max,
    interval: axis.step,
    axisLabel: { formatter: (value) => `$${value / 1000}K` },
  },
  yAxis: { type: 'category', inverse: true, data: roles.map(({ name }) => name) },
  series: [
    {
      type: 'bar',
      stack: 'pay',
      silent: true,
      itemStyle: hidden,
      emphasis: { itemStyle: hidden },
      data: roles.map(({ low }) => low),
    },
    {
      type: 'bar',
      stack: 'pay',
      barWidth: 14,
      data: roles.map(({ low, high, color }) => ({ value: high - low, itemStyle: { color } })),
    },
  ],
});
