// SPDX-License-Identifier: MIT
import { expect, nextFrame } from '@open-wc/testing';
import { findAll } from '../fixtures/comparison.js';
import { inventedCatalogue } from '../fixtures/dataset.js';
import { mountGuide } from '../fixtures/guide.js';
import type { Guide } from '../fixtures/guide.js';
import { until } from '../fixtures/until.js';

/** Sections that are long enough to be scrolled past. */
const SECTIONS = { sections: 'focus skills notes sources' };

const mount = async (attributes: Readonly<Record<string, string>> = {}) => {
  const guide = await mountGuide({ ...SECTIONS, ...attributes }, { data: inventedCatalogue() });
  for (const section of findAll(guide, 'section')) section.style.minBlockSize = '1000px';
  return guide;
};

const topOf = (guide: Guide, id: string) =>
  guide.shadowRoot!.getElementById(id)!.getBoundingClientRect().top;
const isReached = (guide: Guide, id: string) => Math.abs(topOf(guide, id)) < 40;
const currents = (guide: Guide) =>
  findAll(guide, '.contents a')
    .filter(({ ariaCurrent }) => ariaCurrent === 'location')
    .map(({ textContent }) => textContent.trim());

describe('the links of <role-guide>', () => {
  const address = location.href;
  afterEach(() => {
    history.replaceState(null, '', address);
    window.scrollTo(0, 0);
  });

  it('lead to a section, and the focus goes with them', async () => {
    const guide = await mount({ id: 'story' });
    const link = findAll(guide, '.contents a')[2] as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('#story-notes');
    link.click();
    await until(() => isReached(guide, 'notes'), 'the section is at the top');
    expect(location.hash).to.equal('#story-notes');
    expect(guide.shadowRoot!.activeElement?.textContent).to.equal('Notes');
  });

  it('lead there again after scrolling away', async () => {
    const guide = await mount();
    const [, skills] = findAll(guide, '.contents a');
    skills!.click();
    await until(() => isReached(guide, 'skills'), 'the first time');
    window.scrollTo(0, 0);
    skills!.click();
    await until(() => isReached(guide, 'skills'), 'the second time');
  });

  it('work when the page comes with the fragment', async () => {
    history.replaceState(null, '', '#role-guide-skills');
    const guide = await mountGuide(SECTIONS, { data: inventedCatalogue() });
    expect(guide.shadowRoot!.activeElement?.textContent).to.equal('Skills');
  });

  it('work when the address changes later, and leave fragments of others alone', async () => {
    const guide = await mount({ id: 'story' });
    location.hash = '#role-guide-skills';
    await nextFrame();
    await nextFrame();
    expect(guide.shadowRoot!.activeElement === null, 'no section has the focus').to.equal(true);
    location.hash = '#story-skills';
    await until(() => isReached(guide, 'skills'), 'the section is at the top');
  });

  it('leave a fragment to the element of the page that has it', async () => {
    const own = document.createElement('p');
    own.id = 'story-skills';
    document.body.append(own);
    const guide = await mount({ id: 'story' });
    location.hash = '#story-skills';
    await nextFrame();
    await nextFrame();
    expect(guide.shadowRoot!.activeElement === null, 'the guide does nothing').to.equal(true);
    own.remove();
  });

  it('bear a fragment that is not encoded properly', async () => {
    const guide = await mount();
    location.hash = '#%E0%A4%A';
    await nextFrame();
    await nextFrame();
    expect(guide.shadowRoot!.activeElement === null, 'the guide does nothing').to.equal(true);
  });

  it('mark the section that is being read, as the page scrolls', async () => {
    const guide = await mount();
    guide.shadowRoot!.getElementById('focus')!.scrollIntoView();
    await until(() => currents(guide).join() === 'What they do', 'the first section');
    guide.shadowRoot!.getElementById('notes')!.scrollIntoView();
    await until(() => currents(guide).join() === 'Notes', 'the third section');
    guide.shadowRoot!.getElementById('focus')!.scrollIntoView();
    await until(() => currents(guide).join() === 'What they do', 'and back');
  });

  it('mark it still after the guide was taken off the page and put back', async () => {
    const guide = await mount();
    const place = guide.parentElement!;
    guide.remove();
    place.append(guide);
    guide.shadowRoot!.getElementById('notes')!.scrollIntoView();
    await until(() => currents(guide).join() === 'Notes', 'the third section');
  });
});
