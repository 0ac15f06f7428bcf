// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toContrast, toInk, toWarnings } from '../../../demo/assets/builder-contrast.js';
import { toCosts, toTotal } from '../../../demo/assets/builder-costs.js';
import { toEmbed } from '../../../demo/assets/builder-embed.js';
import { toHeader } from '../../../demo/assets/builder-header.js';
import { listRules, readQuery, writeQuery } from '../../../demo/assets/builder-state.js';
import { bakery, options } from '../../fixtures/builder.js';

const rules = listRules(options);
const read = (query: string) => readQuery(query, rules);

describe('the controls of the builder', () => {
  const find = (name: string) => options.controls.find((control) => control.name === name);

  it('offer the values that the manifest names, and the default where it names another', () => {
    assert.deepEqual(
      find('source')?.values.map(({ value }) => value),
      ['estimate', 'adverts', 'survey', 'official'],
    );
    assert.equal(find('source')?.initial, 'estimate');
    assert.deepEqual(
      find('heading-level')?.values.map(({ value }) => value),
      ['1', '2', '3', '4'],
    );
    assert.equal(find('no-controls')?.kind, 'flag');
  });

  it('offer a colour or a length for a custom property, and nothing for what is neither', () => {
    assert.deepEqual(
      options.properties.map(({ name, kind }) => [name, kind]),
      [
        ['role-color-1', 'color'],
        ['role-radius', 'length'],
      ],
    );
  });

  it('offer of a catalogue the rows with points, and countries with enough adverts or reports of their own', () => {
    assert.deepEqual(
      bakery.aspects.map(({ id }) => id),
      ['work'],
    );
    assert.deepEqual(bakery.countries, ['US', 'CA', 'FR']);
    assert.deepEqual(bakery.years, ['2024', '2025']);
    assert.deepEqual(bakery.voices, ['adverts', 'survey']);
    assert.deepEqual(
      bakery.sections.map(({ id }) => id),
      ['comparison', 'story', 'salary', 'chooser', 'infographic', 'sources'],
    );
  });
});

describe('the address of the builder', () => {
  it('says nothing where all is as by default', () => {
    assert.deepEqual(
      read('?element=role-comparison&page=white&code=script&host=/role-comparison/'),
      {},
    );
    assert.equal(writeQuery({}), '');
  });

  it('says what is chosen, and is read back as the same', () => {
    const query = '?element=salary-chart&source=survey&country=US&role-color-1=7b2d8b&page=dark';
    assert.equal(writeQuery(read(query)), query);
  });

  it('leaves out what another element has', () => {
    assert.deepEqual(read('?only=differences&source=survey'), { only: 'differences' });
    assert.deepEqual(read('?element=salary-chart&only=differences'), { element: 'salary-chart' });
  });

  it('leaves out what there is not, and what would do harm', () => {
    for (const query of [
      'element=script',
      'element=constructor',
      'roles=baker',
      'roles=baker baker',
      'roles=baker nobody',
      'aspects=work nothing',
      'element=salary-chart&country=usa',
      'element=salary-chart&country=IT',
      'element=salary-chart&source=official',
      'lang=tlh',
      'theme=pink',
      'role-color-1=red;background:url(https://evil.example)',
      'role-radius=99',
      'page=toString',
      'font=Comic',
      'host=javascript:alert(1)',
      'host=//evil.example/',
      'host=/"><script>',
      'catalogue=javascript:alert(1)',
      'catalogue=data:text/html,x',
      'catalogue=/\\evil.example',
      'catalogue=__proto__',
      'code=__proto__',
      'onclick=alert(1)',
      '__proto__=1',
      'heading=%00',
      `heading=${'x'.repeat(200)}`,
    ]) {
      const { element: _, ...state } = read(`?${query}`);
      assert.deepEqual(state, {}, query);
    }
  });

  it('takes ids on trust only where nobody knows the catalogue', () => {
    const query = '?catalogue=https://example.com/c.json&roles=nurse midwife';
    assert.equal(read(query).roles, 'nurse midwife');
    assert.equal(read(`${query} <b>`).roles, undefined);
  });

  it('is stable: what was read from any address is written so that it is read as the same', () => {
    const names = rules.map(({ name }) => name);
    const values = [
      'survey',
      'salary-chart',
      'baker cook',
      'yes',
      'dark',
      '7b2d8b',
      '"><b>',
      '/x/',
      '',
    ];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...values), fc.string())),
        (given) => {
          const state = read(new URLSearchParams(given).toString());
          assert.deepEqual(read(writeQuery(state)), state);
        },
      ),
    );
  });
});

describe('what the builder says of a choice', () => {
  const toText = (query: string) =>
    toCosts(read(query), options).map(({ part: _, ...cost }) => Object.values(cost).join(' '));

  it('counts a file once, where it is needed first', () => {
    assert.deepEqual(toText(''), ['at once 1 1000']);
    assert.deepEqual(toText('?element=salary-chart'), [
      'at once 1 1000',
      'at once 1 200',
      'near the screen 2 70',
      'near the screen 1 5000',
    ]);
    assert.equal(toText('?element=salary-chart&source=adverts')[2], 'at once 2 70');
    // The words of a language need the pay chart's chunk.
    assert.deepEqual(toText('?lang=de'), ['at once 1 1000', 'at once 3 211']);
    assert.deepEqual(toText('?lang=de&code=pinned'), ['at once 1 9']);
  });

  it('adds the files of a catalogue, and says so where nobody has measured them', () => {
    const known = toCosts(read('?catalogue=demo'), options);
    assert.deepEqual(known.at(-1)?.bytes, 123);
    assert.deepEqual(toTotal(known, 'at once'), { requests: 4, bytes: 1123, complete: true });
    const unknown = toCosts(read('?catalogue=/mine.json'), options);
    assert.equal(toTotal(unknown, 'at once').complete, false);
  });

  it('names the hosts of the files and of the data in the header, and no other', () => {
    const header = (query: string) => {
      const state = read(query);
      return toHeader(state.code ?? 'script', toEmbed(state, options)).header;
    };
    assert.equal(
      header(''),
      "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; require-trusted-types-for 'script'; trusted-types role-comparison",
    );
    const far = header('?host=https://cdn.example/x&catalogue=https://data.example/c.json');
    assert.match(far, /script-src 'self' https:\/\/cdn\.example;/);
    assert.match(far, /connect-src https:\/\/data\.example;/);
    assert.match(header('?host=https://cdn.example/x&code=npm'), /script-src 'self';/);
    assert.match(header('?host=jsdelivr&code=iframe'), /frame-src https:\/\/cdn\.jsdelivr\.net$/);
  });

  it('warns of a colour that does not show on the page', () => {
    assert.equal(toContrast('#000000', '#ffffff'), 21);
    assert.equal(toInk('#14181f'), '#e8ebef');
    assert.deepEqual(toWarnings({ 'role-color-1': '#7b2d8b' }, '#ffffff', undefined), []);
    assert.match(
      toWarnings({ 'role-color-1': '#ffff00' }, '#ffffff', undefined).join(),
      /--role-color-1 has a contrast of 1\.0 .* a mark needs 3/,
    );
    assert.match(toWarnings({}, '#ffffff', 'dark').join(), /the dark theme/);
  });
});
