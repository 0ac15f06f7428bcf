// SPDX-License-Identifier: MIT
//
// ApexCharts with only the chart type that these bars need.
// https://apexcharts.com/docs/tree-shaking/
import ApexCharts from 'apexcharts/core';
import 'apexcharts/rangeBar';
import { axis, roles } from 'content';

const chart = new ApexCharts(document.querySelector('#chart'), {
  chart: {
    type: 'rangeBar',
    height: 160,
    animations: { enabled: false },
    toolbar: { show: false },
  },
  series: [
    {
      data: roles.map(({ name, low, high, color }) => ({
        x: name,
        y: [low, high],
        fillColor: color,
      })),
    },
  ],
  plotOptions: { bar: { horizontal: true, barHeight: '30%' } },
  dataLabels: { enabled: false },
  xaxis: {
    type: 'numeric',
    min: axis.min,
    max: axis.max,
    tickAmount: (axis.max - axis.min) / axis.step,
    labels: { formatter: (value) => `$${value / 1000}K` },
  },
  yaxis: { labels: { maxWidth: 240 } },
});
await chart.render();
