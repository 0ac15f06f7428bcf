// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { builtInDataset } from '../../src/dataset/built-in/catalogue.js';
import { count, errorsOf, find, show, textOf, textsOf } from '../fixtures/comparison.js';
import type { Comparison } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue, inventedFiles, inventedRoles, put } from '../fixtures/dataset.js';
import { useFiles } from '../fixtures/fetch.js';

/** The names of the roles that are shown where a page has no data of its own. */
const SHIPPED = builtInDataset([])!.roles.map(({ name }) => name);

const named = (name: string) => put(inventedCatalogue(), 'roles[0].name', name);
const heading = (element: Comparison) => textOf(find(element, '[part=heading]'));
const inlineChild = (json: unknown) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(json);
  return script;
};

describe('where an element has its data from', () => {
  useConsole('error');
  const files = useFiles();
  const src = () => `${files.base}catalogue.json`;

  it('shows the shipped data at once, and fetches nothing for them', async () => {
    const element = await fixture<Comparison>(html`<role-comparison></role-comparison>`);
    expect(heading(element)).to.equal(SHIPPED.join(' vs. '));
    expect(files.asked).to.deep.equal([]);
  });

  it('fetches the catalogue and the files of the roles it shows, and no others', async () => {
    for (const [path, json] of Object.entries(inventedFiles())) files.serve(path, json);
    const { element } = await show(html`
      <role-comparison src=${src()} roles="delta beta"></role-comparison>
    `);
    expect(heading(element)).to.equal('Delta vs. Beta');
    expect(files.asked.sort()).to.deep.equal([
      'catalogue.json',
      'roles/beta.json',
      'roles/delta.json',
    ]);
  });

  it('fetches no more of a catalogue of 200 roles than the two it shows', async () => {
    const roles = Array.from({ length: 200 }, (_, index) => ({
      ...inventedRoles.gamma(),
      id: `role-${index}`,
      name: `Role ${index}`,
    }));
    files.serve('catalogue.json', {
      ...inventedCatalogue(),
      roles: roles.map(({ id, name }) => ({ id, name, file: `roles/${id}.json` })),
      pairs: [],
    });
    for (const role of roles) files.serve(`roles/${role.id}.json`, role);
    const { element } = await show(html`
      <role-comparison src=${src()} roles="role-150 role-7"></role-comparison>
    `);
    expect(heading(element)).to.equal('Role 150 vs. Role 7');
    expect(files.asked.sort()).to.deep.equal([
      'catalogue.json',
      'roles/role-150.json',
      'roles/role-7.json',
    ]);
  });

  it('fetches a file once for all elements of a page', async () => {
    for (const [path, json] of Object.entries(inventedFiles())) files.serve(path, json);
    const { element } = await show(html`
      <role-comparison src=${src()}></role-comparison>
      <role-comparison src=${src()}></role-comparison>
      <role-comparison src=${src()} roles="beta alpha"></role-comparison>
    `);
    const last = element.parentElement?.lastElementChild as Comparison;
    if (!last.shadowRoot?.querySelector('table')) await oneEvent(last, 'load');
    expect(heading(last)).to.equal('Beta vs. Alpha');
    expect([...new Set(files.asked)]).to.deep.equal(files.asked);
    expect(files.asked).to.have.length(4);
  });

  it('resolves an address against the page', async () => {
    files.serve('catalogue.json', inventedCatalogue());
    const relative = src().slice(new URL('/', src()).href.length - 1);
    const { element } = await show(html`<role-comparison src=${relative}></role-comparison>`);
    expect(heading(element)).to.equal('Alpha vs. Beta');
  });

  it('takes data before src before an inline child before the shipped data', async () => {
    files.serve('catalogue.json', named('Address'));
    const { element } = await show(html`
      <role-comparison .data=${named('Object')} src=${src()}>
        ${inlineChild(named('Inline'))}
      </role-comparison>
    `);
    expect(heading(element)).to.equal('Object vs. Beta');
    expect(files.asked).to.deep.equal([]);
    for (const [change, name] of [
      [() => (element.data = undefined), 'Address'],
      [() => element.removeAttribute('src'), 'Inline'],
    ] as const) {
      const load = oneEvent(element, 'load');
      change();
      await load;
      expect(heading(element)).to.match(new RegExp(`^${name} vs\\.`));
    }
  });

  it('follows an inline child that comes later, changes, and is replaced', async () => {
    const { element } = await show(html`<role-comparison></role-comparison>`);
    const child = inlineChild(named('First'));
    for (const [change, name] of [
      [() => element.append(child), 'First'],
      [() => (child.textContent = JSON.stringify(named('Second'))), 'Second'],
      [() => ((child.firstChild as Text).data = JSON.stringify(named('Third'))), 'Third'],
      [() => child.replaceWith(inlineChild(named('Fourth'))), 'Fourth'],
    ] as const) {
      const load = oneEvent(element, 'load');
      change();
      await load;
      expect(heading(element)).to.equal(`${name} vs. Beta`);
    }
  });

  it('does not take a script of another kind for its data', async () => {
    const { element } = await show(html`
      <role-comparison>
        <script type="application/ld+json">
          {}
        </script>
      </role-comparison>
    `);
    expect(heading(element)).to.equal(SHIPPED.join(' vs. '));
  });

  it('takes data that an editor has wrapped, also with a charset behind their type', async () => {
    const child = inlineChild(named('Deep'));
    child.type = 'application/json; charset=utf-8';
    const { element } = await show(html`
      <role-comparison
        ><div><p>${child}</p></div></role-comparison
      >
    `);
    expect(heading(element)).to.equal('Deep vs. Beta');
  });

  it('shows its own children until it has data, and not after that', async () => {
    const send = files.serveLate('catalogue.json', inventedCatalogue());
    const element = await fixture<Comparison>(html`
      <role-comparison src=${src()}><p>Words of the page</p></role-comparison>
    `);
    const child = element.querySelector('p') as HTMLElement;
    expect(child.checkVisibility()).to.equal(true);
    expect(child.getBoundingClientRect().height).to.be.above(0);
    expect(count(element, 'table')).to.equal(0);
    const load = oneEvent(element, 'load');
    send();
    await load;
    expect(child.getBoundingClientRect().height).to.equal(0);
    expect(count(element, 'table')).to.equal(1);
  });

  it('shows what was asked for last, however late an earlier answer comes', async () => {
    const sendSlow = files.serveLate('slow.json', named('Slow'));
    files.serve('fast.json', named('Fast'));
    const element = await fixture<Comparison>(html`
      <role-comparison src=${`${files.base}slow.json`}></role-comparison>
    `);
    const loads: string[] = [];
    element.addEventListener('load', () => loads.push(heading(element)));
    const load = oneEvent(element, 'load');
    element.src = `${files.base}fast.json`;
    await load;
    sendSlow();
    // Another element that waits for the slow file has it after this one would have.
    const other = await show(html`
      <role-comparison src=${`${files.base}slow.json`}></role-comparison>
    `);
    expect(heading(other.element)).to.equal('Slow vs. Beta');
    await element.updateComplete;
    expect(heading(element)).to.equal('Fast vs. Beta');
    expect(loads).to.deep.equal(['Fast vs. Beta']);
  });

  it('shows data that are set while a file is under way', async () => {
    const send = files.serveLate('slow.json', named('Slow'));
    const element = await fixture<Comparison>(html`
      <role-comparison src=${`${files.base}slow.json`}></role-comparison>
    `);
    const load = oneEvent(element, 'load');
    element.data = named('Object');
    await load;
    send();
    await show(html`<role-comparison src=${`${files.base}slow.json`}></role-comparison>`);
    await element.updateComplete;
    expect(heading(element)).to.equal('Object vs. Beta');
  });
});

