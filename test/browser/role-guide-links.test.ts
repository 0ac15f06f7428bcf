// SPDX-License-Identifier: MIT
import { expect, nextFrame } from '@open-wc/testing';
import { findAll } from '../fixtures/comparison.js';
import { inventedCatalogue, put } from '../fixtures/dataset.js';
import { mountGuide } from '../fixtures/guide.js';
import type { Guide } from '../fixtures/guide.js';
import { until } from '../fixtures/until.js';

/** Sections that are long enough to be scrolled past. */
const SECTIONS = { sections: 'focus skills notes sources' };

/** The parts of the article that these stand in. */
const IN_PARTS = (json = inventedCatalogue()) =>
  PARTS.reduce((json, part, index) => put(json, `aspects[${index}].part`, part), json);
const PARTS = ['work', 'requirements', undefined, 'fit'];

const mount = async (attributes: Readonly<Record<string, string>> = {}) => {
  const guide = await mountGuide({ ...SECTIONS, ...attributes }, { data: IN_PARTS() });
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
    await until(() => location.hash === '#story-notes', 'the address leads there');
    expect(guide.shadowRoot!.activeElement?.textContent).to.equal('Notes');
  });

  it('are the browser’s where a key or another button asks for a new window, and the page’s where it has taken them', async () => {
    const guide = await mount();
    const link = findAll(guide, '.contents a')[2]!;
    const click = (options: MouseEventInit) => {
      const event = new MouseEvent('click', { cancelable: true, ...options });
      const seen = new Promise<boolean>((resolve) =>
        link.addEventListener('click', () => resolve(event.defaultPrevented), { once: true }),
      );
      // Not followed here: it would open a window.
      link.addEventListener('click', (event) => event.preventDefault(), { once: true });
      link.dispatchEvent(event);
      return seen;
    };
    for (const key of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const) {
      expect(await click({ [key]: true }), key).to.equal(false);
    }
    expect(await click({ button: 1 }), 'another button').to.equal(false);
    expect(await click({}), 'a plain click').to.equal(true);
    expect(guide.shadowRoot!.activeElement?.textContent).to.equal('Notes');
  });

  it('lead to below a bar that the page keeps at its top', async () => {
    const guide = await mount({ id: 'story' });
    guide.style.setProperty('--role-sticky-top', '64px');
    findAll(guide, '.contents a')[2]!.click();
    await until(() => guide.shadowRoot!.activeElement?.textContent === 'Notes', 'the section');
    expect(topOf(guide, 'notes')).to.be.within(64, 100);
  });

  it('keep their section in view while parts above it come, until the reader goes on', async () => {
    const guide = await mount({ id: 'story' });
    findAll(guide, '.contents a')[2]!.click();
    await until(() => location.hash === '#story-notes', 'the address leads there');
    const above = guide.shadowRoot!.getElementById('focus')!;
    above.style.minBlockSize = '300px';
    await until(() => above.offsetHeight < 400 && isReached(guide, 'notes'), 'smaller above');
    above.style.minBlockSize = '2500px';
    await until(() => above.offsetHeight > 2000 && isReached(guide, 'notes'), 'larger above');
    window.dispatchEvent(new Event('wheel'));
    window.scrollTo(0, 0);
    above.style.minBlockSize = '1000px';
    await nextFrame();
    await nextFrame();
    expect(window.scrollY).to.equal(0);
  });

  it('leave a reader who has gone on where they are, also when the guide changes', async () => {
    const guide = await mount({ id: 'story' });
    history.replaceState(null, '', '#story-notes');
    findAll(guide, '.contents a')[2]!.click();
    await nextFrame();
    window.dispatchEvent(new Event('wheel'));
    window.scrollTo(0, 0);
    guide.requestUpdate();
    await guide.updateComplete;
    expect(window.scrollY).to.equal(0);
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
    const guide = await mountGuide(SECTIONS, { data: IN_PARTS() });
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

  it('lead to what opens on demand, opened, and to the short answer', async () => {
    const guide = await mountGuide({ id: 'story' }, { data: inventedCatalogue() });
    const notes = guide.shadowRoot!.getElementById('notes')!;
    expect(notes.hasAttribute('open')).to.equal(false);
    location.hash = '#story-notes';
    await until(() => guide.shadowRoot!.activeElement?.textContent === 'Notes', 'the section');
    expect(notes.hasAttribute('open')).to.equal(true);
    location.hash = '#story-in-short';
    await until(() => guide.shadowRoot!.activeElement?.textContent === 'Alpha', 'the answer');
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
