// SPDX-License-Identifier: MIT

/** The width that Prettier formats the data files of this package to. */
const LINE_WIDTH = 100;

/**
 * Prints JSON in a way that Prettier leaves as it is: lists and objects of plain values on one line
 * where they fit, everything else with a line for each member.
 */
export function printJson(value: unknown): string {
  return `${print(value, '', 0)}\n`;
}

/**
 * @param indent The white space that the line begins with.
 * @param taken How many columns are taken by what stands before the value and after it.
 */
function print(value: unknown, indent: string, taken: number): string {
  const line = printLine(value);
  if (line !== undefined && taken + line.length <= LINE_WIDTH) return line;
  if (!isObject(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  const members = listMembers(value).map(([key, member], index, { length }) => {
    const start = Array.isArray(value) ? inner : `${inner}${JSON.stringify(key)}: `;
    const end = index < length - 1 ? ',' : '';
    return start + print(member, inner, start.length + end.length) + end;
  });
  return Array.isArray(value)
    ? ['[', ...members, `${indent}]`].join('\n')
    : ['{', ...members, `${indent}}`].join('\n');
}

/** The value on one line; undefined where it takes several, however short it is. */
function printLine(value: unknown): string | undefined {
  if (!isObject(value)) return JSON.stringify(value);
  if (Array.isArray(value)) {
    if (value.length > 1 && (value.every(isLongList) || value.every(isLongObject)))
      return undefined;
    const items = value.map(printLine);
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
  }
  const members = listMembers(value);
  if (!members.length) return '{}';
  if (members.some(([, member]) => isObject(member))) return undefined;
  const texts = members.map(([key, member]) => `${JSON.stringify(key)}: ${JSON.stringify(member)}`);
  return `{ ${texts.join(', ')} }`;
}

function listMembers(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

// Prettier gives each of several lists or objects a line of its own once they have two members.

function isLongList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1;
}

function isLongObject(value: unknown): boolean {
  return isObject(value) && !Array.isArray(value) && listMembers(value).length > 1;
}
