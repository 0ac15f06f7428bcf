// SPDX-License-Identifier: MIT

/** Both slashes and a host: a browser takes `http:place` and `https:/place` for places on the page's own site. */
const ABSOLUTE = /^\s*https?:\/\/[^/\\]/i;

/**
 * A link as a browser reads it, which leaves out line breaks and writes a host as it is asked for. Undefined for
 * anything but an absolute http or https address, and for one with a name or password before its host, which
 * reads like another host: `https://bank.example@elsewhere.example`.
 */
export function toLink(address: string): string | undefined {
  if (!ABSOLUTE.test(address) || !URL.canParse(address)) return undefined;
  const { href, username, password } = new URL(address);
  return username || password ? undefined : href;
}
