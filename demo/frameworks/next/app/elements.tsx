// SPDX-License-Identifier: MIT
'use client';

// In a server component these imports would stay on the server.
import 'role-comparison/define/role-comparison';
import 'role-comparison/define/salary-chart';

/** Brings the elements to the page. */
export function Elements() {
  return null;
}
