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

  it('has what two share between them, and what more share behind them', async () => {
    for (const [roles, place] of [
      ['alpha beta', 1],
      ['alpha beta gamma delta', 4],
    ] as const) {
      const element = await showIn(900, roles);
      for (const row of findAll(element, 'tr')) {
        const cells = [...row.children].slice(1);
        expect(cells.findIndex((cell) => cell.classList.contains('both'))).to.equal(place);
        const lefts = cells.map((cell) => cell.getBoundingClientRect().left);
        expect(lefts).to.deep.equal(lefts.toSorted((one, other) => one - other));
      }
    }
  });

  it('names the roles in the head only', async () => {
    const element = await showIn(900);
    expect(findAll(element, '.cell-role').some(isTold)).to.equal(false);
  });
});

describe('<role-comparison> in a narrow place', () => {
  useConsole('error');

  for (const width of [320, 479]) {
    it(`has two columns for two roles at ${width} px, and what they share in a line below`, async () => {
      const element = await showIn(width);
      expect(display(element, 'table')).to.equal('block');
      for (const row of [1, 2, 3]) {
        const box = (column: string) =>
          find(element, `tbody tr:nth-child(${row}) ${column}`).getBoundingClientRect();
        const [header, first, second] = [box('th'), box('td.role-1'), box('td.role-2')];
        expect(first.top).to.be.at.least(header.bottom);
        expect(second.top).to.equal(first.top);
        expect(second.left).to.be.at.least(first.right);
        for (const column of ['.role-1', '.role-2']) {
          const { left } = find(element, `thead ${column}`).getBoundingClientRect();
          expect(left).to.be.closeTo(box(`td${column}`).left, 0.5);
        }
        if (row === 1) continue;
        expect(box('td.both').top).to.be.at.least(Math.max(first.bottom, second.bottom));
        expect(box('td.both').left).to.equal(header.left);
      }
    });

    it(`has the cells of more roles one below the other at ${width} px`, async () => {
      const element = await showIn(width, 'alpha beta gamma');
      const boxes = findAll(element, 'tbody tr:first-child td:not(.both)').map((cell) =>
        cell.getBoundingClientRect(),
      );
      expect(boxes).to.have.length(3);
      expect(new Set(boxes.map(({ left }) => left))).to.have.length(1);
      boxes.slice(1).forEach(({ top }, index) => {
        expect(top).to.be.at.least(boxes[index]!.bottom);
      });
    });
  }

  it('answers to the width of its place, not to that of the window', async () => {
    const element = await showIn(320);
    expect(window.innerWidth).to.be.above(480);
    (element.parentElement as HTMLElement).style.width = '600px';
    expect(display(element, 'table')).to.equal('table');
  });

  it('names two roles once, in the head', async () => {
    const element = await showIn(320);
    expect(textsOf(element, 'thead .role')).to.deep.equal(['Alpha', 'Beta']);
    expect(textsOf(element, 'tbody tr:first-child td:not(.both)')).to.deep.equal([
      ...['Climbs up', 'Digs down'],
    ]);
  });

  it('names the role above every cell of more than two that says something', async () => {
    const element = await showIn(320, 'alpha beta delta');
    expect(textsOf(element, 'tbody tr:first-child td:not(.both)')).to.deep.equal([
      ...['Alpha Climbs up', 'Beta Digs down', 'Delta Waits'],
    ]);
    expect(textsOf(element, 'tbody tr:nth-child(2) td.role-3 .cell-role')).to.deep.equal([]);
  });

  it('says in a line what two share', async () => {
    const element = await showIn(320);
    const shared = findAll(element, 'tbody tr:nth-child(2) td.both :is(.cell-role, li)');
    expect(shared.map(textOf)).to.deep.equal(['Both', 'Counting', 'Patience']);
    expect(new Set(shared.map((part) => part.getBoundingClientRect().top))).to.have.length(1);
    const separators = shared.map((part) => getComputedStyle(part, '::before').content);
    expect(separators).to.deep.equal(['none', 'none', '" · "']);
  });

  it('takes no room for what there is not to say', async () => {
    const element = await showIn(320, 'delta alpha gamma', {
      ...put(inventedCatalogue(), 'roles[3].aspects.tools.points', ['Ladder']),
    });
    expect(textsOf(element, 'tbody th')).to.deep.equal(['Focus', 'Skills', 'Tools']);
    for (const dash of findAll(element, '.none')) {
      expect(getComputedStyle(dash).clipPath).to.equal('inset(50%)');
      expect(getComputedStyle(dash).position).to.equal('absolute');
    }
    const box = (selector: string) => find(element, selector).getBoundingClientRect();
    for (const row of [2, 3]) {
      expect(find(element, `tbody tr:nth-child(${row}) td.role-1`).offsetHeight).to.be.below(2);
      const top = box(`tbody tr:nth-child(${row}) td.role-2`).top;
      expect(top - box(`tbody tr:nth-child(${row}) th`).bottom).to.be.below(20);
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
