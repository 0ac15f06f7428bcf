// SPDX-License-Identifier: MIT

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML, for between tags and for between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** The start tag of an element. */
export function startTag(name: string, attributes: Iterable<readonly [string, string]>): string {
  const pairs = [...attributes].map(([key, value]) =>
    value ? ` ${key}="${escapeHtml(value)}"` : ` ${key}`,
  );
  return `<${name}${pairs.join('')}>`;
}

/** Plain data as a JSON child of an element. No text in it can end the script. */
export function jsonScript(data: unknown): string {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json">${json}</script>`;
}
