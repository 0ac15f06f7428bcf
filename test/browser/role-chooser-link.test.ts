// SPDX-License-Identifier: MIT
import { aTimeout, expect } from '@open-wc/testing';
import {
  answer,
  listenToViews,
  mountChooser,
  press,
  readMarked,
  settled,
} from '../fixtures/chooser.js';
import { expectAccessible } from '../fixtures/accessible.js';
import { find, findAll, textOf, textsOf } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { until } from '../fixtures/until.js';

const LINKED = { id: 'fit', 'answers-in-link': '' };

/** Sets the fragment as a person does who edits the address or follows a link. */
async function goTo(fragment: string): Promise<void> {
  const changed = new Promise((resolve) =>
    window.addEventListener('hashchange', resolve, { once: true }),
  );
  location.hash = fragment;
  await changed;
}

describe('answers of <role-chooser> in the link', () => {
  useConsole('error');
  const warnings = useConsole('warn');
  const { href } = location;
  const writeText = navigator.clipboard.writeText;
  beforeEach(() => history.replaceState(null, '', href));
  afterEach(() => {
    navigator.clipboard.writeText = writeText;
  });
  after(() => history.replaceState(null, '', href));

  it('are written and read only where the author has switched it on', async () => {
    history.replaceState(null, '', '#fit-answers=5.5.5.5');
    const element = await mountChooser({ id: 'fit' });
    expect(readMarked(element)).to.equal('- - - -');
    await answer(element, 0, 2);
    expect(location.hash).to.equal('#fit-answers=5.5.5.5');
    expect(textsOf(element, 'button')).not.to.include('Copy link');
  });

  it('are written under the id, beside what else is in the fragment, without a step in the history', async () => {
    history.replaceState({ mine: 1 }, '', '#pay&year=2024');
    const { length } = history;
    const element = await mountChooser(LINKED);
    expect(location.hash, 'nothing before an answer').to.equal('#pay&year=2024');
    await answer(element, 0, 5);
    await answer(element, 2, 3);
    await until(
      () => location.hash === '#pay&year=2024&fit-answers=5.-.3.-',
      'both answers are in the address',
    );
    expect([history.length, (history.state as { mine: number }).mine]).to.deep.equal([length, 1]);
    await press(element, 'Start over');
    expect(location.hash).to.equal('#pay&year=2024');
  });

  it('leave no mark of the fragment when they are all taken back', async () => {
    const element = await mountChooser(LINKED);
    await answer(element, 0, 5);
    await press(element, 'Clear this answer');
    expect(location.href).to.equal(href);
  });

  it('are read on the first load, before the attribute, and are no event', async () => {
    history.replaceState(null, '', '#fit-answers=1.-.5');
    const element = await mountChooser({ ...LINKED, answers: '5 5 5 5' });
    const views = listenToViews(element);
    expect(readMarked(element)).to.equal('1 - 5 -');
    expect(views).to.deep.equal([]);
  });

  it('are read when the fragment changes, and stay when it has none', async () => {
    const element = await mountChooser(LINKED);
    await goTo('#x&fit-answers=2.2');
    await settled(element);
    expect(readMarked(element)).to.equal('2 2 - -');
    await goTo('#top');
    await settled(element);
    expect(readMarked(element)).to.equal('2 2 - -');
  });

  it('are ignored where they are none', async () => {
    for (const bad of ['#fit-answers=', '#fit-answers=7.8', '#fit-answers=5%00', '#fit-answers']) {
      history.replaceState(null, '', bad);
      const element = await mountChooser({ ...LINKED, answers: '4' });
      expect(readMarked(element), bad).to.equal('4 - - -');
      element.remove();
    }
    // Whatever `#fit-answers` alone is, it is not the chooser's.
    warnings.take();
  });

  it('do not get into those of another chooser', async () => {
    const one = await mountChooser(LINKED);
    const other = await mountChooser({ ...LINKED, id: 'my-fit' });
    await answer(one, 0, 5);
    await answer(other, 1, 2);
    expect(location.hash).to.equal('#fit-answers=5.-.-.-&my-fit-answers=-.2.-.-');
    await goTo('#my-fit-answers=1&fit-answers=3');
    await settled(one);
    await settled(other);
    expect([readMarked(one), readMarked(other)]).to.deep.equal(['3 - - -', '1 - - -']);
  });

  it('are not kept without an id, of which the author is told once', async () => {
    const element = await mountChooser({ 'answers-in-link': '' });
    await answer(element, 0, 5);
    await answer(element, 1, 5);
    expect(location.href).to.equal(href);
    expect(warnings.take()).to.deep.equal([
      '<role-chooser> has answers-in-link but no id to keep them under.',
    ]);
    expect(textsOf(element, 'button')).not.to.include('Copy link');
  });

  it('stay out of a fragment that is a route of the page, of which the author is told once', async () => {
    for (const route of ['#/fit', '#!/fit', '#fit/2?year=2024', '#somewhere']) {
      history.replaceState(null, '', route);
      const element = await mountChooser(LINKED);
      await until(
        () => !textsOf(element, 'button').includes('Copy link'),
        'the address is not offered',
      );
      await answer(element, 0, 5);
      await answer(element, 1, 5);
      expect(location.hash).to.equal(route);
      expect(warnings.take()).to.deep.equal([
        '<role-chooser> has answers-in-link but a fragment that is the route of the page, so that no link has them.',
      ]);
      element.remove();
    }
  });

  it('do not come any more when the element is gone', async () => {
    const element = await mountChooser(LINKED);
    element.remove();
    await goTo('#fit-answers=2.2');
    expect(element.answers).to.equal('');
  });

  it('are said to be in the address', async () => {
    const element = await mountChooser(LINKED);
    expect(textOf(find(element, '[part=footer]'))).to.contain(
      'Your answers stand in the address of this page',
    );
  });

  it('are copied as a link', async () => {
    let copied = '';
    navigator.clipboard.writeText = (text) => {
      copied = text;
      return Promise.resolve();
    };
    const element = await mountChooser({ ...LINKED, answers: '5 - 3' });
    await press(element, 'Copy link');
    await aTimeout(0);
    await settled(element);
    expect(copied).to.equal(`${href}#fit-answers=5.-.3`);
    expect(textsOf(element, '[part=footer] [role=status]')).to.deep.equal(['Link copied.']);
    await answer(element, 0, 1);
    expect(textsOf(element, '[part=footer] [role=status]').join(''), 'it is old').to.equal('');
  });

  it('are shown as a link where the browser does not copy', async () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    const element = await mountChooser({ ...LINKED, answers: '5' });
    await press(element, 'Copy link');
    await aTimeout(0);
    await settled(element);
    const [field] = findAll(element, 'textarea') as HTMLTextAreaElement[];
    expect(field?.value).to.equal(`${href}#fit-answers=5`);
    await expectAccessible(element);
  });

  it('stay in the element on a page whose address cannot be changed', async () => {
    const { replaceState } = history;
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    const element = await mountChooser(LINKED);
    await answer(element, 0, 5);
    history.replaceState = replaceState;
    expect(readMarked(element)).to.equal('5 - - -');
  });
});
