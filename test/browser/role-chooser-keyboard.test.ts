// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  answer,
  focused,
  listenToViews,
  listStatements,
  mountChooser,
  press,
  readMarked,
  readResult,
  settled,
} from '../fixtures/chooser.js';
import type { Chooser } from '../fixtures/chooser.js';
import { count, find, findAll, textOf, textsOf } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';

async function type(element: Chooser, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled(element);
  }
}

/** Puts the focus before a chooser, so that the next Tab goes into it. */
function startBefore(element: Chooser): void {
  const button = document.createElement('button');
  element.before(button);
  button.focus();
}

const progress = (element: Chooser) => textsOf(element, '#progress');

describe('<role-chooser> by keyboard', () => {
  useConsole('error');

  it('is answered with the arrow keys, and each statement is one stop', async () => {
    const element = await mountChooser();
    startBefore(element);
    await type(element, 'Tab', ' ');
    expect(focused(element)).to.equal('statement-0 1');
    await type(element, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(focused(element)).to.equal('statement-0 4');
    expect(readMarked(element)).to.equal('4 - - -');
    await type(element, 'Tab');
    expect(textOf(element.shadowRoot?.activeElement as HTMLElement), 'the clearing').to.equal('×');
    await type(element, 'Tab', ' ');
    expect(focused(element)).to.equal('statement-1 1');
    expect(readMarked(element)).to.equal('4 1 - -');
    expect(readResult(element)).to.equal('You lean towards Alpha. | Alpha 88%, Beta 12%');
  });

  it('keeps the focus where it is while the result changes, and tells each change once', async () => {
    const element = await mountChooser({ answers: '3' });
    const views = listenToViews(element);
    startBefore(element);
    await type(element, 'Tab', 'ArrowRight', 'ArrowRight');
    expect(focused(element)).to.equal('statement-0 5');
    expect(views.map(({ leaning }) => leaning)).to.deep.equal([
      ...['alpha 63 beta 37', 'alpha 75 beta 25'],
    ]);
  });

  it('clears an answer with the button beside it', async () => {
    const element = await mountChooser({ answers: '5' });
    startBefore(element);
    await type(element, 'Tab', 'Tab', 'Enter');
    expect(readMarked(element)).to.equal('- - - -');
    expect(focused(element)).to.equal('statement-0 1');
  });

  it('goes nowhere with Enter on an answer', async () => {
    const element = await mountChooser({ answers: '5' });
    const { href } = location;
    startBefore(element);
    await type(element, 'Tab', 'Enter');
    expect(location.href).to.equal(href);
    expect(readMarked(element)).to.equal('5 - - -');
  });

  it('opens the rule', async () => {
    const element = await mountChooser();
    find(element, 'summary').focus();
    await type(element, 'Enter');
    expect(find<HTMLDetailsElement>(element, 'details').open).to.equal(true);
  });

  it('is walked through in steps without a look at where the focus is', async () => {
    const element = await mountChooser({ layout: 'steps' });
    startBefore(element);
    // To the first answer, and to the button for the next; the way back is closed.
    await type(element, 'Tab', ' ', 'Tab', 'Tab');
    expect(focused(element)).to.equal('Next');
    await type(element, 'Enter');
    expect(listStatements(element)).to.deep.equal(['I like depths.']);
    expect(focused(element)).to.equal('statement-1 1');
    expect(readMarked(element), 'the focus is no answer').to.equal('1 - - -');
  });
});

describe('<role-chooser> one statement at a time', () => {
  useConsole('error');
  const mount = (answers = '') => mountChooser({ layout: 'steps', answers });

  it('shows the first, where it stands among all, and no result yet', async () => {
    const element = await mount();
    expect(listStatements(element)).to.deep.equal(['I like heights.']);
    expect(progress(element)).to.deep.equal(['1 of 4']);
    expect(textsOf(element, '[part=sentence]')).to.deep.equal([]);
    expect(textsOf(element, 'button:enabled')).to.include.members(['Next', 'Show the result']);
  });

  it('tells a screen reader how far it is with each statement', async () => {
    const element = await mount();
    const described = find(element, 'fieldset').getAttribute('aria-describedby') ?? '';
    expect(textOf(find(element, `#${described}`))).to.equal('1 of 4');
  });

  it('goes on and back, with the focus on the answer or the first step', async () => {
    const element = await mount('- 4');
    await press(element, 'Next');
    expect(progress(element)).to.deep.equal(['2 of 4']);
    expect(focused(element)).to.equal('statement-1 4');
    await press(element, 'Next');
    expect(focused(element)).to.equal('statement-2 1');
    await press(element, 'Back');
    await press(element, 'Back');
    expect(listStatements(element)).to.deep.equal(['I like heights.']);
    expect(focused(element)).to.equal('statement-0 1');
  });

  it('ends with the result, which has the focus', async () => {
    const element = await mount('5');
    for (let step = 1; step < 4; step += 1) await press(element, 'Next');
    expect(textsOf(element, '.navigation button')).to.deep.equal(['Back', 'Show the result']);
    await press(element, 'Show the result');
    expect(listStatements(element)).to.deep.equal([]);
    expect(readResult(element)).to.equal('You lean towards Alpha. | Alpha 75%, Beta 25%');
    expect(focused(element)).to.equal('You lean towards Alpha.');
    expect(count(element, '[role=status]'), 'it is not told twice').to.equal(0);
  });

  it('shows the result before the end, and answers can be changed afterwards', async () => {
    const element = await mount();
    await answer(element, 0, 5);
    await press(element, 'Show the result');
    await press(element, 'Back');
    expect(progress(element)).to.deep.equal(['4 of 4']);
    await answer(element, 3, 5);
    await press(element, 'Show the result');
    expect(readResult(element)).to.equal(
      'You lean equally towards Alpha and Beta. | Alpha 50%, Beta 50%',
    );
  });

  it('starts over at the first statement', async () => {
    const element = await mount('5 5 5 5');
    await press(element, 'Show the result');
    await press(element, 'Start over');
    expect(listStatements(element)).to.deep.equal(['I like heights.']);
    expect(focused(element)).to.equal('statement-0 1');
    expect(readMarked(element)).to.equal('- - - -');
  });

  it('is at the first statement again when other roles come', async () => {
    const element = await mount('5');
    await press(element, 'Show the result');
    element.roles = 'beta delta';
    await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
    await settled(element);
    expect(progress(element)).to.deep.equal(['1 of 4']);
  });

  it('changes to all in view and back, live', async () => {
    const element = await mount('5 4');
    element.layout = 'list';
    await settled(element);
    expect(listStatements(element)).to.have.length(4);
    element.setAttribute('layout', 'steps');
    await settled(element);
    expect(listStatements(element)).to.have.length(1);
    expect(readMarked(element)).to.equal('5 4 - -');
    element.setAttribute('layout', 'pile');
    await settled(element);
    expect(listStatements(element), 'a layout that there is not').to.have.length(4);
    expect(findAll(element, '.navigation')).to.deep.equal([]);
  });
});
