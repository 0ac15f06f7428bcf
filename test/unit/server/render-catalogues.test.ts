// SPDX-License-Identifier: MIT
//
// Generated catalogues through the elements' own templates to HTML and text.
import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ElementName } from '../../../src/server/index.js';
import { render } from '../../../src/server/index.js';
import { anyAttributes, anyCatalogue, ELEMENT_ATTRIBUTES } from '../../fixtures/any-catalogue.js';
import { cases } from '../../fixtures/hostile.js';

const element = fc.constantFrom(...(Object.keys(ELEMENT_ATTRIBUTES) as ElementName[]));

describe('any catalogue that is valid', () => {
  it('is rendered by every element, without a word of a program', async () => {
    await fc.assert(
      fc.asyncProperty(element, anyCatalogue, anyAttributes, async (name, data, given) => {
        const attributes = Object.fromEntries(
          Object.entries(given).filter(([key]) =>
            [...ELEMENT_ATTRIBUTES[name], 'lang'].includes(key),
          ),
        );
        const html = await render(name, attributes, { data });
        const [shown = ''] = html.split('<script type="application/json">');
        assert.doesNotMatch(shown, /undefined|NaN|\[object|Invalid Date|Infinity/);
      }),
      cases(150),
    );
  });
});
