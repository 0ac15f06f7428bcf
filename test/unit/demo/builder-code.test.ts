// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseFragment } from 'parse5';
import ts from 'typescript';
import { toCode } from '../../../demo/assets/builder-code.js';
import type { Embed } from '../../../demo/assets/builder-embed.js';
import { toEmbed } from '../../../demo/assets/builder-embed.js';
import { CODES, listRules, readQuery } from '../../../demo/assets/builder-state.js';
import { options } from '../../fixtures/builder.js';

type Element = DefaultTreeAdapterTypes.Element;

const HEADING = `"Who's <b>paid</b>" & {{ 1 + 1 }} \${x} \`y\``;

/** An element with everything that is hard to write. */
const hard: Embed = {
  ...toEmbed({}, options),
  tag: 'salary-chart',
  attributes: [
    ['heading', HEADING],
    ['source', 'survey'],
    ['no-controls', ''],
    ['lang', 'ar'],
    ['dir', 'rtl'],
  ],
  styles: [['--role-color-1', '#7b2d8b']],
};

const codeOf = (kind: (typeof CODES)[number], embed = hard) =>
  toCode(kind, embed).snippets.map(({ code }) => code);

/** The attributes of the first element with this tag, as a browser reads them. */
function readTag(html: string, tag: string): Record<string, string> {
  const visit = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Element | undefined => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      const content =
        node.tagName === 'template' ? (node as DefaultTreeAdapterTypes.Template).content : node;
      const found = node.tagName === tag ? node : visit(content.childNodes);
      if (found) return found;
    }
    return undefined;
  };
  const found = visit(parseFragment(html).childNodes);
  assert.ok(found, `there is a <${tag}> in ${html}`);
  return Object.fromEntries(found.attrs.map(({ name, value }) => [name, value]));
}

/** Parses JavaScript or TypeScript. */
function parseScript(code: string, file: string): ts.SourceFile {
  const { diagnostics = [] } = ts.transpileModule(code, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      jsx: ts.JsxEmit.Preserve,
      experimentalDecorators: true,
    },
  });
  assert.deepEqual(
    diagnostics.map(({ messageText }) => messageText),
    [],
  );
  return ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true);
}

