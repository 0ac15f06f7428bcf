// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { inventedCatalogue } from '../fixtures/dataset.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

const ROLES = inventedCatalogue();

/** The names of the roles that the element of a page shows. */
const readRoles = ({ page }: OpenPage) =>
  page.$eval('role-comparison', ({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll('thead .role')].map(
      (role) => role.textContent.trim().split(/\s/)[0],
    ),
  );

/** A page around the iframe, which follows its height as the recipes say. */
async function openAround(query: string, attributes = ''): Promise<OpenPage> {
  const open = await site.show(
    `<!doctype html><title>Around</title>
    <iframe src="embed.html?${query}" title="Roles" width="600" height="50" ${attributes}></iframe>
    <script>
      const frame = document.querySelector('iframe');
      window.messages = [];
      addEventListener('message', (event) => {
        if (event.source !== frame.contentWindow) return;
        window.messages.push(event.data);
        if (event.data?.type === 'role-comparison') frame.style.height = event.data.height + 'px';
      });
    </script>`,
  );
  await open.page.waitForFunction(() => document.querySelector('iframe')!.offsetHeight > 100);
  return open;
}

/** The iframe of the recipes, and the sandbox that they name for it. */
async function readRecipe() {
  const text = await readFile(new URL('../../demo/docs/recipes.md', import.meta.url), 'utf8');
  const recipe = /^```html\n(<iframe[^]*?)^```/m.exec(text)?.[1];
  const sandbox = /`sandbox="([^"]+)"`/.exec(text)?.[1];
  assert.ok(recipe && sandbox, 'the recipes have an iframe and a sandbox');
  return { recipe, sandbox };
}

/** The markup of the body of the iframe's page, without what the element shows. */
async function readFrame({ page }: OpenPage): Promise<string> {
  const frame = page.frames().find((frame) => frame.url().includes('embed.html'));
  await frame!.waitForFunction(() =>
    document.body.firstElementChild?.shadowRoot?.querySelector('.base'),
  );
  return frame!.evaluate(() => document.body.innerHTML.trim());
}

describe('the page for iframes', () => {
  it('shows the element that its address asks for, with the attributes it knows', async () => {
    const open = await openAround(
      'element=salary-chart&heading=Pay&no-controls=&theme=dark&lang=de&roles=ai-engineer%20machine-learning-engineer',
    );
    assert.equal(
      await readFrame(open),
      '<salary-chart roles="ai-engineer machine-learning-engineer" heading="Pay" theme="dark" no-controls=""></salary-chart>',
    );
    const [lang, scheme] = await open.page
      .frames()[1]!
      .evaluate(() => [
        document.documentElement.lang,
        getComputedStyle(document.documentElement).colorScheme,
      ]);
    assert.deepEqual([lang, scheme, open.problems], ['de', 'dark', []]);
    await open.close();
  });

  it('shows the comparison where its address asks for nothing, or for what there is not', async () => {
    for (const query of ['', 'element=script', 'element=img&src=']) {
      const open = await openAround(query);
      assert.match(await readFrame(open), /^<role-comparison( src="")?><\/role-comparison>$/);
      await open.close();
    }
  });

  it('follows no parameter that it does not know', async () => {
    const open = await openAround(
      'onclick=alert(1)&style=color:red&id=x&class=y&slot=z&is=w&innerHTML=%3Cb%3E&data=1&__proto__=1&lang=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
    );
    assert.equal(await readFrame(open), '<role-comparison></role-comparison>');
    // The language is named as text, once.
    assert.deepEqual(open.problems, [
      'role-comparison: there is no language ""><img src=x onerror=alert(1)>"',
    ]);
    await open.close();
  });

  it('shows a catalogue of its own folder, and asks for it without cookies and referrer', async () => {
    const asked: IncomingHttpHeaders[] = [];
    site.serve('own/catalogue.json', (response, request) => {
      asked.push(request.headers);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ROLES));
    });
    const open = await site.show('<p>Before</p>');
    await open.page.evaluate(() => (document.cookie = 'session=1; path=/'));
    await open.page.goto(`${site.base}embed.html?src=own/catalogue.json`);
    await open.page.waitForFunction(() =>
      document.querySelector('role-comparison')?.shadowRoot?.textContent.includes('Alpha'),
    );
    assert.deepEqual(
      asked.map(({ cookie, referer }) => [cookie, referer]),
      [[undefined, undefined]],
    );
    assert.deepEqual(open.problems, []);
    await open.close();
  });

  it('shows no other catalogue that a link asks for, and not the shipped roles in its place', async () => {
    site.serve('account/delete', ROLES);
    const folder = await readFile(new URL('../../dist/embed.html', import.meta.url), 'utf8');
    const html = folder
      .replaceAll(/(src|href)="embed/g, '$1="../embed')
      .replace('role-comparison-src" content="', '$& /lists/ /account/one.json');
    const openFrame = (src: string) => {
      const path = `frames/embed.html?src=${encodeURIComponent(src)}`;
      site.serve(path, (response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end(html),
      );
      return site.open(path);
    };
    site.serve('lists/some.json', ROLES);
    site.serve('account/one.json', ROLES);
    site.serve('account/one.json?day=2', ROLES);
    for (const src of [
      '/account/delete',
      '../account/delete',
      `${site.base}account/delete`,
      site.base.replace('127.0.0.1', 'localhost') + 'account/one.json',
      'data:application/json,' + encodeURIComponent(JSON.stringify(ROLES)),
      '/lists/../account/delete',
      '/lists/..%2faccount/delete',
      '/account/one.json/more',
    ]) {
      const open = await openFrame(src);
      await open.page.waitForFunction(() =>
        document.querySelector('role-comparison')?.shadowRoot?.querySelector('.error'),
      );
      assert.equal((await readRoles(open)).length, 0, src);
      assert.ok(open.problems[0]?.startsWith('role-comparison: the page for iframes'), src);
      assert.deepEqual(
        open.requests.filter(
          (request) => /account|lists|^data/.test(request) && !request.includes('embed.html'),
        ),
        [],
        src,
      );
      await open.close();
    }
    for (const src of ['/lists/some.json', '/account/one.json?day=2']) {
      const open = await openFrame(src);
      await open.page.waitForFunction(() =>
        document.querySelector('role-comparison')?.shadowRoot?.querySelector('.role'),
      );
      assert.deepEqual(await readRoles(open), ['Alpha', 'Beta']);
      assert.deepEqual(open.problems, []);
      await open.close();
    }
  });

  it('tells the page around it its height and nothing else, and again when that changes', async () => {
    const open = await openAround('element=role-comparison');
    const { page } = open;
    await readFrame(open);
    const read = () =>
      page.evaluate(() => ({
        messages: Reflect.get(window, 'messages') as Record<string, unknown>[],
        height: document.querySelector('iframe')!.clientHeight,
      }));
    await page.evaluate(() => (document.querySelector('iframe')!.style.width = '320px'));
    await page.waitForFunction(() => {
      const heights = (Reflect.get(window, 'messages') as { height: number }[]).map(
        ({ height }) => height,
      );
      return new Set(heights).size > 1;
    });
    const { messages, height } = await read();
    for (const message of messages) {
      assert.deepEqual(Object.keys(message), ['type', 'height']);
      assert.equal(message['type'], 'role-comparison');
      assert.equal(typeof message['height'], 'number');
    }
    assert.ok(Math.abs(Number(messages.at(-1)?.['height']) - height) <= 1);
    const inside = await page
      .frames()[1]!
      .evaluate(() => document.documentElement.scrollHeight - innerHeight);
    assert.ok(inside <= 1, `${inside} px are cut off`);
    await open.close();
  });

  it('works in a sandbox that allows scripts only', async () => {
    for (const element of ['role-comparison', 'salary-chart']) {
      const open = await openAround(`element=${element}`, 'sandbox="allow-scripts"');
      assert.equal(await readFrame(open), `<${element}></${element}>`);
      assert.deepEqual(open.problems, []);
      await open.close();
    }
  });

  it('closes the enlarged picture in a sandbox that allows scripts only', async () => {
    const open = await openAround('element=role-infographic', 'sandbox="allow-scripts"');
    await readFrame(open);
    const frame = open.page.frames()[1]!;
    const press = (name: string) =>
      frame.waitForFunction(
        (name) => {
          const root = document.querySelector('role-infographic')!.shadowRoot!;
          const button = [...root.querySelectorAll('button')].find(
            ({ textContent }) => textContent.trim() === name,
          );
          button?.click();
          return !!button;
        },
        {},
        name,
      );
    const untilOpen = (isOpen: boolean) =>
      frame.waitForFunction(
        (isOpen) =>
          document.querySelector('role-infographic')!.shadowRoot!.querySelector('dialog')?.open ===
          isOpen,
        {},
        isOpen,
      );
    await press('Enlarge');
    await untilOpen(true);
    await press('Close');
    await untilOpen(false);
    await open.close();
  });

  it('hears nothing but the question for its height, and that from the page around it alone', async () => {
    const open = await openAround('element=role-comparison');
    const before = await readFrame(open);
    await open.page.evaluate(() => {
      for (const message of [
        { type: 'role-comparison', roles: 'x', element: 'salary-chart' },
        '<img src=x onerror=alert(1)>',
      ]) {
        document.querySelector('iframe')!.contentWindow!.postMessage(message, '*');
      }
    });
    assert.equal(await readFrame(open), before);
    const count = () =>
      open.page.evaluate(() => (Reflect.get(window, 'messages') as unknown[]).length);
    const told = await count();
    await open.page.evaluate(async () => {
      const { contentWindow } = document.querySelector('iframe')!;
      const other = document.createElement('iframe');
      document.body.append(other);
      const script = other.contentDocument!.createElement('script');
      script.textContent =
        "parent.frames[0].postMessage({ type: 'role-comparison', ask: 'height' }, '*')";
      other.contentDocument!.body.append(script);
      // Messages come in the order in which they are posted: the answer to this one is the only one.
      contentWindow!.postMessage({ type: 'role-comparison', ask: 'height' }, '*');
      await new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    });
    assert.equal(await count(), told + 1);
    await open.close();
  });

  it('paints no backdrop under a pinned theme, and the system’s without', async () => {
    for (const [query, background] of [
      ['theme=light', 'rgba(0, 0, 0, 0)'],
      ['theme=dark', 'rgba(0, 0, 0, 0)'],
      ['theme=neither', 'rgb(255, 255, 255)'],
    ] as const) {
      const open = await openAround(query);
      await readFrame(open);
      const found = await open.page
        .frames()[1]!
        .evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      assert.equal(found, background);
      await open.close();
    }
  });
});

describe('the iframe of the recipes', () => {
  it('opens each link to a source, in the sandbox that the recipes name too', async () => {
    const { recipe, sandbox } = await readRecipe();
    for (const attributes of ['', `sandbox="${sandbox}"`]) {
      const html = recipe
        .replace('/role-comparison/', '')
        .replace('<iframe', `<iframe ${attributes}`);
      const open = await site.show(html);
      const frame = await open.page.waitForFrame((frame) => frame.url().includes('embed.html'));
      await frame.waitForFunction(() =>
        document.querySelector('salary-chart')?.shadowRoot?.querySelector('.drawn'),
      );
      const links = await frame.$$('salary-chart >>> [part~=footer] a');
      assert.ok(links.length > 0, 'there are links');
      for (const link of links) {
        const opened = site.browser.waitForTarget(
          (target) =>
            target.browserContext() === open.page.browserContext() &&
            ![open.page.url(), frame.url()].includes(target.url()),
        );
        await link.evaluate((link) => link.scrollIntoView({ block: 'center' }));
        await link.click();
        const target = await opened;
        await (await target.page())?.close();
      }
      assert.deepEqual(open.problems, []);
      await open.close();
    }
  });

  async function openRecipe(): Promise<OpenPage> {
    const { recipe } = await readRecipe();
    const open = await site.show(recipe.replace('/role-comparison/', ''));
    await untilHeight(open, (height) => height !== 600);
    return open;
  }

  const readHeight = ({ page }: OpenPage) =>
    page.$eval('iframe', ({ clientHeight }) => clientHeight);

  async function untilHeight(open: OpenPage, isRight: (height: number) => boolean) {
    const end = Date.now() + 30_000;
    while (!isRight(await readHeight(open))) assert.ok(Date.now() < end, 'another height');
  }

  it('shows the voice that the recipe asks for, as high as it is', async () => {
    const open = await openRecipe();
    const frame = open.page.frames()[1]!;
    await frame.waitForFunction(() =>
      document.querySelector('salary-chart')?.shadowRoot?.querySelector('.drawn'),
    );
    const inside = await frame.evaluate(
      () => document.querySelector('salary-chart')!.getBoundingClientRect().bottom,
    );
    await untilHeight(open, (height) => height >= inside && height < inside + 60);
    const asked = new URL(frame.url()).searchParams.get('source');
    assert.ok(asked, 'the recipe asks for one');
    assert.equal(await frame.$eval('salary-chart', ({ source }) => source), asked);
    assert.deepEqual(open.problems, []);
    await open.close();
  });

  it('believes no other window, no other message, and no height that is none', async () => {
    const open = await openRecipe();
    const frame = open.page.frames()[1]!;
    await frame.waitForFunction(() =>
      document.querySelector('salary-chart')?.shadowRoot?.querySelector('.drawn'),
    );
    const before = await readHeight(open);
    await open.page.evaluate(() => postMessage({ type: 'role-comparison', height: 77 }, '*'));
    await frame.evaluate(() => {
      for (const message of [
        null,
        'role-comparison',
        { type: 'other', height: 77 },
        { type: 'role-comparison', height: '77' },
        { type: 'role-comparison', height: Infinity },
        { type: 'role-comparison' },
      ]) {
        parent.postMessage(message, '*');
      }
    });
    // One that counts shows that the others have been heard.
    const after = await readHeight(open);
    await frame.evaluate(() => parent.postMessage({ type: 'role-comparison', height: 901 }, '*'));
    await untilHeight(open, (height) => height === 901);
    assert.equal(after, before);
    assert.deepEqual(open.problems, []);
    await open.close();
  });
});
