// SPDX-License-Identifier: MIT
import './define/role-chooser.js';
import './define/role-comparison.js';
import './define/role-guide.js';
import './define/role-infographic.js';
import './define/salary-chart.js';
