// SPDX-License-Identifier: MIT
//
// Chart.js as its first steps show it, with all that it has.
// https://www.chartjs.org/docs/latest/getting-started/
import Chart from 'chart.js/auto';
import { toConfiguration } from './shared/chart-js.js';

new Chart(document.querySelector('#chart canvas'), toConfiguration());
