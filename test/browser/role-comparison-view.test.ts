// SPDX-License-Identifier: MIT
import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ViewChangeEvent } from '../../src/base/events.js';
import type { Comparison } from '../fixtures/comparison.js';
import {
  errorsOf,
  find,
  findAll,
  readRows,
  show,
  textOf,
  textsOf,
} from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue, inventedRoles } from '../fixtures/dataset.js';
import { morph } from '../fixtures/morph.js';

const ALL = [
  'Focus: Climbs up |  | Digs down',
  'Skills: Whistling | Counting, Patience | Humming',
  'Tools: Rope | Ladder | Spade, Bucket',
];
const DIFFERENCES = [
  'Focus: Climbs up | Digs down',
  'Skills: Whistling | Humming',
  'Tools: Rope | Spade, Bucket',
];
const COMMON = ['Skills: Counting, Patience', 'Tools: Ladder'];

const wide = (content: TemplateResult) => show(html`<div style="width: 900px">${content}</div>`);

const button = (element: Comparison, label: string): HTMLElement => {
  const found = findAll(element, 'button').find((candidate) => textOf(candidate) === label);
  expect(found, label).to.exist;
  return found as HTMLElement;
};

/** Presses a button as a person does and gives the event that tells of it. */
async function press(element: Comparison, label: string): Promise<ViewChangeEvent> {
  const event = new Promise<ViewChangeEvent>((resolve) => {
    element.addEventListener('view-change', resolve, { once: true });
  });
  button(element, label).click();
  await element.updateComplete;
  return event;
}

const pressed = (element: Comparison) =>
  findAll(element, 'button').map((candidate) => candidate.getAttribute('aria-pressed'));

describe('many comparisons at once', () => {
  const setScheduler = (value: unknown) =>
    Object.defineProperty(globalThis, 'scheduler', { configurable: true, writable: true, value });
  const own = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
  let many: Comparison[] = [];
  afterEach(() => {
    for (const element of many) element.remove();
    Reflect.deleteProperty(globalThis, 'scheduler');
    if (own) Object.defineProperty(globalThis, 'scheduler', own);
  });

  /** Puts comparisons on the page, all in one task; resolves when all have loaded. */
  const putMany = (): Promise<unknown> => {
    many = Array.from({ length: 5 }, () => document.createElement('role-comparison'));
    document.body.append(...many);
    return Promise.all(many.map((element) => oneEvent(element, 'load')));
  };

  const countDrawn = () =>
    many.filter((element) => findAll(element, 'tbody tr').length === 7).length;

  it('are shown one after the other, and the browser does what it has to between two of them', async () => {
    const waiting: (() => void)[] = [];
    setScheduler({ yield: () => new Promise<void>((resolve) => waiting.push(resolve)) });
    const load = putMany();
    expect(countDrawn()).to.equal(0);
    for (const drawn of [1, 2, 3, 4]) {
      await aTimeout(0);
      expect(countDrawn()).to.equal(drawn);
      waiting.shift()?.();
    }
    await load;
    expect(countDrawn()).to.equal(5);
    // Whoever comes next waits for the last of them too.
    waiting.shift()?.();
  });

  it('are shown all in one where the browser cannot be asked', async () => {
    setScheduler(undefined);
    const load = putMany();
    await aTimeout(0);
    expect(countDrawn()).to.equal(5);
    await load;
  });

  it('are all shown', async () => {
    await putMany();
    expect(countDrawn()).to.equal(5);
  });
});

