// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { readAll, untilHas } from '../fixtures/chart-page.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

const CHART = `${SCRIPT}<button>Before</button>
  <salary-chart src="paid.json" source="survey" group-by="level"></salary-chart>
  <button>After</button>`;

async function openDrawn(html = CHART): Promise<OpenPage> {
  const open = await site.show(html);
  await untilHas(open.page, '.drawn');
  await untilHas(open.page, '[part~="tools"] .first');
  await untilHas(open.page, 'select');
  return open;
}

/** What has the focus, in the chart or on the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active) return '';
    const text = active instanceof HTMLSelectElement ? active.labels[0]?.innerText : undefined;
    const name = active.getAttribute('aria-label') ?? text ?? active.textContent ?? '';
    return name.replace(/\s+/g, ' ').trim().split('\n')[0] ?? '';
  });

async function* walk(page: Page): AsyncGenerator<string> {
  for (;;) {
    await page.keyboard.press('Tab');
    yield await focused(page);
  }
}

describe('the tab key in a chart', () => {
  it('stops at each control once, in the order on the screen, and at the marks once', async () => {
    const { page, close } = await openDrawn();
    const stops: string[] = [];
    for await (const stop of walk(page)) {
      if (stop === 'After' || stops.length > 20) break;
      stops.push(stop.replace(/^(Group by|Level|Country|Year)\b.*/, '$1'));
    }
    assert.deepEqual(stops, [
      ...['Before', 'Article estimate', 'Survey', 'Group by', 'Country', 'Year'],
      'Entry, Alpha: median $70,000, middle half $52,500 – $87,500, n 120',
      ...['The Panel', 'Table', 'Where do I stand?', 'Download the figures as CSV'],
      ...['Download the chart as PNG', 'Cite: copy a citation'],
    ]);
    await close();
  });

  it('comes back to the mark that the arrow keys have led to', async () => {
    const { page, close } = await openDrawn();
    await page.locator('>>> .mark').click();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown'] as const) {
      await page.keyboard.press(key);
    }
    assert.match(await focused(page), /^Mid, Beta/);
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'The Panel');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    assert.match(await focused(page), /^Mid, Beta/);
    assert.match((await readAll(page, '[part~="mark-label"]'))[0] ?? '', /^Mid, Beta/);
    await close();
  });

  it('shows a ring where it stops', async () => {
    const { page, close } = await openDrawn();
    for await (const stop of walk(page)) if (stop.startsWith('Entry, Alpha')) break;
    const ring = await page.evaluate(() => {
      const mark = document.querySelector('salary-chart')?.shadowRoot?.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(mark!);
      return [outlineStyle, outlineWidth];
    });
    assert.deepEqual(ring, ['solid', '2px']);
    await close();
  });

  it('does not stop at the table while nobody sees it', async () => {
    const { page, close } = await openDrawn();
    const stops: string[] = [];
    for await (const stop of walk(page)) {
      if (stop === 'After' || stops.length > 20) break;
      stops.push(stop);
    }
    assert.ok(!stops.some((stop) => stop.includes('Reports')), stops.join('\n'));
    await close();
  });

  it('opens and fills the question where the reader stands', async () => {
    const { page, close } = await openDrawn();
    for await (const stop of walk(page)) if (stop === 'Where do I stand?') break;
    await page.keyboard.press('Enter');
    for (let stops = 0; stops < 4; stops += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('100k');
    await untilHas(page, '#standing li');
    assert.equal((await readAll(page, '#standing li')).length, 7);
    assert.equal((await readAll(page, '.still .reference')).length, 4);
    await close();
  });
});

/** Every node of the tree that a screen reader reads, with its role and name. */
function flatten(node: SerializedAXNode): string[] {
  return [`${node.role} ${node.name ?? ''}`.trim(), ...(node.children ?? []).flatMap(flatten)];
}

async function readTree(page: Page): Promise<string[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  assert.ok(tree);
  return flatten(tree).map((line) => line.replace(/\s+/g, ' '));
}

describe('the accessibility tree of a chart', () => {
  it('has the table of figures though the eye does not see it', async () => {
    const { page, close } = await openDrawn();
    const tree = await readTree(page);
    assert.ok(
      tree.some((line) => /^table In the survey, Alphas report more/.test(line)),
      tree.join('\n'),
    );
    for (const line of [
      ...['columnheader Median', 'rowheader Entry', 'rowheader Alpha', 'cell $70,000'],
      ...['rowheader Executive', 'cell not enough data (n 5)'],
    ]) {
      assert.ok(tree.includes(line), line);
    }
    await close();
  });

  it('has no picture beside it but the marks, each once', async () => {
    const { page, close } = await openDrawn();
    const tree = await readTree(page);
    const images = tree.filter((line) => /^(canvas|graphics|image|img|svg)/i.test(line));
    assert.equal(images.length, 8);
    assert.equal(new Set(images).size, 8);
    assert.equal(images.filter((image) => image.includes('median')).length, 7);
    assert.ok(images.every((image) => /^image \w+, (Alpha|Beta): /.test(image)));
    // They are a list, each an item of it, and nothing in it can be chosen.
    assert.equal(tree.filter((line) => line === 'listitem').length, 8);
    assert.ok(!tree.some((line) => /^listbox|^option .*(Alpha|Beta)/.test(line)));
    await close();
  });

  it('says of the menus what they choose and what is chosen', async () => {
    const { page, close } = await openDrawn();
    const tree = await readTree(page);
    for (const name of ['Group by', 'Country', 'Year']) {
      assert.ok(tree.includes(`combobox ${name}`), `${name}\n${tree.join('\n')}`);
    }
    await close();
  });
});
