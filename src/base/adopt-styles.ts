// SPDX-License-Identifier: MIT
import type { CSSResult } from 'lit';
import { adoptStyles, supportsAdoptingStyleSheets } from 'lit';
import { FOREIGN } from './observe-others.js';

/**
 * Adopts the styles of an element, in whichever document it is: a sheet belongs to one.
 * @param styles All that it has.
 * @param late Those of them that have just come; empty where none has been adopted yet.
 */
export function adoptAllStyles(
  root: ShadowRoot,
  styles: readonly CSSResult[],
  late: readonly CSSResult[],
): void {
  if (!supportsAdoptingStyleSheets) {
    adoptStyles(root, [...(late.length ? late : styles)]);
  } else if (root.ownerDocument === document) {
    adoptSheets(
      root,
      styles.map(({ styleSheet }) => styleSheet as CSSStyleSheet),
    );
  } else {
    void FOREIGN.get().then(({ createSheets }) => {
      adoptSheets(root, createSheets(styles, root.ownerDocument));
    });
  }
}

/** Puts the sheets of an element side by side. Those of others, such as a dark mode, stay before and behind them. */
function adoptSheets(root: ShadowRoot, own: CSSStyleSheet[]): void {
  const { adoptedStyleSheets: sheets } = root;
  const others = sheets.filter((sheet) => !own.includes(sheet));
  const place = Math.max(0, sheets.indexOf(own[0] as CSSStyleSheet));
  root.adoptedStyleSheets = others.toSpliced(place, 0, ...own);
}
