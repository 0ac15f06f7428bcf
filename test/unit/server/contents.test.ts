// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseFragment } from 'parse5';
import type { Attributes } from '../../../src/server/index.js';
import { render, renderPlain } from '../../../src/server/index.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The elements in a tree, the content of templates too, in their order. */
function listAll(node: Node): Element[] {
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [...('tagName' in child ? [child] : []), ...listAll(child)]);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('').trim() : '';
}

const valueOf = ({ attrs }: Element, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** The links within a guide, and where they lead. */
const listLinks = (node: Node) =>
  listAll(node).flatMap((link) => {
    const fragment = /^#(.*)/.exec(valueOf(link, 'href') ?? '')?.[1];
    return fragment ? [{ link, fragment }] : [];
  });

describe('the contents of a guide', () => {
  const CHOICES: readonly [Attributes, name: string][] = [
    [{}, 'role-guide'],
    [{ id: 'ours', lang: 'ja' }, 'ours'],
    [{ sections: 'in-short salary sources', 'heading-level': 1 }, 'role-guide'],
  ];
  for (const [attributes, name] of CHOICES) {
    it(`lead to its headings in plain HTML: ${JSON.stringify(attributes)}`, async () => {
      const guide = parseFragment(await renderPlain('role-guide', attributes));
      const all = listAll(guide);
      const targets = all.filter(
        (element) => valueOf(element, 'id') && element.tagName !== 'role-guide',
      );
      const nav = all.find(({ tagName }) => tagName === 'nav');
      assert.ok(nav && targets.length > 1);
      assert.match(valueOf(nav, 'aria-label') ?? '', /Machine Learning/);
      assert.deepEqual(
        listLinks(nav).map(({ link, fragment }) => [fragment, textOf(link)]),
        targets.map((heading) => [valueOf(heading, 'id'), textOf(heading)]),
      );
      for (const { fragment } of listLinks(guide)) {
        // Not where the section of the same name is, once the script has made one.
        assert.ok(fragment.startsWith(`${name}-`) && fragment.endsWith('-text'), fragment);
        assert.ok(
          targets.some((heading) => valueOf(heading, 'id') === fragment),
          fragment,
        );
      }
    });
  }

  it('are not shown where no script runs, which alone can follow them into the element', async () => {
    const links = listLinks(parseFragment(await render('role-guide')));
    assert.ok(links.length > 5);
    for (const { link } of links) assert.equal(valueOf(link, 'data-served'), 'script');
  });
});
