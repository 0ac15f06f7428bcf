// SPDX-License-Identifier: MIT
//
// Links within an element, on pages where a fragment alone leads elsewhere or is the page's own.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import type { OpenPage, Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** A router by the fragment, as many pages have one: what it does not know is a page that is not there. */
const ROUTER = `<nav><a href="#/">Start</a> <a href="#/pay">Pay</a></nav><main></main><script>
  const pages = {
    '/': '<role-guide id="guide" src="CDN/invented.json"></role-guide>',
    '/pay': '<role-guide id="guide" src="CDN/invented.json"></role-guide>',
    'pay': '<role-guide id="guide" src="CDN/invented.json"></role-guide>',
    '/fit': '<role-chooser id="fit" answers-in-link src="CDN/invented.json"></role-chooser>',
  };
  const show = () => {
    const page = pages[location.hash.slice(1) || '/'];
    document.querySelector('main').innerHTML = page ?? '<p id="missing">There is no such page.</p>';
  };
  addEventListener('hashchange', show);
  show();
</script>${SCRIPT}`;

/** Opens the page with the router at a route. */
async function showRoute(route: string): Promise<OpenPage> {
  const start = await site.show(ROUTER);
  const open = await site.open(start.page.url() + route);
  await start.close();
  return open;
}

const GUIDE = `<div style="block-size: 2000px"></div><role-guide id="guide" src="CDN/invented.json"></role-guide>
  <div style="block-size: 2000px"></div>`;

/** Clicks a link of the contents, and tells where the page and its focus are then. */
async function follow(page: Page | Frame) {
  await page.waitForFunction(() =>
    document.querySelector('role-guide')?.shadowRoot?.querySelector('.contents a'),
  );
  const name = await page.evaluate(() => {
    const links = document
      .querySelector('role-guide')!
      .shadowRoot!.querySelectorAll<HTMLElement>('.contents a');
    const link = links[links.length - 1]!;
    link.click();
    return link.textContent.trim();
  });
  await page.waitForFunction(
    (name) => document.querySelector('role-guide')?.shadowRoot?.activeElement?.textContent === name,
    {},
    name,
  );
  await page.waitForFunction(() => {
    const { activeElement } = document.querySelector('role-guide')!.shadowRoot!;
    const { top } = activeElement!.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
  // What is written into the address is written by code that comes with the first link.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return page.evaluate(() => ({
    hash: location.hash,
    missing: document.querySelector('#missing') !== null,
  }));
}

const hrefs = (page: Page | Frame) =>
  page.evaluate(() =>
    [
      ...document
        .querySelector('role-guide')!
        .shadowRoot!.querySelectorAll<HTMLAnchorElement>('.contents a'),
    ].map(({ href }) => href),
  );

describe('a link to a section of the guide', () => {
  it('stays on a page whose base is elsewhere, and leads back to the section', async () => {
    const open = await site.show(`<base href="https://elsewhere.invalid/">${SCRIPT}${GUIDE}`);
    const before = open.page.url();
    const { hash } = await follow(open.page);
    assert.equal(hash, '#guide-sources');
    assert.equal(open.page.url(), `${before}#guide-sources`);
    for (const href of await hrefs(open.page)) assert.ok(href.startsWith(`${before}#guide-`), href);
    const again = await site.open(`${before}#guide-sources`);
    await again.page.waitForFunction(
      () =>
        document.querySelector('role-guide')?.shadowRoot?.activeElement?.textContent === 'Sources',
    );
    await again.close();
    await open.close();
  });

  it('stays in a frame that is written into its page', async () => {
    const open = await site.show('<iframe title="Guide" width="800" height="600"></iframe>');
    await open.page.evaluate(
      (html, base) => (document.querySelector('iframe')!.srcdoc = html.replaceAll('CDN/', base)),
      `<!doctype html>${SCRIPT}${GUIDE}`,
      site.base,
    );
    const frame = await open.page.waitForFrame((frame) => frame.url().startsWith('about:srcdoc'));
    await follow(frame);
    assert.ok(frame.url().startsWith('about:srcdoc'), frame.url());
    for (const href of await hrefs(frame)) assert.ok(href.startsWith('about:srcdoc#guide-'), href);
    await open.close();
  });

  for (const route of ['#/pay', '', '#pay']) {
    it(`leaves the route ${route || 'of an empty fragment'} as it is`, async () => {
      const open = await showRoute(route);
      assert.deepEqual(await follow(open.page), { hash: route, missing: false });
      await open.page.reload();
      assert.deepEqual(await follow(open.page), { hash: route, missing: false });
      await open.close();
    });
  }

  it('opens in a new window where a reader asks for that', async () => {
    const open = await site.show(`<base href="https://elsewhere.invalid/">${SCRIPT}${GUIDE}`);
    await follow(open.page);
    const kept = await open.page.evaluate(() => {
      const link = document
        .querySelector('role-guide')!
        .shadowRoot!.querySelector<HTMLElement>('.contents a')!;
      const event = new MouseEvent('click', { cancelable: true, ctrlKey: true });
      link.dispatchEvent(event);
      return !event.defaultPrevented;
    });
    assert.ok(kept);
    await open.close();
  });
});

describe('answers in the link', () => {
  it('leave the route of a page alone, and the author is told', async () => {
    const open = await showRoute('#/fit');
    await open.page.waitForFunction(() =>
      document.querySelector('role-chooser')?.shadowRoot?.querySelector('input'),
    );
    await open.page.evaluate(() =>
      document
        .querySelector('role-chooser')!
        .shadowRoot!.querySelector<HTMLElement>('input[value="5"]')!
        .click(),
    );
    await open.page.waitForFunction(
      () =>
        !document
          .querySelector('role-chooser')!
          .shadowRoot!.querySelector('.footer')!
          .textContent.includes('Copy link'),
    );
    assert.equal(await open.page.evaluate(() => location.hash), '#/fit');
    assert.match(open.problems.join(), /answers-in-link but a fragment that is the route/);
    await open.close();
  });
});
