// SPDX-License-Identifier: MIT

/** Whether `address` may become a link: an absolute http or https address, nothing else. */
export function isLink(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === 'https:' || protocol === 'http:';
}
