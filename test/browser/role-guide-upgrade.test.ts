// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/role-guide.js';
import type { Dataset } from '../../src/dataset/query.js';
import { paidCatalogue } from '../fixtures/salary.js';
import { until } from '../fixtures/until.js';

type Part = HTMLElement & { given?: Dataset };

const TAG = 'role-guide-salary';

/** The roles of the table of pay, in order. */
const readRoles = (part: Element | null | undefined) =>
  [...(part?.shadowRoot?.querySelectorAll('tbody th') ?? [])]
    .map((head) => head.textContent.trim())
    .join();

/** The part of a guide that shows pay. */
async function showPay(roles: string): Promise<Part> {
  const guide = await fixture<HTMLElement>(html`
    <role-guide .data=${paidCatalogue()} roles=${roles}></role-guide>
  `);
  const find = () => guide.shadowRoot?.querySelector<Part>(TAG);
  await until(() => readRoles(find()), 'the pay is shown');
  return find() as Part;
}

describe('a part of the guide whose class comes late', () => {
  it('shows the roles that the guide has set since then, and not those from before', async () => {
    const [before, since] = [await showPay('alpha beta'), await showPay('beta alpha')];
    // Elsewhere it has no class yet.
    const part: Part = document.implementation.createHTMLDocument('').createElement(TAG);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    part.given = before.given as Dataset;
    place.append(part);
    part.given = since.given as Dataset;
    await until(() => readRoles(part), 'the pay is shown');
    expect(readRoles(part)).to.equal(readRoles(since));
    expect(readRoles(part)).to.equal('Beta,Alpha');
  });
});
