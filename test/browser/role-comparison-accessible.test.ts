// SPDX-License-Identifier: MIT
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { expectAccessible } from '../fixtures/accessible.js';
import { count, errorLine, findAll, show } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue, inventedRoles } from '../fixtures/dataset.js';

const data = inventedCatalogue();

const TWINS = {
  ...inventedCatalogue(),
  roles: [inventedRoles.alpha(), { ...inventedRoles.alpha(), id: 'beta', name: 'Beta' }],
  pairs: [],
};

/** Every state that a reader can meet. */
const STATES: readonly (readonly [state: string, element: TemplateResult])[] = [
  ['the shipped data', html`<role-comparison></role-comparison>`],
  ['all points', html`<role-comparison .data=${data}></role-comparison>`],
  ['only differences', html`<role-comparison .data=${data} only="differences"></role-comparison>`],
  ['only what is shared', html`<role-comparison .data=${data} only="common"></role-comparison>`],
  ['shared sentences', html`<role-comparison .data=${TWINS}></role-comparison>`],
  ['nothing left', html`<role-comparison .data=${TWINS} only="differences"></role-comparison>`],
  [
    'four roles',
    html`<role-comparison .data=${data} roles="alpha beta gamma delta"></role-comparison>`,
  ],
  ['no heading to see', html`<role-comparison .data=${data} heading=""></role-comparison>`],
];

const LOOKS = [
  ['a light page', 'color: #1b2026; background: #fff'],
  ['a dark page', 'color: #e8ebee; background: #151a21'],
] as const;

describe('<role-comparison> for assistive technology', () => {
  const errors = useConsole('error');

  before(async function () {
    // The checker is a large file that comes with its first use.
    this.timeout(60_000);
    await expectAccessible(await fixture(html`<p>Words</p>`));
  });

  for (const width of [320, 1200]) {
    for (const [look, style] of LOOKS) {
      for (const [state, template] of STATES) {
        it(`has no fault at ${width} px on ${look}: ${state}`, async () => {
          const { element } = await show(html`
            <div style="width: ${width}px; ${style}">${template}</div>
          `);
          await expectAccessible(element);
        });
      }
    }

    it(`has no fault at ${width} px: an error in place of data`, async () => {
      const { element } = await show(html`
        <div style="width: ${width}px">
          <role-comparison .data=${data} roles="omega"><p>Words of the page</p></role-comparison>
        </div>
      `);
      expect(errors.take()).to.have.length(1);
      expect(errorLine(element)).not.to.equal('');
      await expectAccessible(element);
    });

    it(`has no fault at ${width} px: an error above the last view`, async () => {
      const { element } = await show(html`
        <div style="width: ${width}px"><role-comparison .data=${data}></role-comparison></div>
      `);
      const error = oneEvent(element, 'error');
      element.roles = 'omega';
      await error;
      expect(errors.take()).to.have.length(1);
      expect(errorLine(element)).not.to.equal('');
      await expectAccessible(element);
    });
  }

  it('names its error line as a message', async () => {
    const { element } = await show(html`<role-comparison roles="omega"></role-comparison>`);
    expect(errors.take()).to.have.length(1);
    expect(count(element, '[part=error][role=status]')).to.equal(1);
  });

  it('can be walked through by keyboard: the source, then the two buttons', async () => {
    const { element } = await show(html`<role-comparison .data=${data}></role-comparison>`);
    const stops = findAll(element, 'a[href], button, [tabindex]') as (
      HTMLAnchorElement | HTMLButtonElement
    )[];
    expect(stops.map(({ localName, tabIndex }) => [localName, tabIndex])).to.deep.equal([
      ['a', 0],
      ['button', 0],
      ['button', 0],
    ]);
    for (const stop of stops) {
      stop.focus();
      expect(element.shadowRoot?.activeElement === stop, stop.localName).to.equal(true);
    }
  });
});
