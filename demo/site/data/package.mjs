// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';

/** The package that the site is about. */
export default JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
