// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/role-comparison.js';
import { until } from '../fixtures/until.js';

/** The texts of an element's corner cell, each once, from now until a last one has come. */
async function watch(lang: string, last: string): Promise<string[]> {
  const seen = new Set<string>();
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement('role-comparison');
  element.textContent = 'Before';
  const look = () => {
    const corner = element.shadowRoot?.querySelector('.corner');
    if (corner) seen.add(corner.textContent?.trim() ?? '');
  };
  place.append(element);
  const frames = () => {
    look();
    if (element.isConnected) requestAnimationFrame(frames);
  };
  frames();
  await element.updateComplete;
  new MutationObserver(look).observe(element.shadowRoot ?? element, {
    ...{ childList: true, subtree: true, characterData: true },
  });
  look();
  await until(() => seen.has(last), `the words are those of ${lang}`);
  return [...seen];
}

describe('the first words of an element', () => {
  // Each is asked for the first time on this page.
  for (const [lang, aspect] of [
    ['ja', '項目'],
    ['fr', 'Aspect'],
    ['pt', 'Aspecto'],
  ] as const) {
    it(`are those of the page's language, never English ones that change: ${lang}`, async () => {
      expect(await watch(lang, aspect)).to.deep.equal([aspect]);
    });
  }

  it('are English at once in a language that there are no words of', async () => {
    expect(await watch('nl', 'Aspect')).to.deep.equal(['Aspect']);
  });
});
