// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Attributes, ElementName } from '../../../src/server/index.js';
import { render, renderPlain } from '../../../src/server/index.js';
import { choosableCatalogue } from '../../fixtures/dataset.js';
import { offeredCatalogue } from '../../fixtures/salary.js';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // A list without marks is none to Safari, and a table that is laid out as blocks is none to any browser,
      // unless they have the role that they had.
      'no-redundant-role': 'off',
      'prefer-native-element': ['error', { exclude: ['list'] }],
      // Both ways to write an element without an end are HTML.
      'void-style': 'off',
      // The chooser answers at each choice; nothing is sent.
      'wcag/h32': 'off',
    },
  }),
);

/** What is wrong with a page that has this in it, and where. */
async function findFaults(html: string): Promise<string[]> {
  const page = `<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body><main><h1>Page</h1>${html}</main></body></html>`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, offset, size }) =>
        `${ruleId}: ${message}: ${page.slice(offset - 40, offset + size + 80)}`,
    ),
  );
}

const LANGUAGES = ['en', 'de', 'ja', 'ar'];

/** How each element is rendered: with the shipped data, with data of a page, and with what it shows otherwise. */
const CASES: readonly [ElementName, Attributes, data?: object][] = [
  ['role-comparison', {}],
  ['role-comparison', { roles: 'alpha beta gamma delta', only: 'common' }, choosableCatalogue([])],
  ['salary-chart', {}],
  ['salary-chart', { source: 'adverts', 'group-by': 'level' }],
  ['salary-chart', { source: 'official', heading: '' }],
  ['salary-chart', { source: 'adverts', country: 'DE' }, offeredCatalogue()],
  ['role-chooser', { answers: '5 4 3 2 1' }],
  ['role-chooser', { layout: 'steps', 'answers-in-link': '', id: 'fit' }],
  ['role-infographic', {}],
  ['role-infographic', { format: 'portrait', heading: '' }],
  ['role-guide', {}],
  ['role-guide', { source: 'adverts', answers: '5 1' }],
];

describe('the HTML of a server is valid', () => {
  it('or the validator says what is wrong, in a declarative shadow root too', async () => {
    const wrong = '<div><template shadowrootmode="open"><ul><p>A point</p></ul></template></div>';
    const [fault = ''] = await findFaults(wrong);
    assert.match(fault, /^element-permitted-content: <p> element is not permitted/);
  });

  for (const [tag, attributes, data] of CASES) {
    const name = [tag, ...Object.entries(attributes).map(([key, value]) => `${key}="${value}"`)];
    it(name.join(' '), async () => {
      const options = data ? { data } : {};
      const found: string[] = [];
      for (const lang of LANGUAGES) {
        const given = { ...attributes, lang };
        for (const html of [
          await render(tag, given, options),
          await renderPlain(tag, given, options),
        ]) {
          assert.ok(html.length > 500, html);
          found.push(...(await findFaults(html)).map((fault) => `${lang}: ${fault}`));
        }
      }
      assert.deepEqual(found, []);
    });
  }
});
