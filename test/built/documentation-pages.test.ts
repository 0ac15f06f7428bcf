// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { HTTPRequest } from 'puppeteer-core';
import { render } from '../../src/server/index.js';
import type { Sample } from '../fixtures/documentation.js';
import { findFile, listSamples, readRoot, ROOT } from '../fixtures/documentation.js';
import { openProject } from '../fixtures/sample-project.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

const PAGE = 'https://publisher.example/page.html';
const SCRIPT = '<script type="module" src="/role-comparison/embed.js"></script>';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
};

/** Opens HTML as a page of a publisher, who has the files where the samples say; `extra` are more of them. */
function openPage(html: string, extra: ReadonlyMap<string, string> = new Map()) {
  const answer = async (request: HTTPRequest) => {
    const address = request.url();
    if (address.startsWith(site.base)) return request.continue();
    const file = findFile(address);
    const body = address === PAGE ? html : (extra.get(address) ?? (file && (await readFile(file))));
    if (body === undefined) return request.respond({ status: 404, body: address });
    return request.respond({
      contentType: TYPES[new URL(address).pathname.split('.').at(-1) ?? ''] ?? 'text/plain',
      headers: { 'access-control-allow-origin': '*' },
      body: typeof body === 'string' ? body : Buffer.from(body),
    });
  };
  return site.open(PAGE, async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request));
  });
}

/** With an icon, which a browser would ask for otherwise. */
const withIcon = (html: string) =>
  html.replace('<title>', '<link rel="icon" href="data:,"><title>');

const asPage = (body: string) =>
  withIcon(`<!doctype html><html lang="en"><meta charset="utf-8">
  <title>A page</title><body><main>${body}</main></body></html>`);

/** The elements of this package on a page, and within its iframes, each once it shows something. */
async function readElements({ page }: OpenPage): Promise<string[]> {
  const found = page.frames().map(async (frame) => {
    const handle = await frame.waitForFunction(() => {
      const tags = 'role-comparison, salary-chart, role-chooser, role-infographic, role-guide';
      const elements = [...document.querySelectorAll(tags)];
      const isShown = ({ shadowRoot }: Element) =>
        (shadowRoot?.querySelector('.base')?.textContent?.trim().length ?? 0) > 20;
      // A page around iframes needs none.
      if (!elements.length && !document.querySelector('iframe')) return undefined;
      return elements.every(isShown) && elements.map(({ localName }) => localName);
    });
    return (await handle.jsonValue()) as string[];
  });
  return (await Promise.all(found)).flat();
}

/** The JSON samples of a file as a publisher would put them up, by their address. */
function asFiles(file: string): Map<string, string> {
  const texts = listSamples('json').filter((sample) => sample.file === file);
  const catalogue = texts.find(({ code }) => code.includes('"disclaimer"'));
  if (!catalogue) return new Map();
  const base = 'https://publisher.example/example/';
  const { roles, pairs } = JSON.parse(catalogue.code) as Record<
    'roles' | 'pairs',
    { file: string }[]
  >;
  const others = texts.filter((text) => text !== catalogue).map(({ code }) => code);
  return new Map([
    [`${base}catalogue.json`, catalogue.code],
    ...[...roles, ...pairs].map(({ file }, index) => [base + file, others[index] ?? ''] as const),
  ]);
}

/** What a block alone leaves to others: the script or the element. */
const complete = ({ code }: Sample) =>
  (/<script|<iframe/.test(code) ? '' : SCRIPT) +
  code +
  (/<role-|<salary-|data-element|<iframe|createElement/.test(code)
    ? ''
    : '<role-comparison></role-comparison>');

describe('HTML of the documentation', () => {
  for (const sample of listSamples('html')) {
    it(`shows its element on a page, without a word in the console: ${sample.place}`, async () => {
      const open = await openPage(asPage(complete(sample)), asFiles(sample.file));
      const elements = await readElements(open);
      assert.ok(elements.length > 0, 'an element');
      assert.deepEqual(open.problems, []);
      await open.close();
    });
  }

  it('of a tag manager works in a finished page, where a module put there as HTML is not run', async () => {
    const sample = listSamples('html').find(({ heading }) => heading === 'Google Tag Manager');
    const code = /<script>([^]*)<\/script>/.exec(sample?.code ?? '')?.[1];
    assert.ok(code, 'there is a sample');
    const open = await openPage(asPage('<p>Words</p>'));
    await open.page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
    }, SCRIPT);
    await open.page.addScriptTag({ content: code });
    assert.deepEqual(await readElements(open), ['salary-chart']);
    const scripts = open.requests.filter((address) => address.endsWith('/embed.js'));
    assert.deepEqual(scripts, ['https://cdn.example/embed.js']);
    assert.deepEqual(open.problems, []);
    await open.close();
  });

  it('shows its children in a mail, which runs no script', async () => {
    const sample = listSamples('html').find(({ heading }) => heading === 'Ghost');
    const open = await openPage('<!doctype html>');
    await open.page.setJavaScriptEnabled(false);
    await open.page.setContent(sample?.code ?? '');
    await open.page.setJavaScriptEnabled(true);
    const text = await open.page.$eval('role-comparison', (element) => element.innerText.trim());
    assert.match(text, /^How the two roles differ/);
    await open.close();
  });
});

