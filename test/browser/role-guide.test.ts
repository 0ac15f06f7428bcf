// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../fixtures/accessible.js';
import { findAll, textsOf, textOf, errorLine } from '../fixtures/comparison.js';
import { morph } from '../fixtures/morph.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue, inventedFiles, put } from '../fixtures/dataset.js';
import { estimate, offer } from '../fixtures/pay.js';
import { useFiles } from '../fixtures/fetch.js';
import { listHeadings, mountGuide, untilPart } from '../fixtures/guide.js';
import type { Guide } from '../fixtures/guide.js';
import { until } from '../fixtures/until.js';

/** The catalogue with what adverts offer and an article estimates, and with short answers. */
const paidCatalogue = () => {
  const json = inventedCatalogue();
  json.aspects.push({ id: 'in-short', label: 'In short' });
  put(json, 'roles[0].aspects.in-short', { text: 'Up.' });
  put(json, 'pairs[0].aspects.in-short', { text: 'Both go far.' });
  const pay = (range: [number, number, number], low: number) => ({
    adverts: [offer(range, 60)],
    estimates: [estimate(low, low + 10)],
  });
  put(json, 'roles[0].salary', pay([30, 50, 70], 20));
  return put(json, 'roles[1].salary', pay([20, 30, 40], 30));
};

const invented = () => ({ data: inventedCatalogue() });
const sectionIds = (guide: Guide) => findAll(guide, 'section').map(({ id }) => id);
const topicIds = (guide: Guide) => findAll(guide, '.topic[id]').map(({ id }) => id);
const isOpen = (guide: Guide, id: string) => findAll(guide, `#${id}`)[0]!.hasAttribute('open');

