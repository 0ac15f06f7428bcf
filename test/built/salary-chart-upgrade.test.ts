// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readAll, untilHas } from '../fixtures/chart-page.js';
import { paidCatalogue } from '../fixtures/salary.js';
import type { Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

const NAMES = ['Alpha', 'Beta'];

describe('a chart that is there before its code', () => {
  it('shows its children until then', async () => {
    const { page, close } = await site.show(
      '<salary-chart src="paid.json"><p>Alphas earn more.</p></salary-chart>',
    );
    assert.ok(await page.evaluate(() => document.body.innerText.includes('Alphas earn more.')));
    await page.addScriptTag({ type: 'module', url: 'embed.js' });
    await untilHas(page, '.drawn');
    assert.ok(!(await page.evaluate(() => document.body.innerText.includes('Alphas earn more.'))));
    assert.deepEqual(await readAll(page, 'tbody th'), NAMES);
    await close();
  });

  it('keeps what was set on it, properties and attributes', async () => {
    const { page, close } = await site.show('<salary-chart level="senior"></salary-chart>');
    await page.evaluate((data) => {
      const chart = document.querySelector('salary-chart')!;
      Object.assign(chart, { data, source: 'survey', heading: 'Pay', country: 'US' });
    }, paidCatalogue());
    await page.addScriptTag({ type: 'module', url: 'embed.js' });
    await untilHas(page, '.drawn');
    assert.deepEqual(await readAll(page, '.heading'), ['Pay']);
    assert.deepEqual(await readAll(page, 'tbody th'), NAMES);
    assert.match((await readAll(page, '.sentence'))[0] ?? '', /senior Alphas in the United States/);
    assert.deepEqual(
      await page.evaluate(() => document.querySelector('salary-chart')?.country),
      'US',
    );
    await close();
  });

  it('takes properties again afterwards', async () => {
    const { page, close } = await site.show('<salary-chart></salary-chart>');
    await page.evaluate(() =>
      Object.assign(document.querySelector('salary-chart')!, { heading: 'Before' }),
    );
    await page.addScriptTag({ type: 'module', url: 'embed.js' });
    await untilHas(page, '.drawn');
    await page.evaluate(() =>
      Object.assign(document.querySelector('salary-chart')!, { heading: 'After' }),
    );
    await page.waitForFunction(
      () =>
        document.querySelector('salary-chart')?.shadowRoot?.querySelector('.heading')
          ?.textContent === 'After',
    );
    await close();
  });
});

describe('a chart that is added once the script has run', () => {
  const ways: Readonly<Record<string, () => void>> = {
    'by innerHTML': () => {
      document.querySelector('main')!.innerHTML =
        '<section><salary-chart src="paid.json"></salary-chart></section>';
    },
    'by createElement': () => {
      const chart = document.createElement('salary-chart');
      Object.assign(chart, { src: 'paid.json' });
      document.querySelector('main')!.append(chart);
    },
    'by cloning a template': () => {
      const template = document.createElement('template');
      template.innerHTML = '<salary-chart src="paid.json"></salary-chart>';
      document.querySelector('main')!.append(template.content.cloneNode(true));
    },
    'made first and filled later': () => {
      const section = document.createElement('section');
      document.querySelector('main')!.append(section);
      const chart = document.createElement('salary-chart');
      section.append(chart);
      chart.setAttribute('src', 'paid.json');
    },
  };
  for (const [name, add] of Object.entries(ways)) {
    it(`loads and shows its figures: ${name}`, async () => {
      const { page, problems, close } = await site.show(`${SCRIPT}<main></main>`);
      await page.waitForFunction(() => customElements.get('role-comparison'));
      assert.equal(
        await page.evaluate(() => customElements.get('salary-chart') === undefined),
        true,
      );
      await page.evaluate(add);
      await page.waitForFunction(
        () =>
          document
            .querySelector('salary-chart')
            ?.shadowRoot?.querySelector('tbody th')
            ?.textContent.trim() === 'Alpha',
      );
      await untilHas(page, '.drawn');
      assert.deepEqual(problems, []);
      await close();
    });
  }
});

describe('several copies of the script', () => {
  for (const [name, tags] of Object.entries({
    'with and without a version in the address': `${SCRIPT}<script type="module" src="embed.js?ver=1"></script>`,
    'the small one and the whole one': `${SCRIPT}<script type="module" src="embed.all.js"></script>`,
    'the whole one and the small one': `<script type="module" src="embed.all.js"></script>${SCRIPT}`,
  })) {
    it(`define each element once: ${name}`, async () => {
      const { page, problems, close } = await site.show(
        `${tags}<role-comparison></role-comparison><salary-chart></salary-chart>`,
        {
          prepare: (page) =>
            page.evaluateOnNewDocument(() => {
              const defined: string[] = [];
              const { define } = customElements;
              customElements.define = (tag, element, options) => {
                defined.push(tag);
                define.call(customElements, tag, element, options);
              };
              Object.assign(window, { defined });
            }),
        },
      );
      await untilHas(page, '.drawn');
      await page.waitForNetworkIdle();
      assert.deepEqual(
        (await page.evaluate(() => Reflect.get(window, 'defined') as string[])).sort(),
        // The whole one brings the elements that the page does not have, too.
        tags.includes('embed.all.js')
          ? ['role-chooser', 'role-comparison', 'role-guide', 'role-infographic', 'salary-chart']
          : ['role-comparison', 'salary-chart'],
      );
      assert.ok(problems.length <= 1, problems.join('\n'));
      await close();
    });
  }
});
