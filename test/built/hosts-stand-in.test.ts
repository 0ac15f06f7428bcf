// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Site } from '../fixtures/site.js';
import { inMain, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => {
  site = await startSite();
  const vue = new URL('../../node_modules/vue/dist/vue.runtime.global.prod.js', import.meta.url);
  const script = await readFile(vue, 'utf8');
  site.serve('vue.js', (response) =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(script),
  );
});
after(() => site.close());

const STAND_IN =
  '<div id="pay" class="wide" lang="fr" title="no" style="--role-color-1: red" ' +
  'data-element="salary-chart" data-group-by="level" data-no-controls="" data-heading="Pay" data-only="common" ' +
  'data-onclick="window.hit = 1" data-style="color: red" data-inner-html="x" data-id="other"><p>Before</p></div>';

/** The element in it. */
const ELEMENT =
  '<salary-chart slot="role-comparison" heading="Pay" group-by="level" no-controls=""></salary-chart>';

const open = (html: string) => site.show(inMain(html));

const untilShown = (page: Page, selector: string) =>
  page.waitForFunction(
    (selector) => document.querySelector(`main ${selector}`)?.shadowRoot?.querySelector('.base'),
    {},
    selector,
  );

const readMain = (page: Page) =>
  page.evaluate(() => document.querySelector('main')!.innerHTML.trim());

/** Whether a selector finds something that a reader sees. */
const isSeen = (page: Page, selector: string) =>
  page.$eval(selector, (found) => found.checkVisibility());

const withElement = (stand: string, element: string) => stand.replace('</div>', `${element}</div>`);