describe('<role-guide>', () => {
  const errors = useConsole('error');
  const files = useFiles();

  it('tells the whole story in order', async () => {
    const guide = await mountGuide({}, invented());
    expect(sectionIds(guide)).to.deep.equal(['comparison', 'part-rest', 'salary', 'sources']);
    expect(topicIds(guide)).to.deep.equal(['infographic', 'focus', 'skills', 'notes']);
    expect(textsOf(guide, '[part=byline]')).to.deep.equal(['By Nobody · words of February 2024']);
    expect(textsOf(guide, '[part=disclaimer]')).to.deep.equal(['All of this is invented.']);
    await expectAccessible(guide);
  });

  it('says of an aspect what each role says, and what is true of both', async () => {
    const guide = await mountGuide({ sections: 'focus skills' }, invented());
    expect(textsOf(guide, '#focus .passage')).to.deep.equal([
      'Alpha An Alpha climbs.',
      'Beta Digs down',
    ]);
    for (const topic of findAll(guide, '.topic')) topic.setAttribute('open', '');
    expect(textsOf(guide, '#skills .together')).to.deep.equal(['Both Both need patience.']);
  });

  it('nests its headings from the level that the page gives', async () => {
    const guide = await mountGuide({ sections: 'focus', 'heading-level': '3' }, invented());
    expect(listHeadings(guide.shadowRoot!)).to.deep.equal(['3 Alpha vs. Beta', '4 What they do']);
    const whole = await mountGuide({ 'heading-level': '1' }, invented());
    expect(
      listHeadings(whole.shadowRoot!).filter((heading) => !heading.startsWith('4')),
      'no two are named alike',
    ).to.deep.equal([
      ...['1 Alpha vs. Beta', '2 Alpha', '2 Beta', '2 At a glance', '3 In one picture'],
      ...['2 In detail', '3 What they do', '3 Skills', '3 Notes', '2 Pay', '2 Sources'],
    ]);
  });

  it('begins with the sections where the page has the title itself', async () => {
    const guide = await mountGuide({ sections: 'focus', heading: '' }, invented());
    expect(listHeadings(guide.shadowRoot!)).to.deep.equal(['2 What they do']);
  });

  it('takes a level that is none for the usual one', async () => {
    for (const [level, first] of [
      ['nonsense', '2'],
      ['0', '2'],
      ['9', '4'],
    ] as const) {
      const guide = await mountGuide({ sections: 'focus', 'heading-level': level }, invented());
      expect(listHeadings(guide.shadowRoot!)[0]?.[0], level).to.equal(first);
    }
  });

  it('shows what the page puts in place of a section', async () => {
    const guide = await mountGuide(
      { sections: 'focus skills' },
      invented(),
      '<p slot="skills">Ask a climber.</p>',
    );
    const [own] = [...guide.children] as HTMLElement[];
    for (const topic of findAll(guide, '.topic')) topic.setAttribute('open', '');
    expect(own?.checkVisibility()).to.equal(true);
    expect(textsOf(guide, '#skills .together')).to.deep.equal([]);
    expect(textsOf(guide, '#skills .topic-heading')).to.deep.equal(['Skills']);
  });

  it('answers first: what each role is and what adverts offer, what both are, where sources disagree', async () => {
    const data = paidCatalogue();
    const guide = await mountGuide({ id: 'story' }, { data });
    expect(textsOf(guide, '.answer-role')).to.deep.equal([
      'Alpha Up. Adverts in Norway €30–70K a year, middle €50K, 60 different adverts',
      'Beta Digs what is deep Adverts in Norway €20–40K a year, middle €30K, 60 different adverts',
    ]);
    expect(textsOf(guide, '.both')).to.deep.equal(['Both go far.']);
    expect(textsOf(guide, '.dispute')[0]).to.match(
      /^On pay the sources disagree\. .*Both, and why$/,
    );
    const [first, ...rest] = findAll(guide, '.range path').map((path) => path.getAttribute('d'));
    expect(rest, 'the roles have shapes of their own').not.to.contain(first);
    await expectAccessible(guide);
    const link = findAll(guide, '.dispute a')[0] as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('#story-salary');
    link.click();
    expect(guide.shadowRoot!.activeElement?.textContent).to.equal('Pay');
  });

  it('has the words of the data in their language, within its own too', async () => {
    const guide = await mountGuide({ lang: 'de' }, { data: paidCatalogue() });
    await until(() => textsOf(guide, '.dispute')[0]?.startsWith('Beim Gehalt'), 'speaks German');
    const langOf = (selector: string) =>
      findAll(guide, selector).map(
        (element) => element.closest('[lang]')?.getAttribute('lang') ?? '',
      );
    expect(langOf('.dispute bdi, .answer-role p:not(.pay), .role-heading, .passage dd')).to.satisfy(
      (all: string[]) => all.length > 5 && all.every((lang) => lang === 'en'),
    );
    expect(langOf('.pay, .dispute').join('')).to.equal('');
    expect(langOf('.both strong')).to.deep.equal(['de']);
  });

  it('draws the bars the other way where text runs from the right', async () => {
    const startOf = async (dir: string) => {
      const guide = await mountGuide({ dir }, { data: paidCatalogue() });
      return parseFloat(findAll(guide, '.range rect')[0]!.getAttribute('x')!);
    };
    expect(await startOf('rtl')).to.be.lessThan(await startOf('ltr'));
  });

  it('has no answer of pay where the data have none', async () => {
    const data = inventedCatalogue();
    for (const role of data.roles) Object.assign(role, { salary: undefined });
    const guide = await mountGuide({ roles: 'alpha beta gamma delta' }, { data });
    expect(textsOf(guide, '.role-heading')).to.deep.equal(['Alpha', 'Beta', 'Gamma', 'Delta']);
    expect(findAll(guide, '.pay, .both, .dispute, #salary')).to.deep.equal([]);
  });

  it('opens what is secondary on demand, and all of it for paper', async () => {
    const guide = await mountGuide({}, invented());
    expect(topicIds(guide).filter((id) => isOpen(guide, id))).to.deep.equal(['focus']);
    dispatchEvent(new Event('beforeprint'));
    expect(topicIds(guide).filter((id) => !isOpen(guide, id))).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
    expect(topicIds(guide).filter((id) => isOpen(guide, id))).to.deep.equal(['focus']);
    findAll(guide, '#notes summary')[0]!.click();
    await guide.updateComplete;
    guide.heading = 'Another';
    await guide.updateComplete;
    expect(isOpen(guide, 'notes'), 'stays open').to.equal(true);
  });

  it('has a line that opens the list of contents in a narrow place, and closes it when a link is followed', async () => {
    const guide = await mountGuide({}, invented());
    guide.parentElement!.style.inlineSize = '320px';
    const [button] = findAll(guide, '.contents button') as HTMLButtonElement[];
    const list = findAll(guide, '.contents ol')[0]!;
    expect(textOf(button!)).to.equal('On this page 4 parts');
    expect([list.checkVisibility(), button!.ariaExpanded]).to.deep.equal([false, 'false']);
    button!.click();
    await guide.updateComplete;
    expect([list.checkVisibility(), button!.ariaExpanded]).to.deep.equal([true, 'true']);
    findAll(guide, '.contents a')[2]!.click();
    expect(guide.shadowRoot!.activeElement?.textContent).to.equal('Pay');
    expect(list.checkVisibility()).to.equal(false);
    guide.parentElement!.style.inlineSize = '800px';
    await until(
      () => list.checkVisibility() && !button!.checkVisibility(),
      'a wide place has the list and no button',
    );
  });

  it('has its first screen before what stands below it, and the answer stays where it is', async () => {
    const guide = await mountGuide();
    expect(textsOf(guide, '.answer-role strong')).to.have.length(2);
    const before = findAll(guide, '.contents, #comparison').map(({ offsetTop }) => offsetTop);
    await until(() => topicIds(guide).includes('tools'), 'the article has come');
    const after = findAll(guide, '.contents, #comparison').map(({ offsetTop }) => offsetTop);
    expect(after).to.deep.equal(before);
    expect(findAll(guide, '.contents a')).to.have.length(6);
  });

  it('fetches the files of its dataset once for all parts', async () => {
    for (const [path, json] of Object.entries(inventedFiles())) files.serve(path, json);
    const guide = await mountGuide({
      src: `${files.base}catalogue.json`,
      sections: 'comparison salary',
    });
    const comparison = await untilPart(guide, 'comparison');
    const salary = await untilPart(guide, 'salary');
    expect(textOf(comparison.shadowRoot!.querySelector('thead')!)).to.contain('Alpha');
    expect(salary.shadowRoot!.querySelectorAll('tbody tr').length).to.be.greaterThan(0);
    expect(files.asked.sort()).to.deep.equal([
      'catalogue.json',
      'pairs/alpha-and-beta.json',
      'roles/alpha.json',
      'roles/beta.json',
    ]);
  });

  it('brings a part below the fold when it nears the screen, and not before', async () => {
    const guide = await mountGuide();
    window.scrollTo(0, 0);
    const picture = () => guide.shadowRoot?.querySelector('role-guide-infographic');
    await until(() => picture(), 'the article has come');
    expect(picture()?.matches(':defined')).to.equal(false);
    await until(() => {
      guide.shadowRoot?.querySelector('#infographic')?.setAttribute('open', '');
      // The parts above, which come at their own pace, push it away.
      picture()?.scrollIntoView();
      return picture()?.matches(':defined');
    }, 'the picture has come');
    window.scrollTo(0, 0);
  });

  it('keeps what a person has chosen in a part, and tells the page in words it can set back', async () => {
    const guide = await mountGuide({ sections: 'comparison' }, invented());
    const part = await untilPart(guide, 'comparison');
    const views: object[] = [];
    guide.addEventListener('view-change', ({ view, target }) => {
      views.push(view);
      expect(target === guide, 'comes from the guide').to.equal(true);
    });
    part.shadowRoot!.querySelector<HTMLElement>('button')!.click();
    await guide.updateComplete;
    expect(views).to.deep.equal([{ only: 'differences' }]);
    expect(guide.only).to.equal('differences');
    const rows = () => part.shadowRoot!.querySelectorAll('td.both li').length;
    await until(() => rows() === 0, 'the shared points are gone');
    morph(guide, { sections: 'comparison' });
    await guide.updateComplete;
    expect([guide.only, rows()], 'the page is sent again').to.deep.equal(['differences', 0]);
    guide.only = '';
    await until(() => rows() > 0, 'the page has taken the choice back');
  });

  it('says which sections there are where the page asks for another, and keeps what it showed', async () => {
    const guide = await mountGuide({ sections: 'focus' }, invented());
    guide.sections = 'fees';
    await guide.updateComplete;
    expect(sectionIds(guide)).to.deep.equal(['focus']);
    expect(errorLine(guide)).to.equal(
      'Something here could not be loaded. Please try again later.',
    );
    expect(errors.take().join()).to.contain('sections: there is no section "fees"; there are');
  });

  it('speaks the language of the page, and marks the words of the data', async () => {
    const guide = await mountGuide({ sections: 'focus sources', lang: 'de' }, invented());
    await until(
      () => guide.shadowRoot!.querySelector('nav')!.textContent.includes('Auf dieser Seite'),
      'speaks German',
    );
    const [focus, sources] = findAll(guide, '.contents a').map(({ lang }) => lang);
    expect([focus, sources]).to.deep.equal(['en', '']);
    await expectAccessible(guide);
  });

  for (const width of [320, 640, 1200]) {
    it(`fits a place of ${width} px`, async () => {
      const guide = await mountGuide({}, { data: paidCatalogue() });
      guide.parentElement!.style.inlineSize = `${width}px`;
      await guide.updateComplete;
      const right = guide.getBoundingClientRect().right + 1;
      const out = findAll(guide, '*').filter(
        (element) => element.checkVisibility() && element.getBoundingClientRect().right > right,
      );
      expect(out.map(({ tagName, className }) => `${tagName}.${className}`)).to.deep.equal([]);
    });
  }
});
