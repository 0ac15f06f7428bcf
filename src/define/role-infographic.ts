// SPDX-License-Identifier: MIT
import { RoleInfographicElement } from '../elements/role-infographic.js';
import { define } from '../shared/define.js';

define('role-infographic', RoleInfographicElement);
