// SPDX-License-Identifier: MIT
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { render } from 'lit';
import { find, findAll, show, textOf } from '../fixtures/comparison.js';
import type { Comparison } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue, put } from '../fixtures/dataset.js';

const footer = (element: Comparison) => textOf(find(element, '[part=footer] p'));
const heading = (element: Comparison) => find(element, '[part=heading]');

describe('the heading of <role-comparison>', () => {
  useConsole('error');
  const data = inventedCatalogue();

  it('names the roles', async () => {
    const { element } = await show(html`
      <role-comparison .data=${data} roles="gamma alpha beta"></role-comparison>
    `);
    expect(textOf(heading(element))).to.equal('Gamma vs. Alpha vs. Beta');
  });

  it('is what the page asks for', async () => {
    const { element } = await show(html`
      <role-comparison .data=${data} heading="Up or down?"></role-comparison>
    `);
    expect(textOf(heading(element))).to.equal('Up or down?');
    element.heading = 'Down or up?';
    await element.updateComplete;
    expect(textOf(heading(element))).to.equal('Down or up?');
    element.removeAttribute('heading');
    element.removeAttribute('roles');
    await element.updateComplete;
    expect(textOf(heading(element))).to.equal('Alpha vs. Beta');
  });

  it('is for screen readers only where the page wants none, and still names the table', async () => {
    const { element } = await show(html`
      <role-comparison .data=${data} heading=""></role-comparison>
    `);
    const caption = find(element, 'caption');
    expect(getComputedStyle(caption).clipPath).to.equal('inset(50%)');
    const top = (selector: string) => find(element, selector).getBoundingClientRect().top;
    expect(top('thead')).to.equal(top('.base'));
    const label = find(element, 'table').getAttribute('aria-labelledby');
    expect(find(element, `#${label}`).textContent.trim()).to.equal('Alpha vs. Beta');
    expect(getComputedStyle(caption).display).not.to.equal('none');
    expect(getComputedStyle(caption).visibility).to.equal('visible');
  });
});

describe('the footer of <role-comparison>', () => {
  useConsole('error');
  const data = inventedCatalogue();

  it('says date, source with its date, and licence', async () => {
    const { element } = await show(html`
      <role-comparison .data=${data} roles="alpha gamma"></role-comparison>
    `);
    expect(footer(element)).to.equal(
      'Updated Feb 29, 2024 · Source: The Almanac, Dec 31, 2023, CC0 1.0',
    );
  });

  it('names every source of the words', async () => {
    const { element } = await show(html`<role-comparison .data=${data}></role-comparison>`);
    expect(footer(element)).to.match(
      /Source: The Almanac, Dec 31, 2023, CC0 1\.0; The Ledger, Jan 1, 2022, CC BY 4\.0$/,
    );
  });

  it('links a source that has an address, and gives the other page no hold on this one', async () => {
    const { element } = await show(html`<role-comparison .data=${data}></role-comparison>`);
    const links = findAll(element, 'a') as HTMLAnchorElement[];
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
      ['https://example.com/almanac', 'noopener'],
    ]);
    expect(links.map(textOf)).to.deep.equal(['The Almanac']);
  });

  it('says date and source of the shipped data', async () => {
    const { element } = await show(html`<role-comparison></role-comparison>`);
    expect(footer(element)).to.match(/^Updated Mar 5, 2025 · .*Source: .*article.*, MIT$/);
  });
});

describe('the language of <role-comparison>', () => {
  useConsole('error');
  const data = inventedCatalogue();
  const DAYS = { en: 'Feb 29, 2024', de: '29.02.2024', ja: '2024/02/29' };

  it('is that of the nearest lang', async () => {
    const { element } = await show(html`
      <div lang="ja">
        <div lang="de"><role-comparison .data=${data}></role-comparison></div>
      </div>
    `);
    expect(footer(element)).to.include(DAYS.de);
  });

  it('is its own, where it has one', async () => {
    const { element } = await show(html`
      <div lang="de"><role-comparison lang="ja" .data=${data}></role-comparison></div>
    `);
    expect(footer(element)).to.include(DAYS.ja);
  });

  it('is English where the tag is none, or empty', async () => {
    for (const lang of ['no such tag', '']) {
      const { element } = await show(html`
        <div lang="de">
          <div lang=${lang}><role-comparison .data=${data}></role-comparison></div>
        </div>
      `);
      expect(footer(element)).to.include(DAYS.en);
    }
  });

  /** Waits until a change of an attribute outside has been noticed and drawn. */
  const drawn = async (element: Comparison) => {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  };

  it('follows the nearest lang while the page is open', async () => {
    const { element } = await show(html`
      <div><role-comparison .data=${data}></role-comparison></div>
    `);
    const page = element.parentElement as HTMLElement;
    expect(footer(element)).to.include(DAYS.en);
    page.lang = 'de';
    await drawn(element);
    expect(footer(element)).to.include(DAYS.de);
    element.lang = 'ja';
    await drawn(element);
    expect(footer(element)).to.include(DAYS.ja);
    element.removeAttribute('lang');
    page.removeAttribute('lang');
    await drawn(element);
    expect(footer(element)).to.include(DAYS.en);
  });

  it('follows the lang of a page around a shadow root', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="de"><div></div></div>`);
    const shadow = (outer.firstElementChild as HTMLElement).attachShadow({ mode: 'open' });
    render(html`<role-comparison .data=${data}></role-comparison>`, shadow);
    const element = shadow.querySelector('role-comparison') as Comparison;
    await oneEvent(element, 'load');
    expect(footer(element)).to.include(DAYS.de);
    outer.lang = 'ja';
    await drawn(element);
    expect(footer(element)).to.include(DAYS.ja);
  });

  it('is another one after a move to another part of the page', async () => {
    const { element } = await show(html`
      <div>
        <div lang="ja"></div>
        <div lang="de"><role-comparison .data=${data}></role-comparison></div>
      </div>
    `);
    (element.parentElement?.previousElementSibling as HTMLElement).append(element);
    await drawn(element);
    expect(footer(element)).to.include(DAYS.ja);
  });

  it('of the words is said apart, so that they are read out in theirs', async () => {
    const { element } = await show(html`
      <div lang="de">
        <role-comparison .data=${put(inventedCatalogue(), 'language', 'fr')}></role-comparison>
      </div>
    `);
    expect(find(element, 'table').closest('[lang]')?.getAttribute('lang')).to.equal('fr');
  });
});
