// SPDX-License-Identifier: MIT
//
// Prints which pairs of roles have no page, for a human look: `npm run pairs:report`.
import { listPairs, readRoles, toReport } from './pairs.mjs';

console.log(toReport(listPairs(readRoles().roles)));
