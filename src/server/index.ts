// SPDX-License-Identifier: MIT
//
// What a server imports; registers nothing.
export { DatasetError } from '../dataset/error.js';
export type { Attributes } from './attributes.js';
export { listAttributes } from './attributes.js';
export type { ElementName } from './elements.js';
export { isElementName } from './elements.js';
export { MissingLibraryError } from './libraries.js';
export type { RenderOptions, RenderPlainOptions } from './render.js';
export { render, renderPlain } from './render.js';
