// SPDX-License-Identifier: MIT
//
// Stands in the script tag for Lit's module of this name, which also serves browsers without adopted stylesheets, styles
// made of others, and authors who misuse its tag. No style of these elements is made of others, and each browser that
// they support adopts sheets.

/* global CSSStyleSheet */

export const supportsAdoptingStyleSheets = true;

/** A stylesheet that is made when it is first adopted. */
export const css = (
  /** @type {TemplateStringsArray} */ strings,
  /** @type {number[]} */ ...values
) => {
  const cssText = String.raw({ raw: strings }, ...values);
  /** @type {CSSStyleSheet | undefined} */
  let sheet;
  return {
    cssText,
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(cssText);
      return sheet;
    },
  };
};

export const getCompatibleStyle = (/** @type {unknown} */ style) => style;

export const adoptStyles = (
  /** @type {ShadowRoot} */ root,
  /** @type {{ styleSheet: CSSStyleSheet }[]} */ styles,
) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

// Lit passes them on; nothing here uses them.
export const CSSResult = undefined;
export const unsafeCSS = undefined;
