// SPDX-License-Identifier: MIT
//
// The manifest as editors read it: completion and hints for the elements in HTML and CSS.
import type { Package } from 'custom-elements-manifest/schema.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

interface Named {
  readonly name: string;
}

interface HtmlData {
  readonly tags: readonly { readonly attributes: readonly { readonly values: Named[] }[] }[];
}

/** Files for editors by their names in dist/. */
export function toEditorFiles(
  manifest: Package,
  version: string,
): Readonly<Record<string, object>> {
  const options = {
    descriptionSrc: 'summary' as const,
    hideLogs: true,
    // They are in the file for CSS.
    hideCssPropertiesDocs: true,
    hideCssPartsDocs: true,
    hideMethodDocs: true,
  };
  // The libraries change what they are given.
  const read = <Data>(get: (manifest: never, settings: typeof options) => string) =>
    JSON.parse(get(structuredClone(manifest) as never, options)) as Data;

  const html = read<HtmlData>(getVsCodeHtmlCustomData);
  for (const { values } of html.tags.flatMap(({ attributes }) => attributes)) {
    // The empty word comes with its quotation marks; to write it an editor need not help.
    values.splice(0, values.length, ...values.filter(({ name }) => name !== '""'));
  }
  const css = read<Record<string, unknown>>(getVsCodeCssCustomData);
  const webTypes = read<{ contributions: { css: Record<string, unknown> } }>(getWebTypesData);
  return {
    'vscode.html-custom-data.json': html,
    'vscode.css-custom-data.json': withoutRepeats(css),
    'web-types.json': {
      ...webTypes,
      version,
      contributions: {
        ...webTypes.contributions,
        css: withoutRepeats(webTypes.contributions.css),
      },
    },
  };
}

/** The first of each name in every list: what the elements have in common comes once for each of them. */
function withoutRepeats(lists: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(lists).map(([key, list]) => [
      key,
      Array.isArray(list)
        ? [
            ...new Map((list as Named[]).toReversed().map((item) => [item.name, item])).values(),
          ].reverse()
        : list,
    ]),
  );
}
