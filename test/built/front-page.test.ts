// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { measure } from '../../build/loads.mjs';
import type { DemoSite } from '../fixtures/demo-site.js';
import { startDemoSite } from '../fixtures/demo-site.js';
import { listViolations } from '../fixtures/reader-page.js';
import type { OpenPage } from '../fixtures/site.js';

const ROOT = new URL('../../', import.meta.url);

let site: DemoSite;
before(async () => (site = await startDemoSite()));
after(() => site.close());

const open = (prepare?: (page: Page) => Promise<unknown>): Promise<OpenPage> =>
  site.open('index.html', async (page) => {
    await page.setViewport({ width: 1280, height: 900 });
    await prepare?.(page);
  });

/** Waits until the chart beside the title is live and painted. */
const untilPainted = (page: Page) =>
  page.waitForFunction(() =>
    document.querySelector('.frame salary-chart')?.shadowRoot?.querySelector('.drawn'),
  );

/** What is on the page beside the title, as it is painted. */
const readLook = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.querySelector('.frame .sheet')!);
    const mark = document.querySelector('.frame salary-chart')!.shadowRoot!;
    const role = getComputedStyle(mark.querySelector('.legend')!);
    return { backgroundColor, color, first: role.getPropertyValue('--role-color-1').trim() };
  });

describe('the front page', () => {
  it('shows the chart with its sentence and its source where no script runs', async () => {
    const { page, close } = await open((page) => page.setJavaScriptEnabled(false));
    const text = await page.$eval('.frame salary-chart', ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll<HTMLElement>('.sentence, .chart, [part=footer]')]
        .filter((part) => part.checkVisibility())
        .map((part) => part.innerText)
        .join(' '),
    );
    assert.match(text, /^A typical advert for senior Machine Learning Engineers/);
    assert.match(text, /too few to say[^]*Source: /);
    const thumbs = await page.$$eval('.thumb', (all) =>
      all.map((one) => one.textContent.trim().length),
    );
    assert.equal(thumbs.length, 6);
    assert.ok(Math.min(...thumbs) > 50, 'each card has the words of its element');
    await close();
  });

  it('takes over the chart that stands there, and draws none anew', async () => {
    const { page, problems, close } = await open((page) =>
      page.evaluateOnNewDocument(() => {
        // Modules run after it.
        document.addEventListener('readystatechange', () => {
          if (document.readyState !== 'interactive') return;
          const chart = document.querySelector('.frame salary-chart')?.shadowRoot;
          Object.assign(window, { first: chart?.querySelector('.sentence') });
        });
      }),
    );
    await untilPainted(page);
    assert.equal(
      await page.$eval('.frame salary-chart', ({ shadowRoot }) => {
        const sentence = shadowRoot!.querySelector('.sentence');
        return sentence !== null && sentence === Reflect.get(window, 'first');
      }),
      true,
    );
    assert.deepEqual(problems, []);
    await close();
  });

  it('shows the chart on a page that is dark, or a brand’s, at a press, without a script too', async () => {
    for (const script of [true, false]) {
      const { page, close } = await open((page) => page.setJavaScriptEnabled(script));
      const looks = [await readLook(page)];
      for (const value of ['dark', 'brand']) {
        await page.click(`[name=look][value=${value}]`);
        looks.push(await readLook(page));
      }
      assert.deepEqual(
        looks.map(({ backgroundColor, color }) => [backgroundColor, color]),
        [
          ['rgb(255, 255, 255)', 'rgb(27, 32, 41)'],
          ['rgb(20, 24, 31)', 'rgb(232, 232, 232)'],
          ['rgb(255, 246, 236)', 'rgb(59, 29, 74)'],
        ],
      );
      assert.equal(looks[2]!.first, '#7a1fa2');
      await close();
    }
  });

  it('has no axe violation with any of the looks, on a light and on a dark screen', async () => {
    const { page, close } = await open();
    await untilPainted(page);
    const found: string[] = [];
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const value of ['dark', 'brand', 'paper']) {
        await page.click(`[name=look][value=${value}]`);
        const violations = await listViolations(page);
        found.push(...violations.map((text) => `${scheme}, ${value}: ${text}`));
      }
    }
    assert.deepEqual(found, []);
    await close();
  });

  it('has a place for the chart that is as high as the chart, also when its table is shown', async () => {
    const { page, close } = await open();
    await untilPainted(page);
    const isFitted = (least: number) =>
      page.waitForFunction(
        (least) => {
          const frame = document.querySelector('.frame')!;
          const { height } = frame.firstElementChild!.getBoundingClientRect();
          return height > least && Math.abs(frame.clientHeight - height) <= 1 && height;
        },
        {},
        least,
      );
    const before = await (await isFitted(300)).jsonValue();
    await page.$eval('.frame salary-chart', ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('button')]
        .find(({ textContent }) => textContent.trim() === 'Table')
        ?.click(),
    );
    await isFitted(Number(before) + 50);
    await close();
  });

  it('has four facts, and each is what the data, the files and the messages say', async () => {
    const { page, close } = await open((page) => page.setJavaScriptEnabled(false));
    const facts = await page.$$eval('.facts dt', (all) => all.map((fact) => fact.innerText));
    const catalogue = await readFile(new URL('data/catalogue.json', ROOT), 'utf8');
    const { roles } = JSON.parse(catalogue) as { roles: unknown[] };
    const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
    const count = roles.length === 20 ? 'Twenty' : (words[roles.length] ?? facts[0]!.split(' ')[0]);
    // A file for each, and a folder for English.
    const files = await readdir(new URL('src/messages/', ROOT));
    const languages = files.filter((file) => /^[a-z]{2}(-[a-z]+)?(\.ts)?$/.test(file)).length;
    const kilobytes = Math.ceil(measure(new URL('dist/embed.js', ROOT)) / 100) / 10;
    assert.deepEqual(facts, [
      `${count} roles`,
      `${kilobytes.toFixed(1)} kB`,
      '0 third parties',
      `${languages} languages`,
    ]);
    await close();
  });

  it('asks no other host for anything, and leaves nothing with the reader', async () => {
    const { page, requests, close } = await open();
    await untilPainted(page);
    await page.$eval('.closing', (end) => end.scrollIntoView());
    await page.waitForNetworkIdle();
    assert.deepEqual(
      requests.filter((address) => /^https?:/.test(address)),
      [],
    );
    assert.deepEqual(await page.browserContext().cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await close();
  });

  it('loads the elements of the cards when a reader comes near them', async () => {
    const { page, close } = await open((page) => page.setViewport({ width: 390, height: 800 }));
    assert.equal(await page.$('role-guide'), null);
    await page.$eval('.cards', (cards) => cards.scrollIntoView());
    await page.waitForFunction(() =>
      document.querySelector('.cards role-guide')?.shadowRoot?.querySelector('.base'),
    );
    await close();
  });

  it('leads to the builder, to a finished guide, to each element and to the gallery', async () => {
    const { page, close } = await open();
    const links = await page.$$eval('main a', (all) => all.map((one) => one.getAttribute('href')));
    for (const href of [
      'builder.html',
      'guide.html',
      'gallery.html',
      ...['role-guide', 'role-comparison', 'salary-chart', 'role-chooser', 'role-infographic'].map(
        (tag) => `${tag}.html`,
      ),
    ]) {
      assert.ok(links.includes(href), href);
    }
    await close();
  });
});
