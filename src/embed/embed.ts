// SPDX-License-Identifier: MIT
//
// The script tag. The table is in this file, so that a page with a table asks for nothing more. What
// else is on the page is asked for first: to run the rest takes a phone a third of a round trip.
import './on-page.js';
import '../define/role-comparison.js';
