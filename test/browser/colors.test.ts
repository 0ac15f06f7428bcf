// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/role-comparison.js';
import '../../src/define/role-infographic.js';
import {
  backgroundOf,
  contrast,
  distance,
  PAGES,
  readTexts,
  seen,
  VISIONS,
} from '../fixtures/contrast.js';
import { inventedCatalogue, put } from '../fixtures/dataset.js';
import { toColor } from '../fixtures/pixels.js';
import { offeredCatalogue } from '../fixtures/salary.js';
import { mountChart, press } from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const FOUR = 'alpha beta gamma delta';

/** Two comparisons of four roles, a chart of a survey, a chart of an estimate, and a picture. */
async function mountAll(page: HTMLElement): Promise<Element[]> {
  const comparisons = (['', 'common'] as const).map((only) => {
    const comparison = document.createElement('role-comparison');
    Object.assign(comparison, { data: inventedCatalogue(), roles: FOUR, only });
    page.append(comparison);
    return comparison;
  });
  const survey = await mountChart({ source: 'survey', 'group-by': 'level' }, { parent: page });
  const estimate = await mountChart({}, { parent: page });
  for (const { renderRoot } of comparisons) {
    await until(() => renderRoot.querySelector('.action'), 'a comparison is shown');
  }
  await press(survey, 'Table');
  const picture = document.createElement('role-infographic');
  const few = put(offeredCatalogue(), 'roles[0].salary.adverts[3].distinct', 12);
  Object.assign(picture, { data: few, roles: 'alpha beta gamma' });
  page.append(picture);
  await until(() => picture.renderRoot.querySelector('.few'), 'the picture is shown');
  return [...comparisons, survey, estimate, picture];
}

const MARKS: readonly (readonly [
  selector: string,
  color: (style: CSSStyleDeclaration) => string,
])[] = [
  ['thead .role::after', ({ borderBlockEndColor }) => borderBlockEndColor],
  ['thead .both::after', ({ borderBlockEndColor }) => borderBlockEndColor],
  ['g > .bar', ({ stroke }) => stroke],
  ['.whisker', ({ stroke }) => stroke],
  ['.legend .shape', ({ fill }) => fill],
  ['g:not(.small) .point', ({ fill }) => fill],
  // A hollow shape shows by its ring.
  ['g.small .point', ({ stroke }) => stroke],
  ['.rule', ({ fill }) => fill],
  ['.picture .bar', ({ stroke }) => stroke],
  ['.picture .shape:not(.few)', ({ fill }) => fill],
  ['.picture .shape.few', ({ stroke }) => stroke],
];

describe('the colours on a page', () => {
  const page = document.createElement('div');
  let hosts: Element[];
  before(async function () {
    this.timeout(30_000);
    document.body.append(page);
    hosts = await mountAll(page);
  });
  after(() => page.remove());
  const dress = (text: string, background: string) => {
    // Once a canvas has been painted the marks of the still are not displayed, and WebKit keeps their old colours.
    for (const { shadowRoot } of hosts)
      shadowRoot?.querySelector('.drawn')?.classList.remove('drawn');
    Object.assign(page.style, { color: text, background, inlineSize: '700px' });
  };

  for (const [text, background] of PAGES) {
    it(`have a contrast of 4.5 in every text, of 3 in every mark: ${text} on ${background}`, () => {
      dress(text, background);
      const own = contrast(seen(hosts[0]!, text), backgroundOf(hosts[0]!));
      expect(own, 'the text of the page itself').to.be.at.least(4.5);
      for (const host of hosts) {
        const texts = readTexts(host);
        expect(texts, host.localName).not.to.be.empty;
        for (const { what, ratio } of texts) expect(ratio, what).to.be.at.least(4.5);
      }
      for (const [selector, read] of MARKS) {
        const [owner = '', pseudo] = selector.split(/(?=::)/);
        const marks = hosts.flatMap((host) => [...host.shadowRoot!.querySelectorAll(owner)]);
        expect(marks, selector).not.to.be.empty;
        for (const mark of marks) {
          const color = seen(mark, read(getComputedStyle(mark, pseudo)));
          expect(contrast(color, backgroundOf(mark)), selector).to.be.at.least(3);
        }
      }
      // A shape is set off from its bar by a ring, or is one.
      for (const point of hosts[2]!.shadowRoot!.querySelectorAll('.point')) {
        const { fill, stroke } = getComputedStyle(point);
        const ratio = contrast(seen(point, fill), seen(point, stroke));
        expect(ratio, `${point.parentElement!.innerHTML} and its ring`).to.be.at.least(3);
      }
    });
  }

  it('fade secondary text where the page has contrast to spare, and only there', () => {
    const muted = hosts[0]!.shadowRoot!.querySelector('.role-summary')!;
    const alpha = () => toColor(getComputedStyle(muted).color)[3];
    dress('#000', '#fff');
    expect(alpha()).to.be.within(170, 190);
    dress('#666', '#fff');
    expect(alpha()).to.be.at.least(250);
  });
});

describe('the colours of the first three roles', () => {
  for (const [vision, matrix] of Object.entries(VISIONS)) {
    it(`are at least 0.08 apart in OKLab on every page: ${vision}`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const comparison = document.createElement('role-comparison');
      Object.assign(comparison, { data: inventedCatalogue(), roles: FOUR });
      page.append(comparison);
      await until(() => comparison.renderRoot.querySelector('.action'), 'it is shown');
      for (const [text] of PAGES) {
        page.style.color = text;
        const [first, second, third] = [1, 2, 3].map((role) => {
          const header = comparison.renderRoot.querySelector(`thead .role-${role}`)!;
          return toColor(getComputedStyle(header, '::after').borderBlockEndColor);
        });
        for (const [one, other] of [
          [first!, second!],
          [first!, third!],
          [second!, third!],
        ] as const) {
          expect(distance(one, other, matrix), `with text in ${text}`).to.be.at.least(0.08);
        }
      }
    });
  }
});

describe('a pinned theme', () => {
  for (const [theme, background, wrong] of [
    ['light', '#fff', '#fff'],
    ['dark', '#121212', '#000'],
  ] as const) {
    it(`keeps ${theme} colours whatever the page’s text is, and later follows the page again`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.style.color = wrong;
      const chart = await mountChart({ theme }, { parent: page });
      const base = chart.renderRoot.querySelector('[part~=base]')!;
      expect(contrast(toColor(getComputedStyle(base).color), toColor(background))).to.be.above(12);
      expect(getComputedStyle(chart).colorScheme).to.equal(theme);
      chart.removeAttribute('theme');
      await chart.updateComplete;
      expect(toColor(getComputedStyle(base).color)).to.deep.equal(toColor(wrong));
    });
  }
});
