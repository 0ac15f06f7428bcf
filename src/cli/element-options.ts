// SPDX-License-Identifier: MIT
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseRoles } from '../dataset/choose-roles.js';
import type { Catalogue } from '../dataset/schema/schema.js';
import type { ElementName } from '../server/index.js';
import { UsageError } from './command.js';
import { isCsv, loadCsv } from './csv/load-csv.js';
import { loadChosen } from './load-directory.js';

/** What a command that prints an element was asked for. */
export interface ElementRequest {
  readonly element: ElementName;
  /** The attributes of the element. */
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
  /** The catalogue, or the table of one, that `--data` names, as an object; nothing without it. */
  readonly source: { readonly data?: unknown };
  /** The options of the command itself. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** The options that a command has besides the attributes of the element. */
type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/**
 * Reads the arguments of a command that prints an element: `ELEMENT [--ATTRIBUTE VALUE]... [options]`.
 * @throws {UsageError} when there is no such element.
 */
export async function readElementRequest(args: string[], own: Options): Promise<ElementRequest> {
  const [element, ...rest] = args;
  if (!element || element.startsWith('-')) throw new UsageError('expected an ELEMENT to print');
  const { isElementName, listAttributes } = await import('../server/index.js');
  if (!isElementName(element)) throw new UsageError(`there is no element "${element}"`);
  const { values } = parseArgs({
    args: rest,
    options: {
      ...Object.fromEntries(
        [...listAttributes(element)].map(([name, type]) => [name, { type }] as const),
      ),
      ...{ lang: { type: 'string' }, dir: { type: 'string' }, data: { type: 'string' } },
      ...own,
    },
  });
  const { data: file, ...others } = values as Record<string, string | boolean | undefined>;
  const { roles } = others;
  const choose = (catalogue: Catalogue) =>
    chooseRoles(catalogue, typeof roles === 'string' ? roles : undefined);
  const load = (path: string) => (isCsv(path) ? loadCsv(path) : loadChosen(path, choose));
  const source = typeof file === 'string' ? { data: await load(resolve(file)) } : {};
  const isOwn = ([name]: [string, unknown]) => name in own;
  const entries = Object.entries(others);
  return {
    element,
    attributes: Object.fromEntries(entries.filter((entry) => !isOwn(entry))),
    source,
    options: Object.fromEntries(entries.filter(isOwn)),
  };
}
