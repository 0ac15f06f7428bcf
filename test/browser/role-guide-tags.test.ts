// SPDX-License-Identifier: MIT
//
// A page of its own, since any other fixture registers a tag.
import { expect } from '@open-wc/testing';
import { mountGuide, untilPart } from '../fixtures/guide.js';

it('<role-guide> registers no tag that the page did not ask for', async () => {
  const guide = await mountGuide({ sections: 'comparison salary chooser infographic' });
  for (const part of ['comparison', 'salary', 'chooser', 'infographic']) {
    await untilPart(guide, part);
  }
  const tags = ['role-comparison', 'salary-chart', 'role-chooser', 'role-infographic'];
  expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal([]);
});
