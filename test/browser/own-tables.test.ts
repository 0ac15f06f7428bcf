// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/role-guide.js';
import '../../src/define/role-infographic.js';
import { builtInDataset } from '../../src/dataset/built-in/catalogue.js';
import { count, find, show, textOf, textsOf } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { readLabels, readSentence, readTable, readValues } from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const SHIPPED = builtInDataset([])!.roles.map(({ name }) => name);

const wordsTable = () => html`
  <table data-roles>
    <thead>
      <tr>
        <th></th>
        <th>Cloud Shepherd</th>
        <th>Star Gardener</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th>Tools</th>
        <td>Ladder, whistle</td>
        <td>Rake, whistle</td>
      </tr>
    </tbody>
  </table>
`;

const payTable = () => html`
  <figure>
    <table data-pay="base">
      <thead>
        <tr>
          <th>Role</th>
          <th>Low</th>
          <th>High</th>
          <th>Median</th>
          <th>n</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>Cloud Shepherd</td>
          <td>€41,000</td>
          <td>€52,000</td>
          <td>€46,500</td>
          <td>1,240</td>
        </tr>
        <tr>
          <td>Star Gardener</td>
          <td>€38,000</td>
          <td>€47,000</td>
          <td>€42,000</td>
          <td>80</td>
        </tr>
      </tbody>
    </table>
    <figcaption>Annual pay. Source: <a href="https://survey.example/">The survey</a></figcaption>
  </figure>
`;

const showWords = () => show(html`<role-comparison>${wordsTable()}</role-comparison>`);

async function mount<Shown extends Element>(
  template: TemplateResult,
  selector: string,
): Promise<Shown> {
  const element = await fixture<Shown>(template);
  await until(() => element.shadowRoot?.querySelector(selector), selector);
  return element;
}

const mountPay = () =>
  mount<HTMLElementTagNameMap['salary-chart']>(
    html`<salary-chart>${payTable()}</salary-chart>`,
    '[part~="sentence"]',
  );

describe('a table that its author has marked', () => {
  const log = useConsole('error');

  it('is what <role-comparison> shows, and stays where it is', async () => {
    const { element } = await showWords();
    expect(textOf(find(element, '[part=heading]'))).to.equal('Cloud Shepherd vs. Star Gardener');
    expect(textsOf(element, '[part=point]')).to.deep.equal(['Ladder', 'whistle', 'Rake']);
    expect(element.querySelectorAll(':scope > table[data-roles]').length).to.equal(1);
  });

  it('is named as the source, without a date or a licence that nobody has given', async () => {
    const { element } = await showWords();
    const [address] = location.href.split('#');
    expect(textOf(find(element, '[part=footer] p'))).to.equal('Source: the author of this page');
    expect(find(element, '[part=footer] a').getAttribute('href')).to.equal(address);
  });

  it('speaks the language of the page where it says nothing itself', async () => {
    const { element } = await show(
      html`<div lang="de"><role-comparison>${wordsTable()}</role-comparison></div>`,
    );
    await until(
      () => textOf(find(element, '[part=footer] p')) === 'Quelle: der Autor dieser Seite',
      'the footer is in German',
    );
  });

  it('is what <salary-chart> shows, with median, count and source', async () => {
    const chart = await mountPay();
    expect(readSentence(chart)).to.equal(
      'The article puts Cloud Shepherd at €41–52K a year, against €38–47K for Star Gardener.',
    );
    expect(readValues(chart)).to.deep.equal(['€41–52K', '€38–47K']);
    expect(readLabels(chart)).to.deep.equal(['Cloud Shepherd n = 1240', 'Star Gardener n = 80']);
    expect(readTable(chart)).to.deep.equal([
      ['Cloud Shepherd', '€41,000', '€52,000', '€46,500', '1,240'],
      ['Star Gardener', '€38,000', '€47,000', '€42,000', '80'],
    ]);
    const notes = textsOf(chart, '[part~="notes"] p');
    expect(notes).to.deep.equal(['Base pay, EUR a year.', 'Source: The survey']);
    expect(find(chart, '[part~="footer"] a').getAttribute('href')).to.equal(
      'https://survey.example/',
    );
  });

  it('is followed: what changes in it changes what is shown, many changes once', async () => {
    const { element, events } = await showWords();
    const cell = element.querySelector('td')!;
    for (const text of ['Rope', 'Kite', 'Bell, whistle']) cell.textContent = text;
    await until(() => textsOf(element, '[part=point]').includes('Bell'), 'the new point is shown');
    expect(textsOf(element, '[part=point]')).to.deep.equal(['Bell', 'whistle', 'Rake']);
    expect(events.map(({ type }) => type)).to.deep.equal(['load', 'load']);
  });

  it('keeps the last good view where it cannot be read, and says in which row and column', async () => {
    const chart = await mountPay();
    const cell = chart.querySelectorAll('td')[2]!;
    cell.textContent = 'n/a';
    await until(() => count(chart, '[part=error]'), 'the error is shown');
    expect(log.take()).to.deep.equal([
      '<salary-chart> row 2, column "High": expected an amount such as 41,000, found "n/a"',
    ]);
    expect(readValues(chart)).to.deep.equal(['€41–52K', '€38–47K']);
    cell.textContent = '€53,000';
    await until(() => !count(chart, '[part=error]'), 'the error is gone');
    expect(readValues(chart)).to.deep.equal(['€41–53K', '€38–47K']);
  });

  it('is read as its own language writes amounts', async () => {
    const chart = await mountPay();
    const table = chart.querySelector('table')!;
    for (const cell of table.querySelectorAll('td')) {
      cell.textContent = cell.textContent.replace(',', '.');
    }
    table.lang = 'de';
    await until(() => readTable(chart)[0]?.[1] === '€41,000', 'the amounts are read');
    expect(readValues(chart)).to.deep.equal(['€41–52K', '€38–47K']);
  });

  it('is what guide and picture show too, words and pay of two tables', async () => {
    const guide = await mount(
      html`<role-guide>${wordsTable()}${payTable()}</role-guide>`,
      '.answer-role',
    );
    expect(textsOf(guide, '.answer-role h3')).to.deep.equal(['Cloud Shepherd', 'Star Gardener']);
    const picture = await mount(
      html`<role-infographic>${wordsTable()}${payTable()}</role-infographic>`,
      'svg',
    );
    const { textContent } = picture.shadowRoot!.querySelector('svg')!;
    expect(textContent).to.include('Cloud Shepherd').and.to.include('€41–52K');
    expect(textContent).not.to.include('undefined').and.not.to.include('Invalid');
  });
});

describe('a table that nobody has marked', () => {
  it('is for readers without a script, as before', async () => {
    const { element } = await show(html`
      <role-comparison>
        <table>
          <tr>
            <th></th>
            <th>Cloud Shepherd</th>
            <th>Star Gardener</th>
          </tr>
        </table>
      </role-comparison>
    `);
    expect(textOf(find(element, '[part=heading]'))).to.equal(SHIPPED.join(' vs. '));
    expect(count(element, '[part=error]')).to.equal(0);
  });
});
