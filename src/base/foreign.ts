// SPDX-License-Identifier: MIT
//
// What other scripts do to an element asks for this: those that change its content, such as a translator, and those that
// put it into the document of another window. One chunk.
export { createSheets } from './other-document.js';
export { undoChanges } from './undo-changes.js';
