// SPDX-License-Identifier: MIT
//
// What stands below the first screen of a guide. A chunk of its own.
export { summarizePay } from '../../../dataset/pay-summary.js';
export { renderSourceList, renderTexts, renderTopic } from './bodies.js';
export { toChapters } from './chapters.js';
export { ContentsController } from './contents.js';
export { sectionStyles } from './styles.js';
export { StructuredDataController } from '../../../base/structured-data-controller.js';
