// SPDX-License-Identifier: MIT
//
// Loads the elements that are on the page, now or later: each is a chunk. A fixed list of tags: the others on the
// page are not ours.
import { ON_DEMAND } from '../elements/on-demand.js';
import { define } from '../base/define.js';
import { lazy } from '../base/lazy.js';
import { watch } from './watch.js';

const STAND_INS = lazy(() => import('./stand-ins.js'));

/** The table comes with the script. */
const TABLE = 'role-comparison';

async function load(tag: string): Promise<void> {
  const chunk = ON_DEMAND[tag];
  if (chunk) define(tag, await chunk.get());
}

const isOurs = (tag: string) => tag === TABLE || tag in ON_DEMAND;

watch((found) => {
  const { localName } = found;
  // What stands for an element, where an editor strips unknown tags.
  const wanted = found.getAttribute('data-element');
  if (wanted && isOurs(wanted)) void STAND_INS.get().then(({ fill }) => fill(found, load));
  if (!isOurs(localName)) return false;
  void load(localName);
  return true;
});
