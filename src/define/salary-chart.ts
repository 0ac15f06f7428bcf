// SPDX-License-Identifier: MIT
import { SalaryChartElement } from '../elements/salary-chart/element.js';
import { define } from '../base/define.js';

define('salary-chart', SalaryChartElement);

// Brings the tag's type along: an import of a value leaves no trace in the declarations.
export type { SalaryChartElement } from '../elements/salary-chart/element.js';
