// SPDX-License-Identifier: MIT
//
// The script tag in one file, for a page that pins it by an integrity hash.
import '../define.js';
