// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** What Node prints when it runs some code in the package's folder. */
const run = (code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
  }).trim();

/** Code that keeps the tags of all elements that are registered after it in `tags`. */
const REGISTRY = `
  const tags = [];
  const elements = new Map();
  globalThis.customElements = {
    get: (tag) => elements.get(tag),
    define: (tag, element) => { tags.push(tag); elements.set(tag, element); },
  };`;

/** The tags that an entry of the package registers, in its own Node. */
const registered = (entry: string) =>
  run(`${REGISTRY} await import('role-comparison${entry}'); console.log(tags.sort().join(' '));`);

const TAGS = ['role-chooser', 'role-comparison', 'role-guide', 'role-infographic', 'salary-chart'];

describe('an entry of the package, by its name', () => {
  it('registers nothing: the classes', () => {
    assert.equal(registered(''), '');
  });

  it('registers all elements: define', () => {
    assert.equal(registered('/define'), TAGS.join(' '));
  });

  for (const tag of TAGS) {
    it(`registers one: define/${tag}`, () => {
      assert.equal(registered(`/define/${tag}`), tag);
    });
  }

  const TYPES = ['/preact', '/react', '/solid', '/svelte', '/vue'];
  for (const entry of [
    '',
    '/define',
    '/define/salary-chart',
    '/embed',
    '/server',
    '/text',
    ...TYPES,
  ]) {
    it(`can be imported in Node, where there is no page: role-comparison${entry}`, () => {
      const code = `console.log(typeof (await import('role-comparison${entry}')), typeof document)`;
      assert.equal(run(code), 'object undefined');
    });
  }

  it('renders on a server', () => {
    const code = `import { render } from 'role-comparison/server';
      console.log((await render('role-comparison', { lang: 'de' })).includes('Nur Unterschiede'))`;
    assert.equal(run(code), 'true');
  });

  it('leaves an element alone that the page has already, and says so once', () => {
    const warnings = run(`${REGISTRY}
      elements.set('role-comparison', class {});
      elements.set('salary-chart', class {});
      let warnings = 0;
      console.warn = () => { warnings += 1; };
      await import('role-comparison/define');
      console.log(tags.length, warnings);`);
    assert.equal(warnings, '3 1');
  });

  it('is data or schema where it is JSON', () => {
    for (const [path, key] of [
      ['data/catalogue.json', 'roles'],
      ['data/roles/ai-engineer.json', 'salary'],
      ['schema/role.json', 'properties'],
      ['custom-elements.json', 'modules'],
      ['package.json', 'exports'],
    ] as const) {
      const code = `import json from 'role-comparison/${path}' with { type: 'json' };
        console.log(${JSON.stringify(key)} in json);`;
      assert.equal(run(code), 'true', path);
    }
  });

  it('is refused where it is not public', () => {
    for (const path of ['base/define.js', 'dist/index.js', 'elements/salary-chart/element.js']) {
      const code = `await import('role-comparison/${path}').catch(({ code }) => console.log(code))`;
      assert.equal(run(code), 'ERR_PACKAGE_PATH_NOT_EXPORTED');
    }
  });
});

interface Package {
  readonly sideEffects: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

describe('the package', () => {
  const { sideEffects, bin, exports } = JSON.parse(
    readFileSync(new URL('package.json', root), 'utf8'),
  ) as Package;
  /** What npm would publish, from the root. */
  const published = () => {
    const list = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ files }] = JSON.parse(list) as [{ files: { path: string }[] }];
    return new Set(files.map(({ path }) => `./${path}`));
  };

  it('has every file that it points at', () => {
    const files = published();
    const targets = [
      ...Object.values(exports).flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target),
      ),
      ...Object.values(bin).map((path) => `./${path.replace(/^\.\//, '')}`),
      ...sideEffects,
    ];
    for (const target of targets) {
      const [before = '', after = ''] = target.split('*');
      const found = target.includes('*')
        ? [...files].some((file) => file.startsWith(before) && file.endsWith(after))
        : files.has(target);
      assert.ok(found, target);
    }
  });

  it('has no test and nothing secret in it', () => {
    const stray = [...published()].filter((file) => /\.test\.|test\/|\.env|\.git/.test(file));
    assert.deepEqual(stray, []);
  });
});
