// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { validateCem } from '@wc-toolkit/cem-validator';
import { init, parse } from 'es-module-lexer';
import { PARTS } from '../../src/elements/role-guide/part.js';
import { ATTRIBUTES, TAGS } from '../../src/embed/attributes.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly syntax?: string;
  readonly kind?: string;
}

interface Element {
  readonly name: string;
  readonly tagName: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes: readonly Item[];
  readonly members: readonly Item[];
  readonly events: readonly Item[];
  readonly slots: readonly Item[];
  readonly cssParts: readonly Item[];
  readonly cssProperties: readonly Item[];
}

interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly Element[];
    readonly exports: readonly { readonly kind: string; readonly name: string }[];
  }[];
}

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(
  readFileSync(new URL('dist/custom-elements.json', root), 'utf8'),
) as Manifest;
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations);

const names = (items: readonly Item[]) => items.map(({ name }) => name).sort();
const sorted = (items: Iterable<string>) => [...new Set(items)].sort();

/**
 * The text of an element's own modules: its file and all that this imports, at once or on demand, but
 * no other element.
 */
function readModules(tag: string): string {
  const texts = new Map<string, string>();
  const others = TAGS.filter((other) => other !== tag).map(
    (other) => `/elements/${other}/element.js`,
  );
  const visit = (file: string): void => {
    if (texts.has(file) || others.some((other) => file.endsWith(other))) return;
    const text = readFileSync(new URL(file), 'utf8');
    texts.set(file, text);
    for (const { n } of parse(text)[0]) {
      if (n?.startsWith('.')) visit(new URL(n, file).href);
    }
  };
  visit(new URL(`dist/elements/${tag}/element.js`, root).href);
  return [...texts.values()].join('\n');
}

const find = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name]) => name!);

before(() => init);

describe('the manifest', () => {
  it('has every element that can be registered, where it is and where it is registered', () => {
    const tags = readdirSync(new URL('src/define/', root)).map((name) => name.replace('.ts', ''));
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags.sort());
    const definitions = manifest.modules.flatMap(({ path, exports }) =>
      exports
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name }) => `${name} in ${path}`),
    );
    assert.deepEqual(
      definitions.sort(),
      tags.map((tag) => `${tag} in dist/define/${tag}.js`),
    );
  });

  it('has no path that is not a built file', () => {
    const missing = manifest.modules.filter(
      ({ path }) => !path.startsWith('dist/') || !existsSync(new URL(path, root)),
    );
    assert.deepEqual(missing, []);
  });

  it('passes the validator', async () => {
    await validateCem(structuredClone(manifest), {
      packageJsonPath: fileURLToPath(new URL('package.json', root)),
      rules: {
        manifest: {
          schemaVersion: 'error',
          modulePath: 'error',
          definitionPath: 'error',
          // Not a field of the schema.
          typeDefinitionPath: 'off',
          // Users import the types from the package, not from the file of one element.
          exportTypes: 'off',
        },
      },
    });
  });

  it('has every attribute that can be set by other names, and no other', () => {
    assert.deepEqual(
      sorted(elements.flatMap(({ attributes }) => names(attributes))),
      sorted(ATTRIBUTES),
    );
  });
});

for (const element of elements) {
  const { tagName } = element;
  describe(`the manifest of <${tagName}>`, () => {
    const modules = () => readModules(tagName);

    it('describes all that it names', () => {
      const { attributes, members, events, slots, cssParts, cssProperties } = element;
      assert.ok(element.summary && element.description, 'the element');
      const items = [attributes, members, events, slots, cssParts, cssProperties].flat();
      assert.deepEqual(names(items.filter(({ description }) => !description)), []);
    });

    it('has a type that says what can be written for every attribute, property and event', () => {
      const { attributes, members, events } = element;
      const known = /^(?:string|number|boolean|unknown|"[^|]*"(?: \| "[^|]*")*)$/;
      for (const { name, type } of [...attributes, ...members]) {
        assert.match(type?.text ?? '', known, name);
      }
      for (const { name, type } of events) assert.match(type?.text ?? '', /Event$/, name);
    });

    it('names no member that is not a public property', () => {
      const properties = names(element.members);
      const attributes = element.attributes.map((attribute) =>
        attribute.name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      );
      assert.deepEqual(properties, sorted([...attributes, 'data']));
    });

    it('has the custom properties of the contract, with their syntax', () => {
      assert.deepEqual(names(element.cssProperties), [
        ...['1', '2', '3', '4'].map((place) => `--role-color-${place}`),
        ...['--role-gap', '--role-line', '--role-muted', '--role-radius', '--role-sticky-top'],
        '--role-surface',
      ]);
      for (const { name, syntax } of element.cssProperties) {
        assert.match(syntax ?? '', /^<(?:color|length)>$/, name);
      }
    });

    it('has every part that is rendered, and no other', () => {
      const rendered = find(modules(), /\bpart(?:="|: ')([a-z-]+)["']/g);
      // Each is the CSS part of its name, too.
      const parts = element.tagName === 'role-guide' ? PARTS.map(({ id }) => id) : [];
      assert.deepEqual(names(element.cssParts), sorted([...rendered, ...parts]));
    });

    it('has every slot that is rendered', () => {
      const rendered = find(modules(), /<slot name="?([a-z-]+)/g);
      const unnamed = /<slot>/.test(modules()) ? [''] : [];
      const slots = names(element.slots);
      for (const name of [...rendered, ...unnamed]) assert.ok(slots.includes(name), name);
    });

    it('has every event that is fired, and no other', () => {
      const text = modules();
      const fired = find(text, /new (?:Custom)?Event\('([a-z-]+)'/g);
      if (/new DatasetErrorEvent\(/.test(text)) fired.push('error');
      // A guide's come from its parts.
      if (/\bannounceView\(|@view-change/.test(text)) fired.push('view-change');
      assert.deepEqual(names(element.events), sorted(fired));
    });
  });
}
