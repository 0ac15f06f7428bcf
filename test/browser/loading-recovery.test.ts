// SPDX-License-Identifier: MIT
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { builtInDataset } from '../../src/dataset/built-in/catalogue.js';
import { count, errorLine, find, show, textOf } from '../fixtures/comparison.js';
import type { Comparison } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue, put } from '../fixtures/dataset.js';
import { useFiles } from '../fixtures/fetch.js';
import { until } from '../fixtures/until.js';

/** The names of the roles that are shown where a page has no data of its own. */
const SHIPPED = builtInDataset([])!.roles.map(({ name }) => name);

const heading = (element: Comparison) => textOf(find(element, '[part=heading]'));

describe('an element after an error', () => {
  const errors = useConsole('error');
  const files = useFiles();

  it('shows what it can have again, and takes the line away', async () => {
    const { element, events } = await show(html`<role-comparison roles="omega"></role-comparison>`);
    expect(errors.take()).to.have.length(1);
    const load = oneEvent(element, 'load');
    element.removeAttribute('roles');
    await load;
    expect(errorLine(element)).to.equal('');
    expect(heading(element)).to.equal(SHIPPED.join(' vs. '));
    expect(events.map(({ type }) => type)).to.deep.equal(['error', 'load']);
  });

  it('fires load once when an attribute is put right', async () => {
    const { element, events } = await show(html`
      <role-comparison .data=${inventedCatalogue()} aspects="fees"></role-comparison>
    `);
    expect(errors.take()).to.have.length(1);
    element.aspects = 'tools';
    await element.updateComplete;
    expect(errorLine(element)).to.equal('');
    expect(events.map(({ type }) => type)).to.deep.equal(['error', 'load']);
  });

  it('tries an address again that had failed, for another element', async () => {
    const src = `${files.base}catalogue.json`;
    await show(html`<role-comparison src=${src}></role-comparison>`);
    expect(errors.take()).to.have.length(1);
    files.serve('catalogue.json', inventedCatalogue());
    const { element } = await show(html`<role-comparison src=${src}></role-comparison>`);
    expect(heading(element)).to.equal('Alpha vs. Beta');
    expect(files.asked).to.have.length(2);
  });

  it('tries an address again that had failed and is set to the same, as property or attribute', async () => {
    const src = `${files.base}again.json`;
    const { element } = await show(html`<role-comparison src=${src}></role-comparison>`);
    expect(errors.take()).to.have.length(1);
    const failed = oneEvent(element, 'error');
    element.setAttribute('src', src);
    await failed;
    expect(errors.take(), 'said again').to.have.length(1);
    files.serve('again.json', inventedCatalogue());
    const load = oneEvent(element, 'load');
    element.src = src;
    await load;
    expect(errorLine(element)).to.equal('');
    const { length } = files.asked;
    element.src = src;
    await element.updateComplete;
    expect(files.asked, 'what is there is not asked for').to.have.length(length);
  });

  it('tries an address again that is set anew, and says load only when it is there', async () => {
    const { element, events } = await show(html`
      <role-comparison .data=${inventedCatalogue()}></role-comparison>
    `);
    element.src = `${files.base}late.json`;
    element.data = undefined;
    await oneEvent(element, 'error');
    element.src = `${files.base}late.json?again`;
    const send = files.serveLate(
      'late.json?again',
      put(inventedCatalogue(), 'roles[0].name', 'Late'),
    );
    await element.updateComplete;
    await nextFrame();
    expect(events.map(({ type }) => type)).to.deep.equal(['load', 'error']);
    const load = oneEvent(element, 'load');
    send();
    await load;
    expect(heading(element)).to.equal('Late vs. Beta');
    expect(errorLine(element)).to.equal('');
    expect(events.map(({ type }) => type)).to.deep.equal(['load', 'error', 'load']);
    expect(errors.take()).to.have.length(1);
  });

  it('forgets an error that comes after what was asked for last', async () => {
    files.serve('good.json', inventedCatalogue());
    let fail: () => void = () => undefined;
    const late = new Promise<Response>((_, reject) => {
      fail = () => {
        reject(new TypeError('Failed to fetch'));
      };
    });
    files.serve('bad.json', () => late);
    const element = await fixture<Comparison>(html`
      <role-comparison src=${`${files.base}bad.json`}></role-comparison>
    `);
    await until(() => files.asked.length, 'the file is asked for');
    const load = oneEvent(element, 'load');
    element.src = `${files.base}good.json`;
    await load;
    fail();
    // Another element that waits for the same file hears of it after this one would have.
    await show(html`<role-comparison src=${`${files.base}bad.json`}></role-comparison>`);
    expect(errors.take()).to.have.length(1);
    expect(errorLine(element)).to.equal('');
    expect(heading(element)).to.equal('Alpha vs. Beta');
  });
});

