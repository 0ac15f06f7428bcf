// SPDX-License-Identifier: MIT
import { relative } from 'node:path';

/** The path of a file in dist/, as its chunk is found by, with slashes on every system. */
export const inDist = (/** @type {string} */ file) => relative('dist', file).replaceAll('\\', '/');
