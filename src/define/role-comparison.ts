// SPDX-License-Identifier: MIT
import { RoleComparisonElement } from '../elements/role-comparison.js';
import { define } from '../shared/define.js';

define('role-comparison', RoleComparisonElement);
