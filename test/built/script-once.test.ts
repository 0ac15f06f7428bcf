// SPDX-License-Identifier: MIT
//
// One script of a build on a page, by whatever address and however often it is asked for.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { OpenPage, Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => {
  site = await startSite();
  site.serve('newest/embed.js', (response) =>
    response.writeHead(302, { location: '/embed.js', 'access-control-allow-origin': '*' }).end(),
  );
});
after(() => site.close());

// Not the chart, whose library observes the document too.
const ELEMENTS = '<role-comparison></role-comparison><role-chooser></role-chooser>';

const untilShown = (page: Page) =>
  page.waitForFunction(() =>
    ['role-comparison', 'role-chooser'].every((tag) =>
      document.querySelector(tag)?.shadowRoot?.querySelector('.base'),
    ),
  );

/** Keeps the names that a page has from the start, and counts the observers of its document. */
const observe = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const { observe } = MutationObserver.prototype;
    Object.assign(window, { observed: 0, names: [] });
    MutationObserver.prototype.observe = function (target, options) {
      if (target === document && options?.childList) {
        Object.assign(window, { observed: Number(Reflect.get(window, 'observed')) + 1 });
      }
      observe.call(this, target, options);
    };
    Object.assign(window, { names: Object.getOwnPropertyNames(window) });
  });

const readNewNames = (page: Page) =>
  page.evaluate(() => {
    const names = Reflect.get(window, 'names') as string[];
    return Object.getOwnPropertyNames(window).filter(
      (name) => !names.includes(name) && !/^(?:puppeteer|__aria)/.test(name),
    );
  });

/** The scripts that the page has asked for, without chunks. */
const entries = ({ requests }: OpenPage) => requests.filter((url) => /embed/.test(url));

describe('the script as a classic one', () => {
  for (const file of ['embed.js', 'embed.all.js']) {
    const script = `<script src="CDN/${file}"></script>`;

    it(`takes no name of the page, and shows the elements, also when it stands there twice: ${file}`, async () => {
      const opened = await site.show(
        `<script>var t = 'of the page', e = 1; function show() {}</script>${script}${ELEMENTS}${script}`,
        { prepare: observe },
      );
      const { page, problems, close } = opened;
      await untilShown(page);
      assert.deepEqual(await readNewNames(page), ['t', 'e', 'show']);
      assert.equal(await page.evaluate(() => Reflect.get(window, 't') as unknown), 'of the page');
      assert.equal(await page.evaluate(() => Reflect.get(window, 'observed') as unknown), 1);
      assert.deepEqual(problems, []);
      await close();
    });

    it(`works in one file with scripts that begin and end without a semicolon: ${file}`, async () => {
      const text = await (await fetch(new URL(file, site.base))).text();
      const joined = `window.before = function () {}\n${text}\n(window.after = function () {})()`;
      site.serve('joined.js', (response) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(joined),
      );
      const { page, problems, close } = await site.show(
        `<script defer src="joined.js"></script>${ELEMENTS}`,
      );
      await untilShown(page);
      assert.equal(await page.evaluate(() => typeof Reflect.get(window, 'after')), 'function');
      assert.deepEqual(problems, []);
      await close();
    });
  }
});

describe('the script by another address than its own', () => {
  for (const [name, address] of [
    ['with a version behind it', 'embed.js?ver=6.7'],
    ['that leads to the newest one', 'newest/embed.js'],
  ] as const) {
    it(`is asked for once, and runs once: ${name}`, async () => {
      const opened = await site.show(
        `<script type="module" src="CDN/${address}"></script>${ELEMENTS}`,
        { prepare: observe },
      );
      await untilShown(opened.page);
      await opened.page.waitForNetworkIdle();
      assert.deepEqual(entries(opened), address.includes('?') ? [address] : [address, 'embed.js']);
      assert.equal(await opened.page.evaluate(() => Reflect.get(window, 'observed') as unknown), 1);
      assert.deepEqual(opened.problems, []);
      await opened.close();
    });
  }

  it('does nothing where the page has run it already', async () => {
    const { page, problems, close } = await site.show(
      `${SCRIPT}<script type="module" src="CDN/embed.js?copy"></script>${ELEMENTS}`,
      { prepare: observe },
    );
    await untilShown(page);
    assert.equal(await page.evaluate(() => Reflect.get(window, 'observed') as unknown), 1);
    assert.deepEqual(problems, []);
    await close();
  });
});
