// SPDX-License-Identifier: MIT
import { RoleChooserElement } from '../elements/role-chooser.js';
import { define } from '../shared/define.js';

define('role-chooser', RoleChooserElement);
