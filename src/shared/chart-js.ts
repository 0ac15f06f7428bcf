// SPDX-License-Identifier: MIT
//
// The parts of Chart.js that a chart of horizontal bars needs: a chunk without anything of ours in
// it, so that it can be asked for before what draws with it.
export { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
