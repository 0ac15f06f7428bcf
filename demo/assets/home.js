// SPDX-License-Identifier: MIT
//
// Gives the page beside the title the height of what is on it. It is shown smaller by a transform, which leaves
// the layout as it is.
const frame = /** @type {HTMLElement} */ (document.querySelector('.frame'));
const sheet = /** @type {HTMLElement} */ (frame.firstElementChild);

function fit() {
  const { height } = sheet.getBoundingClientRect();
  frame.style.setProperty('block-size', `${Math.ceil(height)}px`);
}

const observer = new ResizeObserver(fit);
observer.observe(sheet);
observer.observe(frame);
