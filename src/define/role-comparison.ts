// SPDX-License-Identifier: MIT
import { RoleComparisonElement } from '../elements/role-comparison/element.js';
import { define } from '../base/define.js';

define('role-comparison', RoleComparisonElement);

// Brings the tag's type along: an import of a value leaves no trace in the declarations.
export type { RoleComparisonElement } from '../elements/role-comparison/element.js';
