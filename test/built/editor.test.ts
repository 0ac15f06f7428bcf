// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { DemoSite } from '../fixtures/demo-site.js';
import { startDemoSite } from '../fixtures/demo-site.js';

let site: DemoSite;
before(async () => (site = await startDemoSite()));
after(() => site.close());

/** Runs on the page with the editor, when that has shown its example. */
async function inEditor(run: (page: Page, problems: string[]) => Promise<void>): Promise<void> {
  const open = await site.open('your-data.html');
  await waitForStatus(open.page, 'No mistake: 2 roles, 3 aspects.');
  await run(open.page, open.problems);
  await open.close();
}

/** Replaces something in the text, as a person who writes does. */
async function replace(page: Page, from: string, to: string): Promise<string> {
  return page.$eval(
    '#catalogue',
    (node, from, to) => {
      const area = node as HTMLTextAreaElement;
      if (!area.value.includes(from)) throw new Error(`There is no ${from}.`);
      area.value = area.value.replace(from, to);
      area.dispatchEvent(new Event('input', { bubbles: true }));
      return area.value;
    },
    from,
    to,
  );
}

const waitForStatus = (page: Page, wanted: string) =>
  page
    .waitForFunction(
      (wanted) => document.querySelector('#status')!.textContent === wanted,
      { timeout: 10_000 },
      wanted,
    )
    .catch(async () => {
      // The difference says more than that time has passed.
      assert.equal(await page.$eval('#status', (node) => node.textContent), wanted);
    });

const readPreview = (page: Page) =>
  page.$eval(
    '#preview',
    (node) => node.firstElementChild!.shadowRoot!.querySelector<HTMLElement>('.base')!.innerText,
  );

/** Where a text begins, as the editor says it. */
function toPlace(text: string, part: string): string {
  const lines = text.slice(0, text.indexOf(part)).split('\n');
  return `Line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
}

describe('the editor of a catalogue', () => {
  it('shows what is written', async () => {
    await inEditor(async (page, problems) => {
      await replace(page, '"Lock Keeper"', '"Canal Keeper"');
      await page.waitForFunction(() =>
        document
          .querySelector('#preview')!
          .firstElementChild!.shadowRoot!.textContent.includes('Canal Keeper'),
      );
      assert.deepEqual(problems, []);
    });
  });

  it('says the line of a broken figure, goes there, and keeps the last view', async () => {
    await inEditor(async (page) => {
      const text = await replace(page, '"p50": 34000', '"p50": "much"');
      await waitForStatus(
        page,
        `${toPlace(text, '"much"')}: roles[0].salary.survey[0].p50: expected a number`,
      );
      assert.match(await readPreview(page), /Lock Keeper[^]*Lighthouse Keeper/);
      assert.equal(await page.$eval('#catalogue', (node) => node.ariaInvalid), 'true');

      await page.click('#go');
      const selected = await page.evaluate(() => {
        const area = document.activeElement as HTMLTextAreaElement;
        const line = area.value.slice(0, area.selectionStart).split('\n').length;
        const y = line * 20 - area.scrollTop;
        return {
          text: area.value.slice(area.selectionStart, area.selectionEnd),
          inView: y > 0 && y < area.clientHeight,
        };
      });
      assert.deepEqual(selected, { text: '"much"', inView: true });

      await replace(page, '"much"', '35000');
      await waitForStatus(page, 'No mistake: 2 roles, 3 aspects.');
      assert.equal(await page.$eval('#go', (node) => (node as HTMLElement).hidden), true);
    });
  });

  it('says the line of what ought to hold a field that is missing', async () => {
    await inEditor(async (page) => {
      const text = await replace(page, '"aspects": [', '"aspect": [');
      await waitForStatus(page, `${toPlace(text, '{')}: aspects: is missing`);
      await replace(page, '"aspect": [', '"aspects": [');
      await replace(page, '"updated": "2026-11-01",', '');
      await waitForStatus(page, `${toPlace(text, '{')}: updated: is missing`);
    });
  });

  it('says anew where a mistake is that has moved', async () => {
    await inEditor(async (page) => {
      const text = await replace(page, '"p50": 34000', '"p50": "much"');
      const problem = 'roles[0].salary.survey[0].p50: expected a number';
      await waitForStatus(page, `${toPlace(text, '"much"')}: ${problem}`);
      const longer = await replace(page, '{', '{\n\n');
      await waitForStatus(page, `${toPlace(longer, '"much"')}: ${problem}`);
    });
  });

  for (const { from, to, at, reason } of [
    {
      from: '"Outdoors"]',
      to: '"Outdoors",]',
      at: ']',
      reason: 'there is a comma before this, with nothing after it',
    },
    {
      from: '"A canal", ',
      to: '"A canal" ',
      at: '"Outdoors"',
      reason: 'expected a comma before this',
    },
    {
      from: '"n": 120',
      to: '"n": many',
      at: 'many',
      reason: 'this is no JSON value: a text needs quotation marks',
    },
    { from: '"n": 120', to: '// so many\n"n": 120', at: '// so', reason: 'JSON has no comments' },
  ]) {
    it(`says where the JSON is wrong: ${reason}`, async () => {
      await inEditor(async (page) => {
        const text = await replace(page, from, to);
        const start = text.indexOf(to);
        const rest = text.slice(0, start) + text.slice(start).replace(at, '§');
        await waitForStatus(page, `${toPlace(rest, '§')}: ${reason}`);
        assert.match(await readPreview(page), /Lock Keeper/);
      });
    });
  }

  it('shows the element that is chosen, and starts from other catalogues', async () => {
    await inEditor(async (page, problems) => {
      await page.select('#element', 'salary-chart');
      await page.waitForFunction(() =>
        document.querySelector('#preview salary-chart')?.shadowRoot?.querySelector('.base'),
      );
      assert.match(await readPreview(page), /Lighthouse Keepers/);
      await (await page.waitForSelector('[data-start*="four-roles"]'))!.click();
      await waitForStatus(page, 'No mistake: 4 roles, 8 aspects.');
      assert.match(await readPreview(page), /Software Engineer/);
      assert.deepEqual(problems, []);
    });
  });

  it('asks before it replaces what a person has written', async () => {
    await inEditor(async (page) => {
      const text = await replace(page, '"Lock Keeper"', '"Canal Keeper"');
      let asked = '';
      page.once('dialog', (dialog) => {
        asked = dialog.message();
        void dialog.dismiss();
      });
      await page.click('[data-start=""]');
      assert.equal(asked, 'Replace the text in the editor?');
      assert.equal(
        await page.$eval('#catalogue', (node) => (node as HTMLTextAreaElement).value),
        text,
      );
    });
  });

  it('is used by keyboard', async () => {
    await inEditor(async (page) => {
      await page.focus('[data-start=""]');
      const walk = async (key: 'Tab', times: number) => {
        const ids: string[] = [];
        for (let step = 0; step < times; step += 1) {
          await page.keyboard.press(key);
          ids.push(
            await page.evaluate(
              () => document.activeElement!.id || document.activeElement!.textContent,
            ),
          );
        }
        return ids;
      };
      assert.deepEqual(await walk('Tab', 6), [
        'Shipped data',
        'Four roles',
        'file',
        'download',
        'catalogue',
        'element',
      ]);
      await page.focus('#catalogue');
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await page.keyboard.type('x');
      await page.waitForSelector('#go:not([hidden])');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      assert.match(await page.evaluate(() => document.activeElement!.textContent), /^Go to line/);
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement!.id), 'catalogue');
      assert.equal(await page.evaluate(() => String(getSelection())), 'x');
    });
  });
});
