// SPDX-License-Identifier: MIT

/**
 * Whether two values of plain data are the same, however deep. Not by their JSON, since pages exist
 * that have replaced `JSON.stringify`.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}
