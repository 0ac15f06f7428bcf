// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHead, toOembed } from '../../../demo/site/pair-head.mjs';
import { isPublished, listPairs, readRoles, toReport } from '../../../demo/site/pairs.mjs';

/** A role of a number of points, of which some have the same words as those of the others. */
const makeRole = (id: string, own: number, shared: number) => ({
  id,
  name: id.toUpperCase(),
  titles: [],
  aspects: {
    tools: {
      points: [
        ...Array.from({ length: own }, (_, index) => `${id} ${index}`),
        ...Array.from({ length: shared }, (_, index) => ({ text: `shared ${index}` })),
      ],
    },
    goal: {},
  },
});

describe('the pairs that have a page', () => {
  it('are all pairs of roles, each once, with what they share', () => {
    const pairs = listPairs([makeRole('a', 3, 1), makeRole('b', 2, 1), makeRole('c', 4, 0)]);
    assert.deepEqual(
      pairs.map(({ id, shared, all }) => [id, shared, all]),
      [
        ['a-vs-b', 1, 6],
        ['a-vs-c', 0, 8],
        ['b-vs-c', 0, 7],
      ],
    );
  });

  it('share from 5 to 80 % of their points; the others are listed with their share', () => {
    const pairs = [
      ...listPairs([makeRole('a', 20, 1), makeRole('b', 20, 1)]),
      ...listPairs([makeRole('d', 1, 9), makeRole('e', 1, 9)]),
      ...listPairs([makeRole('f', 1, 10), makeRole('g', 0, 10)]),
    ];
    assert.deepEqual(pairs.map(isPublished), [false, false, false]);
    assert.deepEqual(toReport(pairs).split('\n').slice(4), [
      '| A, B | 1 of 41 | 2.4 % |',
      '| D, E | 9 of 11 | 81.8 % |',
      '| F, G | 10 of 11 | 90.9 % |',
    ]);
    assert.ok(listPairs([makeRole('h', 1, 4), makeRole('i', 0, 4)]).every(isPublished));
  });

  it('are those of the shipped roles, the article’s among them', () => {
    const pairs = listPairs(readRoles().roles);
    const published = pairs.filter(isPublished);
    assert.ok(published.some(({ id }) => id === 'machine-learning-engineer-vs-ai-engineer'));
    assert.ok(published.length > pairs.length / 2 && published.length < pairs.length);
  });
});

describe('what the page of a pair says of itself', () => {
  const about = {
    id: 'a-vs-b',
    title: 'A vs. "B" & <C>',
    description: 'How "A" & <B> differ.',
    occupations: { name: '</script><b>' },
  };

  it('is text, whatever is in it', () => {
    const head = toHead(about, 'https://site.example/');
    assert.ok(head.includes('content="A vs. &quot;B&quot; &amp; &lt;C>"'));
    assert.ok(head.includes('{"name":"\\u003c/script>\\u003cb>"}'));
  });

  it('has whole addresses where the site knows its own, and no card that has none', () => {
    const head = toHead(about, 'https://site.example/');
    assert.match(head, /<link rel="canonical" href="https:\/\/site\.example\/a-vs-b\.html" \/>/);
    assert.match(head, /"og:image" content="https:\/\/site\.example\/a-vs-b\.png"/);
    assert.match(
      head,
      /type="application\/json\+oembed" href="https:\/\/site\.example\/a-vs-b\.oembed\.json"/,
    );
    const alone = toHead(about, undefined);
    assert.match(alone, /<link rel="canonical" href="a-vs-b\.html" \/>/);
    assert.doesNotMatch(alone, /og:image|oembed/);
  });

  it('is embedded as an iframe with a sandbox', () => {
    const { type, html, width, height } = toOembed(
      { ...about, roles: 'a b', src: 'roles/catalogue.json' },
      'https://site.example/',
    );
    assert.equal(type, 'rich');
    assert.match(html, /^<iframe src="https:\/\/site\.example\/role-comparison\/embed\.html\?/);
    assert.ok(html.includes(`width="${width}" height="${height}"`));
    assert.doesNotMatch(html, /<C>|<script/);
  });
});
