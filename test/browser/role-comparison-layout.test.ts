// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import type { Comparison } from '../fixtures/comparison.js';
import { count, find, findAll, readRows, show, textOf, textsOf } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue, put } from '../fixtures/dataset.js';

const data = inventedCatalogue();

async function showIn(width: number, roles = 'alpha beta', json: unknown = data) {
  const { element } = await show(html`
    <div style="width: ${width}px">
      <role-comparison .data=${json} roles=${roles}></role-comparison>
    </div>
  `);
  return element;
}

const display = (element: Comparison, selector: string) =>
  getComputedStyle(find(element, selector)).display;

/** Whether assistive technology is told of an element: it is drawn, if only as a clipped pixel. */
const isTold = (element: Element) => getComputedStyle(element).display !== 'none';

/** How far anything inside reaches out of the element, in pixels. */
function overflowOf(element: Comparison): number {
  const { left, right } = element.getBoundingClientRect();
  return Math.max(
    ...findAll(element, '.base *')
      .filter((part) => getComputedStyle(part).clipPath === 'none')
      .map((part) => part.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map((box) => Math.max(box.right - right, left - box.left)),
  );
}

describe('<role-comparison> in a wide place', () => {
  useConsole('error');

  for (const width of [480, 900, 1200]) {
    it(`is a table at ${width} px`, async () => {
      const element = await showIn(width);
      expect(display(element, 'table')).to.equal('table');
      expect(display(element, 'td')).to.equal('table-cell');
      expect(readRows(element)).to.have.length(3);
    });
  }

  it('does not make a page scroll to what is there for screen readers only', async () => {
    const page = document.documentElement;
    const { element } = await show(html`
      <div style="height: 50px; margin-top: 100vh; overflow: hidden">
        <role-comparison .data=${data} roles="alpha beta"></role-comparison>
      </div>
    `);
    const height = page.scrollHeight;
    element.remove();
    expect(page.scrollHeight).to.equal(height);
  });

  it('puts what the roles say side by side', async () => {
    const element = await showIn(900, 'alpha beta gamma delta');
    const cells = findAll(element, 'tbody tr:first-child td:not(.both)');
    const boxes = cells.map((cell) => cell.getBoundingClientRect());
    expect(new Set(boxes.map(({ top }) => top))).to.have.length(1);
    expect(new Set(boxes.map(({ left }) => left))).to.have.length(4);
  });

  it('has no column for what all share, to nobody', async () => {
    const element = await showIn(900);
    expect(findAll(element, '.both').some(isTold)).to.equal(false);
    expect(findAll(element, '.cell-role').some(isTold)).to.equal(false);
  });
});

describe('<role-comparison> in a narrow place', () => {
  useConsole('error');

  for (const width of [320, 479]) {
    it(`shows cards at ${width} px`, async () => {
      const element = await showIn(width);
      expect(display(element, 'table')).to.equal('block');
      const [first, second] = findAll(element, 'tbody tr:first-child td').map((cell) =>
        cell.getBoundingClientRect(),
      );
      expect(second?.top).to.be.at.least(first?.bottom ?? Infinity);
      expect(second?.left).to.equal(first?.left);
    });
  }

  it('answers to the width of its place, not to that of the window', async () => {
    const element = await showIn(320);
    expect(window.innerWidth).to.be.above(480);
    (element.parentElement as HTMLElement).style.width = '600px';
    expect(display(element, 'table')).to.equal('table');
  });

  it('names the role in every card', async () => {
    const element = await showIn(320);
    expect(textsOf(element, 'tbody tr:first-child td.role-1')).to.deep.equal(['Alpha Climbs up']);
    expect(textsOf(element, 'tbody tr:first-child td.role-2')).to.deep.equal(['Beta Digs down']);
  });

  it('shows what is shared once for each aspect, and not in the cards', async () => {
    const element = await showIn(320);
    expect(textsOf(element, 'tbody tr:nth-child(2) li')).to.deep.equal([
      'Whistling',
      'Humming',
      'Counting',
    ]);
    expect(textsOf(element, 'tbody tr:nth-child(2) td.both')).to.deep.equal(['Both Counting']);
  });

  it('shows nothing of a role that only has what is shared, or nothing at all', async () => {
    const element = await showIn(320, 'delta alpha', {
      ...put(inventedCatalogue(), 'roles[3].aspects.tools.points', ['Ladder']),
    });
    const box = (selector: string) => find(element, selector).getBoundingClientRect();
    expect(textsOf(element, 'tbody th')).to.deep.equal(['Focus', 'Skills', 'Tools']);
    for (const row of [2, 3]) {
      const cell = find(element, `tbody tr:nth-child(${row}) td.role-1`);
      expect(cell.offsetHeight <= 1 || getComputedStyle(cell).clipPath === 'inset(50%)').to.equal(
        true,
      );
      // Nor does it take room between the header and the next card.
      const gap = box(`tbody tr:nth-child(${row}) td.role-2`).top;
      expect(gap - box(`tbody tr:nth-child(${row}) th`).bottom).to.be.below(20);
    }
  });

  it('keeps every cell under its column header for assistive technology', async () => {
    for (const roles of ['alpha beta', 'delta alpha gamma']) {
      const element = await showIn(320, roles);
      const [headers = 0, ...cells] = findAll(element, 'tr').map(
        ({ children }) => [...children].filter(isTold).length,
      );
      expect(headers).to.equal(roles.split(' ').length + 2);
      expect(cells).to.deep.equal(cells.map(() => headers));
    }
  });

  it('keeps the roles of a table in cards', async () => {
    const element = await showIn(320);
    expect(count(element, 'table[role=table] > tbody[role=rowgroup] > tr[role=row]')).to.equal(3);
    expect(textsOf(element, 'th[role=rowheader]')).to.deep.equal(['Focus', 'Skills', 'Tools']);
    expect(textsOf(element, 'thead .role[role=columnheader]')).to.deep.equal(['Alpha', 'Beta']);
  });
});

describe('the size of <role-comparison>', () => {
  useConsole('error');
  const long = put(
    put(inventedCatalogue(), 'roles[0].name', 'Untranslatablecompoundnameofaroleengineer'),
    'roles[0].aspects.skills.points[1]',
    'https://example.com/a/very/long/address/without/a/place/to/break/a/line',
  );

  for (const width of [240, 320, 480, 900]) {
    for (const [what, json] of [
      ['short words', data],
      ['words that are longer than a line', long],
    ] as const) {
      it(`does not reach out of its place of ${width} px with ${what}`, async () => {
        const element = await showIn(width, 'alpha beta gamma delta', json);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        expect(element.clientWidth).to.equal(width);
        expect(overflowOf(element)).to.be.at.most(0.5);
      });
    }
  }

  it('can be hidden until a reader’s search finds it, which the browser has to be able to', async function () {
    const element = await showIn(600);
    element.setAttribute('hidden', 'until-found');
    const plain = document.createElement('div');
    plain.setAttribute('hidden', 'until-found');
    element.after(plain);
    // A browser that does not know of it hides the box without a way to find it.
    if (getComputedStyle(plain).display === 'none') this.skip();
    const { display, contentVisibility } = getComputedStyle(element);
    expect([display, contentVisibility]).to.deep.equal(['block', 'hidden']);
  });

  it('can be hidden', async () => {
    const element = await showIn(320);
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});

describe('the header of <role-comparison> while the page scrolls', () => {
  useConsole('error');

  for (const [width, selector] of [
    [900, 'thead .role'],
    [320, 'thead'],
  ] as const) {
    it(`stays at the top of the view at ${width} px`, async () => {
      const { element } = await show(html`
        <div style="height: 150px; width: ${width}px; overflow: auto">
          <role-comparison .data=${data}></role-comparison>
        </div>
      `);
      const view = element.parentElement as HTMLElement;
      const header = find(element, selector);
      const top = () => header.getBoundingClientRect().top - view.getBoundingClientRect().top;
      expect(top()).to.be.above(30);
      const lastRow = find(element, 'tbody tr:last-child');
      view.scrollTop += lastRow.getBoundingClientRect().top - view.getBoundingClientRect().top - 60;
      expect(view.scrollTop).to.be.above(0);
      expect(Math.abs(top())).to.be.below(1);
      // It lies over the rows, and can be read through nothing but a blur.
      const { left } = header.getBoundingClientRect();
      const { y } = view.getBoundingClientRect();
      const topmost = element.shadowRoot?.elementFromPoint(left + 5, y + 5);
      expect(header.contains(topmost ?? null), topmost?.outerHTML).to.equal(true);
      expect(getComputedStyle(header).backdropFilter).to.match(/^blur/);
    });
  }

  for (const [width, selector] of [
    [900, 'thead .role'],
    [320, 'thead'],
  ] as const) {
    it(`stays below a bar that the page has there at ${width} px`, async () => {
      const { element } = await show(html`
        <div style="height: 190px; width: ${width}px; overflow: auto; --role-sticky-top: 40px">
          <role-comparison .data=${data}></role-comparison>
        </div>
      `);
      const view = element.parentElement as HTMLElement;
      const { top } = view.getBoundingClientRect();
      const lastRow = find(element, 'tbody tr:last-child');
      view.scrollTop += lastRow.getBoundingClientRect().top - top - 100;
      expect(view.scrollTop).to.be.above(0);
      expect(find(element, selector).getBoundingClientRect().top - top).to.be.within(39, 41);
    });
  }

  it('says the names of the roles, all of them', async () => {
    const element = await showIn(320, 'alpha beta gamma delta');
    expect(findAll(element, 'thead .role').map(textOf)).to.deep.equal([
      'Alpha',
      'Beta',
      'Gamma',
      'Delta',
    ]);
  });
});
