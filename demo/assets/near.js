// SPDX-License-Identifier: MIT
//
// Puts the live element of a place there when the place nears the screen, so that a page of many elements
// loads what is looked at. Until then, and where no script runs, the place has the same content as plain HTML,
// which goes where `data-plain-of` names the place, or away.

/** How far from the screen, so that what comes is there when it is looked at. */
const MARGIN = '300px 0px';

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      show(/** @type {HTMLElement} */ (target));
    }
  },
  { rootMargin: MARGIN },
);

function show(/** @type {HTMLElement} */ place) {
  const template = /** @type {HTMLTemplateElement} */ (place.querySelector('template'));
  const plain = place.querySelector('.plain');
  const kept = place.id && document.querySelector(`[data-plain-of="${place.id}"]`);
  if (kept && plain) {
    kept.append(plain);
    kept.closest('[hidden]')?.removeAttribute('hidden');
  } else plain?.remove();
  template.replaceWith(template.content);
}

for (const place of document.querySelectorAll('[data-near]')) observer.observe(place);
