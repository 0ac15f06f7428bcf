// SPDX-License-Identifier: MIT

/** The words of what comes when a page shows roles other than the compiled pair. */
export const enRoles = {
  missing: (names: string) => `Could not be loaded: ${names}.`,
};

export type RolesMessages = typeof enRoles;
