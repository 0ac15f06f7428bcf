// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { DatasetError } from '../../../src/dataset/error.js';
import { loadDataset } from '../../../src/dataset/load.js';
import { inventedCatalogue, inventedFiles, put } from '../../fixtures/dataset.js';
import type { FileServer } from '../../fixtures/files.js';
import { startFileServer } from '../../fixtures/files.js';

let server: FileServer;
beforeEach(async () => {
  server = await startFileServer();
  for (const [path, json] of Object.entries(inventedFiles())) server.serve(path, json);
});
afterEach(async () => {
  mock.restoreAll();
  await server.close();
});

/** What a reader of the console would be told of a load that fails. */
async function findError(src = 'catalogue.json', roles = 'alpha beta'): Promise<DatasetError> {
  try {
    await loadDataset({ src }, roles, server.base);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  assert.fail('expected an error');
}

describe('loadDataset on a catalogue that it cannot have', () => {
  it('says which status the server answered with', async () => {
    const error = await findError('missing.json');
    const url = `${server.base}missing.json`;
    assert.equal(error.message, `${url}: the server answered 404`);
    assert.deepEqual([error.path, error.url], ['', url]);
  });

  it('says that a page of HTML is not JSON', async () => {
    server.serve('page.html', (response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Hello</p>'),
    );
    const { reason, url } = await findError('page.html');
    assert.match(reason, /^is not JSON \(.+\)$/);
    assert.equal(url, `${server.base}page.html`);
  });

  it('says that half a file is not JSON', async () => {
    server.serve('half.json', (response) => response.end('{"version": 1, "aspects": ['));
    assert.match((await findError('half.json')).reason, /^is not JSON \(.+\)$/);
  });

  it('says that nothing is not JSON', async () => {
    server.serve('empty.json', (response) => response.end());
    assert.match((await findError('empty.json')).reason, /^is not JSON/);
    server.serve('no-content.json', (response) => response.writeHead(204).end());
    assert.match((await findError('no-content.json')).reason, /^is not JSON/);
  });

  it('says where the shape is wrong', async () => {
    server.serve('wrong.json', put(inventedCatalogue(), 'aspects[1].label', 7));
    const error = await findError('wrong.json');
    assert.deepEqual([error.path, error.reason], ['aspects[1].label', 'expected a text']);
    assert.equal(error.url, `${server.base}wrong.json`);
  });

  it('says that the address is none', async () => {
    const error = await findError('http://');
    assert.deepEqual([error.path, error.reason], ['src', '"http://" is not an address']);
  });

  it('says that nobody answers', async () => {
    const { base } = server;
    await server.close();
    const { reason, url } = await findError(`${base}catalogue.json`);
    assert.match(reason, /^could not be fetched: /);
    assert.equal(url, `${base}catalogue.json`);
  });

  it('says that the connection broke before the end', async () => {
    server.serve('broken.json', (response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{', () => response.destroy());
    });
    assert.match((await findError('broken.json')).reason, /^could not be fetched: /);
  });

  it('says that inline text is not JSON', async () => {
    await assert.rejects(loadDataset({ inline: '{"version": 1,}' }, '', server.base), {
      name: 'DatasetError',
      path: '',
      url: undefined,
      reason: /^is not JSON \(.+\)$/,
    });
  });
});

describe('loadDataset on a file of a role or a pair', () => {
  it('names file and place in a role of the wrong shape', async () => {
    server.serve('roles/beta.json', put(inventedFiles()['roles/beta.json'], 'summary', []));
    const error = await findError();
    const url = `${server.base}roles/beta.json`;
    assert.equal(error.message, `${url}: roles[1].summary: expected a text`);
  });

  it('names the role by its place in the catalogue, not among those shown', async () => {
    server.serve('roles/delta.json', inventedFiles()['roles/alpha.json']);
    assert.equal((await findError('catalogue.json', 'delta alpha')).path, 'roles[3].id');
  });

  it('names the pair', async () => {
    server.serve('pairs/alpha-and-beta.json', {
      version: 1,
      roles: ['alpha', 'gamma'],
      aspects: {},
    });
    assert.equal((await findError()).path, 'pairs[0].roles');
  });

  it('names the field that holds an address which is none', async () => {
    server.serve('odd.json', put(inventedFiles()['catalogue.json'], 'roles[1].file', 'http://'));
    const error = await findError('odd.json');
    assert.deepEqual([error.path, error.reason], ['roles[1].file', '"http://" is not an address']);
  });

  it('does not run an address that is a script', async () => {
    const file = 'javascript:globalThis.ran=1';
    server.serve('odd.json', put(inventedFiles()['catalogue.json'], 'roles[1].file', file));
    assert.match((await findError('odd.json')).reason, /is not in the folder of the catalogue$/);
    assert.equal(Reflect.get(globalThis, 'ran'), undefined);
  });
});

describe('loadDataset on a huge file', () => {
  const LIMIT = 5_000_000;
  const padded = (size: number) => JSON.stringify(inventedCatalogue()).padEnd(size, ' ');

  it('takes one of exactly the limit', async () => {
    server.serve('large.json', (response) => response.end(padded(LIMIT)));
    const { roles } = await loadDataset({ src: 'large.json' }, '', server.base);
    assert.equal(roles.length, 2);
  });

  it('refuses one that is a byte larger', async () => {
    server.serve('larger.json', (response) => response.end(padded(LIMIT + 1)));
    assert.equal((await findError('larger.json')).reason, 'is larger than 5 MB');
  });

  it('stops reading one that never ends', async () => {
    let read = 0;
    let stopped = false;
    const endless = new ReadableStream({
      pull(controller) {
        read += 1;
        controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
      cancel() {
        stopped = true;
      },
    });
    mock.method(globalThis, 'fetch', () => Promise.resolve(new Response(endless)));
    assert.equal((await findError('endless.json')).reason, 'is larger than 5 MB');
    assert.equal(stopped, true);
    assert.equal(read <= 8, true, `${read} pieces were read`);
  });
});

// The clock is replaced: the test itself decides when the time is over.
describe('loadDataset on a server that is slow', { timeout: 10_000 }, () => {
  function stopClock(): { readonly asked: number[]; readonly ring: () => void } {
    const asked: number[] = [];
    const controller = new AbortController();
    mock.method(AbortSignal, 'timeout', (milliseconds: number) => {
      asked.push(milliseconds);
      return controller.signal;
    });
    return {
      asked,
      ring: () => {
        controller.abort(new DOMException('', 'TimeoutError'));
      },
    };
  }

  it('gives up when no answer begins within 15 seconds', async () => {
    const clock = stopClock();
    server.serve('silent.json', clock.ring);
    assert.equal((await findError('silent.json')).reason, 'no full answer within 15 seconds');
    assert.deepEqual(clock.asked, [15_000]);
  });

  it('gives up when an answer does not end within 15 seconds', async () => {
    const clock = stopClock();
    server.serve('slow.json', (response) => {
      response.writeHead(200).write('{"version":', clock.ring);
    });
    assert.equal((await findError('slow.json')).reason, 'no full answer within 15 seconds');
  });

  it('tries again after that', async () => {
    const clock = stopClock();
    server.serve('later.json', clock.ring);
    await findError('later.json');
    mock.restoreAll();
    server.serve('later.json', inventedCatalogue());
    const { roles } = await loadDataset({ src: 'later.json' }, '', server.base);
    assert.equal(roles.length, 2);
  });
});
