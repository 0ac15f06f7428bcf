// SPDX-License-Identifier: MIT
//
// The place of an element, kept free until its script has come, so that nothing on the page moves then.

/** From this width of the window on a page is no phone, in CSS pixels. */
const WIDE = 640;

/**
 * @typedef {object} Place How high an element is, in CSS pixels.
 * @property {number} phone On a phone.
 * @property {number} wide In a column of a larger screen.
 * @property {number} width Of that column.
 */

/**
 * The rules of a stylesheet that keep a place free; empty where there is none.
 * @param {Place | undefined} place
 * @param {string} selector
 */
export function toPlaceRules(place, selector) {
  if (!place) return '';
  return `/* Its place: its height on a phone, and in a column of ${place.width} px. */
${selector} {
  display: block;
  min-height: ${place.phone}px;
}
@media (min-width: ${WIDE}px) {
  ${selector} {
    min-height: ${place.wide}px;
  }
}`;
}

/**
 * The same in declarations without a media query: below that width the difference is large and the phone's height
 * counts, from there on it is negative.
 * @param {Place | undefined} place
 * @returns {string[]}
 */
export function toInlinePlace(place) {
  if (!place) return [];
  const { phone, wide } = place;
  const height =
    phone > wide
      ? `max(${wide}px, min(${phone}px, (${WIDE}px - 100vw) * 9999))`
      : `${Math.min(phone, wide)}px`;
  return ['display: block', `min-height: ${height}`];
}

/** What one has to know of a place that is kept free. */
export const PLACE_NOTE =
  'Its place is as high as the element in the preview, on a phone and in a column. It stays so where a reader chooses to see less. With a larger text or a narrower column than here, what is below still moves a little.';