describe('an element on a page of another site', () => {
  const errors = useConsole('error');

  it('says that a file may not be read from there', async () => {
    // The test server by its other name: another origin, which does not allow this one.
    const { port, hostname } = location;
    const other = `http://${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}/`;
    const src = `${other}data/catalogue.json`;
    const { type } = await fetch(src, { mode: 'no-cors' });
    expect(type, 'the server is there').to.equal('opaque');
    const { element } = await show(html`<role-comparison src=${src}></role-comparison>`);
    expect(errorLine(element)).not.to.equal('');
    const [message] = errors.take();
    expect(message).to.equal(
      `<role-comparison> ${src}: could not be fetched: offline, blocked, or the server ` +
        'does not allow other sites (CORS)',
    );
  });
});

describe('words that look like markup', () => {
  const errors = useConsole('error');
  const MARKUP = '<img src="x" onerror="window.ran = 1">';

  it('are shown as words wherever they stand, and nothing of them runs', async () => {
    const data = inventedCatalogue();
    for (const path of [
      'roles[0].name',
      'roles[0].summary',
      'roles[0].aspects.focus.points[0]',
      'roles[0].aspects.skills.points[1]',
      'roles[1].aspects.skills.points[0]',
      'pairs[0].aspects.skills.points[0]',
      'pairs[0].summary',
      'aspects[0].label',
      'sources[0].title',
      'sources[0].licence',
    ]) {
      // Points in the same words would be one that is shared.
      put(data, path, `${MARKUP} ${path}`);
    }
    const { element } = await show(html`<role-comparison .data=${data}></role-comparison>`);
    for (const selector of [
      '[part=heading]',
      'thead .role',
      '[part=summary]',
      'tbody th',
      'tbody tr:nth-child(1) td.role-1 li',
      'tbody tr:nth-child(2) td.role-1 li',
      'tbody tr:nth-child(2) td.role-2 li',
      'tbody tr:nth-child(2) td.both li:last-child',
      'a',
      '[part=footer]',
    ]) {
      expect(textOf(find(element, selector)), selector).to.include(MARKUP);
    }
    expect(count(element, 'img')).to.equal(0);
    element.heading = MARKUP;
    await element.updateComplete;
    expect(heading(element)).to.equal(MARKUP);
    await nextFrame();
    expect(Reflect.get(window, 'ran')).to.equal(undefined);
  });

  it('do not break out of an attribute', async () => {
    const url = 'https://example.com/"onclick="window.ran=1';
    const { element } = await show(html`
      <role-comparison .data=${put(inventedCatalogue(), 'sources[0].url', url)}></role-comparison>
    `);
    const link = find(element, 'a');
    // As a browser writes it.
    expect(link.getAttribute('href')).to.equal('https://example.com/%22onclick=%22window.ran=1');
    expect(link.getAttributeNames()).not.to.include('onclick');
  });

  it('do not break out of the language of the words', async () => {
    const data = put(inventedCatalogue(), 'language', '"><img src="x" onerror="window.ran = 1">');
    const { element } = await show(html`<role-comparison .data=${data}></role-comparison>`);
    expect(count(element, 'img')).to.equal(0);
    expect(errors.take()).to.deep.equal([
      '<role-comparison> language: expected a language tag such as en or pt-BR',
    ]);
  });
});
