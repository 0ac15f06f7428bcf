// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { loadDirectory } from '../../../../src/cli/load-directory.js';
import { importPay } from '../../../../src/dataset/shipped/import-pay.js';
import { importWords } from '../../../../src/dataset/shipped/import-words.js';
import { findNearest, SHIPPED_NAMES } from '../../../../src/dataset/shipped/names.js';
import { withPay } from '../../../../src/dataset/shipped/pay.js';
import { joinRoles, loadWords } from '../../../../src/dataset/shipped/words.js';

const { catalogue, roles } = await loadDirectory(
  new URL('../../../../data/roles/', import.meta.url),
);
const ids = roles.map(({ id }) => id);
const [FIRST = '', SECOND = '', THIRD = ''] = ids;

describe('a shipped role', () => {
  it('has its words and its pay in two modules, each at most 4 kB after Brotli', async () => {
    for (const kind of ['words', 'pay']) {
      const folder = new URL(`../../../../src/generated/${kind}/`, import.meta.url);
      const files = await readdir(folder);
      assert.deepEqual(files.sort(), ids.map((id) => `${id}.ts`).sort());
      for (const file of files) {
        const { length } = brotliCompressSync(await readFile(new URL(file, folder)));
        assert.ok(length <= 4000, `${kind}/${file}: ${length} bytes`);
      }
    }
  });

  it('has in its modules what its file says', async () => {
    for (const { $schema: _, salary, ...role } of roles) {
      assert.deepEqual((await importWords(role.id)).roles, [role]);
      assert.deepEqual(await importPay(role.id), salary, role.id);
    }
  });

  it('is found by its id alone', async () => {
    await assert.rejects(importWords('constructor'), /there is no role "constructor"/);
    await assert.rejects(importPay('../words/data-engineer'), /there is no role/);
    assert.deepEqual([...SHIPPED_NAMES.keys()], ids);
  });
});

describe('shipped roles together', () => {
  it('are in the order that was asked for, with what a catalogue says of all roles', async () => {
    const dataset = await loadWords([THIRD, FIRST]);
    assert.deepEqual(
      dataset?.roles.map(({ id }) => id),
      [THIRD, FIRST],
    );
    assert.deepEqual(dataset?.catalogue.aspects, catalogue.aspects);
    assert.deepEqual(dataset?.pairs, []);
  });

  it('have what their pair shares, also with a third role among them', async () => {
    const dataset = await loadWords([SECOND, THIRD, FIRST]);
    assert.deepEqual(dataset?.pairs[0]?.roles, [FIRST, SECOND]);
  });

  it('have each source of words and pay once, with all that is known of it', async () => {
    const words = joinRoles(await Promise.all([FIRST, THIRD].map(importWords)));
    const { catalogue: joined, roles: paid } = withPay(
      words,
      new Map([[THIRD, await importPay(THIRD)]]),
    );
    const sources = joined.sources.map(({ id }) => id);
    assert.equal(new Set(sources).size, sources.length);
    for (const source of joined.sources)
      assert.ok(catalogue.sources.some(({ id }) => id === source.id));
    assert.equal(paid[0]?.salary, undefined);
    assert.ok(paid[1]?.salary?.adverts.every(({ source }) => sources.includes(source)));
  });

  it('have an estimate where all of them have one, and none else', async () => {
    const load = async (list: string[]) => {
      const words = joinRoles(await Promise.all(list.map(importWords)));
      const pay = list.map(async (id) => [id, await importPay(id)] as const);
      const { roles } = withPay(words, new Map(await Promise.all(pay)));
      return roles.map(({ salary }) => salary?.estimates.length);
    };
    assert.deepEqual(await load([FIRST, SECOND]), [1, 1]);
    assert.deepEqual(await load([FIRST, THIRD]), [0, 0]);
  });

  it('are not looked for where there cannot be such roles', () => {
    for (const list of [[], [FIRST], [FIRST, FIRST], ['../a', 'b'], ['a', 'b', 'c', 'd', 'e']]) {
      assert.equal(loadWords(list), undefined, list.join(' '));
    }
  });

  it('are none where one cannot be had', async () => {
    assert.equal(await loadWords([FIRST, 'nobody']), undefined);
  });
});

describe('findNearest', () => {
  it('finds the id that takes the fewest edits', () => {
    assert.equal(findNearest('data-enginer'), 'data-engineer');
    assert.equal(findNearest('ml-engineer'), 'ai-engineer');
    assert.equal(findNearest('Analytics-Engineer'), 'analytics-engineer');
    assert.ok(SHIPPED_NAMES.has(findNearest('') ?? ''));
  });
});
