// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { AdvertCell, OfficialFigures } from '../../../src/dataset/schema/schema.js';
import { loadDirectory } from '../../../src/cli/load-directory.js';
import { toMarkdown } from '../../../src/server/markdown.js';
import { toText } from '../../../src/server/text.js';
import { choosableCatalogue, inventedCatalogue } from '../../fixtures/dataset.js';
import { paidCatalogue } from '../../fixtures/salary.js';

const { roles } = await loadDirectory(new URL('../../../data/', import.meta.url));

/** The rows of the first table of a text in Markdown, by what their heads say. */
function readTable(text: string): Record<string, string>[] {
  const [head = [], , ...rows] = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.slice(2, -2).split(/(?<!\\) \| /));
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]!])));
}

/** An amount of US dollars or a count, as it stands in a table. */
const readNumber = (text = '') => Number(text.replace(/[$,]/g, ''));

describe('a view as text', () => {
  it('is a table of Markdown, with a line for each aspect', async () => {
    const text = await toText(
      'role-comparison',
      { roles: 'alpha beta' },
      { data: inventedCatalogue() },
    );
    assert.deepEqual(readTable(text)[1], {
      Aspect: 'Skills',
      'Alpha · Climbs what is high': 'Whistling',
      Both: 'Counting; Patience',
      'Beta · Digs what is deep': 'Humming',
    });
  });

  it('keeps what means something in Markdown as text', async () => {
    const data = inventedCatalogue();
    const [alpha] = data.roles as { aspects: Record<string, unknown> }[];
    alpha!.aspects.skills = { points: ['a | b', '*stars*', '<img src=x onerror=alert(1)>'] };
    const text = await toText('role-comparison', {}, { data });
    assert.match(text, /a \\\| b; \\\*stars\\\*; \\<img src=x onerror=alert\(1\)>/);
  });

  it('says what a chooser, a picture and a chart say, where a guide brings them later', async () => {
    const text = await toText('role-guide');
    for (const part of [
      'I enjoy using mathematics to check whether a claim is true',
      'What adverts offer, United States',
      '| Machine Learning Engineer | $110,000 | $140,000 |',
      '[aijobs.net salary index](https://github.com/foorilla/ai-jobs-net-salaries), Aug 3, 2025, CC0 1.0',
    ]) {
      assert.ok(text.includes(part), part);
    }
    assert.doesNotMatch(text, /<[a-z]/);
  });

  it('has the statements of a chooser under the role that they speak for, with the answers', async () => {
    const data = choosableCatalogue([
      ['I like heights & *views*.', 'I like both.'],
      ['I like depths.', 'I like both.'],
    ]);
    const text = await toText('role-chooser', { answers: '5 - 1' }, { data });
    const [, list = ''] = /not a psychometric test.*\n\n([^]*?)\n\nYou lean/.exec(text) ?? [];
    const lines = [
      '**Alpha**',
      '- I like heights & \\*views\\*. · very me\n- I like both. · not me',
      '**Beta**',
      '- I like depths.\n- I like both. · not me',
    ];
    assert.equal(list, lines.join('\n\n'));
  });

  it('says of a picture what has to be known of its sources, and of a guide once', async () => {
    const note = 'Employers are not named';
    assert.ok((await toText('role-infographic')).includes(note));
    for (const sections of ['in-short', 'in-short infographic', 'infographic sources']) {
      const text = await toText('role-guide', { sections });
      assert.equal(text.split(note).length, 2, sections);
    }
  });

  it('names the sources of a guide that lists none, with date and licence', async () => {
    const text = await toText('role-guide', { sections: 'in-short' });
    assert.match(
      text,
      /^- Machine Learning Engineer vs AI Engineer \(article\), Mar 5, 2025, MIT$/m,
    );
    assert.match(text, /^- \[aijobs\.net salary index]\(https:\S+\), Aug 3, 2025, CC0 1\.0$/m);
    assert.match(text, /^- \[Occupational .*May 31, 2025, Public domain$/m);
    const own = await toText('role-guide', { sections: 'in-short' }, { data: paidCatalogue() });
    assert.match(own, /^- The Guide, Jan 1, 2022, CC BY 4\.0$/m);
  });

  it('has the years of a trend on one line', async () => {
    const text = await toText('salary-chart', { source: 'adverts' });
    assert.match(
      text,
      /^- AI Engineer\\\n {2}2023: \$174,550; 2024: \$164,625; 2025 \(incomplete\): /m,
    );
  });

  it('keeps links, code and what is strong in the cells of a table', async () => {
    const cells = ['<a href="a.html">one</a>', '<code>two</code><br><b>three</b>'];
    const points = '<ul><li>four</li> <li><em>five</em></li></ul>';
    const row = [...cells, points].map((cell) => `<td>${cell}</td>`).join('');
    const text = await toMarkdown(
      `<table><tr><th>A</th><th>B</th><th>C</th></tr><tr>${row}</tr></table>`,
    );
    assert.equal(text.split('\n').at(-1), '| [one](a.html) | `two` · **three** | four; *five* |');
  });

  it('shows the voice that a guide is asked for', async () => {
    const text = await toText('role-guide', { source: 'adverts', 'group-by': 'level' });
    assert.match(text, /\| Senior \| Machine Learning Engineer \| \$160,000 \|/);
  });

  it('is in the language that is asked for', async () => {
    const text = await toText('salary-chart', { source: 'adverts', lang: 'de' });
    assert.match(text, /Quelle: \[aijobs\.net salary index]/);
  });

  it('says what people report, and of how many', async () => {
    const attributes = { source: 'survey', 'group-by': 'level' };
    const text = await toText('salary-chart', attributes, { data: paidCatalogue() });
    const rows = readTable(text);
    assert.deepEqual(
      [rows[0]?.Reports, rows[0]?.Median, rows.at(-1)?.Reports, rows.at(-1)?.Median],
      ['120', '$70,000', '5', 'not enough data (n 5)'],
    );
    assert.match(
      text,
      /Source: \[The Panel]\(https:\/\/example\.com\/panel\), Jun 30, 2023, CC0 1\.0/,
    );
  });

  it('has no element and no attribute that there is not', async () => {
    await assert.rejects(toText('salary-chart', { colour: 'red' }), TypeError);
  });
});

describe('questions about pay, answered by the text alone', () => {
  let adverts: Record<string, string>[];
  let official: Record<string, string>[];
  before(async () => {
    adverts = readTable(await toText('salary-chart', { source: 'adverts', 'group-by': 'level' }));
    official = readTable(await toText('salary-chart', { source: 'official' }));
  });

  const FIGURES: Readonly<Record<string, (cell: AdvertCell) => number | undefined>> = {
    'Median low end': ({ low }) => low?.p50,
    'Median high end': ({ high }) => high?.p50,
    'Median middle': ({ mid }) => mid?.p50,
    '10th percentile of low ends': ({ low }) => low?.p10,
    '90th percentile of high ends': ({ high }) => high?.p90,
    Adverts: ({ adverts }) => adverts,
    'Different adverts': ({ distinct }) => distinct,
  };
  const LEVELS = { Entry: 'entry', Mid: 'mid', Senior: 'senior', Executive: 'executive' };

  for (const { name, salary } of roles) {
    for (const [label, level] of Object.entries(LEVELS)) {
      it(`say what adverts for ${label.toLowerCase()} ${name}s offer`, () => {
        const row = adverts.find(({ Level, Role }) => Level === label && Role === name);
        const cell = salary?.adverts?.find(
          (one) => one.level === level && !one.country && !one.year,
        );
        assert.ok(cell);
        for (const [figure, read] of Object.entries(FIGURES)) {
          assert.equal(readNumber(row?.[figure]), read(cell), figure);
        }
      });
    }
  }

  it('say what the state counted, with an open end where it says no more', () => {
    const figures = roles.flatMap(({ salary }) => salary?.official ?? []);
    const find = ({ Occupation, Year }: Record<string, string>): OfficialFigures | undefined =>
      figures.find(({ code, year }) => Occupation?.includes(code) && String(year) === Year);
    assert.equal(official.length, 10);
    for (const row of official) {
      const figure = find(row);
      assert.equal(readNumber(row.Median), figure?.p50);
      assert.equal(readNumber(row.Employees), figure?.employment);
    }
    const open = official.find((row) => row['90th percentile'] === '$208,000 or more');
    assert.deepEqual(open && find(open)?.p90, { orMore: 208_000 });
  });
});
