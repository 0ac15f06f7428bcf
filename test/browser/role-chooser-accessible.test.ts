// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../fixtures/accessible.js';
import { choosable, listStatements, mountChooser, press, settled } from '../fixtures/chooser.js';
import type { Setting } from '../fixtures/chooser.js';
import { find, findAll, textOf, textsOf } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { backgroundOf, contrast, PAGES, seen } from '../fixtures/contrast.js';
import { until } from '../fixtures/until.js';

const LONG = choosable([
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'I like a.'],
  ['I like b, and I like to go on about it for longer than anybody has asked for.', 'I like c.'],
]);

/** Every state that a reader can meet. */
const STATES: readonly (readonly [
  state: string,
  attributes: Record<string, string>,
  setting?: Setting & { readonly pressed?: string },
])[] = [
  ['nothing answered', {}],
  ['a leaning', { answers: '5 2 4 -' }],
  ['a tie', { answers: '4 4' }],
  ['four roles', { roles: 'alpha beta gamma delta', answers: '5 4 3 2 1' }],
  ['no statements', { roles: 'alpha gamma' }],
  ['long words', { answers: '5 1' }, { data: LONG }],
  ['no heading to see', { heading: '', answers: '5' }],
  ['the first of the steps', { layout: 'steps' }],
  ['a step that is answered', { layout: 'steps', answers: '5' }],
  ['the result of the steps', { layout: 'steps', answers: '5' }, { pressed: 'Show the result' }],
  ['a link', { id: 'fit', 'answers-in-link': '', answers: '5' }],
];

const LOOKS = [
  ['a light page', 'color: #1b2026; background: #fff', 'ltr'],
  ['a dark page', 'color: #e8ebee; background: #151a21', 'ltr'],
  ['a page that runs from the right', 'color: #1b2026; background: #fff', 'rtl'],
] as const;

const page = (style: string, dir = 'ltr', lang = 'en') =>
  fixture<HTMLElement>(html`<div style=${style} dir=${dir} lang=${lang}></div>`);

