// SPDX-License-Identifier: MIT
//
// What the other tests ask of two checkers is worth as much as these tell.
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { TemplateResult } from 'lit';
import { expectAccessible } from '../fixtures/accessible.js';

/** What is said of an element with this in its shadow; empty where it is accessible. */
async function judge(template: TemplateResult): Promise<string> {
  const element = await fixture(html`<div></div>`);
  render(template, element.attachShadow({ mode: 'open' }));
  try {
    await expectAccessible(element);
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('the check of an element', () => {
  it('passes words and a labelled field', async () => {
    expect(
      await judge(html`
        <h2>Pay</h2>
        <label><span>What you earn</span> <input name="pay" /></label>
      `),
    ).to.equal('');
  });

  it('tells what axe finds in a shadow', async () => {
    expect(await judge(html`<button></button>`)).to.contain('button-name');
  });

  it('tells what only IBM’s engine finds in a shadow', async () => {
    expect(await judge(html`<div tabindex="0">Nothing to do here</div>`)).to.contain(
      'element_tabbable_role_valid',
    );
  });

  it('tells what IBM’s engine asks, where nobody has answered', async () => {
    expect(await judge(html`<video src="about:blank" aria-label="A film"></video>`)).to.contain(
      'media_',
    );
  });
});
