// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

const ELEMENTS = `<role-comparison></role-comparison><salary-chart></salary-chart>
  <role-chooser></role-chooser><role-infographic></role-infographic><role-guide></role-guide>`;

/** Replaces what Prototype.js 1.7.3 and MooTools 1.4.5 replace, found by comparing a window before and after them. */
const replace = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const put = (holder: object, name: string, value: unknown) =>
      Object.defineProperty(holder, name, { value, configurable: true, writable: true });
    put(Array, 'from', (things: ArrayLike<unknown> | undefined) => {
      const list: unknown[] = [];
      for (let at = 0; at < (things?.length ?? 0); at += 1) list[at] = things![at];
      return list;
    });
    put(Object, 'values', (things: Record<string, unknown>) => {
      const list: unknown[] = [];
      for (const name in things) list.push(things[name]);
      return list;
    });
    put(Function.prototype, 'bind', function (this: CallableFunction, that: unknown) {
      return (...given: unknown[]) => Reflect.apply(this, that, given) as unknown;
    });
    const { find, map, every, some } = Array.prototype;
    for (const [name, native] of Object.entries({ find, map, every, some })) {
      // They give the function no third argument.
      put(Array.prototype, name, function (this: unknown[], use: CallableFunction, that: unknown) {
        const one = (value: unknown, at: number) =>
          Reflect.apply(use, that, [value, at]) as unknown;
        return Reflect.apply(native, this, [one]) as unknown;
      });
    }
    for (const name of ['Event', 'Element', 'Document', 'Window', 'Request']) {
      put(
        window,
        name,
        class {
          readonly of = 'the library';
        },
      );
    }
    for (const { prototype } of [Function, Array, String, Number]) {
      Object.assign(prototype, { each: () => 'junk', clone: () => 'junk', extend: 'junk' });
    }
  });

/** What a reader sees of each element, once the chart is drawn. */
async function readPage(prepare?: (page: Page) => Promise<unknown>) {
  const { page, problems, close } = await site.show(SCRIPT + ELEMENTS, {
    async prepare(page) {
      await page.setViewport({ width: 1000, height: 9000 });
      await prepare?.(page);
    },
  });
  await page.waitForFunction(() =>
    ['role-comparison', 'salary-chart', 'role-chooser', 'role-infographic', 'role-guide'].every(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.base'),
    ),
  );
  await page.waitForFunction(() =>
    document.querySelector('salary-chart')?.shadowRoot?.querySelector('.drawn'),
  );
  await page.waitForNetworkIdle();
  const texts = await page.evaluate(
    (elements) => {
      const found: Record<string, string> = {};
      for (const tag of elements) {
        const base = document.querySelector(tag)!.shadowRoot!.querySelector('.base')!;
        found[tag] = base.textContent.replace(/\s+/g, ' ').trim();
      }
      return found;
    },
    ['role-comparison', 'salary-chart', 'role-chooser', 'role-infographic', 'role-guide'],
  );
  await close();
  return { texts, problems };
}

it('all elements show the same on a page of old libraries that replace what is built in', async () => {
  const plain = await readPage();
  const replaced = await readPage(replace);
  assert.deepEqual(replaced, plain);
  assert.deepEqual(replaced.problems, []);
});
