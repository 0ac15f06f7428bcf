// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { render, renderPlain } from '../../../src/server/index.js';
import { inventedCatalogue } from '../../fixtures/dataset.js';

/** A catalogue as `salaries` writes it: roles with names and pay, and without a word on them. */
function bareCatalogue() {
  const { roles, ...catalogue } = inventedCatalogue();
  return {
    ...catalogue,
    aspects: [],
    pairs: [],
    roles: roles.map((role) => ({ ...role, aspects: {}, fit: undefined })),
  };
}

describe('elements made of pay alone', () => {
  const data = bareCatalogue();
  const texts = new Map<string, string>();
  before(async () => {
    for (const element of [
      ...['role-comparison', 'role-guide', 'role-chooser'],
      ...['role-infographic', 'salary-chart'],
    ] as const) {
      texts.set(element, await renderPlain(element, {}, { data }));
      texts.set(`${element} with its styles`, await render(element, {}, { data }));
      const only = { only: 'differences' };
      if (/comparison|guide/.test(element)) {
        texts.set(`${element} of differences`, await renderPlain(element, only, { data }));
      }
    }
  });

  it('say nothing of differences and of what is shared', () => {
    for (const [name, text] of texts) {
      assert.doesNotMatch(text, /do not differ|share none|Only differences|Only shared/, name);
    }
  });

  it('have no section without a body in the guide', () => {
    const guide = texts.get('role-guide') ?? '';
    const headings = [...guide.matchAll(/<h3[^>]*>(.*?)<\/h3>\n?(.{0,4})/gs)];
    // Those of the roles have what each says of itself below them.
    assert.deepEqual(
      headings.flatMap(([, heading, next]) => (next === '<div' ? [] : [[heading, next]])),
      [
        ['In one picture', '<p><'],
        ['Pay', '<p>T'],
        ['Sources', '<ul>'],
      ],
    );
    const whole = texts.get('role-guide with its styles') ?? '';
    assert.doesNotMatch(whole, /role-guide-(?:comparison|chooser)/);
    assert.match(whole, /<role-guide-salary/);
  });

  it('say that there is nothing to choose by, and what is paid', () => {
    assert.match(texts.get('role-chooser') ?? '', /There are no statements to choose/);
    assert.match(texts.get('salary-chart') ?? '', /<table>/);
    assert.doesNotMatch(texts.get('role-infographic') ?? '', /<li><\/li>|<ul>\s*<\/ul>/);
  });
});
