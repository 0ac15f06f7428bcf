// SPDX-License-Identifier: MIT
//
// Every two of the shipped roles, in every element and language, as a server renders them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadDirectory } from '../../../src/cli/load-directory.js';
import type { ElementName } from '../../../src/server/index.js';
import { render, renderPlain } from '../../../src/server/index.js';

const { catalogue, roles } = await loadDirectory(new URL('../../../data/roles/', import.meta.url));
const ids = roles.map(({ id }) => id);
const PAIRS = ids.flatMap((first, index) => ids.slice(index + 1).map((second) => [first, second]));

const ELEMENTS: readonly ElementName[] = [
  ...(['role-comparison', 'salary-chart', 'role-chooser', 'role-infographic'] as const),
  'role-guide',
];
const OTHER_LANGUAGES = ['de', 'fr', 'es', 'pt', 'ja', 'zh-Hans', 'hi', 'ar'];

/** What stands where code has shown what it did not have. */
const HOLES = /\bundefined\b|\bNaN\b|\[object |\bnull\b/;

/** An English word of the interface, which no other language has. */
const ENGLISH =
  /\b(?:Only differences|Only shared|In common|What adverts offer|Sources:|Updated)\b/;

const nameOf = (id: string) => roles.find((role) => role.id === id)?.name ?? '';

async function check(element: ElementName, pair: readonly string[], lang: string) {
  const what = `${element}, ${pair.join(' and ')}, ${lang}`;
  // A guide's parts are the other elements, which have their own turn.
  const print = element === 'role-guide' ? render : renderPlain;
  const html = await print(element, { roles: pair.join(' '), lang });
  assert.doesNotMatch(html, HOLES, what);
  // The chooser names a role when an answer speaks for it.
  for (const id of element === 'role-chooser' ? [] : pair) {
    assert.ok(html.includes(nameOf(id)), `${what}: has no ${id}`);
  }
  if (lang !== 'en') assert.doesNotMatch(html, ENGLISH, what);
  return html;
}

describe('any two shipped roles', () => {
  it('have something to say in every row of the table', async () => {
    const labels = catalogue.aspects
      .filter(({ id }) => roles.every(({ aspects }) => aspects[id]?.points?.length))
      .map(({ label }) => label);
    assert.ok(labels.length > 4);
    for (const pair of PAIRS) {
      const html = await check('role-comparison', pair, 'en');
      for (const label of labels) assert.ok(html.includes(label), `${pair.join(' ')}: ${label}`);
    }
  });

  for (const element of ELEMENTS.slice(1)) {
    it(`can be shown by <${element}>`, async () => {
      for (const pair of PAIRS) await check(element, pair, 'en');
    });
  }

  // Each role stands in some of them: neighbours in the catalogue, and a step further in each language.
  for (const [step, lang] of OTHER_LANGUAGES.entries()) {
    it(`can be shown in every element in ${lang}`, async () => {
      const sample = ids.map((id, index) => [id, ids[(index + step + 1) % ids.length] ?? '']);
      for (const pair of sample.filter((_, index) => index % 6 === step % 6)) {
        for (const element of ELEMENTS) await check(element, pair, lang);
      }
    });
  }
});

describe('a choice of roles that cannot be shown', () => {
  const [FIRST = '', SECOND = '', THIRD = '', FOURTH = '', FIFTH = ''] = ids;

  for (const [what, list, message] of [
    [
      'an unknown id',
      `data-enginer ${FIRST}`,
      /no role "data-enginer"; the nearest is "data-engineer"/,
    ],
    ['five roles', [FIRST, SECOND, THIRD, FOURTH, FIFTH].join(' '), /expected at most 4 roles/],
    ['one role', THIRD, /expected at least two roles/],
    ['a role twice', `${THIRD} ${THIRD}`, /the role "[\w-]+" stands here twice/],
    ['the pair with one of it twice', `${FIRST} ${SECOND} ${FIRST}`, /stands here twice/],
    ['no id at all', '../secret /etc', /there is no role "..\/secret"/],
  ] as const) {
    it(`is told apart: ${what}`, async () => {
      for (const element of ELEMENTS) {
        await assert.rejects(renderPlain(element, { roles: list }), message);
      }
    });
  }

  it('can be three or four roles, and any order of them', async () => {
    for (const list of [
      [FOURTH, THIRD, SECOND],
      [SECOND, FOURTH, FIRST, THIRD],
    ]) {
      const html = await renderPlain('role-comparison', { roles: list.join(', ') });
      const places = list.map((id) => html.indexOf(`${nameOf(id)} <`));
      assert.ok(places.every((place) => place > 0));
    }
  });
});
