// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import { find, findAll, readRows, show, textOf, textsOf } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue } from '../fixtures/dataset.js';
import { findDifferences, SEVEN_ASPECTS, SHARED_POINTS } from '../fixtures/seven-aspects.js';

/** What both shipped roles have, of their own or as a pair, by aspect. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  'Key skills': ['Python', 'Mathematics', 'Coding', 'Problem-solving'],
  Education: ['Computer Science', 'Python experience', 'ML frameworks', 'Hands-on projects'],
  'Tools and technologies': ['Python', 'Big-data technologies', 'Docker', 'Kubernetes'],
  Industries: ['Healthcare'],
};

const wide = (roles: string, data: unknown = inventedCatalogue()) =>
  show(html`
    <div style="width: 900px"><role-comparison .data=${data} roles=${roles}></role-comparison></div>
  `);

describe('the table of <role-comparison>', () => {
  useConsole('error');

  it('shows seven rows with what must be said, with no attributes at all', async () => {
    const { element } = await show(html`
      <div style="width: 900px"><role-comparison></role-comparison></div>
    `);
    expect(textsOf(element, 'tbody th')).to.deep.equal(SEVEN_ASPECTS.map(({ label }) => label));
    const points = (row: number, column: string) =>
      findAll(element, `tbody tr:nth-of-type(${row + 1}) td.${column} li`).map(textOf);
    SEVEN_ASPECTS.forEach(({ label, machineLearning, ai }, row) => {
      const shared = points(row, 'both');
      expect(shared).to.deep.equal(SHARED[label] ?? []);
      const own = (expected: readonly (string | RegExp)[]) =>
        expected.filter((point) => typeof point !== 'string' || !shared.includes(point));
      expect(findDifferences(points(row, 'role-1'), own(machineLearning))).to.deep.equal([]);
      expect(findDifferences(points(row, 'role-2'), own(ai))).to.deep.equal([]);
    });
  });

  it('shows what the shipped roles share between the two', async () => {
    const { element } = await show(html`
      <div style="width: 900px"><role-comparison></role-comparison></div>
    `);
    expect(textsOf(element, 'td.both li')).to.include.members(SHARED_POINTS);
    const columns = findAll(element, 'tbody tr:first-child td').map(({ className }) => className);
    expect(columns).to.deep.equal(['role-1', 'both', 'role-2']);
  });

  it('is a table with a caption, column headers and row headers', async () => {
    const { element } = await wide('alpha beta');
    const table = find<HTMLTableElement>(element, 'table');
    expect(table.caption && textOf(table.caption)).to.equal(
      'Alpha vs. Beta One climbs. The other digs.',
    );
    expect(textsOf(element, 'thead th[scope=col]')).to.deep.equal([
      'Aspect',
      'Alpha Climbs what is high',
      'Both',
      'Beta Digs what is deep',
    ]);
    expect(textsOf(element, 'tbody th[scope=row]')).to.deep.equal(['Focus', 'Skills', 'Tools']);
  });

  it('is named after its heading, without the line under it', async () => {
    const { element } = await wide('alpha beta');
    const id = find(element, 'table').getAttribute('aria-labelledby');
    expect(textOf(find(element, `#${id}`))).to.equal('Alpha vs. Beta');
  });

  it('says every role of a table in full, for browsers that drop them from cards', async () => {
    const { element } = await wide('alpha beta');
    const roles: readonly (readonly [selector: string, role: string])[] = [
      ['table', 'table'],
      ['thead, tbody', 'rowgroup'],
      ['tr', 'row'],
      ['thead th', 'columnheader'],
      ['tbody th', 'rowheader'],
      ['td', 'cell'],
      ['ul', 'list'],
    ];
    for (const [selector, role] of roles) {
      const found = findAll(element, selector);
      const said = found.map((part) => part.getAttribute('role'));
      expect([...new Set(said)], selector).to.deep.equal([role]);
    }
  });

  it('has as many cells in every row as there are column headers', async () => {
    const { element } = await wide('alpha beta gamma delta');
    const counts = findAll(element, 'tr').map(({ children }) => children.length);
    expect(counts).to.deep.equal(counts.map(() => 6));
  });

  it('shows points as plain lists', async () => {
    const { element } = await wide('alpha beta');
    const points = findAll(element, 'li');
    expect(points).to.have.length(10);
    for (const point of points) {
      const { display, borderTopStyle, backgroundColor } = getComputedStyle(point);
      expect([display, borderTopStyle, backgroundColor], textOf(point)).to.deep.equal([
        ...['list-item', 'none', 'rgba(0, 0, 0, 0)'],
      ]);
      expect(getComputedStyle(point.parentElement!).listStyleType).to.equal('none');
    }
  });

  it('says once, between two roles, what both have, and that of their pair', async () => {
    const { element } = await wide('alpha beta');
    expect(readRows(element)).to.deep.equal([
      'Focus: Climbs up |  | Digs down',
      'Skills: Whistling | Counting, Patience | Humming',
      'Tools: Rope | Ladder | Spade, Bucket',
    ]);
    expect(textOf(find(element, '[part=footer]'))).not.to.include('dashed');
  });

  it('shows a dash where there is nothing to say', async () => {
    const { element } = await wide('alpha delta');
    expect(findAll(element, 'tbody td').map(textOf)).to.deep.equal([
      ...['Climbs up', '–', 'Waits'],
      ...['Counting Whistling', '–', '–'],
      ...['Rope', 'Ladder', 'Clock'],
    ]);
  });

  it('has no column of what is shared where nothing is', async () => {
    const { element } = await wide('alpha beta');
    element.aspects = 'focus';
    await element.updateComplete;
    expect(textsOf(element, 'thead th')).to.have.length(3);
    expect(readRows(element)).to.deep.equal(['Focus: Climbs up | Digs down']);
  });

  it('says "All" behind more than two roles, and beside a point who of the others has it', async () => {
    const { element } = await wide('alpha beta gamma delta');
    expect(textsOf(element, 'thead th').at(-1)).to.equal('All');
    expect(readRows(element)).to.deep.equal([
      'Focus: Climbs up | Digs down | Floats along | Waits | ',
      'Skills: Counting (also Beta), Whistling (also Gamma), Patience (also Beta) | ' +
        'Counting (also Alpha), Humming, Patience (also Alpha) | Whistling (also Alpha) |  | ',
      'Tools: Rope (also Gamma) | Spade, Bucket | Rope (also Alpha) | Clock | Ladder',
    ]);
  });

  it('gives each of four roles a colour of its own', async () => {
    const { element } = await wide('alpha beta gamma delta');
    const colors = findAll(element, 'thead .role').map(
      (header) => getComputedStyle(header, '::after').borderBottomColor,
    );
    expect(colors).to.have.length(4);
    expect(new Set(colors)).to.have.length(4);
  });
});
