// SPDX-License-Identifier: MIT
import { RoleChooserElement } from '../elements/role-chooser.js';
import { define } from '../shared/define.js';

define('role-chooser', RoleChooserElement);

// Brings the tag's type along: an import of a value leaves no trace in the declarations.
export type { RoleChooserElement } from '../elements/role-chooser.js';
