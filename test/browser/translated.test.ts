// SPDX-License-Identifier: MIT
//
// What a translator, a phone or a reading aid does to the text of a page, also within shadow roots.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { LitElement } from 'lit';
import '../../src/define/role-chooser.js';
import '../../src/define/role-comparison.js';
import '../../src/define/role-guide.js';
import '../../src/define/role-infographic.js';
import '../../src/define/salary-chart.js';
import { choosableCatalogue, inventedCatalogue, put } from '../fixtures/dataset.js';
import { paidCatalogue } from '../fixtures/salary.js';
import { until } from '../fixtures/until.js';

/** The texts of a root that somebody may translate, those of elements within it too. */
function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node instanceof Element && node.shadowRoot) texts.push(...textNodes(node.shadowRoot));
    if (node instanceof Text && node.data.trim() && !node.parentElement?.closest('style')) {
      texts.push(node);
    }
  }
  return texts;
}

/** What is to be read in a root, those of elements within it too. */
function read(root: Node): string {
  return textNodes(root)
    .map(({ data }) => data.replace(/\s+/g, ' ').trim())
    .join(' ');
}

const shadowOf = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;

/** The tag of a translator's own: nothing else of the page has it. */
const FONT: string = 'font';

/** What others do to the text of a root. */
const DEEDS: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'each text is wrapped, as translators do': (root) => {
    for (const text of textNodes(root)) {
      const font = document.createElement(FONT);
      text.replaceWith(font);
      font.append(document.createElement(FONT));
      font.firstElementChild?.append(`${text.data}!`);
    }
  },
  'each text is put into a link, as phones do with figures': (root) => {
    for (const text of textNodes(root)) {
      const link = document.createElement('a');
      link.href = 'tel:1';
      text.replaceWith(link);
      link.append(text);
    }
  },
  'each text is another node': (root) => {
    for (const text of textNodes(root)) text.replaceWith(`${text.data}!`);
  },
  'each text says something else': (root) => {
    for (const text of textNodes(root)) text.data = `${text.data}!`;
  },
  'each text is cut in two': (root) => {
    for (const text of textNodes(root)) text.splitText(1);
  },
  'each element with text gets another content': (root) => {
    for (const { parentElement } of textNodes(root)) {
      if (parentElement) parentElement.textContent = 'Something else';
    }
  },
  'texts are taken out': (root) => {
    for (const text of textNodes(root)) text.remove();
  },
  'marks go and neighbours are merged': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const marks: Comment[] = [];
    while (walker.nextNode()) marks.push(walker.currentNode as Comment);
    for (const mark of marks) mark.remove();
    root.normalize();
  },
};

/** Each element, what shows its figures, and what a page then changes. */
const ELEMENTS: readonly (readonly [tag: string, template: () => TemplateResult])[] = [
  ['role-comparison', () => html`<role-comparison .data=${inventedCatalogue()}></role-comparison>`],
  [
    'salary-chart',
    () => html`
      <salary-chart
        .data=${paidCatalogue()}
        source="survey"
        group-by="level"
        roles="alpha beta"
      ></salary-chart>
    `,
  ],
  [
    'role-chooser',
    () => html`
      <role-chooser .data=${choosableCatalogue([['I climb.'], ['I dig.']])}></role-chooser>
    `,
  ],
  ['role-infographic', () => html`<role-infographic .data=${paidCatalogue()}></role-infographic>`],
  ['role-guide', () => html`<role-guide .data=${paidCatalogue()}></role-guide>`],
];

type Shown = LitElement & { roles?: string; data?: unknown };

/** Two of an element, of which others change the first. Side by side, since what is near comes first. */
async function showTwo(template: () => TemplateResult): Promise<readonly [Shown, Shown]> {
  const place = await fixture<HTMLElement>(html`<div lang="en">${template()}${template()}</div>`);
  place.style.display = 'grid';
  place.style.gridTemplateColumns = '1fr 1fr';
  const [touched, untouched] = [...place.children] as Shown[];
  if (!touched || !untouched) throw new Error('The template has no element.');
  await untilSame(touched, untouched, 'before');
  return [touched, untouched];
}

