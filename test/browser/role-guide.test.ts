// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { findAll, textsOf, textOf, errorLine } from '../fixtures/comparison.js';
import { morph } from '../fixtures/morph.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue, inventedFiles } from '../fixtures/dataset.js';
import { useFiles } from '../fixtures/fetch.js';
import { listHeadings, mountGuide, untilPart } from '../fixtures/guide.js';
import type { Guide } from '../fixtures/guide.js';
import { until } from '../fixtures/until.js';

const invented = () => ({ data: inventedCatalogue() });
const sectionIds = (guide: Guide) => findAll(guide, 'section').map(({ id }) => id);

describe('<role-guide>', () => {
  const errors = useConsole('error');
  const files = useFiles();

  it('tells the whole story in order', async () => {
    const guide = await mountGuide({}, invented());
    expect(sectionIds(guide)).to.deep.equal([
      ...['comparison', 'focus', 'skills', 'notes'],
      ...['salary', 'infographic', 'sources'],
    ]);
    expect(textsOf(guide, '[part=byline]')).to.deep.equal(['By Nobody · Updated Feb 29, 2024']);
    expect(textsOf(guide, '[part=disclaimer]')).to.deep.equal(['All of this is invented.']);
    await expect(guide).to.be.accessible();
  });

  it('says of an aspect what each role says, and what is true of both', async () => {
    const guide = await mountGuide({ sections: 'focus skills' }, invented());
    expect(textsOf(guide, '#focus .passage')).to.deep.equal([
      'Alpha An Alpha climbs.',
      'Beta Digs down',
    ]);
    expect(textsOf(guide, '#skills .together')).to.deep.equal(['Both Both need patience.']);
  });

  it('nests its headings from the level that the page gives', async () => {
    const guide = await mountGuide({ sections: 'focus', 'heading-level': '3' }, invented());
    expect(listHeadings(guide.shadowRoot!)).to.deep.equal([
      '3 Alpha vs. Beta',
      '4 What they do',
      '5 Alpha',
      '5 Beta',
    ]);
  });

  it('begins with the sections where the page has the title itself', async () => {
    const guide = await mountGuide({ sections: 'focus', heading: '' }, invented());
    expect(listHeadings(guide.shadowRoot!)).to.deep.equal(['2 What they do', '3 Alpha', '3 Beta']);
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
    expect(own?.checkVisibility()).to.equal(true);
    expect(textsOf(guide, '#skills .together')).to.deep.equal([]);
    expect(textsOf(guide, '#skills .section-heading')).to.deep.equal(['Skills']);
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
    expect(picture()?.matches(':defined')).to.equal(false);
    await until(() => {
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
    const rows = () => part.shadowRoot!.querySelectorAll('.chip.common').length;
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
    await until(() => textsOf(guide, '.contents-heading')[0] === 'Inhalt', 'speaks German');
    const [focus, sources] = findAll(guide, '.contents a').map(({ lang }) => lang);
    expect([focus, sources]).to.deep.equal(['en', '']);
    await expect(guide).to.be.accessible();
  });

  for (const width of [320, 640, 1200]) {
    it(`fits a place of ${width} px`, async () => {
      const guide = await mountGuide({ sections: 'focus skills notes sources' }, invented());
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
