// SPDX-License-Identifier: MIT
import { RoleGuideElement } from '../elements/role-guide/element.js';
import { define } from '../base/define.js';

define('role-guide', RoleGuideElement);

// Brings the tag's type along: an import of a value leaves no trace in the declarations.
export type { RoleGuideElement } from '../elements/role-guide/element.js';
