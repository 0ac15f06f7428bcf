// SPDX-License-Identifier: MIT
//
// For bundlers, which find every module by its name. The script tag has the address in the place of the names: see
// `build/role-addresses.mjs`.
import { importById } from './import-by-id.js';
import type { RolePay } from './role-modules.js';

/** Imports the pay of a shipped role. Rejects for a role that there is not, and where its module cannot be had. */
export async function importPay(id: string): Promise<RolePay> {
  const { modules } = await import('../../generated/pay-modules.js');
  return importById(modules, id);
}
