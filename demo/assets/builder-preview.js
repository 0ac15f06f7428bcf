// SPDX-License-Identifier: MIT
//
// The element in question on a page of the width and the colours in question.
//
// It stands on this very page, not in an iframe: the elements answer to the width of the place they are
// in, not to that of the window, so that they are at 390 px what they are on a phone. A change patches the
// attributes of the element that is there, as a page would, so that nothing flickers.
import { toInk } from './builder-contrast.js';
import { pageColorOf, WIDTHS } from './builder-state.js';

/** Below this a page that is made to fit is too small to read; then it scrolls. */
const SMALLEST_SCALE = 0.6;

const FONTS = { sans: 'system-ui, sans-serif', serif: "Georgia, 'Times New Roman', serif" };

export class Preview {
  #stage;
  #frame;
  #sheet;
  #scaleNote;
  #handleSize;
  #width = WIDTHS.tablet;

  /**
   * @param {HTMLElement} stage The place for it: in it a frame, in that a sheet, in that an element.
   * @param {HTMLElement} scaleNote Says how much smaller it is shown.
   * @param {() => void} handleSize Called when the element may have another height.
   */
  constructor(stage, scaleNote, handleSize) {
    this.#stage = stage;
    this.#frame = /** @type {HTMLElement} */ (stage.firstElementChild);
    this.#sheet = /** @type {HTMLElement} */ (this.#frame.firstElementChild);
    this.#scaleNote = scaleNote;
    this.#handleSize = handleSize;
    const observer = new ResizeObserver(() => {
      this.#fit();
      this.#handleSize();
    });
    observer.observe(stage);
    observer.observe(this.#sheet);
  }

  /**
   * @param {import('./builder-embed.js').Embed} embed
   * @param {import('./builder-state.js').State} state
   */
  show({ tag, attributes, styles }, state) {
    const page = pageColorOf(state);
    const ink = toInk(page);
    const { style } = this.#sheet;
    style.setProperty('background', page);
    style.setProperty('color', ink);
    style.setProperty('color-scheme', toInk('#ffffff') === ink ? 'light' : 'dark');
    style.setProperty('font-family', FONTS[state.font === 'serif' ? 'serif' : 'sans']);
    this.#width = WIDTHS[/** @type {keyof typeof WIDTHS} */ (state.width ?? 'tablet')];
    this.#fit();

    const last = /** @type {HTMLElement} */ (this.#sheet.firstElementChild);
    const element = last.localName === tag ? last : document.createElement(tag);
    const wanted = new Map(attributes);
    for (const name of element.getAttributeNames()) {
      if (name !== 'style' && !wanted.has(name)) element.removeAttribute(name);
    }
    for (const [name, value] of wanted) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    const properties = new Map(styles);
    for (const name of [...element.style]) {
      if (!properties.has(name)) element.style.removeProperty(name);
    }
    for (const [name, value] of properties) element.style.setProperty(name, value);
    if (element !== last) last.replaceWith(element);
  }

  /**
   * How high the element is on a phone and in a column; undefined until it has content.
   * @returns {import('./builder-place.js').Place | undefined}
   */
  measure() {
    const element = /** @type {HTMLElement} */ (this.#sheet.firstElementChild);
    if (!element.shadowRoot?.querySelector('.base')) return undefined;
    const [phone, wide] = [WIDTHS.phone, Math.max(this.#width, WIDTHS.tablet)].map((width) => {
      this.#sheet.style.setProperty('inline-size', `${width}px`);
      // Not its rectangle, which the scale of the preview makes smaller. What is below a pixel is cut off.
      return { width: element.offsetWidth, height: element.offsetHeight + 1 };
    });
    this.#fit();
    return { phone: phone.height, wide: wide.height, width: wide.width };
  }

  /** Gives the sheet its width, and makes it smaller where the place is narrower. */
  #fit() {
    const { clientWidth } = this.#stage;
    // On a phone a page is as wide as the phone.
    const width = matchMedia('(width < 640px)').matches ? clientWidth : this.#width;
    const scale = Math.max(SMALLEST_SCALE, Math.min(1, clientWidth / width));
    const toPixels = (/** @type {number} */ size) => `${Math.floor(size * scale)}px`;
    this.#sheet.style.setProperty('inline-size', `${width}px`);
    // A transform leaves the layout as it is, which is what is to be seen; so its frame has to shrink.
    this.#sheet.style.setProperty('transform', scale < 1 ? `scale(${scale})` : 'none');
    this.#frame.style.setProperty('inline-size', toPixels(width));
    this.#frame.style.setProperty('block-size', toPixels(this.#sheet.offsetHeight));
    this.#scaleNote.textContent =
      `${width} px wide` + (scale < 1 ? `, shown at ${Math.round(scale * 100)} %` : '');
  }
}
