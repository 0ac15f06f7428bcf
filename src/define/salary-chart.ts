// SPDX-License-Identifier: MIT
import { SalaryChartElement } from '../elements/salary-chart.js';
import { define } from '../shared/define.js';

define('salary-chart', SalaryChartElement);
