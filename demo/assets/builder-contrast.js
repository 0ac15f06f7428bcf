// SPDX-License-Identifier: MIT
//
// Which text can be read on a page, and what cannot be told from it: contrast as WCAG 2.2 defines it.

/** Those of a light and of a dark page: the elements' own under a pinned theme. */
const INKS = { light: '#1a2230', dark: '#e8ebef' };

/** The text colour of a page, of two: the one that shows more on its background. */
export function toInk(/** @type {string} */ page) {
  const { light, dark } = INKS;
  return toContrast(light, page) >= toContrast(dark, page) ? light : dark;
}

/**
 * The contrast of two colours, 1 to 21.
 * @param {string} one Such as `#1a2230`.
 * @param {string} other
 */
export function toContrast(one, other) {
  const [a, b] = [toLuminance(one), toLuminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * What of the colours chosen is hard to see on the page chosen.
 * @param {Readonly<Record<string, string>>} colors By the name of the custom property, such as `#7b2d8b`.
 * @param {string} page
 * @param {string | undefined} theme That is pinned.
 */
export function toWarnings(colors, page, theme) {
  const ink = theme ? INKS[theme === 'dark' ? 'dark' : 'light'] : toInk(page);
  const warnings = Object.entries(colors).flatMap(([name, color]) => {
    const isText = name === 'role-muted';
    const needed = isText ? 4.5 : name.startsWith('role-color-') ? 3 : 0;
    const contrast = toContrast(color, page);
    if (contrast >= needed) return [];
    return [
      `--${name} has a contrast of ${write(contrast)} on this page; ${isText ? 'text' : 'a mark'} needs ${needed}.`,
    ];
  });
  const text = toContrast(ink, page);
  if (text < 4.5) {
    warnings.push(
      theme
        ? `The text of the ${theme} theme has a contrast of ${write(text)} on this page; it needs 4.5.`
        : `No text shows well on this page: the best contrast is ${write(text)}.`,
    );
  }
  return warnings;
}

/** Rounded down, so that what is not enough does not look enough. */
const write = (/** @type {number} */ contrast) => (Math.floor(contrast * 10) / 10).toFixed(1);

function toLuminance(/** @type {string} */ color) {
  const toLight = (/** @type {number} */ start) => {
    const part = parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * toLight(1) + 0.7152 * toLight(3) + 0.0722 * toLight(5);
}
