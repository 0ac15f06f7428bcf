// SPDX-License-Identifier: MIT
//
// Finds a role in the list of all by its name or another title. Without this script the list is there as it is.

const find = /** @type {HTMLElement} */ (document.querySelector('.find'));
const input = /** @type {HTMLInputElement} */ (find.querySelector('input'));
const output = /** @type {HTMLOutputElement} */ (find.querySelector('output'));
const roles = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.role')]);

/** What a role is found by: its heading, and the line of its other titles. */
const toNames = (/** @type {HTMLElement} */ role) =>
  [...role.querySelectorAll('h2, p')]
    .map(({ textContent }) => textContent?.toLowerCase())
    .join(' ');

function show() {
  const words = input.value.toLowerCase().split(/\s+/);
  for (const role of roles) role.hidden = !words.every((word) => toNames(role).includes(word));
  const count = roles.filter(({ hidden }) => !hidden).length;
  output.textContent = count === 0 ? 'No role has that name.' : `${count} of ${roles.length} roles`;
}

find.hidden = false;
input.addEventListener('input', show);
// What a browser has kept of the field when a reader comes back.
if (input.value) show();