describe('the load event', () => {
  useConsole('error');
  const files = useFiles();

  it('is fired once for data, and does not bubble or leave a shadow root', async () => {
    const { events } = await show(html`
      <role-comparison .data=${inventedCatalogue()}></role-comparison>
    `);
    expect(events.map(({ type, bubbles, composed }) => [type, bubbles, composed])).to.deep.equal([
      ['load', false, false],
    ]);
  });

  it('comes when the data are shown', async () => {
    const element = await fixture<Comparison>(html`<role-comparison></role-comparison>`);
    const shown: string[] = [];
    element.addEventListener('load', () => shown.push(heading(element)));
    const load = oneEvent(element, 'load');
    element.data = inventedCatalogue();
    await load;
    expect(shown).to.deep.equal(['Alpha vs. Beta']);
  });

  it('is fired for other roles, and not for another view of the same data', async () => {
    const { element, events } = await show(html`
      <role-comparison .data=${inventedCatalogue()}></role-comparison>
    `);
    element.only = 'common';
    element.heading = 'Other words';
    element.aspects = 'tools';
    await element.updateComplete;
    expect(events).to.have.length(1);
    const load = oneEvent(element, 'load');
    element.roles = 'gamma delta';
    await load;
    expect(events.map(({ type }) => type)).to.deep.equal(['load', 'load']);
    expect(errorsOf(events)).to.deep.equal([]);
    expect(files.asked).to.deep.equal([]);
  });

  it('is fired once for data that are made anew with the same content, even in its own handler', async () => {
    const { element, events } = await show(html`
      <role-comparison
        .data=${inventedCatalogue()}
        @load=${({ currentTarget }: Event) => {
          // As a component does that has its data written inline, and is rendered anew after a load.
          setTimeout(() =>
            Object.assign(currentTarget as Comparison, { data: inventedCatalogue() }),
          );
        }}
      ></role-comparison>
    `);
    await aTimeout(0);
    await element.updateComplete;
    element.data = inventedCatalogue();
    await element.updateComplete;
    // What another element loads after that is there after this one's would be.
    await show(html`<role-comparison .data=${inventedCatalogue()}></role-comparison>`);
    await element.updateComplete;
    expect(events).to.have.length(1);
    const load = oneEvent(element, 'load');
    element.data = named('Another');
    await load;
    expect(heading(element)).to.equal('Another vs. Beta');
  });

  it('is not fired for a change of what does not count, and nothing is fetched', async () => {
    const data = inventedCatalogue();
    const { element, events } = await show(html`
      <role-comparison .data=${data}></role-comparison>
    `);
    element.src = `${files.base}catalogue.json`;
    element.append(inlineChild(named('Inline')));
    // Another element that loads after this one has noticed is done after it would be.
    await aTimeout(0);
    await show(html`<role-comparison .data=${data}></role-comparison>`);
    await element.updateComplete;
    expect(events).to.have.length(1);
    expect(files.asked).to.deep.equal([]);
  });
});

