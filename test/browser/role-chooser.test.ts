// SPDX-License-Identifier: MIT
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import {
  answer,
  choosable,
  focused,
  listenToViews,
  listStatements,
  mountChooser,
  press,
  radio,
  readMarked,
  readMoves,
  readResult,
  settled,
} from '../fixtures/chooser.js';
import { count, find, findAll, textOf, textsOf } from '../fixtures/comparison.js';
import { morph } from '../fixtures/morph.js';
import { useConsole } from '../fixtures/console.js';
import { useFiles } from '../fixtures/fetch.js';
import { until } from '../fixtures/until.js';

/** Other roles, with two of the statements in other places. */
const OTHER = choosable([['I like the sea.', 'I like heights.'], ['I like depths.']]);

const NONE = 'No leaning yet: answer a statement to see one. | ';

describe('the statements of <role-chooser>', () => {
  useConsole('error');

  it('are those of the roles, interleaved', async () => {
    expect(listStatements(await mountChooser())).to.deep.equal([
      ...['I like heights.', 'I like depths.', 'I like company.', 'I like dark rooms.'],
    ]);
  });

  it('come with the shipped data', async () => {
    const element = document.createElement('role-chooser');
    document.body.append(element);
    await settled(element);
    expect(listStatements(element)).to.have.length(8);
    element.remove();
  });

  it('are said to be no test, and to stay here, whatever the layout and the step', async () => {
    for (const layout of ['list', 'steps']) {
      const element = await mountChooser({ layout });
      const about = () => textsOf(element, '[part=about]');
      const words = ['4 statements · not a psychometric test · nothing leaves this page'];
      expect(about()).to.deep.equal(words);
      if (layout === 'steps') await press(element, 'Show the result');
      expect(about()).to.deep.equal(words);
    }
  });

  it('have five steps each, every one with a name', async () => {
    const element = await mountChooser();
    const names = findAll(element, 'fieldset:first-of-type label').map((label) =>
      (label.textContent ?? '').trim(),
    );
    expect(names).to.deep.equal([
      ...['not me', 'rather not me', 'in between', 'rather me', 'very me'],
    ]);
  });

  it('do not look like one role or the other until they are agreed with', async () => {
    const element = await mountChooser();
    const classes = () =>
      findAll(element, 'fieldset').map(({ className }) => /role-\d/.exec(className)?.[0] ?? '');
    const color = () => getComputedStyle(radio(element, 1, 4)).borderColor;
    expect(classes()).to.deep.equal(['', '', '', '']);
    const plain = color();
    await answer(element, 1, 2);
    expect(classes()).to.deep.equal(['', '', '', '']);
    await answer(element, 1, 4);
    await answer(element, 0, 5);
    expect(classes()).to.deep.equal(['role-1', 'role-2', '', '']);
    expect(color()).not.to.equal(plain);
  });

  it('have no role’s colour where several roles have them', async () => {
    const element = await mountChooser({ roles: 'alpha delta' });
    expect(listStatements(element)[2]).to.equal('I like company.');
    await answer(element, 2, 5);
    expect(findAll(element, 'fieldset')[2]?.className).not.to.match(/role-/);
    expect(readResult(element)).to.equal(
      'You lean equally towards Alpha and Delta. | Alpha 50%, Delta 50%',
    );
  });

  it('are not there where fewer than two roles have any: a line says so, which is no error', async () => {
    const element = await mountChooser({ roles: 'alpha gamma' });
    expect(textOf(find(element, '[part=base]'))).to.equal(
      'Which one suits you? There are no statements to choose between these roles by.',
    );
    expect(count(element, 'form')).to.equal(0);
  });

  it('are text, whatever is in them', async () => {
    const data = choosable([['<img src=x onerror=alert(1)>'], ['I like <b>this</b>.']]);
    const element = await mountChooser({}, { data });
    expect(listStatements(element)).to.deep.equal([
      ...['<img src=x onerror=alert(1)>', 'I like <b>this</b>.'],
    ]);
  });
});

