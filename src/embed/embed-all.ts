// SPDX-License-Identifier: MIT
//
// The script tag in one file, for a page that pins it by an integrity hash, or that joins, delays or opens scripts
// from a disk: it knows all elements from the start.
import '../define.js';
import { TAGS } from './attributes.js';
import { fill } from './stand-ins.js';
import { watch } from './watch.js';

watch((found) => {
  if (TAGS.includes(found.getAttribute('data-element') ?? '')) fill(found, () => undefined);
  return TAGS.includes(found.localName);
});
