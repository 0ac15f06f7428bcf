// SPDX-License-Identifier: MIT
import './define/role-comparison.js';
import './define/salary-chart.js';