async function untilSame(touched: Shown, untouched: Shown, when: string): Promise<void> {
  await until(() => untouched.shadowRoot?.querySelector('.base'), `${when}: shown`);
  try {
    await until(() => read(shadowOf(touched)) === read(shadowOf(untouched)), when);
  } catch {
    expect(read(shadowOf(touched)), when).to.equal(read(shadowOf(untouched)));
  }
}

describe('an element whose text others have changed', () => {
  for (const [tag, template] of ELEMENTS) {
    for (const [what, change] of Object.entries(DEEDS)) {
      it(`says after each change what an untouched one says: ${tag}, ${what}`, async () => {
        const pair = await showTwo(template);
        const [touched] = pair;
        const steps: Readonly<Record<string, (element: Shown) => void>> = {
          'other roles': (element) => (element.roles = 'beta alpha'),
          'other data': (element) =>
            (element.data = put(paidCatalogue(), 'roles[0].name', 'Omicron')),
          'another language': (element) => (element.lang = 'de'),
        };
        for (const [step, set] of Object.entries(steps)) {
          change(shadowOf(touched));
          await nextFrame();
          pair.forEach(set);
          await Promise.all(pair.map((element) => element.updateComplete));
          await untilSame(...pair, step);
        }
      });
    }
  }
});

describe('what others do to an element', () => {
  it('stays until the element has something else to say', async () => {
    const [element] = await showTwo(ELEMENTS[0]![1]);
    DEEDS['each text says something else']?.(shadowOf(element));
    const translated = read(shadowOf(element));
    await nextFrame();
    await nextFrame();
    expect(read(shadowOf(element))).to.equal(translated);
  });

  it('is undone also where it was done while the nodes were away', async () => {
    const [touched, untouched] = await showTwo(ELEMENTS[0]![1]);
    const table = shadowOf(touched).querySelector('table') as HTMLElement;
    const { parentNode: parent, nextSibling: next } = table;
    table.remove();
    await nextFrame();
    table.querySelector('tbody')?.remove();
    await nextFrame();
    parent?.insertBefore(table, next);
    await nextFrame();
    for (const element of [touched, untouched]) element.roles = 'gamma alpha';
    await untilSame(touched, untouched, 'other roles');
  });

  it('is drawn over where it cannot be undone', async () => {
    const [touched, untouched] = await showTwo(ELEMENTS[0]![1]);
    const cell = shadowOf(touched).querySelector('td') as HTMLElement;
    const style = document.createElement('style');
    cell.after(style);
    cell.remove();
    style.remove();
    for (const element of [touched, untouched]) element.roles = 'gamma alpha';
    await untilSame(touched, untouched, 'other roles');
    for (const element of [touched, untouched]) element.lang = 'de';
    await untilSame(touched, untouched, 'German');
  });

  it('does not take the focus or the nodes of a reader away', async () => {
    const [element] = await showTwo(ELEMENTS[0]![1]);
    const button = shadowOf(element).querySelector('button') as HTMLElement;
    button.focus();
    DEEDS['each text is put into a link, as phones do with figures']?.(shadowOf(element));
    await nextFrame();
    element.roles = 'beta gamma';
    await element.updateComplete;
    expect(shadowOf(element).activeElement === button).to.equal(true);
  });

  it('is left alone where it is a stylesheet, as a dark mode adds one', async () => {
    const [element] = await showTwo(ELEMENTS[0]![1]);
    const style = document.createElement('style');
    shadowOf(element).prepend(style);
    await nextFrame();
    element.roles = 'beta gamma';
    await element.updateComplete;
    expect(style.isConnected).to.equal(true);
    style.remove();
    await nextFrame();
    element.roles = 'gamma beta';
    await element.updateComplete;
    expect(style.isConnected).to.equal(false);
  });
});
