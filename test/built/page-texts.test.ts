// SPDX-License-Identifier: MIT
//
// What stands beside the pages of the site for programs that read.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ElementName } from '../../src/server/index.js';
import type { BuiltSite } from '../fixtures/demo-site.js';
import { buildDemoSite, PAIR_PAGES } from '../fixtures/demo-site.js';

const { toText } = (await import(
  new URL('../../dist/server/text.js', import.meta.url).href
)) as typeof import('../../src/server/text.js');

interface PageData {
  readonly page: string;
  readonly text: string;
  readonly views: readonly {
    readonly element: ElementName;
    readonly attributes: Readonly<Record<string, string>>;
    readonly catalogue: string;
  }[];
  readonly catalogues: Readonly<Record<string, unknown>>;
}

let site: BuiltSite;
let files: string[];
before(async () => {
  site = await buildDemoSite();
  files = (await readdir(site.folder)).sort();
});
after(() => site.remove());

const read = (file: string) => readFile(join(site.folder, file), 'utf8');
const ending = (end: string) => files.filter((file) => file.endsWith(end));
const readData = async (file: string) => JSON.parse(await read(file)) as PageData;

/** The addresses of the files that a page names as other forms of itself, by their type. */
function listAlternates(html: string): Map<string, string> {
  const links = html.matchAll(/<link rel="alternate" type="([^"]*)" href="([^"]*)"/g);
  return new Map([...links].map(([, type = '', href = '']) => [type, href]));
}

describe('beside each page', () => {
  it('stands its text, which the page names', async () => {
    for (const page of ending('.html')) {
      const name = page.replace(/html$/, 'md');
      assert.equal(listAlternates(await read(page)).get('text/markdown'), name);
      const text = await read(name);
      assert.match(text, /^#{1,2} \S/, name);
      // Code may have tags in it; so may what is said of one.
      const words = text.replace(/^```[^]*?^```/gm, '').replace(/`[^`]*`/g, '');
      assert.doesNotMatch(words, /(?<!\\)<\/?[a-z]/, name);
    }
  });

  it('stands its text with the words that the page puts into an element, in the place of the element’s own', async () => {
    const guide = await read('role-guide.md');
    const own = 'One builds the models. The other builds the systems around them.';
    const [, before = ''] = guide.split('### With words of one’s own');
    const [section = ''] = before.split('### Four roles');
    assert.ok(section.includes(own));
    assert.doesNotMatch(section, /Adverts in the US/);
  });

  it('stand its data, where it shows roles or pay, and nowhere else', async () => {
    assert.deepEqual(
      ending('.json').map((file) => file.replace(/\.json$/, '')),
      [
        ...['builder', 'gallery', 'guide', 'index', 'role-chooser', 'role-comparison'],
        ...['role-guide', 'role-infographic', 'salary-chart', 'same-markup', 'sources'],
        ...PAIR_PAGES,
      ].sort(),
    );
    for (const page of ending('.html')) {
      const name = page.replace(/html$/, 'json');
      const linked = listAlternates(await read(page)).get('application/json');
      assert.equal(linked, files.includes(name) ? name : undefined, page);
    }
    const { page, text, views } = await readData('salary-chart.json');
    assert.deepEqual([page, text], ['salary-chart.html', 'salary-chart.md']);
    assert.deepEqual(views[1], {
      element: 'salary-chart',
      attributes: { lang: 'en', source: 'adverts', 'group-by': 'level', country: 'US' },
      catalogue: 'role-comparison/data/catalogue.json',
    });
  });

  it('stand data from which a server writes the tables of its text again', async () => {
    let tables = 0;
    for (const name of ending('.json')) {
      const { text, views, catalogues } = await readData(name);
      const lines = new Set((await read(text)).split('\n'));
      for (const { element, attributes, catalogue } of views) {
        const flags = 'no-controls' in attributes ? { 'no-controls': true } : {};
        const data = catalogues[catalogue];
        const again = await toText(element, { ...attributes, ...flags }, { data });
        const rows = again.split('\n').filter((line) => line.startsWith('|'));
        const missing = rows.filter((row) => !lines.has(row));
        assert.deepEqual(missing, [], `${name}: ${JSON.stringify(attributes)}`);
        tables += rows.length ? 1 : 0;
      }
    }
    assert.ok(tables > 20, `${tables} tables`);
  });
});

describe('llms.txt', () => {
  it('lists the text of every page with what it is about, and the data of those that have some', async () => {
    const list = await read('llms.txt');
    const links = [...list.matchAll(/\]\(([\w-]+\.(?:md|json))\)/g)].map(([, file]) => file!);
    assert.deepEqual(links.toSorted(), [...ending('.md'), ...ending('.json')].toSorted());
    for (const line of list.split('\n').filter((line) => line.startsWith('- '))) {
      assert.match(line, /^- \[.+\]\(\S+\): .{20,}/);
    }
  });
});
