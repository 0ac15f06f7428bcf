// SPDX-License-Identifier: MIT
//
// Chart.js as a careful author would write it by hand: only the parts that these bars need.
// https://www.chartjs.org/docs/latest/getting-started/integration.html
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { toConfiguration } from './shared/chart-js.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);
new Chart(document.querySelector('#chart canvas'), toConfiguration());
