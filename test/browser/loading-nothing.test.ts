// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { LitElement, nothing, render } from 'lit';
import { builtInDataset } from '../../src/dataset/built-in/catalogue.js';
import '../../src/define/role-chooser.js';
import '../../src/define/role-guide.js';
import '../../src/define/role-infographic.js';
import '../../src/define/salary-chart.js';
import { count, errorLine, find, textOf } from '../fixtures/comparison.js';
import type { Comparison } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue } from '../fixtures/dataset.js';
import { useFiles } from '../fixtures/fetch.js';
import { until } from '../fixtures/until.js';

const SHIPPED = builtInDataset([])!.roles.map(({ name }) => name);

const heading = (element: Comparison) => textOf(find(element, '[part=heading]'));
const inlineChild = (text: string) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
};

/** How a page asks for data of its own that are not there, or not there yet. */
const MISSING: readonly (readonly [what: string, template: () => TemplateResult])[] = [
  ['an empty address', () => html`<role-comparison src="">F</role-comparison>`],
  [
    'a blank address',
    () =>
      html`<role-comparison
        src=" 
 "
        >F</role-comparison
      >`,
  ],
  [
    'an address that is undefined',
    () => html`<role-comparison .src=${undefined}>F</role-comparison>`,
  ],
  ['data that are undefined', () => html`<role-comparison .data=${undefined}>F</role-comparison>`],
  ['data that are null', () => html`<role-comparison .data=${null}>F</role-comparison>`],
  ['data that are an empty text', () => html`<role-comparison .data=${''}>F</role-comparison>`],
  ['an empty child', () => html`<role-comparison>F${inlineChild('')}</role-comparison>`],
  ['a blank child', () => html`<role-comparison>F${inlineChild(' \n')}</role-comparison>`],
  [
    'a blank child that an editor has wrapped',
    () =>
      html`<role-comparison
        >F
        <p>${inlineChild(' ')}</p></role-comparison
      >`,
  ],
];

describe('an element whose page has asked for data of its own that are missing', () => {
  const warnings = useConsole('warn');
  const errors = useConsole('error');
  const files = useFiles();

  async function open(template: TemplateResult): Promise<{ element: Comparison; heard: string[] }> {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const heard: string[] = [];
    for (const type of ['load', 'error']) {
      place.addEventListener(type, () => heard.push(type), { capture: true });
    }
    render(template, place);
    const element = place.querySelector('role-comparison') as Comparison;
    await untilWaiting(element);
    return { element, heard };
  }

  /** The code for data of a page has come, and the element has been drawn with it. */
  async function untilWaiting(element: Element): Promise<void> {
    await import('../../src/base/own-dataset.js');
    await aTimeout(0);
    if (element instanceof LitElement) await element.updateComplete;
    await nextFrame();
  }

  for (const [what, template] of MISSING) {
    it(`keeps its children, and shows no other roles: ${what}`, async () => {
      const { element, heard } = await open(template());
      expect(element.innerText.trim()).to.equal('F');
      expect(element.checkVisibility()).to.equal(true);
      expect(count(element, 'table')).to.equal(0);
      expect(errorLine(element)).to.equal('');
      expect(heard).to.deep.equal([]);
      const isAddress = element.hasAttribute('src');
      expect(warnings.take()).to.deep.equal(
        isAddress ? ['<role-comparison> src is empty: nothing is loaded'] : [],
      );

      const load = oneEvent(element, 'load');
      element.data = inventedCatalogue();
      await load;
      expect(heading(element)).to.equal('Alpha vs. Beta');
      expect(heard).to.deep.equal(['load']);
    });
  }

  it('shows none of the shipped roles in any other element', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <salary-chart src="" source="adverts"></salary-chart>
        <role-chooser src=" "></role-chooser>
        <role-infographic .data=${undefined}></role-infographic>
        <role-guide><p>${inlineChild('')}</p></role-guide>
      </div>
    `);
    for (const element of place.children) await untilWaiting(element);
    for (const { shadowRoot } of place.children) {
      expect(shadowRoot?.querySelector('.base') ?? null).to.equal(null);
    }
    expect(warnings.take()).to.have.length(2);
  });

  it('says that data are a property where they were given as an attribute', async () => {
    const { element, heard } = await open(
      html`<role-comparison data="[object Object]">F</role-comparison>`,
    );
    expect(count(element, 'table')).to.equal(0);
    expect(errorLine(element)).not.to.equal('');
    expect(heard).to.deep.equal(['error']);
    expect(errors.take()).to.deep.equal([
      '<role-comparison> data: is a property, and was given as an attribute',
    ]);
  });

  it('takes the shipped roles away that it has shown before', async () => {
    const { element, heard } = await open(html`<role-comparison>F</role-comparison>`);
    expect(heading(element)).to.equal(SHIPPED.join(' vs. '));
    element.data = null;
    await until(() => count(element, 'table') === 0, 'the table goes');
    expect(element.innerText).to.equal('F');
    expect(heard).to.deep.equal(['load']);
  });

  it('takes them away where the data of the page cannot be had', async () => {
    const { element, heard } = await open(html`<role-comparison>F</role-comparison>`);
    const failed = oneEvent(element, 'error');
    element.src = `${files.base}missing.json`;
    await failed;
    expect(count(element, 'table')).to.equal(0);
    expect(errorLine(element)).not.to.equal('');
    expect(heard).to.deep.equal(['load', 'error']);
    expect(errors.take()).to.have.length(1);
  });

  it('keeps the last view of the page’s own data when they go away', async () => {
    const { element, heard } = await open(html`
      <role-comparison>${inlineChild(JSON.stringify(inventedCatalogue()))}</role-comparison>
    `);
    if (!heard.length) await oneEvent(element, 'load');
    render(nothing, element);
    element.replaceChildren();
    await untilWaiting(element);
    expect(heading(element)).to.equal('Alpha vs. Beta');
    expect(heard).to.deep.equal(['load']);
  });
});
