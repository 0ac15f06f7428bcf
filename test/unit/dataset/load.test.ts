// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { loadDataset } from '../../../src/dataset/load.js';
import { inventedCatalogue, inventedFiles, inventedRoles, put } from '../../fixtures/dataset.js';
import type { FileServer } from '../../fixtures/files.js';
import { startFileServer } from '../../fixtures/files.js';

let server: FileServer;
beforeEach(async () => {
  server = await startFileServer();
});
afterEach(async () => {
  mock.restoreAll();
  await server.close();
});

function serveInvented(folder = ''): void {
  for (const [path, json] of Object.entries(inventedFiles())) server.serve(folder + path, json);
}

const names = ({ roles }: { readonly roles: readonly { readonly name: string }[] }) =>
  roles.map(({ name }) => name);

describe('loadDataset', () => {
  it('loads a catalogue, the roles chosen from it and their pair', async () => {
    serveInvented();
    const dataset = await loadDataset({ src: 'catalogue.json' }, 'beta alpha', server.base);
    assert.deepEqual(names(dataset), ['Beta', 'Alpha']);
    assert.deepEqual(
      dataset.pairs.map(({ summary }) => summary),
      ['One climbs. The other digs.'],
    );
    assert.equal(dataset.catalogue.updated, '2024-02-29');
    assert.deepEqual(server.asked.sort(), [
      'catalogue.json',
      'pairs/alpha-and-beta.json',
      'roles/alpha.json',
      'roles/beta.json',
    ]);
  });

  it('loads the pairs of any two of the roles that are chosen, and no others', async () => {
    serveInvented();
    const three = await loadDataset({ src: 'catalogue.json' }, 'gamma alpha beta', server.base);
    assert.deepEqual(
      three.pairs.map(({ summary }) => summary),
      ['One climbs. The other digs.'],
    );
    const other = await loadDataset({ src: 'catalogue.json' }, 'gamma alpha delta', server.base);
    assert.deepEqual(other.pairs, []);
  });

  it('fetches two roles of two hundred with the catalogue and two files', async () => {
    const all = Array.from({ length: 200 }, (_, index) => `role-${index}`);
    const files = all.map((id) => ({ id, name: id, file: `roles/${id}.json` }));
    server.serve('catalogue.json', { ...inventedCatalogue(), roles: files, pairs: [] });
    for (const id of all) {
      server.serve(`roles/${id}.json`, { ...inventedRoles.alpha(), id, name: id });
    }
    const dataset = await loadDataset({ src: 'catalogue.json' }, 'role-7 role-150', server.base);
    assert.deepEqual(names(dataset), ['role-7', 'role-150']);
    assert.deepEqual(server.asked.sort(), [
      'catalogue.json',
      'roles/role-150.json',
      'roles/role-7.json',
    ]);
  });

  it('sends one request for each address, however many ask at once and later', async () => {
    serveInvented();
    const ask = () => loadDataset({ src: 'catalogue.json' }, 'alpha beta', server.base);
    const datasets = await Promise.all(Array.from({ length: 20 }, ask));
    datasets.push(await ask());
    assert.deepEqual(
      [...new Set(datasets.map((dataset) => names(dataset).join()))],
      ['Alpha,Beta'],
    );
    assert.equal(server.asked.length, 4);
    assert.equal(new Set(server.asked).size, 4);
  });

  it('fetches only what is new when other roles are chosen', async () => {
    serveInvented();
    await loadDataset({ src: 'catalogue.json' }, 'alpha gamma', server.base);
    server.asked.length = 0;
    await loadDataset({ src: 'catalogue.json' }, 'gamma delta', server.base);
    assert.deepEqual(server.asked, ['roles/delta.json']);
  });

  it('tries a failed address again, and only that', async () => {
    serveInvented();
    server.serve('roles/beta.json', (response) => response.writeHead(503).end());
    const ask = () => loadDataset({ src: 'catalogue.json' }, 'alpha beta', server.base);
    await assert.rejects(ask(), { reason: 'the server answered 503' });
    server.serve('roles/beta.json', inventedRoles.beta());
    assert.deepEqual(names(await ask()), ['Alpha', 'Beta']);
    assert.deepEqual(server.asked.sort(), [
      'catalogue.json',
      'pairs/alpha-and-beta.json',
      'roles/alpha.json',
      'roles/beta.json',
      'roles/beta.json',
    ]);
  });

  it('fails once for each of those who asked at once, with one request', async () => {
    const ask = () => loadDataset({ src: 'missing.json' }, '', server.base);
    const results = await Promise.allSettled([ask(), ask(), ask()]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'rejected', 'rejected'],
    );
    assert.deepEqual(server.asked, ['missing.json']);
  });

  it('resolves files against the address where the catalogue was found', async () => {
    serveInvented('there/data/');
    server.serve('here.json', (response) =>
      response.writeHead(302, { location: 'there/data/catalogue.json' }).end(),
    );
    const dataset = await loadDataset({ src: 'here.json' }, 'alpha beta', server.base);
    assert.deepEqual(names(dataset), ['Alpha', 'Beta']);
    assert.deepEqual(server.asked.sort(), [
      'here.json',
      'there/data/catalogue.json',
      'there/data/pairs/alpha-and-beta.json',
      'there/data/roles/alpha.json',
      'there/data/roles/beta.json',
    ]);
  });

  it('resolves files of a catalogue given as an object against the page', async () => {
    serveInvented('page/');
    const data = inventedFiles()['catalogue.json'];
    const dataset = await loadDataset({ data }, 'gamma delta', `${server.base}page/index.html`);
    assert.deepEqual(names(dataset), ['Gamma', 'Delta']);
    assert.deepEqual(server.asked.sort(), ['page/roles/delta.json', 'page/roles/gamma.json']);
  });

  it('asks for nothing when the catalogue holds its roles in full', async () => {
    const inline = JSON.stringify(inventedCatalogue());
    assert.deepEqual(names(await loadDataset({ inline }, '', server.base)), ['Alpha', 'Beta']);
    assert.deepEqual(server.asked, []);
  });

  it('takes the object before the address, and the address before the inline text', async () => {
    serveInvented();
    const data = put(inventedCatalogue(), 'roles[0].name', 'Object');
    const inline = JSON.stringify(put(inventedCatalogue(), 'roles[0].name', 'Inline'));
    const src = 'catalogue.json';
    const first = async (input: object) => names(await loadDataset(input, '', server.base))[0];
    assert.equal(await first({ data, src, inline }), 'Object');
    assert.deepEqual(server.asked, []);
    assert.equal(await first({ src, inline }), 'Alpha');
    assert.equal(await first({ data: null, inline }), 'Inline');
  });

  it('puts letters together that arrive in pieces, and ignores a byte order mark', async () => {
    const catalogue = put(inventedCatalogue(), 'roles[0].name', 'Größe 😀');
    const bytes = Buffer.from(`\ufeff${JSON.stringify(catalogue)}`);
    const middle = bytes.indexOf('😀') + 2;
    const pieces = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.subarray(0, middle));
        controller.enqueue(bytes.subarray(middle));
        controller.close();
      },
    });
    mock.method(globalThis, 'fetch', () => Promise.resolve(new Response(pieces)));
    const dataset = await loadDataset({ src: 'catalogue.json' }, '', server.base);
    assert.equal(names(dataset)[0], 'Größe 😀');
  });

  it('chooses roles as the attribute would', async () => {
    serveInvented();
    await assert.rejects(loadDataset({ src: 'catalogue.json' }, 'alpha omega', server.base), {
      name: 'DatasetError',
      path: 'roles',
      reason: 'there is no role "omega"',
    });
    assert.deepEqual(server.asked, ['catalogue.json']);
  });
});