describe('what <role-comparison> shows of a comparison', () => {
  useConsole('error');
  const data = inventedCatalogue();
  const shown = async (only?: string) =>
    (
      await wide(
        only === undefined
          ? html`<role-comparison .data=${data}></role-comparison>`
          : html`<role-comparison .data=${data} only=${only}></role-comparison>`,
      )
    ).element;

  it('shows all points where nothing is asked for', async () => {
    expect(readRows(await shown())).to.deep.equal(ALL);
  });

  it('shows only differences, or only what is shared, by attribute', async () => {
    expect(readRows(await shown('differences'))).to.deep.equal(DIFFERENCES);
    expect(readRows(await shown('common'))).to.deep.equal(COMMON);
  });

  it('shows all points for an attribute that means nothing', async () => {
    const element = await shown('everything');
    expect(readRows(element)).to.deep.equal(ALL);
    expect(pressed(element)).to.deep.equal(['false', 'false']);
  });

  it('shows only differences, or only what is shared, by button, and all again', async () => {
    const element = await shown();
    await press(element, 'Only differences');
    expect(readRows(element)).to.deep.equal(DIFFERENCES);
    await press(element, 'Only shared');
    expect(readRows(element)).to.deep.equal(COMMON);
    await press(element, 'Only shared');
    expect(readRows(element)).to.deep.equal(ALL);
  });

  it('says which button is pressed, also when the attribute has pressed it', async () => {
    const element = await shown('common');
    expect(pressed(element)).to.deep.equal(['false', 'true']);
    await press(element, 'Only differences');
    expect(pressed(element)).to.deep.equal(['true', 'false']);
    await press(element, 'Only differences');
    expect(pressed(element)).to.deep.equal(['false', 'false']);
  });

  it('keeps the focus on the button that was pressed', async () => {
    const element = await shown();
    const target = button(element, 'Only shared');
    target.focus();
    await press(element, 'Only shared');
    expect(element.shadowRoot?.activeElement === target).to.equal(true);
    expect(target.isConnected).to.equal(true);
  });

  it('says so when there is nothing left to show', async () => {
    const same = { ...inventedRoles.alpha(), id: 'beta', name: 'Beta' };
    const twins = { ...inventedCatalogue(), roles: [inventedRoles.alpha(), same] };
    const { element } = await wide(html`
      <role-comparison .data=${twins} only="differences"></role-comparison>
    `);
    expect(readRows(element)).to.deep.equal([]);
    expect(textOf(find(element, '[role=status]'))).to.equal(
      'These roles do not differ in the points listed here.',
    );
    element.only = 'common';
    element.roles = 'alpha beta';
    element.data = {
      ...inventedCatalogue(),
      roles: [inventedRoles.alpha(), { ...inventedRoles.beta(), aspects: {} }],
      pairs: [],
    };
    await oneEvent(element, 'load');
    expect(textOf(find(element, '[role=status]'))).to.equal(
      'These roles share none of the points listed here.',
    );
  });
});

describe('the view-change event of <role-comparison>', () => {
  useConsole('error');

  it('bubbles and leaves every shadow root', async () => {
    const { element } = await wide(html`<role-comparison></role-comparison>`);
    const heard: boolean[] = [];
    const listen = ({ target }: Event) => heard.push(target === element);
    document.body.addEventListener('view-change', listen);
    const { composed } = await press(element, 'Only shared');
    document.body.removeEventListener('view-change', listen);
    expect(composed).to.equal(true);
    expect(heard).to.deep.equal([true]);
  });

  for (const [label, only] of [
    ['Only differences', 'differences'],
    ['Only shared', 'common'],
  ] as const) {
    it(`tells the view of "${label}", which gives the same view when it is set back`, async () => {
      const { element } = await wide(html`<role-comparison></role-comparison>`);
      const { view } = await press(element, label);
      expect(view).to.deep.equal({ only });
      const { element: other } = await wide(html`<role-comparison></role-comparison>`);
      for (const [name, value] of Object.entries(view)) other.setAttribute(name, value ?? '');
      await other.updateComplete;
      expect(readRows(other)).to.deep.equal(readRows(element));
      expect(pressed(other)).to.deep.equal(pressed(element));
    });
  }

  it('tells null for an attribute that is to be taken away', async () => {
    const { element } = await wide(html`<role-comparison only="common"></role-comparison>`);
    const { view } = await press(element, 'Only shared');
    expect(view).to.deep.equal({ only: null });
    const rows = readRows(element);
    const { element: other } = await wide(html`<role-comparison only="common"></role-comparison>`);
    other.removeAttribute('only');
    await other.updateComplete;
    expect(readRows(other)).to.deep.equal(rows);
  });

  it('is not fired for what a script changes', async () => {
    const { element } = await wide(html`<role-comparison></role-comparison>`);
    let fired = 0;
    element.addEventListener('view-change', () => (fired += 1));
    element.only = 'common';
    await element.updateComplete;
    element.setAttribute('only', 'differences');
    element.aspects = 'education goal';
    element.roles = 'ai-engineer machine-learning-engineer';
    await element.updateComplete;
    expect(fired).to.equal(0);
    await press(element, 'Only shared');
    expect(fired).to.equal(1);
  });
});

