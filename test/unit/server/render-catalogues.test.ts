// SPDX-License-Identifier: MIT
//
// Generated catalogues through the elements' own templates to HTML and text.
import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ElementName } from '../../../src/server/index.js';
import { render } from '../../../src/server/index.js';
import { anyAttributes, anyCatalogue } from '../../fixtures/any-catalogue.js';
import { cases } from '../../fixtures/hostile.js';

/** The attributes of each element. */
const ELEMENTS: Readonly<Record<ElementName, readonly string[]>> = {
  'role-comparison': ['only'],
  'salary-chart': ['source', 'group-by'],
  'role-chooser': ['answers', 'layout'],
  'role-infographic': ['format'],
  'role-guide': ['source', 'group-by', 'format'],
};

const element = fc.constantFrom(...(Object.keys(ELEMENTS) as ElementName[]));

describe('any catalogue that is valid', () => {
  it('is rendered by every element, without a word of a program', async () => {
    await fc.assert(
      fc.asyncProperty(element, anyCatalogue, anyAttributes, async (name, data, given) => {
        const attributes = Object.fromEntries(
          Object.entries(given).filter(([key]) => [...ELEMENTS[name], 'lang'].includes(key)),
        );
        const html = await render(name, attributes, { data });
        const [shown = ''] = html.split('<script type="application/json">');
        assert.doesNotMatch(shown, /undefined|NaN|\[object|Invalid Date|Infinity/);
      }),
      cases(150),
    );
  });
});
