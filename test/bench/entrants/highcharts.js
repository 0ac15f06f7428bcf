// SPDX-License-Identifier: MIT
//
// https://www.highcharts.com/docs/getting-started/installation-with-esm
import { axis, roles } from 'content';
import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/highcharts-more.js';

Highcharts.chart('chart', {
  chart: { type: 'columnrange', inverted: true, animation: false, height: 160 },
  title: { text: undefined },
  credits: { enabled: false },
  legend: { enabled: false },
  accessibility: { enabled: false },
  xAxis: { categories: roles.map(({ name }) => name) },
  yAxis: {
    min: axis.min,
    max: axis.max,
    tickInterval: axis.step,
    title: { text: undefined },
    labels: { format: '${(divide value 1000)}K' },
  },
  plotOptions: { series: { animation: false, pointWidth: 14 } },
  series: [{ name: 'Pay', data: roles.map(({ low, high, color }) => ({ low, high, color })) }],
});