describe('which aspects and roles <role-comparison> shows', () => {
  useConsole('error');
  const data = inventedCatalogue();

  it('shows the aspects that are asked for, in their order', async () => {
    const { element } = await wide(html`
      <role-comparison .data=${data} aspects="tools, focus"></role-comparison>
    `);
    expect(textsOf(element, 'tbody th')).to.deep.equal(['Tools', 'Focus']);
  });

  it('leaves out an aspect that has no points', async () => {
    const { element } = await wide(html`
      <role-comparison .data=${data} aspects="notes skills"></role-comparison>
    `);
    expect(textsOf(element, 'tbody th')).to.deep.equal(['Skills']);
  });

  it('shows all aspects again when the attribute is taken away', async () => {
    const { element } = await wide(html`
      <role-comparison .data=${data} aspects="tools"></role-comparison>
    `);
    element.removeAttribute('aspects');
    await element.updateComplete;
    expect(textsOf(element, 'tbody th')).to.deep.equal(['Focus', 'Skills', 'Tools']);
  });

  it('shows the roles in the order that is asked for, and four of them', async () => {
    const { element } = await wide(html`
      <role-comparison .data=${data} roles="delta gamma beta alpha"></role-comparison>
    `);
    expect(textsOf(element, 'thead .role')).to.deep.equal([
      'Delta Waits for what is late',
      'Gamma Floats on what is wet',
      'Beta Digs what is deep',
      'Alpha Climbs what is high',
    ]);
    expect(readRows(element)[0]).to.equal('Focus: Waits | Floats along | Digs down | Climbs up | ');
  });

  it('changes roles and aspects of data that load together, without an error between', async () => {
    const { element, events } = await wide(html`
      <role-comparison .data=${data} aspects="tools"></role-comparison>
    `);
    const load = oneEvent(element, 'load');
    element.data = {
      ...inventedCatalogue(),
      aspects: [{ id: 'fees', label: 'Fees' }],
      roles: ['one', 'two'].map((id) => ({
        ...inventedRoles.delta(),
        id,
        aspects: { fees: { points: [id] } },
      })),
      pairs: [],
    };
    element.roles = 'two one';
    element.aspects = 'fees';
    await load;
    // A second event would come by the next task.
    await aTimeout(0);
    expect(readRows(element)).to.deep.equal(['Fees: two | one']);
    expect(errorsOf(events)).to.deep.equal([]);
    expect(events).to.have.length(2);
  });
});

describe('what a reader has chosen in <role-comparison>', () => {
  it('stays while the page is laid over itself, until its own attribute changes', async () => {
    const { element } = await wide(
      html`<role-comparison .data=${inventedCatalogue()} only="common"></role-comparison>`,
    );
    await press(element, 'Only differences');
    for (const only of [element.getAttribute('only') ?? '', 'common']) morph(element, { only });
    await element.updateComplete;
    expect([element.only, readRows(element)]).to.deep.equal(['differences', DIFFERENCES]);
    morph(element, {});
    await element.updateComplete;
    expect([element.only, readRows(element)]).to.deep.equal(['', ALL]);
    await press(element, 'Only differences');
    morph(element, {});
    await element.updateComplete;
    expect(readRows(element)).to.deep.equal(DIFFERENCES);
    morph(element, { only: 'common' });
    await element.updateComplete;
    expect(readRows(element)).to.deep.equal(COMMON);
  });
});
