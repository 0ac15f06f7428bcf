// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { until } from '../fixtures/until.js';
import { inventedCatalogue } from '../fixtures/dataset.js';

const textOf = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

/** A catalogue of invented roles with every text that a table shows in German. */
function translated(): object {
  const catalogue = inventedCatalogue();
  const texts: Record<string, string> = {};
  JSON.stringify(catalogue, (_key, value: unknown) => {
    if (typeof value === 'string' && !/^[a-z\d-]*$/.test(value))
      texts[value] = `${value} (deutsch)`;
    return value;
  });
  return {
    ...catalogue,
    translations: [{ version: 1, language: 'de', machine: true, texts }],
  };
}

describe('content in another language', () => {
  it('is the shipped one in the page’s language, with its language and a word on the machine', async () => {
    const page = await fixture(html`<div lang="de"><role-comparison></role-comparison></div>`);
    const table = page.querySelector('role-comparison')!;
    await until(() => textOf(table).includes('Algorithmen, die aus Daten lernen'), 'the words');
    expect(table.shadowRoot?.querySelector('table')?.lang).to.equal('de');
    expect(textOf(table)).to.include('maschinell übersetzt').and.not.include('learn from data');
  });

  it('follows the page to another language and back to English', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="fr"><role-comparison></role-comparison></div>`,
    );
    const table = page.querySelector('role-comparison')!;
    await until(() => textOf(table).includes('apprennent à partir de données'), 'the words');
    page.lang = 'ja';
    await until(() => textOf(table).includes('データから学ぶアルゴリズム'), 'the words');
    page.lang = 'en';
    await until(() => textOf(table).includes('Algorithms that learn from data'), 'the words');
    expect(table.shadowRoot?.querySelector('[part=translation]')).to.equal(null);
  });

  it('keeps the answers to statements that are in another language now', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="de"><role-chooser answers="5 1"></role-chooser></div>`,
    );
    const chooser = page.querySelector('role-chooser')!;
    await until(() => textOf(chooser).includes('einen ganzen Tag'), 'the words');
    page.lang = 'en';
    await until(() => textOf(chooser).includes('a whole day'), 'the words');
    expect(chooser.answers).to.equal('5 1');
  });

  it('is a page’s own where its catalogue has a translation', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="de"><role-comparison .data=${translated()}></role-comparison></div>`,
    );
    const table = page.querySelector('role-comparison')!;
    await until(() => textOf(table).includes('Climbs what is high (deutsch)'), 'the words');
    expect(textOf(table)).to.include('maschinell übersetzt');
    page.lang = 'en';
    await until(() => !textOf(table).includes('(deutsch)'), 'the words');
  });
});
