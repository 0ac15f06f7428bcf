// SPDX-License-Identifier: MIT
import type { CSSResult } from 'lit';

/** The sheets of each document by their text: a sheet belongs to one document. */
const SHEETS = /* @__PURE__ */ new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Sheets that a document can adopt; the same ones whenever it is asked. None where it is shown in no window. */
export function createSheets(styles: readonly CSSResult[], owner: Document): CSSStyleSheet[] {
  const { defaultView } = owner;
  if (!defaultView) return [];
  const known = SHEETS.get(owner) ?? new Map<string, CSSStyleSheet>();
  SHEETS.set(owner, known);
  return styles.map(({ cssText }) => {
    let sheet = known.get(cssText);
    if (!sheet) {
      sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(cssText);
      known.set(cssText, sheet);
    }
    return sheet;
  });
}
