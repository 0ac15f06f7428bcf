// SPDX-License-Identifier: MIT
//
// Comparing and copying plain data, such as parsed JSON. Not by JSON text, since pages exist that have replaced
// `JSON.stringify`.

/** Deeper than any dataset; so that data in a circle come to an end. */
const MAXIMUM_DEPTH = 50;

/** Whether two values of plain data have the same content. */
export function isSame(one: unknown, other: unknown, depth = MAXIMUM_DEPTH): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || !depth) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key), depth - 1))
  );
}

/**
 * Keeps the content of plain data, which later changes of the object do not reach.
 * @returns Whether other data have that content.
 */
export function rememberData(data: unknown): (other: unknown) => boolean {
  const content = copyData(data);
  return (other) => isSame(content, other);
}

function copyData(value: unknown, depth = MAXIMUM_DEPTH): unknown {
  if (!isObject(value) || !depth) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, copyData(member, depth - 1)]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