describe('<role-chooser> for assistive technology', () => {
  useConsole('error');

  before(async function () {
    // The checker is a large file that comes with its first use.
    this.timeout(60_000);
    await expectAccessible(await fixture(html`<p>Words</p>`));
  });

  for (const width of [320, 900]) {
    for (const [look, style, dir] of LOOKS) {
      for (const [state, attributes, { pressed, ...setting } = {}] of STATES) {
        it(`has no fault and fits at ${width} px on ${look}: ${state}`, async () => {
          const parent = await page(`width: ${width}px; ${style}`, dir);
          const element = await mountChooser(attributes, { ...setting, parent });
          if (pressed) await press(element, pressed);
          find(element, '[part=base]');
          for (const details of findAll(element, 'details')) details.setAttribute('open', '');
          await expectAccessible(element);
          expect(parent.scrollWidth, 'nothing sticks out').to.be.at.most(width);
        });
      }
    }
  }

  for (const lang of ['de', 'ja', 'ar', 'es', 'hi']) {
    it(`speaks ${lang}, without a fault and within 320 px`, async () => {
      const parent = await page('width: 320px', lang === 'ar' ? 'rtl' : 'ltr', lang);
      const element = await mountChooser({ answers: '5 2' }, { parent });
      const about = () => textOf(find(element, '[part=about]'));
      await until(() => !/psychometric test/.test(about()), 'its words have come');
      await settled(element);
      await expectAccessible(element);
      expect(parent.scrollWidth).to.be.at.most(320);
      const foreign = findAll(element, 'legend bdi, .sentence bdi');
      expect(foreign.map((word) => word.lang)).to.deep.equal(foreign.map(() => 'en'));
    });
  }

  it('names each statement as a group, and the form by the heading', async () => {
    const element = await mountChooser();
    const groups = findAll(element, 'form[aria-labelledby=heading] > fieldset > legend');
    expect(groups.map(textOf)).to.deep.equal(listStatements(element));
    expect(textOf(find(element, '#heading'))).to.equal('Which one suits you?');
  });

  it('has targets of 24 px and more', async () => {
    for (const width of [320, 900]) {
      const parent = await page(`width: ${width}px`);
      for (const attributes of [{ answers: '5 2 4 1' }, { layout: 'steps' }]) {
        const element = await mountChooser(
          { ...attributes, id: 'fit', 'answers-in-link': '' },
          { parent },
        );
        const targets = findAll(element, 'label, button:enabled, summary').filter((target) =>
          target.checkVisibility(),
        );
        expect(targets.length).to.be.above(8);
        for (const target of targets) {
          const { width, height } = target.getBoundingClientRect();
          expect(Math.min(width, height), textOf(target)).to.be.at.least(24);
        }
        element.remove();
      }
    }
  });

  it('has the statement, then its steps, in the order of the eye, also from the right', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const parent = await page('width: 900px', dir);
      const element = await mountChooser({ answers: '5' }, { parent });
      const places = findAll(element, 'fieldset:first-of-type input').map(
        (input) => input.getBoundingClientRect().left,
      );
      const sorted = [...places].sort((a, b) => (dir === 'ltr' ? a - b : b - a));
      expect(places, dir).to.deep.equal(sorted);
      const legend = find(element, 'legend').getBoundingClientRect();
      expect(legend.left < places[0]!, dir).to.equal(dir === 'ltr');
      // Statements of another direction begin where the page's text does.
      for (const words of findAll(element, '.moves li span > bdi')) {
        expect(getComputedStyle(words).display, dir).to.equal('inline');
      }
      expect(findAll(element, '.moves li span > bdi'), dir).to.have.length(1);
    }
  });

  it('has a contrast of 4.5 in its text and of 3 in its marks on every page', async () => {
    const parent = await page('width: 900px');
    const element = await mountChooser({ answers: '5 4 - 1' }, { parent });
    for (const [text, background] of PAGES) {
      Object.assign(parent.style, { color: text, background });
      const under = backgroundOf(element);
      for (const selector of ['.about', 'legend', 'label span', '.points', '.shares li']) {
        for (const part of findAll(element, selector)) {
          if (part.matches('.visually-hidden')) continue;
          const ratio = contrast(seen(part, getComputedStyle(part).color), under);
          expect(ratio, `${selector} in ${text} on ${background}`).to.be.at.least(4.5);
        }
      }
      for (const part of findAll(element, 'input, rect')) {
        const { fill, borderTopColor } = getComputedStyle(part);
        const ratio = contrast(seen(part, part.matches('rect') ? fill : borderTopColor), under);
        expect(ratio, `${part.localName} in ${text} on ${background}`).to.be.at.least(3);
      }
    }
  });

  it('prints all statements and the result, and no buttons', async () => {
    const element = await mountChooser({ layout: 'steps', answers: '5 2' });
    expect(textsOf(element, 'button')).not.to.deep.equal([]);
    const turnBack = turnMedia(element, { print: 'screen', screen: 'print' });
    try {
      expect(listStatements(element)).to.have.length(4);
      expect(textsOf(element, '[part=sentence]')).to.deep.equal(['You lean towards Alpha.']);
      expect(textsOf(element, 'button')).to.deep.equal([]);
    } finally {
      turnBack();
    }
  });

  it('leaves the marks to the system, and shares to their names, where it has colours of its own', async () => {
    const element = await mountChooser({ answers: '5 2' });
    const turnBack = turnMedia(element, { '(forced-colors: active)': 'all' });
    try {
      for (const input of findAll(element, 'input')) {
        expect(getComputedStyle(input).appearance).to.equal('auto');
      }
      const fills = findAll(element, 'rect').map((piece) => getComputedStyle(piece).fill);
      expect(new Set(fills).size, 'no colour tells').to.equal(1);
      expect(findAll(element, 'line')).to.have.length(1);
      expect(textsOf(element, '[part=shares] li')).to.deep.equal(['Alpha 88%', 'Beta 12%']);
    } finally {
      turnBack();
    }
  });
});

/**
 * Shows what another medium would have, since no engine but one lets a test choose: rules for one
 * query count for another. Undone by what comes back.
 */
function turnMedia(element: Element, turns: Readonly<Record<string, string>>): () => void {
  const lists = (element.shadowRoot?.adoptedStyleSheets ?? [])
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .map(({ media }) => ({ media, before: media.mediaText }))
    .filter(({ before }) => before in turns);
  expect(new Set(lists.map(({ before }) => before)).size).to.equal(Object.keys(turns).length);
  for (const { media, before } of lists) media.mediaText = turns[before] ?? before;
  return () => {
    for (const { media, before } of lists) media.mediaText = before;
  };
}
