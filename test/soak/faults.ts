// SPDX-License-Identifier: MIT
//
// Faults that the monkey must find: changes of the compiled files, as a page gets them that imports the package
// with an import map. A change that no longer fits its file is an error, so that none is left out unseen.
import { readFileSync } from 'node:fs';
import type { Site } from '../fixtures/site.js';

/** Something wrong in the package. */
export interface Fault {
  /** What a reader or an author has of it. */
  readonly name: string;
  /** The file in dist/. */
  readonly file: string;
  /** What stands there, and what stands there in its place; undefined for a file that is not to be had. */
  readonly change: readonly [from: string | RegExp, to: string] | undefined;
  /** What the monkey says of it. */
  readonly found: RegExp;
}

const ELEMENT = 'base/role-element.js';
const OWN = 'base/own-dataset.js';
const TABLE = 'elements/role-comparison/element.js';

export const FAULTS: readonly Fault[] = [
  {
    name: 'the data of a page are never shown',
    file: OWN,
    change: ['shown.value = value;', ''],
    found: /must show|must have fired load|shows no view/,
  },
  {
    name: 'an older address wins when its answer comes later',
    file: OWN,
    change: [/if \(this\.#asked !== wanted\)\s+return;\s+shown\.value/, 'shown.value'],
    found: /must show|shows a view/,
  },
  {
    name: 'the chunk of the chart is 404',
    file: 'elements/salary-chart/interaction/interaction.js',
    change: undefined,
    found: /no canvas|404|Failed to fetch/,
  },
  {
    name: 'the names of the roles are "undefined"',
    file: TABLE,
    change: ['${name} <span', '${`${name.short}`} <span'],
    found: /undefined/,
  },
  {
    name: 'the table is empty',
    file: TABLE,
    change: ['rows.map((row) => this.#renderRow(row, model))', '[]'],
    found: /tbody th must show/,
  },
  {
    name: 'the error line stays after what was wrong is right',
    file: ELEMENT,
    change: ['this.problem = problem;', 'this.problem = problem ?? this.problem;'],
    found: /has the error line/,
  },
  {
    name: 'an error fires no event',
    file: ELEMENT,
    change: ['this.#news = new DatasetErrorEvent(problem);', ';'],
    found: /must have fired error last/,
  },
  {
    name: 'another language of the page is not followed',
    file: 'base/language.js',
    change: ['() => this.#read())', '() => undefined)'],
    found: /must show|must have the error line/,
  },
  {
    name: 'other roles are not asked for',
    file: OWN,
    change: ["'roles', 'content']", "'content']"],
    found: /must show|must have the error line|has the error line/,
  },
  {
    name: 'the rows of the table of pay are in the wrong order',
    file: 'elements/salary-chart/element.js',
    change: ['${table.rows.map(', '${[...table.rows].reverse().map('],
    found: /table tbody tr must show/,
  },
  {
    name: 'a choice changes nothing',
    file: TABLE,
    change: ['this.only = only;', ''],
    found: /announces only/,
  },
  {
    name: 'a choice is not announced',
    file: TABLE,
    change: ['announceView(this, { only: only || null });', ''],
    found: /does not announce|nobody has chosen it/,
  },
  {
    name: 'what had failed is never asked for again',
    file: OWN,
    change: ['if (isSame && !(again && this.#shown.error))', 'if (isSame)'],
    found: /has the error line/,
  },
  {
    name: 'the shipped roles stay in the place of data that fail',
    file: OWN,
    change: ['this.#shown.value = undefined;', ';'],
    found: /shows a view/,
  },
  {
    name: 'an error takes away what was shown',
    file: ELEMENT,
    change: ['${this.model === undefined ?', '${this.problem || this.model === undefined ?'],
    found: /shows no view/,
  },
  {
    name: 'an answer counts for another statement',
    file: 'elements/role-chooser/element.js',
    change: ['answers.with(index, answer)', 'answers.with((index + 1) % answers.length, answer)'],
    found: /has not taken the answer/,
  },
  {
    name: 'no event says that data have come',
    file: ELEMENT,
    change: [/this\.#news = new \w+\('load'\);/, ';'],
    found: /must have fired load last/,
  },
  {
    name: 'an error is not in the console',
    file: ELEMENT,
    change: ['console.error(`<', 'void (`<'],
    found: /fired, and 0 logged/,
  },
  {
    name: 'the children of an element stay beside its view',
    file: ELEMENT,
    change: [
      ': this.renderModel(this.model)}',
      ': [html`<slot></slot>`, this.renderModel(this.model)]}',
    ],
    found: /shows its children/,
  },
  {
    name: 'a catalogue in a child does not count',
    file: 'base/dataset-request.js',
    change: [/host\.querySelector\?\.\([^)]+\)/, 'null'],
    found: /must show|shows|must have/,
  },
  {
    name: 'a date is none',
    file: 'format/intl.js',
    change: ['const day = new Date(date);', "const day = new Date(date && 'none');"],
    found: /NaN|Invalid|undefined|must show|RangeError/,
  },
  {
    name: 'the text of the picture leaves out a role',
    file: 'elements/role-infographic/words.js',
    change: ['${roles.map(', '${roles.slice(1).map('],
    found: /\.words > p must show/,
  },
  {
    name: 'data that are set again are not shown',
    file: OWN,
    change: ['if (data !== this.#data)', 'if (this.#data === undefined)'],
    found: /must show|must have the error line|has the error line|shows/,
  },
  {
    name: 'the elements in the guide get no data',
    file: 'elements/role-guide/render.js',
    change: ["'.given'", "'.gave'"],
    found: /is empty/,
  },
  {
    name: 'the error line is in English whatever the reader speaks',
    file: ELEMENT,
    change: ['this.messages.failed', 'en.failed'],
    found: /must have the error line/,
  },
];

const ROOT = new URL('../../', import.meta.url);

/** The modules that the compiled files import by name. */
const IMPORTS = {
  ...{ lit: 'lit/index.js', 'lit/': 'lit/', 'lit-html': 'lit-html/lit-html.js' },
  ...{ 'lit-html/': 'lit-html/', 'lit-element/lit-element.js': 'lit-element/lit-element.js' },
  ...{ 'lit-element/': 'lit-element/', valibot: 'valibot/dist/index.mjs' },
  ...{ '@lit/reactive-element': '@lit/reactive-element/reactive-element.js' },
  ...{ '@lit/reactive-element/': '@lit/reactive-element/', 'chart.js': 'chart.js/dist/chart.js' },
  ...{ '@kurkle/color': '@kurkle/color/dist/color.esm.js' },
  ...{ '@lit-labs/ssr-client': '@lit-labs/ssr-client/index.js' },
};

/** Imports the package on a page of a site whose files are those of the repository. */
export const MODULES = `<script type="importmap">${JSON.stringify({
  imports: Object.fromEntries(
    Object.entries(IMPORTS).map(([name, file]) => [name, `/node_modules/${file}`]),
  ),
})}</script><script type="module" src="CDN/dist/define.js"></script>`;

/** Puts a fault into the files of a site. Returns what takes it out again. */
export function putIn(site: Site, { file, change }: Fault): () => void {
  const text = readFileSync(new URL(`dist/${file}`, ROOT), 'utf8');
  const serve = (content: string | undefined) =>
    site.serve(`dist/${file}`, (response) => {
      if (content === undefined) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(content);
    });
  if (!change) serve(undefined);
  else {
    const [from, to] = change;
    if (text.split(from).length !== 2) throw new Error(`${file} has not once ${String(from)}`);
    serve(text.replace(from, () => to));
  }
  return () => serve(text);
}
