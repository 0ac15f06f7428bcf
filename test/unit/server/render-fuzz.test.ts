// SPDX-License-Identifier: MIT
//
// Hostile words in every field that a reader sees, through the elements' own templates to HTML, read
// back by a parser of HTML.
import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseFragment } from 'parse5';
import type { ElementName } from '../../../src/server/index.js';
import { render, renderPlain } from '../../../src/server/index.js';
import { cases, hostileText, listSpots } from '../../fixtures/hostile.js';
import { paidCatalogue } from '../../fixtures/salary.js';

type Node = DefaultTreeAdapterTypes.Node;

/** Tags and attributes of a tree, in their order, without what the attributes say. */
function listMarkup(node: Node): string[] {
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  const own =
    'tagName' in node ? [node.tagName + node.attrs.map(({ name }) => ` ${name}`).join('')] : [];
  return [...own, ...children.flatMap(listMarkup)];
}

const WORDS = ['name', 'plural', 'summary', 'label', 'title', 'licence', 'disclaimer'];

/** The catalogue with one text in place of all its words. */
function withWords(text: string): object {
  const data = paidCatalogue();
  for (const { holder, key } of listSpots(data)) {
    // Of words that are all the same one would be shared by all roles, and stand elsewhere.
    if (WORDS.includes(String(key))) Reflect.set(holder, key, text);
  }
  return data;
}

const element = fc.constantFrom<ElementName>(
  'role-comparison',
  'salary-chart',
  'role-chooser',
  'role-infographic',
  'role-guide',
);
const text = hostileText.filter((text) => text.trim() !== '' && text.length <= 2000);

describe('hostile words in a rendered element', () => {
  it('are text: they bring no tag and no attribute', async () => {
    await fc.assert(
      fc.asyncProperty(element, text, fc.boolean(), async (name, text, plain) => {
        const write = (words: string) =>
          (plain ? renderPlain : render)(name, {}, { data: withWords(words) });
        const markup = async (words: string) => listMarkup(parseFragment(await write(words)));
        // How many there are of each is another matter: a long text takes more lines of a picture.
        const harmless = new Set(await markup('word'));
        assert.deepEqual(
          (await markup(text)).filter((tag) => !harmless.has(tag)),
          [],
        );
      }),
      cases(80),
    );
  });
});
