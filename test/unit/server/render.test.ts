// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DefaultTreeAdapterTypes, ParserError } from 'parse5';
import { html as html5, parse, parseFragment } from 'parse5';
import type { Attributes, ElementName } from '../../../src/server/index.js';
import { DatasetError, render, renderPlain } from '../../../src/server/index.js';
import { inventedCatalogue, inventedFiles } from '../../fixtures/dataset.js';
import type { FileServer } from '../../fixtures/files.js';
import { startFileServer } from '../../fixtures/files.js';
import { paidCatalogue } from '../../fixtures/salary.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

interface Catalogue {
  readonly roles: readonly { readonly id: string }[];
}

const ELEMENTS: readonly ElementName[] = [
  'role-chooser',
  'role-comparison',
  'role-guide',
  'role-infographic',
  'salary-chart',
];

let server: FileServer;
before(async () => (server = await startFileServer()));
after(() => server.close());

/** The elements of this name in a tree, the content of templates too, in their order. */
function findAll(node: Node, name: string): Element[] {
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [
    ...('tagName' in child && child.tagName === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return children.map(textOf).join('');
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

const valueOf = ({ attrs }: Element, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** What stands in the JSON child of an element; undefined where it has none. */
function readJson(html: string): Catalogue | undefined {
  const [script] = findAll(parseFragment(html), 'script');
  return script && (JSON.parse(textOf(script)) as Catalogue);
}

describe('a table rendered in Node', () => {
  const readTable = async (attributes: Attributes, data: object = inventedCatalogue()) => {
    const html = await render('role-comparison', attributes, { data });
    const page = parseFragment(html);
    const rows = (part: string, name: string) =>
      findAll(findAll(page, part)[0]!, 'tr').map((row) => findAll(row, name));
    const read = (cell: Node) => {
      const points = findAll(cell, 'li').map((point) => clean(textOf(point)));
      return points.length ? points : clean(textOf(cell));
    };
    return {
      heads: rows('thead', 'th')[0]?.map((head) => valueOf(head, 'class')),
      cells: rows('tbody', 'td').map((cells) => cells.map(read)),
      aspects: rows('tbody', 'th').map(([head]) => clean(textOf(head!))),
    };
  };

  it('has what both have in the middle, and a dash where that is nothing', async () => {
    const { heads, aspects, cells } = await readTable({ roles: 'beta alpha' });
    assert.equal(heads?.indexOf('both'), 2);
    assert.deepEqual(aspects, ['Focus', 'Skills', 'Tools']);
    assert.deepEqual(cells, [
      [['Digs down'], '–', ['Climbs up']],
      [['Humming'], ['Counting', 'Patience'], ['Whistling']],
      [['Spade', 'Bucket'], ['Ladder'], ['Rope']],
    ]);
  });

  it('has what all of four have behind them', async () => {
    const { heads, cells } = await readTable({ roles: 'alpha beta gamma delta' });
    assert.equal(heads?.length, 6);
    assert.equal(heads?.indexOf('both'), 5);
    assert.deepEqual(cells[2], [
      ['Rope (also Gamma)'],
      ['Spade', 'Bucket'],
      ['Rope (also Alpha)'],
      ['Clock'],
      ['Ladder'],
    ]);
  });

  it('has no column for all where no row has anything for it', async () => {
    for (const attributes of [{ aspects: 'focus' }, { only: 'differences' }]) {
      const { heads, cells } = await readTable({ roles: 'alpha beta', ...attributes });
      assert.equal(heads?.includes('both'), false);
      assert.equal(heads?.length, 3);
      assert.ok(cells.every((row) => row.length === 2));
    }
  });

  it('has only the column for all where only that is asked for', async () => {
    const { heads, aspects, cells } = await readTable({ roles: 'alpha beta', only: 'common' });
    assert.deepEqual(heads, ['corner', 'both']);
    assert.deepEqual(aspects, ['Skills', 'Tools']);
    assert.deepEqual(cells, [[['Counting', 'Patience']], [['Ladder']]]);
  });
});

describe('an element rendered in Node', () => {
  const LANGUAGES = [
    ['en', 'Only differences', /a year/],
    ['de', 'Nur Unterschiede', /pro Jahr/],
    ['ar', 'الفروق فقط', /سنويًا/],
  ] as const;
  for (const [lang, button, pay] of LANGUAGES) {
    it(`has the whole table, in the words of: ${lang}`, async () => {
      const tree = parseFragment(
        await render('role-comparison', { lang }, { data: inventedCatalogue() }),
      );
      const [element] = findAll(tree, 'role-comparison');
      const [template] = findAll(tree, 'template');
      assert.equal(valueOf(element!, 'lang'), lang);
      assert.equal(valueOf(element!, 'dir'), lang === 'ar' ? 'rtl' : undefined);
      assert.equal(valueOf(template!, 'shadowrootmode'), 'open');
      assert.equal(findAll(tree, 'table').length, 1);
      assert.ok(findAll(tree, 'tr').length > 2, 'has rows');
      assert.match(clean(textOf(template!)), /Alpha/);
      assert.equal(clean(textOf(findAll(tree, 'button')[0]!)), button);
    });

    it(`has the sentence, the still and the figures, in the words of: ${lang}`, async () => {
      const tree = parseFragment(await render('salary-chart', { lang }, { data: paidCatalogue() }));
      const [sentence] = findAll(tree, 'p').filter((p) => valueOf(p, 'class') === 'sentence');
      assert.match(clean(textOf(sentence!)), pay);
      // One for the axis and one for each row.
      assert.equal(
        findAll(tree, 'svg').filter((svg) => valueOf(svg, 'class') === 'still').length,
        3,
      );
      assert.equal(
        findAll(tree, 'rect').filter((rect) => valueOf(rect, 'class') === 'bar').length,
        2,
      );
      assert.deepEqual(
        findAll(tree, 'tbody').map((body) => findAll(body, 'tr').length),
        [2],
      );
    });

    it(`is HTML without a mistake, in: ${lang}`, async () => {
      const mistakes: string[] = [];
      const cases: readonly [ElementName, Attributes][] = [
        ['role-comparison', { lang, only: 'common' }],
        ['salary-chart', { lang, 'no-controls': true }],
        ['salary-chart', { lang, source: 'survey', 'group-by': 'level' }],
      ];
      for (const [tag, attributes] of cases) {
        const element = await render(tag, attributes, { fallback: true, data: paidCatalogue() });
        parse(`<!doctype html><html><body>${element}</body></html>`, {
          sourceCodeLocationInfo: true,
          onParseError: ({ code, startLine, startCol }: ParserError) =>
            mistakes.push(`${tag}: ${code} at ${startLine}:${startCol}`),
        });
      }
      assert.deepEqual(mistakes, []);
    });
  }

  it('ends in a mark that is there, too, once a minifier has taken empty elements out', async () => {
    const html = await render('salary-chart', {}, { data: paidCatalogue() });
    const smaller = html.replaceAll(/<([a-z-]+)>\s*<\/\1>/g, '');
    const [root] = findAll(parseFragment(smaller), 'template');
    assert.equal(findAll(root!, 'template').length, 1);
  });

  for (const tag of ELEMENTS) {
    it(`has text of its own in each language: ${tag}`, async () => {
      const texts = new Map<string, string>();
      for (const lang of ['en', 'de', 'fr', 'es', 'pt', 'ar', 'hi', 'ja', 'zh-Hans']) {
        const [template] = findAll(parseFragment(await render(tag, { lang })), 'template');
        for (const style of findAll(template!, 'style')) style.childNodes = [];
        const text = clean(textOf(template!));
        assert.ok(text, lang);
        assert.equal(texts.get(text), undefined, `${lang} is the same`);
        texts.set(text, lang);
      }
    });
  }

  it('is the shipped dataset without JSON where nothing else is given', async () => {
    const html = await render('role-comparison');
    assert.equal(readJson(html), undefined);
    assert.equal(findAll(parseFragment(html), 'tr').length, 8);
  });

  it('shows adverts with their controls, and what is chosen in them', async () => {
    const html = await render('salary-chart', { source: 'adverts', 'group-by': 'level' });
    const chosen = findAll(parseFragment(html), 'option').filter(
      (option) => valueOf(option, 'selected') !== undefined,
    );
    // One for each menu: grouped by level, all countries, all years.
    assert.deepEqual(
      chosen.map((option) => valueOf(option, 'value')),
      ['level', '', ''],
    );
  });

  it('has what adverts offer in the picture, which a page asks for only when the picture is near', async () => {
    const text = clean(textOf(parseFragment(await render('role-infographic'))));
    assert.match(text, /What adverts offer, .*different adverts.*aijobs\.net salary index/);
  });

  it('keeps attributes and escapes them', async () => {
    const html = await render('role-comparison', {
      id: 'one',
      'data-x': 'a "quoted" <b> & more',
      heading: '</template><script>',
      only: 'differences',
    });
    const [element] = findAll(parseFragment(html), 'role-comparison');
    assert.deepEqual(Object.fromEntries(element!.attrs.map(({ name, value }) => [name, value])), {
      id: 'one',
      'data-x': 'a "quoted" <b> & more',
      heading: '</template><script>',
      only: 'differences',
    });
    assert.deepEqual(findAll(parseFragment(html), 'script'), []);
  });

  it('leaves out attributes that are absent', async () => {
    const html = await render('salary-chart', {
      'no-controls': false,
      level: undefined,
      country: null,
      year: 2023,
    });
    assert.ok(html.startsWith('<salary-chart year="2023">'), html.slice(0, 80));
  });

  it('puts the nonce on the stylesheet', async () => {
    const [style] = findAll(
      parseFragment(await render('role-comparison', {}, { nonce: 'a"b' })),
      'style',
    );
    assert.equal(valueOf(style!, 'nonce'), 'a"b');
  });

  it('names an element or an attribute that there is not', async () => {
    await assert.rejects(render('role-table' as ElementName), {
      name: 'TypeError',
      message: /^there is no element "role-table": expected one of role-[a-z, -]+$/,
    });
    await assert.rejects(render('role-comparison', { onclick: 'alert(1)' }), {
      name: 'TypeError',
      message: /^<role-comparison> has no attribute "onclick": expected one of roles, src, /,
    });
  });
});

describe('the data of an element rendered in Node', () => {
  it('go along when given, as far as they are shown', async () => {
    const data = inventedCatalogue();
    const json = readJson(await render('role-comparison', { roles: 'gamma alpha' }, { data }));
    assert.deepEqual(
      json?.roles.map(({ id }) => id),
      ['gamma', 'alpha'],
    );
    assert.equal('salary' in json.roles[0]!, false);
    const paid = readJson(await render('salary-chart', {}, { data: paidCatalogue() }));
    const [, role] = paidCatalogue().roles;
    const salary = { ...role?.salary, adverts: [], official: [] };
    assert.deepEqual(paid?.roles[1], { ...role, salary });
  });

  it('cannot end the JSON they stand in', async () => {
    const data = inventedCatalogue();
    const summary = '</script><!-- <script>';
    Object.assign(data.roles[0]!, { summary });
    const html = await render('role-comparison', {}, { data });
    assert.equal(Reflect.get(readJson(html)!.roles[0]!, 'summary'), summary);
  });

  it('are fetched from src on each call, and go along in its place', async () => {
    for (const [path, file] of Object.entries(inventedFiles())) server.serve(path, file);
    const attributes = { src: `${server.base}catalogue.json`, roles: 'alpha beta' };
    const html = await render('role-comparison', attributes);
    assert.ok(html.startsWith('<role-comparison roles="alpha beta">'), html.slice(0, 80));
    assert.deepEqual(
      readJson(html)?.roles.map(({ id }) => id),
      ['alpha', 'beta'],
    );
    const asked = server.asked.length;
    assert.ok(asked > 0, 'asks the server');
    await render('role-comparison', attributes);
    assert.equal(server.asked.length, 2 * asked);
  });

  it('are named where they are at fault', async () => {
    const data = inventedCatalogue();
    Object.assign(data, { updated: 'yesterday' });
    await assert.rejects(render('role-comparison', {}, { data }), (error: unknown) => {
      assert.ok(error instanceof DatasetError, 'is a DatasetError');
      assert.match(error.message, /^updated: expected a date/);
      return true;
    });
    await assert.rejects(render('role-comparison', { roles: 'alpha nobody' }), /"alpha"/);
    await assert.rejects(render('role-comparison', { src: 'catalogue.json' }), {
      message: 'src: "catalogue.json" is not an address',
    });
    await assert.rejects(render('role-comparison', { src: `${server.base}none.json` }), /404/);
  });

  it('are not replaced by the shipped roles where they are missing', async () => {
    for (const [data, what] of [
      [undefined, 'undefined'],
      [null, 'null'],
      ['', 'an empty text'],
    ] as const) {
      const message = `data: expected a catalogue, not ${what}`;
      await assert.rejects(render('role-comparison', {}, { data }), { message });
      await assert.rejects(renderPlain('salary-chart', {}, { data }), { message });
    }
    for (const src of ['', ' \n']) {
      await assert.rejects(render('role-guide', { src }), { message: 'src: is empty' });
    }
  });

  it('do not mix when several are rendered at once', async () => {
    const [one, other] = await Promise.all([
      render('role-comparison', { lang: 'de' }),
      render('role-comparison', { lang: 'fr' }, { data: inventedCatalogue() }),
    ]);
    assert.match(one, /Nur Unterschiede/);
    assert.match(other, /Climbs up/);
    assert.doesNotMatch(one, /Climbs up/);
  });
});

describe('an element as plain HTML', () => {
  const PLAIN = new Set([
    ...[
      'a',
      'bdi',
      'br',
      'caption',
      'h2',
      'li',
      'p',
      'span',
      'strong',
      'table',
      'tbody',
      'td',
      'th',
    ],
    ...['thead', 'tr', 'ul'],
  ]);

  const namesIn = (node: Node): string[] =>
    'childNodes' in node
      ? node.childNodes.flatMap((child) => [
          ...('tagName' in child ? [child.tagName] : []),
          ...namesIn(child),
        ])
      : [];

  const CASES: readonly [ElementName, Attributes][] = [
    ['role-comparison', {}],
    ['salary-chart', { source: 'survey', 'group-by': 'level', lang: 'ja' }],
  ];
  for (const [tag, attributes] of CASES) {
    it(`is headings, text, lists and tables, without class or style: ${tag}`, async () => {
      const html = await renderPlain(tag, attributes);
      const [element] = findAll(parseFragment(html), tag);
      const names = namesIn(element!);
      assert.deepEqual(
        names.filter((name) => !PLAIN.has(name)),
        [],
      );
      assert.ok(names.includes('table'), 'has a table');
      assert.doesNotMatch(html, / (?:class|style|part|role|aria-\w+)=|<!--/);
    });
  }

  it('explains no marks of charts, of which it has the table only', async () => {
    const shown: Attributes = { source: 'adverts', 'group-by': 'level' };
    const KEYS = /Bar: |Hollow: /g;
    for (const tag of ['salary-chart', 'role-guide'] as const) {
      const plain = await renderPlain(tag, shown);
      assert.deepEqual(plain.match(KEYS), null, tag);
      assert.match(plain, /All of these are of different adverts/, tag);
    }
    assert.deepEqual((await render('salary-chart', shown)).match(KEYS), ['Bar: ', 'Hollow: ']);
  });

  const TABLES: readonly [roles: string, columns: string[], cells: string[][]][] = [
    [
      'alpha beta',
      ['Aspect', 'Alpha', 'Both', 'Beta'],
      [
        ['Climbs up', '–', 'Digs down'],
        ['Whistling', 'Counting / Patience', 'Humming'],
        ['Rope', 'Ladder', 'Spade / Bucket'],
      ],
    ],
    [
      'alpha beta gamma',
      ['Aspect', 'Alpha', 'Beta', 'Gamma', 'All'],
      [
        ['Climbs up', 'Digs down', 'Floats along', '–'],
        [
          'Counting (also Beta) / Whistling (also Gamma) / Patience (also Beta)',
          'Counting (also Alpha) / Humming / Patience (also Alpha)',
          ...['Whistling (also Alpha)', '–'],
        ],
        ['Rope (also Gamma)', 'Spade / Bucket', 'Rope (also Alpha)', 'Ladder'],
      ],
    ],
  ];
  for (const [roles, heads, rows] of TABLES) {
    it(`says each point once, in the column of its role or of all: ${roles}`, async () => {
      const html = await renderPlain('role-comparison', { roles }, { data: inventedCatalogue() });
      const page = parseFragment(html);
      const columns = findAll(findAll(page, 'thead')[0]!, 'th');
      assert.deepEqual(
        columns.map((column) => clean(textOf(column)).split(' ')[0]),
        heads,
      );
      const say = (cell: Node) => {
        const points = findAll(cell, 'li').map((point) => clean(textOf(point)));
        return points.length ? points.join(' / ') : clean(textOf(cell));
      };
      const shown = findAll(findAll(page, 'tbody')[0]!, 'tr').map((row) =>
        findAll(row, 'td').map(say),
      );
      assert.deepEqual(shown, rows);
    });
  }

  it('names the source with its link and its date', async () => {
    const html = await renderPlain('salary-chart', { source: 'survey' }, { data: paidCatalogue() });
    assert.match(html, /<a href="https:\/\/example\.com\/panel">The Panel<\/a>/);
    assert.match(html, /Jun 30, 2023/);
  });

  it('stands in a <div> with the same content for editors that do not know the tag', async () => {
    const given = { source: 'survey', 'no-controls': true, lang: 'de', id: 'pay' };
    const inside = (html: string) => html.slice(html.indexOf('>') + 1, html.lastIndexOf('</'));
    const html = await renderPlain('salary-chart', given, { standIn: true });
    assert.match(
      html,
      /^<div data-element="salary-chart" data-source="survey" data-no-controls lang="de" id="pay">\n/,
    );
    assert.ok(html.endsWith('\n</div>'));
    assert.equal(inside(html), inside(await renderPlain('salary-chart', given)));
  });

  it('goes into the element beside the template as a fallback', async () => {
    const html = await render('role-comparison', {}, { fallback: true });
    const element = findAll(parseFragment(html), 'role-comparison')[0]!;
    const outside = element.childNodes.filter(
      (child) =>
        'tagName' in child && child.tagName === 'table' && child.namespaceURI === html5.NS.HTML,
    );
    assert.equal(outside.length, 1);
  });
});
