// SPDX-License-Identifier: MIT
import { RoleChooserElement } from '../elements/role-chooser/element.js';
import { define } from '../base/define.js';

define('role-chooser', RoleChooserElement);

// Brings the tag's type along: an import of a value leaves no trace in the declarations.
export type { RoleChooserElement } from '../elements/role-chooser/element.js';