describe('the result of <role-chooser>', () => {
  useConsole('error');

  it('is none at first', async () => {
    const element = await mountChooser();
    expect(readResult(element)).to.equal(NONE);
    expect(textOf(find(element, '[part=result]'))).to.contain('Answered: 0 of 4. Unanswered: 4.');
    expect(count(element, '[part=bar]')).to.equal(0);
  });

  it('is a leaning with shares, reasons and what is not answered', async () => {
    const element = await mountChooser();
    await answer(element, 0, 5);
    await answer(element, 3, 2);
    expect(readResult(element)).to.equal('You lean towards Alpha. | Alpha 88%, Beta 12%');
  });

  it('names the answers that moved it most, with signed points', async () => {
    const element = await mountChooser({ answers: '5 4 - 1' });
    expect(readMoves(element)).to.deep.equal([
      ...['+25 I like heights.', '+12.5 I like dark rooms.', '−6.3 I like depths.'],
    ]);
    expect(textOf(find(element, '[part=moves] p'))).to.contain('towards Alpha or away');
    expect(textOf(find(element, '[part=result]'))).to.contain('Answered: 3 of 4. Unanswered: 1.');
  });

  it('says a tie as a tie, and names nothing that moved it', async () => {
    const element = await mountChooser({ answers: '4 4' });
    expect(readResult(element)).to.equal(
      'You lean equally towards Alpha and Beta. | Alpha 50%, Beta 50%',
    );
    expect(readMoves(element)).to.deep.equal([]);
  });

  it('is a bar as long as the shares, mirrored where text runs from the right', async () => {
    for (const [dir, places] of [
      ['ltr', ['0% 75%', '75% 25%']],
      ['rtl', ['25% 75%', '0% 25%']],
    ] as const) {
      const parent = document.createElement('div');
      parent.dir = dir;
      document.body.append(parent);
      const element = await mountChooser({ answers: '5' }, { parent });
      const pieces = findAll(element, 'rect').map(
        (piece) => `${piece.getAttribute('x')} ${piece.getAttribute('width')}`,
      );
      expect(pieces, dir).to.deep.equal(places);
      parent.remove();
    }
  });

  it('is among four roles, without the one that has no statements', async () => {
    const element = await mountChooser({ roles: 'alpha beta gamma delta', answers: '5' });
    expect(listStatements(element)).to.deep.equal([
      ...['I like heights.', 'I like depths.', 'I like to wait.'],
      ...['I like company.', 'I like dark rooms.'],
    ]);
    expect(readResult(element)).to.equal(
      'You lean towards Alpha. | Alpha 50%, Beta 25%, Delta 25%',
    );
    expect(textOf(find(element, '[part=result]'))).to.contain(
      'Left out for want of statements: Gamma',
    );
    expect(textsOf(element, '.shares li').length).to.equal(3);
  });

  it('changes with an answer', async () => {
    const element = await mountChooser({ answers: '5' });
    await answer(element, 0, 1);
    expect(readResult(element)).to.equal('You lean towards Beta. | Alpha 25%, Beta 75%');
    expect(readMarked(element)).to.equal('1 - - -');
  });

  it('goes on without an answer that is cleared, and the focus stays with the statement', async () => {
    const element = await mountChooser({ answers: '5 1 - -' });
    await press(element, 'Clear this answer', 1);
    expect(readMarked(element)).to.equal('5 - - -');
    expect(readResult(element)).to.equal('You lean towards Alpha. | Alpha 75%, Beta 25%');
    expect(focused(element)).to.equal('statement-1 1');
  });

  it('starts over', async () => {
    const element = await mountChooser({ answers: '5 1 3 -' });
    await answer(element, 3, 4);
    const views = listenToViews(element);
    await press(element, 'Start over');
    expect(readMarked(element)).to.equal('- - - -');
    expect(readResult(element)).to.equal(NONE);
    expect(views).to.deep.equal([{ answers: null, leaning: null }]);
    await press(element, 'Start over');
    expect(views, 'nothing to start over from').to.have.length(1);
  });

  it('tells its rule when asked', async () => {
    const element = await mountChooser();
    const rule = find<HTMLDetailsElement>(element, 'details');
    expect(rule.open).to.equal(false);
    find(element, 'summary').click();
    expect(textOf(rule)).to.match(/^How this is computed Each answer counts from 1/);
  });

  it('is told once, when the reader has stopped answering, by one live region', async () => {
    const element = await mountChooser({ answers: '5' });
    const regions = findAll(element, '[role=status]');
    expect(regions).to.have.length(1);
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(textOf(regions[0]!)));
    observer.observe(regions[0]!, { subtree: true, childList: true, characterData: true });
    for (const step of [3, 2, 1]) await answer(element, 1, step);
    expect(textOf(regions[0]!)).to.equal('');
    await until(() => textOf(regions[0]!), 'it is told');
    await aTimeout(0);
    observer.disconnect();
    expect(told).to.deep.equal(['You lean towards Alpha. 100%']);
    expect(findAll(element, '[role=status]')[0] === regions[0], 'the same region').to.equal(true);
  });
});

