// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { css } from 'lit';
import '../../src/define/role-comparison.js';
import { show } from '../fixtures/comparison.js';
import { inventedCatalogue } from '../fixtures/dataset.js';

describe('a stylesheet that another script has put onto an element', () => {
  const late = css`
    .base {
      outline-style: dotted;
    }
  `;
  const later = css`
    .base {
      outline-width: 3px;
    }
  `;
  const sheetsOf = (element: Element) => [...(element.shadowRoot?.adoptedStyleSheets ?? [])];

  it('stays where it is when styles of the element come late', async () => {
    const { element } = await show(html`
      <role-comparison .data=${inventedCatalogue()}></role-comparison>
    `);
    const own = sheetsOf(element);
    const [first, last] = [new CSSStyleSheet(), new CSSStyleSheet()];
    const root = element.shadowRoot as ShadowRoot;
    root.adoptedStyleSheets = [first, ...own, last];
    element.addLateStyles(late);
    expect(sheetsOf(element)).to.deep.equal([first, ...own, late.styleSheet, last]);
    const between = new CSSStyleSheet();
    root.adoptedStyleSheets.push(between);
    element.addLateStyles(later);
    expect(sheetsOf(element)).to.deep.equal([
      ...[first, ...own, late.styleSheet, later.styleSheet, last, between],
    ]);
  });

  it('stays when it was there before the element', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.setHTMLUnsafe(
      '<role-comparison><template shadowrootmode="open"><p>Served</p></template></role-comparison>',
    );
    const foreign = new CSSStyleSheet();
    // Within a document that knows the element it has been made already: another one has it.
    const other = document.implementation.createHTMLDocument('');
    other.body.setHTMLUnsafe(
      '<role-comparison><template shadowrootmode="open"><p>Served</p></template></role-comparison>',
    );
    const element = other.querySelector('role-comparison') as Element;
    document.adoptNode(element);
    (element.shadowRoot as ShadowRoot).adoptedStyleSheets = [foreign];
    place.append(element);
    expect(sheetsOf(element)).to.include(foreign);
    expect(sheetsOf(element)).to.have.length.above(1);
  });
});
