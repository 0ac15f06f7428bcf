// SPDX-License-Identifier: MIT
//
// Shipped roles with their pay, and what is wrong where roles cannot be shown. A chunk that comes when an element with
// pay shows other roles than the compiled pair, or when something is wrong.
import { DatasetError } from '../dataset/error.js';
import { importPay } from '../dataset/shipped/import-pay.js';
import { importWords } from '../dataset/shipped/import-words.js';
import { findNearest, SHIPPED_NAMES } from '../dataset/shipped/names.js';
import { withPay } from '../dataset/shipped/pay.js';
import type { RolePay, RoleWords } from '../dataset/shipped/role-modules.js';
import { joinRoles } from '../dataset/shipped/words.js';
import { formatList } from '../format/intl.js';
import { enRoles } from '../messages/en/roles.js';
import type { DatasetHost, ShownDataset } from './dataset-request.js';
import { toDatasetError } from './dataset-request.js';
import type { LanguageController } from './language.js';
import type { Lazy } from './lazy.js';
import { lazy } from './lazy.js';

/** The modules of a role, each imported once for all who ask. */
interface RoleModules {
  readonly words: Lazy<RoleWords>;
  readonly pay: Lazy<RolePay>;
}

const asked = new Map<string, RoleModules>();

function getModules(id: string): RoleModules {
  const known = asked.get(id);
  if (known) return known;
  const modules = { words: lazy(() => importWords(id)), pay: lazy(() => importPay(id)) };
  asked.set(id, modules);
  return modules;
}

/**
 * Loads shipped roles, with their pay where the element shows it. What cannot be had is named, and the others are there
 * without it; when it has come after all, they are shown anew.
 * @returns Shows what has come.
 */
export async function load(
  host: DatasetHost,
  shown: ShownDataset,
  ids: readonly string[],
): Promise<() => unknown> {
  try {
    ids.forEach(checkKnown);
    if (!ids[1] || ids[4] || new Set(ids).size < ids.length) {
      (await import('../dataset/choose-roles.js')).checkChoice(ids);
    }
  } catch (error) {
    return () => (shown.error = toDatasetError(error));
  }
  let problem: DatasetError | undefined;
  const retry = () => {
    if (!problem || shown.error !== problem) return;
    shown.showShipped(ids.join(' '));
    host.requestUpdate();
  };
  const parts = await Promise.all(
    ids.map((id) => {
      const { words, pay } = getModules(id);
      return Promise.all([settle(words, retry), host.showsPay ? settle(pay, retry) : null]);
    }),
  );
  const words = parts.flatMap(([words]) => words ?? []);
  const pay = parts.flatMap(([words, pay]) => (words && pay ? [[words, pay] as const] : []));
  const missing = ids.filter((_, index) => parts[index]?.includes(undefined));
  return () => {
    if (words.length > 1) {
      shown.value = withPay(
        joinRoles(words),
        new Map(pay.map(([{ roles }, figures]) => [roles[0].id, figures])),
      );
    }
    shown.error = problem = missing.length ? toMissing(missing, host.language) : undefined;
  };
}

/** Says to author and reader which roles are missing. */
function toMissing(ids: readonly string[], { words, locale }: LanguageController): DatasetError {
  const names = ids.map((id) => SHIPPED_NAMES.get(id) ?? id);
  const line = (words?.roles ?? enRoles).missing(formatList(names, locale));
  return new DatasetError('roles', `could not be loaded: ${ids.join(', ')}`, undefined, line);
}

/** @throws {DatasetError} for a role that there is not, with the one whose id is most like it. */
function checkKnown(id: string): void {
  if (SHIPPED_NAMES.has(id)) return;
  throw new DatasetError(
    'roles',
    `there is no role "${id}"; the nearest is "${findNearest(id) ?? ''}"`,
  );
}

/** A module, or undefined where the try that is under way fails. */
function settle<Module>(module: Lazy<Module>, retry: () => void): Promise<Module | undefined> {
  return new Promise((resolve, reject) => {
    let missed = false;
    const miss = () => {
      missed = true;
      resolve(undefined);
    };
    module.get(miss).then((value) => (missed ? retry() : resolve(value)), reject);
  });
}
