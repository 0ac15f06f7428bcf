// SPDX-License-Identifier: MIT
import { RoleGuideElement } from '../elements/role-guide.js';
import { define } from '../shared/define.js';

define('role-guide', RoleGuideElement);
