// SPDX-License-Identifier: MIT
//
// The built files in Firefox and WebKit: that each thing that is published works there at all.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { FileServer } from '../fixtures/files.js';
import { serveFiles } from '../fixtures/site.js';
import type { Engine } from './engines.js';
import { startFirefox, startWebKit } from './engines.js';

// The built one: hydration goes by the text of the templates, which are minified in it.
const { render } = (await import(
  new URL('../../dist/server/index.js', import.meta.url).href
)) as typeof import('../../src/server/index.js');

const SCRIPT = '<script type="module" src="embed.js"></script>';

/** An expression for what is in the shadow of an element. */
const has = (tag: string, selector: string) =>
  `!!document.querySelector('${tag}')?.shadowRoot?.querySelector('${selector}')`;

const TABLE = has('role-comparison', 'tbody tr');
const CHART = has('salary-chart', '.drawn');

interface Case {
  readonly html: string | (() => Promise<string>);
  /** What is true once it works. */
  readonly shown: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'the script tag shows the table': {
    html: `${SCRIPT}<role-comparison></role-comparison>`,
    shown: TABLE,
  },
  'the chart is drawn': { html: `${SCRIPT}<salary-chart></salary-chart>`, shown: CHART },
  'the chooser asks': {
    html: `${SCRIPT}<role-chooser></role-chooser>`,
    shown: has('role-chooser', 'input[type=radio]'),
  },
  'the picture is drawn': {
    html: `${SCRIPT}<role-infographic></role-infographic>`,
    shown: has('role-infographic', 'svg text'),
  },
  'the guide loads its parts when they come near': {
    html: `${SCRIPT}<role-guide></role-guide>`,
    shown: `((part) => {
      part?.scrollIntoView();
      return !!part?.shadowRoot?.querySelector('input[type=radio]');
    })(document.querySelector('role-guide')?.shadowRoot?.querySelector('role-guide-chooser'))`,
  },
  'an element speaks the language of the page': {
    html: `<html lang="de"><meta charset="utf-8"><title>Seite</title>${SCRIPT}<role-comparison></role-comparison>`,
    shown: `document.querySelector('role-comparison')?.shadowRoot?.textContent.includes('Aspekt')`,
  },
  'what a server has rendered is taken over': {
    html: async () =>
      `${SCRIPT}${await render('role-comparison')}
      <script>
        const findTable = () => document.querySelector('role-comparison').shadowRoot.querySelector('table');
        const table = findTable();
      </script>`,
    shown: `document.querySelector('role-comparison').hasUpdated && findTable() === table`,
  },
  'a <div> becomes the element that it stands in for': {
    html: `${SCRIPT}<div data-element="role-comparison" data-only="common"></div>`,
    shown: TABLE,
  },
  'the page for iframes shows its element': {
    html: '<iframe src="embed.html?element=salary-chart" width="600" height="600"></iframe>',
    shown: `(() => {
      const frame = document.querySelector('iframe').contentDocument;
      return !!frame?.querySelector('salary-chart')?.shadowRoot?.querySelector('.drawn');
    })()`,
  },
  'embed.all.js shows table and chart': {
    html: `<script type="module" src="embed.all.js"></script><salary-chart></salary-chart><role-comparison></role-comparison>`,
    shown: `${TABLE} && ${CHART}`,
  },
};

/** Before all else on a page: keeps what goes wrong on it. */
const WATCH = `<script>
  const faults = [];
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
</script>`;

const toPage = (html: string) =>
  html.startsWith('<html')
    ? `<!doctype html>${html.replace('<title>', `${WATCH}<title>`)}`
    : `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${WATCH}${html}`;

for (const [name, start] of [
  ['Firefox', startFirefox],
  ['WebKit', startWebKit],
] as const) {
  describe(`the built files in ${name}`, () => {
    let server: FileServer;
    let engine: Engine;
    before(async () => {
      server = await serveFiles();
      engine = await start();
    });
    after(async () => {
      await engine?.close();
      await server?.close();
    });

    for (const [what, { html, shown }] of Object.entries(CASES)) {
      // What does not come would be waited for without end.
      it(`work: ${what}`, { timeout: 60_000 }, async (test) => {
        const content = toPage(typeof html === 'string' ? html : await html());
        server.serve('page.html', (response) =>
          response.writeHead(200, { 'content-type': 'text/html' }).end(content),
        );
        await engine.open(`${server.base}page.html`);
        while (!(await engine.read(shown)))
          await setTimeout(50, undefined, { signal: test.signal });
        assert.deepEqual(await engine.read('faults'), []);
      });
    }
  });
}
