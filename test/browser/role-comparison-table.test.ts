// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import { find, findAll, readRows, show, textOf, textsOf } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue, put } from '../fixtures/dataset.js';
import { findDifferences, SEVEN_ASPECTS, SHARED_POINTS } from '../fixtures/seven-aspects.js';

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
    const cells = (row: number, column: number) =>
      findAll(element, `tbody tr:nth-of-type(${row + 1}) td:nth-of-type(${column}) li`).map((li) =>
        textOf(li).replace(' (shared by both)', ''),
      );
    SEVEN_ASPECTS.forEach(({ machineLearning, ai }, row) => {
      expect(findDifferences(cells(row, 1), machineLearning)).to.deep.equal([]);
      expect(findDifferences(cells(row, 2), ai)).to.deep.equal([]);
    });
  });

  it('marks exactly the shared points of the shipped roles as shared, in both columns', async () => {
    const { element } = await show(html`
      <div style="width: 900px"><role-comparison></role-comparison></div>
    `);
    const said = textsOf(element, 'td li').filter((text) => text.includes('shared by both'));
    expect(said).to.deep.equal(
      SHARED_POINTS.flatMap((text) => [`${text} (shared by both)`, `${text} (shared by both)`]),
    );
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

  it('shows points as chips, and one point of each role as a sentence', async () => {
    const { element } = await wide('alpha beta');
    const radius = (text: string) => {
      const li = findAll(element, 'li').find((li) => textOf(li).startsWith(text));
      return li && parseFloat(getComputedStyle(li).borderTopLeftRadius);
    };
    expect(radius('Whistling')).to.be.above(0);
    expect(radius('Climbs up')).to.equal(0);
  });

  it('says beside every shared point that both have it, and draws it dashed', async () => {
    const { element } = await wide('alpha beta');
    expect(readRows(element)).to.deep.equal([
      'Focus: Climbs up | Digs down',
      'Skills: Counting (shared by both), Whistling | Humming, Counting (shared by both)',
      'Tools: Rope, Ladder (shared by both) | Spade, Ladder (shared by both), Bucket',
    ]);
    for (const li of findAll(element, 'td:not(.both) li.chip')) {
      const style = getComputedStyle(li).borderTopStyle;
      expect(style, textOf(li)).to.equal(textOf(li).includes('shared') ? 'dashed' : 'solid');
    }
  });

  it('draws a shared sentence dashed too, as the key says', async () => {
    const data = put(inventedCatalogue(), 'roles[1].aspects.focus.points', ['Climbs up']);
    const { element } = await wide('alpha beta', data);
    expect(readRows(element)[0]).to.equal(
      'Focus: Climbs up (shared by both) | Climbs up (shared by both)',
    );
    const [sentence] = findAll(element, 'li.sentence.common');
    expect(sentence && getComputedStyle(sentence).borderBottomStyle).to.equal('dashed');
    expect(sentence && parseFloat(getComputedStyle(sentence).borderBottomWidth)).to.be.above(0);
  });

  it('says "all" in place of "both" for more than two roles', async () => {
    const { element } = await wide('alpha beta gamma delta');
    expect(readRows(element)).to.deep.equal([
      'Focus: Climbs up | Digs down | Floats along | Waits',
      'Skills: Counting, Whistling | Humming, Counting | Whistling | ',
      'Tools: Rope, Ladder (shared by all) | Spade, Ladder (shared by all), Bucket | ' +
        'Ladder (shared by all), Rope | Clock, Ladder (shared by all)',
    ]);
    expect(textOf(find(element, '[part=footer]'))).to.include('dashed = shared by all');
  });

  it('explains the dashes only where something is shared', async () => {
    const { element } = await wide('alpha beta');
    const footer = () => textOf(find(element, '[part=footer]'));
    expect(footer()).to.include('dashed = shared by both');
    element.aspects = 'focus';
    await element.updateComplete;
    expect(footer()).not.to.include('dashed');
  });

  it('gives each of four roles a colour of its own', async () => {
    const { element } = await wide('alpha beta gamma delta');
    const colors = findAll(element, 'thead .role').map(
      (header) => getComputedStyle(header).borderBottomColor,
    );
    expect(colors).to.have.length(4);
    expect(new Set(colors)).to.have.length(4);
  });
});