describe('an element on a page that changes', () => {
  useConsole('error');
  const files = useFiles();

  it('takes properties that were set before the browser knew the element', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    // In a template an element stays what it is until it comes into the page.
    const template = document.createElement('template');
    template.innerHTML = '<role-comparison roles="alpha beta"></role-comparison>';
    const element = template.content.querySelector('role-comparison') as Comparison;
    expect(element.shadowRoot).to.equal(null);
    element.data = inventedCatalogue();
    element.roles = 'gamma delta';
    element.only = 'common';
    const load = new Promise((resolve) => {
      element.addEventListener('load', resolve);
    });
    place.append(template.content);
    await load;
    expect(heading(element)).to.equal('Gamma vs. Delta');
    expect(textsOf(element, 'tbody th')).to.deep.equal(['Tools']);
    element.roles = 'beta alpha';
    await oneEvent(element, 'load');
    expect(heading(element)).to.equal('Beta vs. Alpha');
  });

  it('stays as it is when it is moved, and asks for nothing again', async () => {
    files.serve('catalogue.json', inventedCatalogue());
    const { element, events } = await show(html`
      <div>
        <role-comparison src=${`${files.base}catalogue.json`} only="common"></role-comparison>
      </div>
    `);
    const table = find(element, 'table');
    (element.parentElement?.parentElement as HTMLElement).prepend(element);
    await element.updateComplete;
    expect(find(element, 'table') === table).to.equal(true);
    expect(textsOf(element, 'tbody th')).to.deep.equal(['Skills', 'Tools']);
    expect(events).to.have.length(1);
    expect(files.asked).to.have.length(1);
  });

  it('follows its inline child again after it was away', async () => {
    const { element } = await show(html`
      <role-comparison>${inlineChild(named('First'))}</role-comparison>
    `);
    const parent = element.parentElement as HTMLElement;
    element.remove();
    element.replaceChildren(inlineChild(named('Second')));
    let load = oneEvent(element, 'load');
    parent.append(element);
    await load;
    expect(heading(element)).to.equal('Second vs. Beta');
    load = oneEvent(element, 'load');
    element.replaceChildren(inlineChild(named('Third')));
    await load;
    expect(heading(element)).to.equal('Third vs. Beta');
  });
});
