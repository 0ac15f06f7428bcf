// SPDX-License-Identifier: MIT
//
// The plugin in a real WordPress, as a contributor, an editor and an administrator use it: `npm run build:demo`, then
// `npm run build:wordpress && npm run test:wordpress`. CI has no WordPress.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../fixtures/browser.js';
import { openBrowser } from '../fixtures/browser.js';
import type { WordPress } from './start-wordpress.js';
import { PASSWORD, startWordPress } from './start-wordpress.js';

const BLOCK = 'wp:role-comparison/role-comparison';

let wordpress: WordPress;
let browser: TestBrowser;
before(async () => {
  [wordpress, browser] = await Promise.all([startWordPress(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await wordpress?.stop();
});

/** Saves a post as somebody would, with the filter of what they may write; returns its id. */
function save(role: string, content: string): string {
  return wordpress.run(`
    wp_set_current_user(get_user_by('login', '${role}')->ID);
    kses_init();
    $content = base64_decode('${Buffer.from(content).toString('base64')}');
    echo wp_insert_post(['post_title' => 'A post', 'post_status' => 'publish', 'post_content' => wp_slash($content)]);`);
}

async function read(query: string): Promise<string> {
  return (await fetch(`${wordpress.origin}/?${query}`)).text();
}

async function logIn(name: string): Promise<Page> {
  const context = await browser.createContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1300, height: 900 });
  await page.goto(`${wordpress.origin}/wp-login.php`);
  await page.type('#user_login', name);
  await page.type('#user_pass', PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  // A tour for those who are new.
  wordpress.run(`
    update_user_meta(get_user_by('login', '${name}')->ID, 'wp_persisted_preferences',
      ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')]);`);
  return page;
}

/** Saves the draft in the editor. */
async function saveInEditor(page: Page): Promise<void> {
  await page.click('.editor-post-save-draft');
  await page.waitForFunction(() => {
    const { wp } = window as unknown as {
      wp: { data: { select(store: string): Record<string, () => boolean> } };
    };
    const editor = wp.data.select('core/editor');
    return !editor['isSavingPost']?.() && !editor['isEditedPostDirty']?.();
  });
}

describe('the plugin in WordPress', () => {
  for (const role of ['contributor', 'editor', 'administrator']) {
    it(`shows the block and the shortcode of a post by the ${role}`, async () => {
      const id = save(
        role,
        `<!-- ${BLOCK} {"element":"salary-chart","source":"adverts","groupBy":"level"} /-->
        [role-comparison only="differences" heading="A &#34;b&#34; &#91;c&#93;"]`,
      );
      const page = await (await browser.createContext()).newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${wordpress.origin}/?p=${id}`);
      await page.waitForFunction(() =>
        ['salary-chart', 'role-comparison'].every((tag) =>
          document.querySelector(tag)?.shadowRoot?.querySelector('table'),
        ),
      );
      const chart = await page.$eval('salary-chart', (element) => [
        element.getAttribute('source'),
        element.getAttribute('group-by'),
      ]);
      assert.deepEqual(chart, ['adverts', 'level']);
      assert.equal(
        await page.$eval('role-comparison', (element) => element.getAttribute('heading')),
        'A "b" [c]',
      );
      const scripts = asked.filter((address) => address.includes('role-comparison/assets'));
      assert.equal(scripts.length, new Set(scripts).size);
      assert.deepEqual(
        asked.filter((address) => /\.js\b/.test(address) && !address.startsWith(wordpress.origin)),
        [],
      );
      await page.close();
    });
  }

  it('has the content as plain HTML, also in feeds, which get no element and no script', async () => {
    const id = save(
      'contributor',
      `<!-- ${BLOCK} {"element":"salary-chart","source":"adverts"} /-->`,
    );
    const sentence =
      /A typical advert for <strong lang="en">Machine Learning Engineers<\/strong> offers/;
    assert.match(await read(`p=${id}`), sentence);
    const feed = await read('feed=rss2');
    assert.match(feed, sentence);
    assert.doesNotMatch(feed, /<salary-chart|<script/);
  });

  it('leaves out what is no value of a setting, and an element that there is not', async () => {
    const id = save(
      'administrator',
      `[role-comparison element="script" only='"><img src=x onerror=alert(1)>' roles="ai-engineer&quot; onclick=&quot;x"]`,
    );
    const html = await read(`p=${id}`);
    const [tag = ''] = html.match(/<role-comparison[^>]*>/) ?? [];
    assert.doesNotMatch(tag, /only=|onclick="|<img/);
    assert.doesNotMatch(html, /<script>alert|onerror=alert/);
  });

  it('lets a contributor put the block into a post, choose, and edit the post twice, without seeing code', async () => {
    const page = await logIn('contributor');
    await page.goto(`${wordpress.origin}/wp-admin/post-new.php`);
    await page.waitForSelector('.editor-post-title__input');
    await page.click('.editor-post-title__input');
    await page.keyboard.type('Two roles');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/role comparison');
    await page.waitForSelector('[role="option"], .components-autocomplete__result');
    await page.keyboard.press('Enter');
    const frame = await page.waitForSelector(
      '[data-type="role-comparison/role-comparison"] iframe',
    );
    await page.click('[data-type="role-comparison/role-comparison"]');
    const select = await page.waitForSelector('.block-editor-block-inspector select');
    await select?.select('salary-chart');
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLIFrameElement>('[data-type="role-comparison/role-comparison"] iframe')
        ?.contentDocument?.querySelector('salary-chart')
        ?.shadowRoot?.querySelector('table'),
    );
    await page.waitForFunction((frame) => frame?.clientHeight !== 420, {}, frame);
    assert.ok(await frame?.evaluate(({ clientHeight }) => clientHeight > 200));
    await saveInEditor(page);

    const address = page.url().includes('post=')
      ? page.url()
      : `${wordpress.origin}/wp-admin/post.php?action=edit&post=${wordpress.run(
          `echo get_posts(['post_status' => 'any', 'title' => 'Two roles'])[0]->ID;`,
        )}`;
    await page.goto(address);
    await page.waitForSelector('[data-type="role-comparison/role-comparison"] iframe');
    await page.click('.editor-post-title__input');
    await page.keyboard.type(' compared');
    await saveInEditor(page);
    await page.reload();
    await page.waitForSelector('[data-type="role-comparison/role-comparison"] iframe');
    assert.equal(await page.$('.block-editor-warning'), null);
    const content = wordpress.run(
      `foreach (get_posts(['post_status' => 'any']) as $post) { if (str_contains($post->post_title, 'compared')) echo $post->post_content; }`,
    );
    assert.match(content, new RegExp(`<!-- ${BLOCK} \\{"element":"salary-chart"\\} /-->`));
    await page.close();
  });
});