describe('a template of the documentation', () => {
  for (const template of listSamples('njk')) {
    it(`is a page of Eleventy that is there before the script, and is taken over: ${template.place}`, async () => {
      const config = listSamples('js').find(({ heading }) => heading === template.heading);
      const project = await openProject();
      await project.write('eleventy.config.mjs', config?.code ?? '');
      const isMarkdown = /^# /m.test(template.code);
      await project.write(isMarkdown ? 'page.md' : 'page.njk', template.code);
      await promisify(execFile)(
        process.execPath,
        [
          fileURLToPath(new URL('node_modules/@11ty/eleventy/cmd.cjs', ROOT)),
          '--config=eleventy.config.mjs',
        ],
        { cwd: project.folder },
      );
      const output = join(project.folder, '_site');
      const [, name = ''] = /^permalink: (.*)$/m.exec(template.code) ?? [];
      const [, tag = ''] = /role "([\w-]+)"/.exec(template.code) ?? [];
      const html = await readFile(join(output, name), 'utf8');
      assert.ok(html.includes(`</template></${tag}>`), html.slice(0, 500));
      assert.doesNotMatch(html, /<p><(?:role|salary)-/);
      assert.deepEqual(
        await readFile(join(output, 'role-comparison/embed.js'), 'utf8'),
        readRoot('dist/embed.js'),
      );
      const open = await openPage(isMarkdown ? asPage(SCRIPT + html) : withIcon(html));
      await open.page.waitForFunction(
        (tag) => Reflect.get(document.querySelector(tag) ?? {}, 'hasUpdated') === true,
        {},
        tag,
      );
      assert.deepEqual(await readElements(open), [tag]);
      assert.deepEqual(open.problems, []);
      await open.close();
      await project.close();
    });
  }
});

it('an element whose comments a minifier has taken out is drawn anew, and shows the same', async () => {
  const html = (await render('role-comparison')).replace(/<!--[^]*?-->/g, '');
  const open = await openPage(asPage(html));
  const readRows = () =>
    open.page.$eval('role-comparison', ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
        row.textContent?.replace(/\s+/g, ''),
      ),
    );
  const rendered = await readRows();
  await open.page.addScriptTag({ type: 'module', url: '/role-comparison/embed.js' });
  await open.page.waitForFunction(
    () => Reflect.get(document.querySelector('role-comparison') ?? {}, 'hasUpdated') === true,
  );
  assert.ok(rendered.length > 3, 'rows');
  assert.deepEqual(await readRows(), rendered);
  assert.deepEqual(open.problems, []);
  await open.close();
});

describe('CSS of the documentation', () => {
  const manifest = readRoot('dist/custom-elements.json');
  for (const { place, code } of listSamples('css')) {
    it(`is read by the browser to the last declaration, and names what is there: ${place}`, async () => {
      const open = await openPage(asPage(''));
      const refused = await open.page.evaluate((code) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(code);
        const blocks = [...code.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
        const declarations = blocks.flatMap(([, , body = '']) =>
          body.split(';').flatMap((part) => (part.trim() ? [part.trim()] : [])),
        );
        return [
          ...blocks.flatMap(([, selector = '']) =>
            CSS.supports(`selector(${selector.split(',')[0]?.trim() ?? ''})`) ? [] : [selector],
          ),
          ...declarations.filter((declaration) => !CSS.supports(declaration)),
          ...(sheet.cssRules.length === blocks.length ? [] : ['a rule']),
        ];
      }, code);
      assert.deepEqual(refused, []);
      for (const [name] of code.matchAll(/--role-[\w-]+/g)) {
        assert.ok(manifest.includes(`"name": "${name}"`), name);
      }
      for (const [, part] of code.matchAll(/::part\(([\w-]+)\)/g)) {
        assert.ok(manifest.includes(`"name": "${part}"`), part);
      }
      await open.close();
    });
  }
});
