// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readTree, untilShows } from '../fixtures/accessible-page.js';
import type { Site } from '../fixtures/site.js';
import { inMain, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** What the page tells as soon as an element shows all that it takes to be complete. */
async function readElement(html: string, ...complete: readonly string[]): Promise<string[]> {
  const { page, close } = await site.show(inMain(html));
  for (const selector of complete) await untilShows(page, selector);
  await page.waitForNetworkIdle({ idleTime: 100 });
  const tree = await readTree(page);
  await close();
  return tree;
}

const headers = (...names: readonly string[]) => names.map((name) => `columnheader ${name}`);

/** Rows of a table: the header first. */
const rows = (...lines: readonly (readonly string[])[]) =>
  lines.flatMap(([header, ...cells]) => [
    `rowheader ${header}`,
    ...cells.map((cell) => `cell ${cell}`),
  ]);

const SOURCES = 'The Almanac, Dec 31, 2023, CC0 1.0; The Ledger, Jan 1, 2022, CC BY 4.0';

const ANSWERS = ['not me', 'rather not me', 'in between', 'rather me', 'very me'];

/** A statement with its answers, of which one may be marked. */
const statement = (text: string, marked?: string) => [
  `group ${text}`,
  ...ANSWERS.map((answer) => `radio ${answer}, ${answer === marked ? '' : 'not '}checked`),
  ...(marked ? ['button Clear this answer'] : []),
];

describe('what a screen reader is given of a comparison', () => {
  it('is a table under its title, each point with who shares it, and two switches', async () => {
    const html = '<role-comparison src="invented.json"></role-comparison>';
    assert.deepEqual(await readElement(html, 'tbody'), [
      'table Alpha vs. Beta',
      ...headers('Aspect', 'Alpha Climbs what is high', 'Both', 'Beta Digs what is deep'),
      ...rows(
        ['Focus', 'Climbs up', '–', 'Digs down'],
        ['Skills', 'Whistling', 'Counting Patience', 'Humming'],
        ['Tools', 'Rope', 'Ladder', 'Spade Bucket'],
      ),
      `paragraph Updated Feb 29, 2024 · Source: ${SOURCES}`,
      ...['link The Almanac', 'button Only differences, not pressed'],
      'button Only shared, not pressed',
    ]);
  });

  it('says that it shows differences only, and nothing of what is shared', async () => {
    const html = '<role-comparison src="invented.json" only="differences"></role-comparison>';
    const tree = await readElement(html, 'tbody');
    assert.ok(tree.includes('button Only differences, pressed'), tree.join('\n'));
    assert.deepEqual(
      tree.filter((line) => line.startsWith('cell')),
      [...['Climbs up', 'Digs down', 'Whistling', 'Humming', 'Rope'], 'Spade Bucket'].map(
        (cell) => `cell ${cell}`,
      ),
    );
  });
});

describe('what a screen reader is given of a chart', () => {
  it('is a heading, the sentence, then whose figures they are and how they are chosen', async () => {
    const html =
      '<salary-chart src="paid.json" source="survey" group-by="level" level="mid"></salary-chart>';
    // The figures of the survey come apart from what a reader can do with the chart.
    const tree = await readElement(html, 'select', '[part~="tools"] .first');
    const table = tree.findIndex((line) => line.startsWith('table'));
    const [heading, ...controls] = tree.filter((line) => !line.startsWith('paragraph'));
    const sentence = tree.find((line) => line.startsWith('paragraph'));
    assert.equal(
      heading,
      'heading In the survey, Alphas report more, clearly so at senior level, level 2',
    );
    assert.match(sentence ?? '', /^paragraph In the survey, .*median of \$\d/);
    assert.deepEqual(controls.slice(0, 9), [
      'group Source of the figures',
      ...['button Article estimate, not pressed', 'button Survey, pressed'],
      ...['combobox Group by, By level', 'combobox Country, All countries'],
      ...['combobox Year, All years', 'link The Panel', 'button Table, not pressed'],
      'button Where do I stand?, not expanded',
    ]);
    const button = tree.indexOf('button Table, not pressed');
    assert.ok(button > 0 && table > button, 'the table of the figures stands behind its button');
  });
});

describe('what a screen reader is given of a chooser', () => {
  it('is a heading, a form of statements, each with five answers, and the leaning', async () => {
    const html = '<role-chooser src="invented.json" answers="5"></role-chooser>';
    assert.deepEqual(await readElement(html, 'fieldset'), [
      'heading Which one suits you?, level 2',
      'paragraph 2 statements · not a psychometric test · nothing leaves this page',
      'form Which one suits you?',
      ...statement('I like heights.', 'very me'),
      ...statement('I like depths.'),
      'paragraph You lean towards Alpha.',
      ...['listitem Alpha 75%', 'listitem Beta 25%'],
      'paragraph The answers that moved it most, in percentage points towards Alpha or away:',
      ...['listitem +25 I like heights.', 'group'],
      ...['DisclosureTriangle How this is computed, not expanded', 'button Start over'],
    ]);
  });

  it('is one statement in steps, with how far it is, and what cannot be pressed', async () => {
    const html = '<role-chooser src="invented.json" layout="steps"></role-chooser>';
    const [group, ...answers] = statement('I like heights.');
    assert.deepEqual((await readElement(html, 'fieldset')).slice(3, -3), [
      ...[`${group}, 1 of 2`, ...answers],
      ...['button Back, disabled', 'button Next', 'button Show the result'],
    ]);
  });
});

describe('what a screen reader is given of a picture', () => {
  it('is one image, what can be done with it, and where its words are', async () => {
    const html = '<role-infographic src="invented.json"></role-infographic>';
    assert.deepEqual(await readElement(html, '.formats'), [
      'image One climbs. The other digs.',
      ...['group Format of the picture', 'button Landscape, pressed'],
      ...['button Portrait, not pressed', 'button Enlarge', 'button Download the picture as SVG'],
      ...['button Download the picture as PNG', 'button Copy image', 'group'],
      ...['DisclosureTriangle The picture as text, not expanded', `paragraph Sources: ${SOURCES}`],
      'link The Almanac',
    ]);
  });
});

describe('what a screen reader is given of a guide', () => {
  it('is an article with a list of its sections, and headings that nest', async () => {
    const html =
      '<role-guide src="invented.json" sections="focus skills notes sources" heading-level="1"></role-guide>';
    assert.deepEqual(await readElement(html, 'section'), [
      ...['article', 'heading Alpha vs. Beta, level 1', 'paragraph One climbs. The other digs.'],
      ...['paragraph By Nobody · words of February 2024', 'navigation Alpha vs. Beta'],
      ...['listitem In detail', 'link In detail', 'listitem Sources', 'link Sources'],
      ...['heading In detail, level 2', 'group', 'DisclosureTriangle What they do, expanded'],
      ...['paragraph An Alpha climbs.', 'listitem Digs down'],
      ...['group', 'DisclosureTriangle Skills, not expanded'],
      ...['group', 'DisclosureTriangle Notes, not expanded', 'heading Sources, level 2'],
      ...['listitem The Almanac, Dec 31, 2023, CC0 1.0', 'link The Almanac'],
      ...['listitem The Ledger, Jan 1, 2022, CC BY 4.0', 'paragraph All of this is invented.'],
    ]);
  });
});

describe('what a screen reader is given where there is no data', () => {
  for (const tag of [
    ...['role-comparison', 'salary-chart', 'role-chooser', 'role-infographic', 'role-guide'],
  ]) {
    it(`is a message, and the words of the page: <${tag}>`, async () => {
      const html = `<${tag} src="none.json"><p>Words of the page</p></${tag}>`;
      assert.deepEqual(await readElement(html, '.error'), [
        'status Something here could not be loaded. Please try again later.',
        'paragraph Words of the page',
      ]);
    });
  }
});
