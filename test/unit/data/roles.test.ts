// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { comparePoints, readPoints } from '../../../build/roles.js';
import { loadDirectory } from '../../../src/cli/load-directory.js';
import { parseCatalogue } from '../../../src/dataset/parse.js';
import { listWordSources } from '../../../src/dataset/query.js';
import { MINIMUM_SAMPLE } from '../../../src/dataset/schema/limits.js';
import type { Role } from '../../../src/dataset/schema/schema.js';

const folder = new URL('../../../data/', import.meta.url);
const { catalogue, roles } = await loadDirectory(new URL('roles/', folder));
const shipped = await loadDirectory(folder);
const points = await readPoints(new URL('points.json', folder));

const PAIR = shipped.roles.map(({ id }) => id);
const others = roles.filter(({ id }) => !PAIR.includes(id));

/** Every point of a role, with the aspect it stands in. */
function listPoints({ aspects }: Role): { readonly aspect: string; readonly text: string }[] {
  return Object.entries(aspects).flatMap(([aspect, { points = [] }]) =>
    points.map((text) => ({ aspect, text })),
  );
}

function findPoint(aspect: string, text: string) {
  return points.find((point) => point.aspect === aspect && point.text === text);
}

/** Whether a point is in a source that its role names. */
function isSourced(role: Role, { aspect, text }: { aspect: string; text: string }): boolean {
  const sources = findPoint(aspect, text)?.sources ?? {};
  return listWordSources(role).some((id) => id in sources);
}

/** A text without what does not tell two points apart. */
function toKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9+#]/g, '')
    .replace(/(?:ing|s)$/, '');
}

suite('the roles beside the pair', () => {
  test('stand in a catalogue with the aspects of the pair, in their order', () => {
    assert.deepEqual(catalogue.aspects, shipped.catalogue.aspects);
    assert.deepEqual(catalogue.disclaimer, shipped.catalogue.disclaimer);
  });

  test('can each be put beside every other one', () => {
    for (const [index, first] of roles.entries()) {
      for (const second of roles.slice(index + 1)) {
        const both = { ...catalogue, roles: [first, second], pairs: [] };
        assert.equal(parseCatalogue(both).roles.length, 2, `${first.id} and ${second.id}`);
      }
    }
  });

  test('find the pair as it is shipped', () => {
    assert.deepEqual(
      roles.filter(({ id }) => PAIR.includes(id)),
      shipped.roles,
    );
  });

  test('are found by other titles, none of which two roles share', async () => {
    const text = await readFile(new URL('roles/catalogue.json', folder), 'utf8');
    const entries = (
      JSON.parse(text) as { roles: { id: string; name: string; titles: string[] }[] }
    ).roles;
    for (const { id, titles } of entries) assert.notEqual(titles.length, 0, id);
    const names = entries.flatMap(({ name, titles }) => [name, ...titles]);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) < index),
      [],
    );
  });

  for (const role of others) {
    suite(role.name, () => {
      test('says something of each aspect of which one role of the pair does', () => {
        const needed = shipped.roles.flatMap(({ aspects }) => Object.entries(aspects));
        for (const [aspect, { points, text }] of needed) {
          const said = role.aspects[aspect];
          assert.ok(said?.text, `${aspect} has no text`);
          if (points && text) assert.ok(said.points?.length, `${aspect} has no points`);
        }
        assert.ok(role.plural);
        assert.equal(role.fit?.length, 4);
      });

      test('has only points of the common list, each once', () => {
        const own = listPoints(role);
        for (const { aspect, text } of own) {
          assert.ok(findPoint(aspect, text), `${aspect}: ${text}`);
        }
        assert.equal(new Set(own.map(({ text }) => text)).size, own.length);
      });

      test('names sources that a reader can open', () => {
        for (const id of listWordSources(role)) {
          const url = catalogue.sources.find((source) => source.id === id)?.url;
          assert.match(
            url ?? '',
            /^https:\/\/(?:www\.onetonline\.org\/link\/summary|www\.bls\.gov\/(?:ooh|opub\/ted))\//,
          );
        }
      });

      test('has each point from one of them, or marked as the judgement of the editors', () => {
        for (const point of listPoints(role)) {
          const { editors } = findPoint(point.aspect, point.text) ?? {};
          assert.ok(isSourced(role, point) || editors, `${point.aspect}: ${point.text}`);
        }
      });

      test('has pay, and withholds what rests on few adverts', () => {
        const { adverts = [], official = [] } = role.salary ?? {};
        assert.ok(adverts.some(({ withheld }) => !withheld));
        assert.ok(official.length);
        for (const { distinct, withheld } of adverts) {
          assert.equal(withheld === true, distinct < MINIMUM_SAMPLE);
        }
      });

      test('is small', async () => {
        const text = await readFile(new URL(`roles/${role.id}.json`, folder), 'utf8');
        const bytes = brotliCompressSync(JSON.stringify(JSON.parse(text))).length;
        assert.ok(bytes <= 4096, `${bytes} bytes after Brotli`);
      });
    });
  }

  test('have 95 % of their points from a source', () => {
    const all = others.flatMap((role) => listPoints(role).map((point) => isSourced(role, point)));
    const sourced = all.filter(Boolean).length;
    assert.ok(sourced / all.length >= 0.95, `${sourced} of ${all.length}`);
  });

  test('have statements that no other role has', () => {
    const fit = roles.flatMap(({ fit = [] }) => fit);
    assert.equal(new Set(fit).size, fit.length);
  });

  test('use every point of the common list, and the pair does too', () => {
    const used = new Set(
      [...roles, ...shipped.pairs].flatMap(({ aspects }) =>
        Object.entries(aspects).flatMap(([aspect, { points = [] }]) =>
          points.map((text) => `${aspect}: ${text}`),
        ),
      ),
    );
    const listed = points.map(({ aspect, text }) => `${aspect}: ${text}`);
    assert.deepEqual(listed.toSorted(), [...used].toSorted());
  });

  test('have no two points in an aspect that differ only in how they are written', () => {
    const keys = points.map(({ aspect, text }) => `${aspect}: ${toKey(text)}`);
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) < index),
      [],
    );
  });

  test('have points that tell where they come from', () => {
    const known = new Set(catalogue.sources.map(({ id }) => id));
    for (const { text, sources = {}, editors } of points) {
      assert.ok(Object.keys(sources).length || editors, text);
      for (const id of Object.keys(sources)) assert.ok(known.has(id), `${text}: ${id}`);
    }
  });
});

suite('comparePoints', () => {
  const toRole = (id: string, points: string[]) =>
    ({ id, aspects: { skills: { points } } }) as const;

  test('finds the share of points that two roles have in common', () => {
    const [first] = comparePoints([toRole('a', ['x', 'y', 'z']), toRole('b', ['y', 'z', 'w'])]);
    assert.deepEqual(first, { roles: ['a', 'b'], common: 2, all: 4, share: 0.5 });
  });
});