describe('the answers of <role-chooser>', () => {
  useConsole('error');
  const files = useFiles();

  it('are those of the attribute, as far as they can be read', async () => {
    for (const [answers, marked] of [
      ['5 - 3 1', '5 - 3 1'],
      ['4', '4 - - -'],
      ['1 2 3 4 5 5 5', '1 2 3 4'],
      ['9 x 3', '- - 3 -'],
      ['', '- - - -'],
    ] as const) {
      expect(readMarked(await mountChooser({ answers })), answers).to.equal(marked);
    }
  });

  it('are in the property and in the event, which set back give the same view', async () => {
    const element = await mountChooser();
    const views = listenToViews(element);
    await answer(element, 2, 4);
    await answer(element, 1, 2);
    expect(element.answers).to.equal('- 2 4 -');
    expect(views).to.deep.equal([
      { answers: '- - 4 -', leaning: 'alpha 63 beta 37' },
      { answers: '- 2 4 -', leaning: 'alpha 75 beta 25' },
    ]);
    const other = await mountChooser({ answers: views[1]?.answers ?? '' });
    expect(readResult(other)).to.equal(readResult(element));
  });

  it('stay while the page is laid over itself, until its own answers change', async () => {
    const element = await mountChooser({ answers: '5 - - -' });
    await answer(element, 1, 2);
    morph(element, { answers: '5 - - -' });
    await settled(element);
    expect(readMarked(element)).to.equal('5 2 - -');
    morph(element, { answers: '1 - - -' });
    await settled(element);
    expect(readMarked(element)).to.equal('1 - - -');
    morph(element, {});
    await settled(element);
    expect(readMarked(element)).to.equal('- - - -');
  });

  it('are all kept when two come in one task', async () => {
    const element = await mountChooser();
    radio(element, 0, 5).click();
    radio(element, 1, 4).click();
    await settled(element);
    expect(element.answers).to.equal('5 4 - -');
  });

  it('may be set and taken away by a script, without an event', async () => {
    const element = await mountChooser();
    await answer(element, 0, 2);
    await answer(element, 2, 3);
    const views = listenToViews(element);
    element.answers = '5 1 - -';
    await settled(element);
    expect(readMarked(element)).to.equal('5 1 - -');
    element.answers = '';
    await settled(element);
    expect(readMarked(element)).to.equal('- - - -');
    expect(views).to.deep.equal([]);
  });

  it('stay with their words when other roles are shown', async () => {
    const element = await mountChooser({ answers: '5 2 4 1' });
    const load = oneEvent(element, 'load');
    element.roles = 'delta beta';
    await load;
    await settled(element);
    expect(listStatements(element)).to.deep.equal([
      ...['I like to wait.', 'I like depths.', 'I like company.', 'I like dark rooms.'],
    ]);
    expect(readMarked(element)).to.equal('- 2 4 1');
    expect(element.answers).to.equal('- 2 4 1');
  });

  it('stay with their words when other data come, and go with words that go', async () => {
    files.serve('catalogue.json', OTHER);
    const element = await mountChooser({ answers: '5 2 4 1' });
    const load = oneEvent(element, 'load');
    element.data = undefined;
    element.src = `${files.base}catalogue.json`;
    await load;
    await settled(element);
    expect(listStatements(element)).to.deep.equal([
      ...['I like the sea.', 'I like depths.', 'I like heights.'],
    ]);
    expect(readMarked(element)).to.equal('- 2 5');
  });

  it('that a script sets with other data are in the order of those, however late these come', async () => {
    const send = files.serveLate('catalogue.json', OTHER);
    const element = await mountChooser({ answers: '5 2 4 1' });
    const load = oneEvent(element, 'load');
    element.data = undefined;
    element.src = `${files.base}catalogue.json`;
    await settled(element);
    element.answers = '4 1 3';
    await settled(element);
    send();
    await load;
    await settled(element);
    expect(readMarked(element)).to.equal('4 1 3');
  });

  it('stay with their words when data come later again', async () => {
    const element = await mountChooser();
    element.answers = '5 2 4 1';
    await settled(element);
    const load = oneEvent(element, 'load');
    element.data = OTHER;
    await load;
    await settled(element);
    expect(readMarked(element)).to.equal('- 2 5');
  });

  it('stay with their words when the inline data change', async () => {
    const element = document.createElement('role-chooser');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(choosable());
    element.append(script);
    element.answers = '5 2 4 1';
    const first = oneEvent(element, 'load');
    document.body.append(element);
    await first;
    await settled(element);
    const second = oneEvent(element, 'load');
    script.textContent = JSON.stringify(OTHER);
    await second;
    await settled(element);
    expect(readMarked(element)).to.equal('- 2 5');
    element.remove();
  });

  it('stay when the language changes', async () => {
    const parent = document.createElement('div');
    document.body.append(parent);
    const element = await mountChooser({ answers: '5 2 - -' }, { parent });
    parent.lang = 'de';
    await until(() => readResult(element).startsWith('Sie neigen zu: Alpha.'), 'it is German');
    expect(readMarked(element)).to.equal('5 2 - -');
    parent.remove();
  });

  it('are neither stored nor sent', async () => {
    const before = [location.href, document.cookie, localStorage.length, history.length].join();
    const entries = performance.getEntriesByType('resource').length;
    const element = await mountChooser();
    await answer(element, 0, 5);
    await answer(element, 1, 5);
    const form = find<HTMLFormElement>(element, 'form');
    expect(form.method, 'Enter sends a form, unless it is one of a dialog').to.equal('dialog');
    form.requestSubmit();
    await aTimeout(0);
    expect([location.href, document.cookie, localStorage.length, history.length].join()).to.equal(
      before,
    );
    expect(performance.getEntriesByType('resource').length).to.equal(entries);
  });
});
