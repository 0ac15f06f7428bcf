// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Site } from '../fixtures/site.js';
import { inMain, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

const STAND_IN =
  '<div id="pay" class="wide" lang="fr" dir="ltr" title="no" style="color: red" onclick="window.hit = 1" ' +
  'data-element="salary-chart" data-group-by="level" data-no-controls="" data-heading="Pay" data-onclick="window.hit = 1" ' +
  'data-style="color: red" data-inner-html="x" data-id="other"><p>Before</p></div>';

const RESULT =
  '<salary-chart group-by="level" no-controls="" heading="Pay" id="pay" class="wide" lang="fr" dir="ltr"><p>Before</p></salary-chart>';

const open = (html: string) => site.show(inMain(html));

const untilShown = (page: Page, tag: string) =>
  page.waitForFunction(
    (tag) => document.querySelector(`main ${tag}`)?.shadowRoot?.querySelector('.base'),
    {},
    tag,
  );

/** The attributes in any order. */
const readMain = (page: Page) =>
  page.evaluate(() => document.querySelector('main')!.innerHTML.trim());

const sorted = (markup: string) => markup.split(/[\s>]+/).sort();

describe('a <div data-element> in place of an element', () => {
  it('becomes the element, with its children and the attributes the element knows, and no other', async () => {
    const { page, problems, close } = await open(STAND_IN);
    await untilShown(page, 'salary-chart');
    assert.deepEqual(sorted(await readMain(page)), sorted(RESULT));
    await page.click('salary-chart');
    assert.equal(await page.evaluate(() => Reflect.get(window, 'hit') as unknown), undefined);
    assert.deepEqual(problems, []);
    await close();
  });

  it('becomes the element also when it is added later, deep in other markup', async () => {
    const { page, close } = await open('');
    await page.evaluate((markup) => {
      document.querySelector('main')!.innerHTML = `<section><div>${markup}</div></section>`;
    }, STAND_IN);
    await untilShown(page, 'salary-chart');
    await page.evaluate(() => {
      const stand = document.createElement('div');
      stand.dataset['element'] = 'role-comparison';
      stand.dataset['only'] = 'common';
      document.querySelector('main')!.append(stand);
    });
    await untilShown(page, 'role-comparison');
    assert.equal(await page.$$eval('[data-element]', ({ length }) => length), 0);
    assert.equal(await page.$eval('role-comparison', ({ only }) => only), 'common');
    await close();
  });

  it('stays what it is where it names what is none of ours', async () => {
    const other =
      '<div data-element="script" data-src="x"></div><div data-element="sl-button"></div>';
    const { page, close } = await open(`${other}<role-comparison></role-comparison>`);
    await untilShown(page, 'role-comparison');
    assert.ok((await readMain(page)).startsWith(other));
    await close();
  });

  it('becomes what the recipes say', async () => {
    const text = await readFile(new URL('../../demo/docs/recipes.md', import.meta.url), 'utf8');
    const stand = /^<div data-element=.*$/m.exec(text)?.[0];
    assert.ok(stand, 'the recipes have one');
    const source = /data-source="(\w+)"/.exec(stand)?.[1];
    const { page, problems, close } = await open(stand);
    await untilShown(page, 'salary-chart');
    assert.deepEqual(
      sorted(await readMain(page)),
      sorted(`<salary-chart source="${source}" group-by="level">Pay by level</salary-chart>`),
    );
    assert.deepEqual(problems, []);
    await close();
  });
});
