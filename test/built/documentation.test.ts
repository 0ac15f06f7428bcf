// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { roleStyles } from '../../src/base/role-styles.js';
import {
  FILES,
  listAnchors,
  listLinks,
  listSamples,
  readRoot,
  ROOT,
} from '../fixtures/documentation.js';

/** Languages whose samples a test runs; which one is in the name of its file. */
const RUN = new Set(['html', 'css', 'json', 'js', 'ts', 'sh', 'njk']);

/** Languages whose samples only a program can run that is not here, and what is checked in its place. */
const NOT_RUN: Readonly<Record<string, { reason: string; check: (code: string) => boolean }>> = {
  http: {
    reason: 'a header; security.test.ts serves the elements under it',
    check: (code) => /^Content-Security-Policy: default-src 'none'; .*\n$/.test(code),
  },
  csv: {
    reason: 'the first rows of a file; documented-run.test.ts has the others',
    check: (code) => code.split('\n').length === 4,
  },
  text: {
    reason: 'a drawing, or what a run prints, which documented-run.test.ts compares',
    check: (code) => code.includes('──') || code.includes('survey.csv'),
  },
  php: {
    reason: 'for WordPress, which does not run here',
    check: (code) => code.includes("'/role-comparison/embed.js'"),
  },
  'go-html-template': {
    reason: 'for Hugo, which does not run here',
    check: (code) => code.includes('os.ReadFile') && code.includes('roles/%s.html'),
  },
  md: {
    reason: 'for Hugo, which does not run here',
    check: (code) => code === '{{< role pay >}}\n',
  },
  jsx: { reason: 'test/frameworks builds an example like it', check: namesAnEntry },
  tsx: { reason: 'types.test.ts checks its types', check: namesAnEntry },
  vue: {
    reason: 'wants a server and a build of Vue; the page says how it was tried',
    check: (code) => code.includes("h('div', { innerHTML: ") && !code.includes('v-html'),
  },
  svelte: { reason: 'test/frameworks builds an example like it', check: namesAnEntry },
};

/** Whether all that code imports of the package is there. */
function namesAnEntry(code: string): boolean {
  const entries = [...code.matchAll(/'role-comparison(\/[^']*)?'/g)].map(([, entry = '']) => entry);
  return entries.every((entry) => {
    const file = entry ? `dist${entry}` : 'dist/index';
    return [`${file}.d.ts`, `${file}/index.d.ts`, file].some((path) =>
      existsSync(new URL(path, ROOT)),
    );
  });
}

describe('the documentation', () => {
  it('has code in languages only that a test knows', () => {
    const known = new Set([...RUN, ...Object.keys(NOT_RUN)]);
    const unknown = listSamples().filter(({ language }) => !known.has(language));
    assert.deepEqual(
      unknown.map(({ place, language }) => `${place} is in "${language}"`),
      [],
    );
  });

  for (const [language, { reason, check }] of Object.entries(NOT_RUN)) {
    for (const { place, code } of listSamples(language)) {
      it(`has a sample that is not run (${reason}) and names what is there: ${place}`, () => {
        assert.ok(check(code), code);
      });
    }
  }

  for (const file of FILES) {
    it(`has links that lead somewhere: ${file}`, () => {
      const broken = listLinks(file).filter((href) => {
        if (/^https?:/.test(href)) return !URL.canParse(href);
        const target = new URL(href, new URL(file, ROOT));
        const path = target.pathname.slice(ROOT.pathname.length);
        if (!existsSync(new URL(path, ROOT))) return true;
        const anchor = target.hash.slice(1);
        return anchor !== '' && !listAnchors(path).includes(anchor);
      });
      assert.deepEqual(broken, []);
    });
  }

  it('names a header once, in SECURITY.md', () => {
    const headers = FILES.flatMap((file) =>
      [...readRoot(file).matchAll(/^Content-Security-Policy: /gm)].map(() => file),
    );
    assert.deepEqual(headers, ['SECURITY.md']);
  });

  it('has pictures below 60 kB, that of a whole page below 100 kB, each of them in use and described', () => {
    const pages = readdirSync(new URL('demo/docs/', ROOT)).filter((file) => file.endsWith('.md'));
    const text = pages.map((file) => readRoot(`demo/docs/${file}`)).join('\n');
    const used = [...text.matchAll(/^!\[(.*)\]\(pictures\/(.*)\)$/gm)];
    const folder = new URL('demo/docs/pictures/', ROOT);
    assert.deepEqual(
      [...new Set(used.map(([, , file]) => file))].sort(),
      readdirSync(folder).sort(),
    );
    for (const [, alternative = '', file = ''] of used) {
      assert.ok(alternative.length > 30, file);
      const limit = file === 'look-home-1280.png' ? 100_000 : 60_000;
      assert.ok(statSync(new URL(file, folder)).size < limit, file);
    }
  });
});

describe('what the documentation says', () => {
  /** The cells of the tables under a heading, row by row, without the marks of code. */
  function readRows(file: string, heading: string): string[][] {
    const [, section = ''] = readRoot(file).split(new RegExp(`^#+ ${heading}$`, 'm'));
    return [...(section.split(/^#+ /m)[0] ?? '').matchAll(/^\|(.*)\|$/gm)]
      .map(([, row = '']) => row.split('|').map((cell) => cell.replaceAll('`', '').trim()))
      .filter(([first = '']) => !/^:?-+:?$/.test(first));
  }

  it('of custom properties is what the code has, default by default', () => {
    const rows = readRows('demo/docs/theming.md', 'Custom properties').slice(1);
    const code = roleStyles.cssText
      .replace(/\s+/g, ' ')
      .replaceAll('( ', '(')
      .replaceAll(' )', ')')
      .replaceAll('var(--_ink)', 'currentColor');
    const defaults = [...code.matchAll(/var\((--role-[\w-]+), (.*?)\);/g)].map(
      ([, name = '', value = '']) => [name, value],
    );
    assert.equal(rows.length, 10);
    assert.deepEqual(
      rows.map(([name = '', , value = '']) => [name, value]).sort(),
      defaults.sort(),
    );
  });

  it('of bytes is what npm run size holds', () => {
    const limits = [
      ...readRoot('test/size.mjs').matchAll(/part: '(.*)', files: \w+, limit: ([\d_]+)/g),
    ].map(([, part, limit = '']) => [part, limit.replace('_', ',')]);
    assert.deepEqual(readRows('demo/docs/performance.md', 'How many bytes').slice(1), limits);
  });

  it('of the data has each field that the schema has', () => {
    const text = readRoot('demo/docs/data-format.md');
    const [, sections = ''] = text.split(/^## The catalogue$/m);
    const named = new Set([...sections.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    const fields = new Set<string>();
    JSON.stringify(
      ['catalogue', 'role', 'pair'].map(
        (name) => JSON.parse(readRoot(`dist/schema/${name}.json`)) as unknown,
      ),
      (_, value: unknown) => {
        if (typeof value !== 'object' || value === null || !('properties' in value)) return value;
        for (const name of Object.keys(value.properties as object)) fields.add(name);
        return value;
      },
    );
    assert.ok(fields.size > 30, `${fields.size} fields`);
    assert.deepEqual(
      [...fields].filter((name) => !named.has(name)),
      [],
    );
  });
});