describe('a <div data-element> in place of an element', () => {
  for (const script of ['embed.js', 'embed.all.js']) {
    it(`stays, and shows the element in the place of its children: ${script}`, async () => {
      const { page, problems, close } = await site.show(
        `<script type="module" src="CDN/${script}"></script><main>${STAND_IN}</main>`,
      );
      await untilShown(page, 'salary-chart');
      assert.equal(await readMain(page), withElement(STAND_IN, ELEMENT));
      assert.equal(await isSeen(page, 'main p'), false);
      assert.equal(await isSeen(page, 'salary-chart'), true);
      await page.click('salary-chart');
      assert.equal(await page.evaluate(() => Reflect.get(window, 'hit') as unknown), undefined);
      assert.deepEqual(problems, []);
      await close();
    });
  }

  it('shows its children until the element has something to show, and where it has not', async () => {
    const { page, close } = await open(
      '<div data-element="role-comparison" data-src="CDN/gone.json"><p>Before</p></div>',
    );
    await page.waitForFunction(() =>
      document.querySelector('role-comparison')?.shadowRoot?.querySelector('.error'),
    );
    assert.equal(await isSeen(page, 'main p'), true);
    await page.$eval('[data-element]', (stand) => stand.setAttribute('data-src', 'invented.json'));
    await untilShown(page, 'role-comparison');
    assert.equal(await isSeen(page, 'main p'), false);
    await close();
  });

  it('gives the element its language, its style, its data and its id as a name', async () => {
    const { page, problems, close } = await open(
      `<div id="work" data-element="role-chooser" data-answers-in-link lang="de" style="--role-gap: 7px">
        <script type="application/json"></script></div>`,
    );
    await page.evaluate(async () => {
      const response = await fetch('invented.json');
      const data = document.createElement('script');
      data.type = 'application/json';
      data.textContent = await response.text();
      const stand = document.querySelector('[data-element]')!;
      const copy = stand.cloneNode() as HTMLElement;
      copy.append(data);
      stand.replaceWith(copy);
    });
    await untilShown(page, 'role-chooser');
    const found = await page.$eval('role-chooser', (chooser) => {
      chooser.shadowRoot!.querySelector<HTMLElement>('input[value="5"]')!.click();
      return {
        text: chooser.shadowRoot!.textContent.includes('I like heights.'),
        gap: getComputedStyle(chooser).getPropertyValue('--role-gap'),
      };
    });
    assert.deepEqual(found, { text: true, gap: '7px' });
    await page.waitForFunction(() => location.hash.startsWith('#work-answers=5'));
    assert.deepEqual(problems, []);
    await close();
  });

  it('shows the element also when it is added later, deep in other markup', async () => {
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
    assert.equal(await page.$eval('role-comparison', ({ only }) => only), 'common');
    await close();
  });

  it('stays what it is where it names what is none of ours, and where all of the page is in it', async () => {
    const other =
      '<div data-element="script" data-src="x"></div><div data-element="constructor"></div>';
    const { page, problems, close } = await open(
      `${other}<p>The page</p><role-comparison></role-comparison><script>
        for (const part of [document.documentElement, document.body]) part.dataset.element = 'salary-chart';
      </script>`,
    );
    await untilShown(page, 'role-comparison');
    assert.ok((await readMain(page)).startsWith(other));
    assert.equal(await page.$('salary-chart'), null);
    assert.equal(await isSeen(page, 'main p'), true);
    assert.deepEqual(problems, []);
    await close();
  });

  it('is not filled twice where a page was saved or copied with the element in it', async () => {
    const { page, close } = await open(withElement(STAND_IN, ELEMENT));
    await untilShown(page, 'salary-chart');
    await page.evaluate(() => {
      const stand = document.querySelector('[data-element]')!;
      stand.after(stand.cloneNode(true));
    });
    await untilShown(page, 'div + div > salary-chart');
    assert.equal(await readMain(page), withElement(STAND_IN, ELEMENT).repeat(2));
    await close();
  });

  it('gives its children to the element where it can have no root', async () => {
    const { page, problems, close } = await open(
      '<figure data-element="role-comparison"><p>Before</p></figure>',
    );
    await untilShown(page, 'figure > role-comparison');
    assert.equal(await isSeen(page, 'main p'), false);
    assert.deepEqual(problems, []);
    await close();
  });

  it('is as high in an editor’s preview as what it shows, which grows and shrinks', async () => {
    // As the block "Custom HTML" of WordPress has it: the body is measured at each change of its DOM.
    const { page, problems, close } = await site.show(
      `<iframe width="800" height="0" srcdoc="<style>body { margin: 0; position: absolute; width: 100% }</style>${STAND_IN.replaceAll('"', "'")}"></iframe>`,
    );
    await page.evaluate(async (base) => {
      const frame = document.querySelector('iframe')!;
      const { body } = frame.contentDocument!;
      const measure = () => (frame.height = String(body.getBoundingClientRect().height));
      new MutationObserver(measure).observe(body, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      const script = frame.contentDocument!.createElement('script');
      Object.assign(script, { type: 'module', src: `${base}embed.js` });
      body.append(script);
      await new Promise((resolve) => script.addEventListener('load', resolve));
    }, site.base);
    const untilMeasured = (least: number) =>
      page.waitForFunction(
        (least) => {
          const frame = document.querySelector('iframe')!;
          const { height } = frame.contentDocument!.body.getBoundingClientRect();
          const isDrawn = frame
            .contentDocument!.querySelector('salary-chart')
            ?.shadowRoot?.querySelector('.drawn');
          return isDrawn && height > least && Number(frame.height) === height;
        },
        {},
        least,
      );
    await untilMeasured(100);
    // What the editor does not see: nothing outside the shadow root is changed.
    const grow = (height: string) =>
      page.$eval(
        'iframe',
        (frame, height) => {
          const chart = frame.contentDocument!.querySelector('salary-chart')!;
          chart.shadowRoot!.querySelector<HTMLElement>('.base')!.style.minHeight = height;
        },
        height,
      );
    await grow('900px');
    await untilMeasured(899);
    await grow('');
    await untilMeasured(100);
    assert.deepEqual(problems, []);
    await close();
  });

  it('shows what the recipes say', async () => {
    const text = await readFile(new URL('../../demo/docs/recipes.md', import.meta.url), 'utf8');
    const stand = /^<div data-element=.*$/m.exec(text)?.[0];
    assert.ok(stand, 'the recipes have one');
    const source = /data-source="(\w+)"/.exec(stand)?.[1];
    const { page, problems, close } = await open(stand);
    await untilShown(page, 'salary-chart');
    assert.equal(
      await readMain(page),
      withElement(
        stand,
        `<salary-chart slot="role-comparison" source="${source}" group-by="level"></salary-chart>`,
      ),
    );
    assert.deepEqual(problems, []);
    await close();
  });
});

describe('a <div data-element> that a framework owns', () => {
  /** A Vue application of stand-ins with text in them, under a state that a test changes. */
  const openApplication = async () => {
    const opened = await site.show(
      inMain(`<div id="app"></div><script src="CDN/vue.js"></script><script>
        const { createApp, h, reactive } = Vue;
        window.state = reactive({ shown: true, text: 'Pay', tags: ['salary-chart', 'role-chooser'], only: 'common' });
        createApp({ render: () => h('section', [
          h('p', 'The application'),
          state.shown && h('div', { 'data-element': 'role-comparison', 'data-only': state.only }, [h('p', 'The table'), state.text]),
          ...state.tags.map((tag) => h('div', { key: tag, 'data-element': tag }, state.text)),
        ]) }).mount('#app');
      </script>`),
    );
    for (const tag of ['role-comparison', 'salary-chart', 'role-chooser']) {
      await untilShown(opened.page, `div > ${tag}`);
    }
    return opened;
  };

  const change = (page: Page, state: object) =>
    page.evaluate((state) => {
      Object.assign(Reflect.get(window, 'state') as object, state);
    }, state);

  const untilElements = (page: Page, ...tags: readonly string[]) =>
    page.waitForFunction(
      (tags) => {
        const found = document.querySelectorAll('role-comparison, salary-chart, role-chooser');
        return [...found].map(({ localName }) => localName).join() === tags;
      },
      {},
      tags.join(),
    );

  it('goes with the element when it is taken away, and the application stays', async () => {
    const { page, problems, close } = await openApplication();
    await change(page, { tags: ['role-chooser', 'salary-chart'] });
    await untilElements(page, 'role-comparison', 'role-chooser', 'salary-chart');
    await change(page, { shown: false });
    await untilElements(page, 'role-chooser', 'salary-chart');
    await change(page, { tags: [] });
    await untilElements(page);
    assert.equal(
      await page.$eval('#app', (app) => (app as HTMLElement).innerText),
      'The application',
    );
    assert.deepEqual(problems, []);
    await close();
  });

  it('keeps the element, as it is, when its own text changes', async () => {
    const { page, problems, close } = await openApplication();
    await page.$eval('salary-chart', (chart) => Object.assign(window, { chart }));
    await change(page, { text: 'What they are paid' });
    await page.waitForFunction(() => {
      const chart = document.querySelector('salary-chart');
      return chart?.parentElement?.firstChild?.textContent === 'What they are paid';
    });
    const isSame = await page.$eval(
      'salary-chart',
      (chart) => chart === Reflect.get(window, 'chart') && chart.checkVisibility(),
    );
    assert.ok(isSame);
    assert.equal(await isSeen(page, 'div > p'), false);
    assert.deepEqual(problems, []);
    await close();
  });

  it('shows what its attributes say when they change, and leaves those of the element alone', async () => {
    const { page, close } = await openApplication();
    await page.$eval('role-comparison', (table) => table.setAttribute('heading', 'Of the page'));
    await change(page, { only: 'differences' });
    await page.waitForFunction(
      () => document.querySelector('role-comparison')?.only === 'differences',
    );
    assert.equal(await page.$eval('role-comparison', ({ heading }) => heading), 'Of the page');
    await page.$eval('main [data-element]', (stand) =>
      stand.setAttribute('data-element', 'role-infographic'),
    );
    await untilShown(page, 'div > role-infographic');
    assert.equal(await page.$('role-comparison'), null);
    await close();
  });
});
