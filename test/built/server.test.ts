// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ElementName } from '../../src/server/index.js';
import { inventedCatalogue } from '../fixtures/dataset.js';
import { openRendered, SCRIPT, seenOf, textsOf, untilHydrated } from '../fixtures/rendered-page.js';
import { paidCatalogue } from '../fixtures/salary.js';
import type { Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

const { render } = (await import(
  new URL('../../dist/server/index.js', import.meta.url).href
)) as typeof import('../../src/server/index.js');

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** Keeps the chart away from the screen, so that Chart.js does not come and change what is seen. */
const FAR = '<div style="height: 4000px"></div>';

describe('an element that a server has rendered', () => {
  it('shows its whole content on a page without a script', async () => {
    const html = (await render('role-comparison')) + (await render('salary-chart'));
    const { page, close } = await openRendered(site, html);
    assert.equal((await textsOf(page, 'role-comparison', 'tbody tr')).length, 7);
    assert.match((await textsOf(page, 'salary-chart', '.sentence')).join(), /\$110–140K/);
    assert.match((await textsOf(page, 'salary-chart', '.values')).join(), /\$110–140K/);
    await close();
  });

  it('shows the table of figures and no control where scripts are off', async () => {
    const { page, close } = await openRendered(site, await render('salary-chart'), {
      prepare: (page) => page.setJavaScriptEnabled(false),
    });
    const sizes = await page.evaluate(() => {
      const root = document.querySelector('salary-chart')?.shadowRoot;
      return ['.figures', 'button'].map((name) =>
        Math.round(root?.querySelector(name)?.getBoundingClientRect().width ?? -1),
      );
    });
    assert.ok(sizes[0]! > 100, `the table is ${sizes[0]} px wide`);
    assert.equal(sizes[1], 0);
    await close();
  });

  const CASES: readonly [name: string, tag: ElementName, attributes: Record<string, string>][] = [
    ['the table', 'role-comparison', {}],
    ['the table in German', 'role-comparison', { lang: 'de', only: 'differences' }],
    ['the table in Arabic', 'role-comparison', { lang: 'ar' }],
    ['the chart', 'salary-chart', {}],
    ['the chart in German', 'salary-chart', { lang: 'de' }],
    ['the questions in Spanish', 'role-chooser', { lang: 'es' }],
    ['the article', 'role-guide', {}],
    ['adverts', 'salary-chart', { source: 'adverts', 'group-by': 'level', country: 'US' }],
    ['adverts in Arabic', 'salary-chart', { source: 'adverts', lang: 'ar' }],
    ['official statistics', 'salary-chart', { source: 'official' }],
    ['official statistics in Chinese', 'salary-chart', { source: 'official', lang: 'zh-Hans' }],
  ];
  for (const [name, tag, attributes] of CASES) {
    it(`is taken over as it stands: ${name}`, async () => {
      const html = FAR + (await render(tag, attributes));
      const { page, problems, close } = await openRendered(site, SCRIPT + html);
      await untilHydrated(page, tag);
      const { changes, texts, shift } = await seenOf(page, tag);
      assert.deepEqual(problems, []);
      assert.deepEqual(changes, []);
      assert.equal(texts.length, 1, texts.join('\n\n'));
      assert.equal(shift, 0);
      await close();
    });
  }

  it('is taken over without an error or a shift, then measured in the page’s font: the picture', async () => {
    const html = await render('role-infographic', { lang: 'de' });
    const { page, problems, close } = await openRendered(site, SCRIPT + html);
    await untilHydrated(page, 'role-infographic');
    const { texts, shift } = await seenOf(page, 'role-infographic');
    assert.match(texts[0] ?? '', /Machine Learning Engineer.+AI Engineer/);
    assert.equal((await textsOf(page, 'role-infographic', '.words')).length, 1);
    assert.deepEqual(problems, []);
    assert.equal(shift, 0);
    await close();
  });

  it('keeps its format on a phone, where the page names none: the picture', async () => {
    const html = await render('role-infographic');
    const { page, problems, close } = await openRendered(site, SCRIPT + html, {
      prepare: (page) => page.setViewport({ width: 360, height: 700 }),
    });
    await untilHydrated(page, 'role-infographic');
    await page.waitForFunction(() =>
      document.querySelector('role-infographic')?.shadowRoot?.querySelector('.formats'),
    );
    const { shift } = await seenOf(page, 'role-infographic');
    assert.equal(shift, 0);
    assert.equal(
      await page.evaluate(() =>
        document
          .querySelector('role-infographic')
          ?.shadowRoot?.querySelector('svg.picture')
          ?.getAttribute('viewBox'),
      ),
      '0 0 1200 630',
    );
    assert.deepEqual(problems, []);
    await close();
  });

  it('shifts nothing in sight, up to the canvas', async () => {
    const html =
      (await render('role-comparison', { lang: 'de' })) +
      (await render('salary-chart', { lang: 'de', source: 'adverts' }));
    const { page, problems, close } = await openRendered(site, SCRIPT + html, {
      prepare: (page) => page.setViewport({ width: 1000, height: 3000 }),
    });
    await page.waitForFunction(() =>
      document.querySelector('salary-chart')?.shadowRoot?.querySelector('.drawn'),
    );
    await page.waitForNetworkIdle();
    assert.equal((await seenOf(page, 'role-comparison')).shift, 0);
    assert.deepEqual(problems, []);
    await close();
  });

  // A piece may end anywhere: within a point, a label or a row.
  for (const piece of [590, 600, 610]) {
    it(`moves nothing while it arrives in pieces of ${piece} bytes`, async () => {
      const html =
        (await render('role-comparison', { lang: 'de' })) +
        (await render('salary-chart', { lang: 'de', source: 'adverts' })) +
        (await render('role-chooser'));
      const { page, close } = await openRendered(site, html, {
        prepare: (page) => page.setViewport({ width: 1000, height: 3000 }),
        piece,
      });
      const { shift } = await seenOf(page, 'role-comparison');
      const seen = await page.evaluate(() =>
        ['role-comparison', 'salary-chart', 'role-chooser'].map((tag) => {
          const row = document
            .querySelector(tag)
            ?.shadowRoot?.querySelector('.footer, [part~=footer], .scale');
          return row ? getComputedStyle(row).visibility : 'no row';
        }),
      );
      assert.deepEqual(seen, ['visible', 'visible', 'visible']);
      assert.equal(shift, 0);
      await close();
    });
  }

  it('answers to its reader and to the page afterwards', async () => {
    const { page, close } = await openRendered(site, SCRIPT + (await render('role-comparison')));
    await untilHydrated(page, 'role-comparison');
    await page.evaluate(() =>
      document
        .querySelector('role-comparison')
        ?.shadowRoot?.querySelector<HTMLElement>('button.action')
        ?.click(),
    );
    await page.waitForFunction(
      () => document.querySelector('role-comparison')?.only === 'differences',
    );
    assert.deepEqual(await textsOf(page, 'role-comparison', '[aria-pressed="true"]'), [
      'Only differences',
    ]);
    assert.deepEqual(await textsOf(page, 'role-comparison', '.both'), []);
    await page.evaluate(() =>
      Object.assign(document.querySelector('role-comparison') ?? {}, { heading: 'Another' }),
    );
    await page.waitForFunction(() =>
      document.querySelector('role-comparison')?.shadowRoot?.textContent?.includes('Another'),
    );
    assert.equal((await textsOf(page, 'role-comparison', 'table')).length, 1);
    await close();
  });

  it('brings given data along, whatever is written in them', async () => {
    const data = inventedCatalogue();
    const summary = 'Ends </script><script>alert(1)</script> and <!-- too';
    Object.assign(data.roles[0]!, { summary });
    const html = await render('role-comparison', { lang: 'fr' }, { data });
    const { page, problems, close } = await openRendered(site, SCRIPT + FAR + html);
    await untilHydrated(page, 'role-comparison');
    const { changes, texts } = await seenOf(page, 'role-comparison');
    assert.deepEqual(problems, []);
    assert.deepEqual(changes, []);
    assert.ok(texts[0]?.includes(summary), texts[0]);
    await close();
  });

  it('brings along what the server has fetched, and fetches nothing again', async () => {
    site.serve('paid.json', paidCatalogue());
    const html = await render('salary-chart', { src: `${site.base}paid.json`, source: 'survey' });
    const { page, problems, requests, close } = await openRendered(site, SCRIPT + FAR + html);
    await untilHydrated(page, 'salary-chart');
    const { changes, texts } = await seenOf(page, 'salary-chart');
    assert.deepEqual(problems, []);
    assert.deepEqual(changes, []);
    assert.match(texts.join(), /Alphas/);
    assert.equal(requests.includes('paid.json'), false);
    await close();
  });

  it('is drawn anew, in words for nobody, where the page has other data', async () => {
    const html = await render('role-comparison', {}, { data: inventedCatalogue() });
    const [content = '', json = ''] = html.split('<script type="application/json">');
    const other = json.replaceAll('Spade', 'Shovel');
    const { page, problems, close } = await openRendered(
      site,
      `${SCRIPT}${content}<script type="application/json">${other}`,
    );
    assert.match((await textsOf(page, 'role-comparison', 'tbody')).join(), /Spade/);
    await untilHydrated(page, 'role-comparison');
    assert.match((await textsOf(page, 'role-comparison', 'tbody')).join(), /Shovel/);
    assert.equal((await textsOf(page, 'role-comparison', 'table')).length, 1);
    assert.deepEqual(problems, []);
    await close();
  });

  it('is drawn anew where the figures are another version’s', async () => {
    const html = (await render('role-comparison'))
      .replaceAll('Python', 'COBOL')
      .replace(/<template>\w+(?=<)/, '$&1');
    const { page, problems, close } = await openRendered(site, SCRIPT + html);
    assert.match((await textsOf(page, 'role-comparison', 'tbody')).join(), /COBOL/);
    await untilHydrated(page, 'role-comparison');
    assert.match((await textsOf(page, 'role-comparison', 'tbody')).join(), /Python/);
    assert.equal((await textsOf(page, 'role-comparison', 'table')).length, 1);
    assert.deepEqual(problems, []);
    await close();
  });

  it('is drawn anew where its templates are another version’s', async () => {
    const html = (await render('role-comparison')).replaceAll('<!--lit-part ', '<!--lit-part x');
    const { page, problems, close } = await openRendered(site, SCRIPT + FAR + html);
    await untilHydrated(page, 'role-comparison');
    assert.equal((await textsOf(page, 'role-comparison', 'tbody tr')).length, 7);
    const { texts, shift } = await seenOf(page, 'role-comparison');
    assert.equal(texts.length, 1);
    assert.equal(shift, 0);
    assert.deepEqual(problems, []);
    await close();
  });

  it('stays to be read when the code that takes it over cannot be had', async () => {
    const html = await render('role-comparison');
    let failed: Promise<unknown> | undefined;
    const { page, close } = await openRendered(site, SCRIPT + html, {
      prepare: async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          void (request.url().includes('/hydrate-') ? request.abort() : request.continue());
        });
        failed = new Promise((done) => page.once('requestfailed', done));
      },
    });
    await failed;
    assert.equal((await textsOf(page, 'role-comparison', 'tbody tr')).length, 7);
    await close();
  });

  it('costs the page nothing but the code that takes it over', async () => {
    const html = await render('role-comparison');
    const { page, requests, close } = await openRendered(site, SCRIPT + html);
    await untilHydrated(page, 'role-comparison');
    const [script, ...chunks] = requests.filter((name) => name.endsWith('.js'));
    assert.equal(script, 'embed.js');
    // The second is what the chunk shares with another.
    for (const chunk of chunks) assert.match(chunk, /^chunks\/(?:hydrate|directive-helpers)-/);
    assert.ok(chunks.length > 0, 'nothing takes it over');
    await close();
  });

  for (const source of ['adverts', 'official']) {
    it(`asks for the voice that it shows and its figures, and for nothing else: ${source}`, async () => {
      const html = FAR + (await render('salary-chart', { source }));
      const { page, requests, problems, close } = await openRendered(site, SCRIPT + html);
      await untilHydrated(page, 'salary-chart');
      await page.waitForNetworkIdle();
      const names = requests
        .filter((name) => !name.endsWith('.html'))
        .map((name) => name.replace(/^chunks\/(.+)-\w+\.js$/, '$1'));
      assert.deepEqual(names.toSorted(), [
        ...['cell-query', 'directive-helpers', 'embed.js', 'hydrate', 'pay-figures'],
        ...['salary-chart', 'salary-chart-voices'],
      ]);
      assert.deepEqual(problems, []);
      await close();
    });
  }

  it('is taken over by the script in one file as well', async () => {
    const script = SCRIPT.replace('embed.js', 'embed.all.js');
    const html = FAR + (await render('salary-chart', { lang: 'ja', source: 'adverts' }));
    const { page, problems, close } = await openRendered(site, script + html);
    await untilHydrated(page, 'salary-chart');
    const { changes, texts } = await seenOf(page, 'salary-chart');
    assert.deepEqual([problems, changes, texts.length], [[], [], 1]);
    await close();
  });

  describe('under a policy that allows no inline style', () => {
    const policy = `default-src 'none'; script-src CDN 'nonce-watch'; style-src 'nonce-seven'`;
    /** Width of the table without and with styles tells whether they count. */
    const display = (html: string, script: string) =>
      openRendered(site, script + html, { policy }).then(async ({ page, problems, close }) => {
        if (script) await untilHydrated(page, 'role-comparison');
        const result = await page.evaluate(() => {
          const base = document
            .querySelector('role-comparison')
            ?.shadowRoot?.querySelector('.base');
          return base && getComputedStyle(base).containerType;
        });
        await close();
        return { result, problems };
      });

    it('has its styles from the start with the nonce of the policy', async () => {
      const html = await render('role-comparison', {}, { nonce: 'seven' });
      assert.deepEqual(await display(html, ''), { result: 'inline-size', problems: [] });
    });

    it('has its styles from the script on without a nonce', async () => {
      const html = await render('role-comparison');
      assert.equal((await display(html, '')).result, 'normal');
      assert.equal((await display(html, SCRIPT)).result, 'inline-size');
    });
  });
});