/** All nodes of a kind. */
function findNodes<Node extends ts.Node>(
  root: ts.Node,
  is: (node: ts.Node) => node is Node,
): Node[] {
  const found: Node[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

const expected = Object.fromEntries(hard.attributes);

describe('the code of the builder', () => {
  it('is the shortest where nothing is chosen', () => {
    assert.deepEqual(codeOf('script', toEmbed({}, options)), [
      '<script type="module" src="/role-comparison/embed.js"></script>\n<role-comparison></role-comparison>',
    ]);
  });

  it('has all that is chosen, as it is chosen, on a page', () => {
    for (const kind of ['script', 'pinned', 'npm'] as const) {
      const page = codeOf(kind).at(-1)!;
      const { class: name = '', ...given } = readTag(page, 'salary-chart');
      assert.deepEqual(given, expected);
      assert.ok(page.includes(`  .${name} {\n    --role-color-1: #7b2d8b;\n  }`), page);
    }
  });

  it('pins one file by its hash, and asks for it so that the hash can be checked', () => {
    assert.deepEqual(readTag(codeOf('pinned')[0]!, 'script'), {
      type: 'module',
      src: '/role-comparison/embed.all.js',
      integrity: 'sha384-abc',
      crossorigin: 'anonymous',
    });
  });

  it('names the exact version at a CDN', () => {
    const embed = toEmbed({ host: 'jsdelivr' }, options);
    for (const kind of ['script', 'pinned', 'div', 'wordpress', 'iframe'] as const) {
      assert.match(
        codeOf(kind, embed)[0]!,
        /https:\/\/cdn\.jsdelivr\.net\/npm\/role-comparison@1\.2\.3\/dist\/embed/,
      );
    }
  });

  it('writes a <div> of data-attributes, also for WordPress, without what a block editor would take for its own', () => {
    const { lang, dir, ...rest } = expected;
    const data = Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [`data-${name}`, value]),
    );
    for (const kind of ['div', 'wordpress'] as const) {
      const { class: name, style, ...given } = readTag(codeOf(kind)[0]!, 'div');
      assert.equal(style, kind === 'div' ? undefined : '--role-color-1: #7b2d8b');
      assert.equal(name === undefined, kind === 'wordpress');
      assert.deepEqual(given, {
        'data-element': 'salary-chart',
        ...data,
        lang,
        dir,
      });
    }
    const block = codeOf('wordpress')[0]!;
    assert.doesNotMatch(block, /<!--|<style/);
    assert.doesNotMatch(block, /\n\s*\n/, 'an empty line would become a paragraph');
  });

  it('writes a shortcode for the plugin of WordPress, which nothing in a heading ends', () => {
    const embed = toEmbed(
      { element: 'salary-chart', source: 'adverts', heading: 'A "b" [c]' },
      options,
    );
    assert.equal(
      codeOf('wordpress', embed)[1],
      '[role-comparison element="salary-chart" heading="A &#34;b&#34; &#91;c&#93;" source="adverts"]',
    );
    assert.equal(codeOf('wordpress', { ...embed, attributes: [['src', '/a.json']] }).length, 1);
  });

  it('keeps a heading that is not to be seen', () => {
    const embed = toEmbed({ 'heading-hidden': 'yes' }, options);
    assert.equal(readTag(codeOf('script', embed)[0]!, 'role-comparison').heading, '');
    assert.equal(readTag(codeOf('div', embed)[0]!, 'div')['data-heading'], '');
    assert.match(codeOf('react', embed)[1]!, / heading=""/);
  });

  it('keeps the place of the element free where that is wanted, and says what that means', () => {
    const embed = { ...toEmbed({}, options), place: { phone: 1500, wide: 800, width: 700 } };
    const rules = (selector: string) =>
      [
        `  ${selector} {`,
        '    display: block;',
        '    min-height: 1500px;',
        '  }',
        '  @media (min-width: 640px) {',
        `    ${selector} {`,
        '      min-height: 800px;',
        '    }',
        '  }',
      ].join('\n');
    for (const kind of ['script', 'pinned', 'div'] as const) {
      const [code = ''] = codeOf(kind, embed);
      const { class: name } = readTag(code, kind === 'div' ? 'div' : 'role-comparison');
      assert.ok(code.includes(rules(`.${name}`)), kind);
    }
    assert.equal(
      readTag(codeOf('wordpress', embed)[0]!, 'div').style,
      'display: block; min-height: max(800px, min(1500px, (640px - 100vw) * 9999))',
    );
    assert.equal(readTag(codeOf('iframe', embed)[0]!, 'iframe').height, '800');
    assert.equal(readTag(codeOf('iframe')[0]!, 'iframe').height, '600');
    assert.match(toCode('script', embed).notes.join(), /as high as the element in the preview/);
    assert.doesNotMatch(toCode('iframe', embed).notes.join(), /place/);
    assert.doesNotMatch(codeOf('script')[0]!, /min-height/);
  });

  it('has the same class for the same styles, and another for others', () => {
    const nameOf = (color: string, element = 'salary-chart') => {
      const embed = toEmbed({ element, 'role-color-1': color }, options);
      return readTag(codeOf('script', embed)[0]!, element).class;
    };
    assert.equal(nameOf('7b2d8b'), nameOf('7b2d8b'));
    assert.notEqual(nameOf('7b2d8b'), nameOf('7b2d8c'));
    assert.notEqual(nameOf('7b2d8b'), nameOf('7b2d8b', 'role-guide'));
  });

  it('has the address of an iframe carry all but the colours, and says so', () => {
    const { src = '', style } = readTag(codeOf('iframe')[0]!, 'iframe');
    const parameters = new URL(src, 'https://page.example').searchParams;
    assert.deepEqual(Object.fromEntries(parameters), { element: 'salary-chart', ...expected });
    assert.equal(style, 'border: 0');
    assert.match(toCode('iframe', hard).notes.join(), /does not take your colours/);
  });

  it('is JSX in React, whose values are the ones chosen', () => {
    const file = parseScript(codeOf('react')[1]!, 'SalaryChart.jsx');
    const values = findNodes(file, ts.isJsxAttribute).map(({ name, initializer }) => {
      if (!initializer) return [name.getText(), ''];
      const value = ts.isJsxExpression(initializer) ? initializer.expression! : initializer;
      return [name.getText(), ts.isStringLiteralLike(value) ? value.text : value.getText()];
    });
    assert.deepEqual(Object.fromEntries(values), {
      ...expected,
      style: "{ '--role-color-1': '#7b2d8b' }",
    });
  });

  it('is a component in Vue and Svelte, in whose template no text is a program', () => {
    for (const kind of ['vue', 'svelte'] as const) {
      const code = codeOf(kind).at(-1)!;
      assert.deepEqual(readTag(code, 'salary-chart'), expected);
      parseScript(/<script[^>]*>([^]*?)<\/script>/.exec(code)![1]!, 'component.js');
      assert.match(code, kind === 'vue' ? /<style scoped>/ : /<style>/);
    }
    const svelte = codeOf('svelte')
      .at(-1)!
      .replace(/<(script|style)[^]*?<\/\1>/g, '');
    assert.doesNotMatch(svelte, /[{}]/, 'braces would be an expression');
    const config = parseScript(codeOf('vue')[1]!, 'vite.config.js');
    assert.match(config.text, /tag === 'salary-chart'/);
  });

  it('is a component in Angular, in whose template no text is a program', () => {
    const file = parseScript(codeOf('angular')[1]!, 'app.ts');
    const [template] = findNodes(file, ts.isNoSubstitutionTemplateLiteral);
    assert.deepEqual(readTag(template!.text, 'salary-chart'), expected);
    assert.doesNotMatch(template!.text, /\{\{|\}\}/);
    assert.equal(findNodes(file, ts.isClassDeclaration)[0]?.name?.text, 'SalaryChart');
  });

  it('says of every way that waits for it that the package is not on npm yet', () => {
    for (const kind of CODES) {
      const { snippets, notes } = toCode(kind, hard);
      const waits = snippets.some(({ code }) => code.startsWith('npm install'));
      assert.equal(/not yet/.test(notes.join()), waits, kind);
    }
  });
});

describe('the address of the data in the code', () => {
  const rules = listRules(options);

  it('is the complete one of the demo’s catalogue, and one’s own as it is written', () => {
    const srcOf = (query: string) =>
      toEmbed(readQuery(query, rules), options, 'https://site.example/a/index.html').attributes;
    assert.deepEqual(srcOf('?catalogue=demo'), [
      ['src', 'https://site.example/a/data/catalogue.json'],
    ]);
    assert.deepEqual(srcOf('?catalogue=/c.json'), [['src', '/c.json']]);
  });
});
