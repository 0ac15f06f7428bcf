// SPDX-License-Identifier: MIT
import { RoleInfographicElement } from '../elements/role-infographic/element.js';
import { define } from '../base/define.js';

define('role-infographic', RoleInfographicElement);

// Brings the tag's type along: an import of a value leaves no trace in the declarations.
export type { RoleInfographicElement } from '../elements/role-infographic/element.js';
