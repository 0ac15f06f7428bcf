// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { FileCache } from '../../../src/dataset/file-cache.js';
import { forgetFiles, loadDataset } from '../../../src/dataset/load.js';
import { Queue } from '../../../src/dataset/queue.js';
import { inventedCatalogue, inventedFiles, inventedRoles, put } from '../../fixtures/dataset.js';
import type { FileServer } from '../../fixtures/files.js';
import { startFileServer } from '../../fixtures/files.js';

let server: FileServer;
let other: FileServer;
beforeEach(async () => {
  [server, other] = await Promise.all([startFileServer(), startFileServer()]);
  for (const [path, json] of Object.entries(inventedFiles())) server.serve(`data/${path}`, json);
});
afterEach(async () => {
  await Promise.all([server.close(), other.close()]);
});

const load = (src = 'data/catalogue.json', base = server.base) =>
  loadDataset({ src }, 'alpha beta', base);

/** The catalogue names this for the second role. */
function name(file: string): void {
  server.serve(
    'data/catalogue.json',
    put(inventedFiles()['catalogue.json'], 'roles[1].file', file),
  );
}

describe('a file that a catalogue names', () => {
  it('is asked for in the folder of the catalogue only', async () => {
    for (const file of [
      `${other.base}roles/beta.json`,
      '//elsewhere.example/beta.json',
      '/account/delete',
      '../secret.json',
      'roles/../../secret.json',
      String.raw`..\secret.json`,
      '%2e%2e/secret.json',
      'roles/..%2f..%2fsecret.json',
      'roles%5c..%5c..%5csecret.json',
      'data:application/json,{}',
      'file:///etc/passwd',
    ]) {
      name(file);
      forgetFiles();
      await assert.rejects(
        load(),
        { path: 'roles[1].file', reason: /is not in the folder of the catalogue$/ },
        file,
      );
    }
    assert.deepEqual(other.asked, []);
    assert.ok(!server.asked.some((path) => /account|secret/.test(path)));
  });

  it('may lie anywhere below it, and have a query', async () => {
    name('./new/../new/beta.json?v=2');
    server.serve('data/new/beta.json?v=2', inventedRoles.beta());
    assert.deepEqual((await load()).roles[1]?.name, 'Beta');
  });

  it('is asked for below the page where the catalogue is given as an object', async () => {
    const data = put(inventedFiles()['catalogue.json'], 'roles[1].file', '/data/roles/beta.json');
    const failure = { path: 'roles[1].file', reason: /is not in the folder of the catalogue$/ };
    await assert.rejects(loadDataset({ data }, 'alpha beta', `${server.base}page/`), failure);
    assert.ok(await loadDataset({ data: { ...data } }, 'alpha beta', `${server.base}data/`));
  });

  it('is not asked for where a catalogue without an address is rendered on a server', async () => {
    const data = put(inventedFiles()['catalogue.json'], 'roles[0].file', `${other.base}alpha.json`);
    await assert.rejects(loadDataset({ data }, 'alpha beta', undefined), {
      path: 'roles[0].file',
    });
    assert.deepEqual(other.asked, []);
  });
});

describe('a redirect', () => {
  it('is not followed by a server to another site', async () => {
    other.serve('inner.json', inventedCatalogue());
    server.serve('moved.json', (response) =>
      response.writeHead(302, { location: `${other.base}inner.json` }).end(),
    );
    await assert.rejects(load('moved.json'), {
      reason: 'was redirected to another site, which a server does not follow',
      url: `${server.base}moved.json`,
    });
    assert.deepEqual(other.asked, []);
  });

  it('is followed on the same site, but not in a circle', async () => {
    server.serve('old.json', (response) =>
      response.writeHead(301, { location: '/data/catalogue.json' }).end(),
    );
    assert.ok(await load('old.json'));
    server.serve('circle.json', (response) =>
      response.writeHead(302, { location: 'circle.json' }).end(),
    );
    await assert.rejects(load('circle.json'), { reason: 'was redirected 20 times' });
  });
});

describe('a file that a page was led to', () => {
  it('is refused where it is at another site', async () => {
    const files: Readonly<Record<string, unknown>> = inventedFiles();
    mock.method(globalThis, 'fetch', (address: string) => {
      const path = new URL(address).pathname.replace('/data/', '');
      const response = new Response(JSON.stringify(files[path]));
      const url = path === 'roles/beta.json' ? `${other.base}roles/beta.json` : address;
      return Promise.resolve(Object.defineProperty(response, 'url', { value: url }));
    });
    forgetFiles();
    await assert.rejects(load(), {
      message: `${server.base}data/roles/beta.json: was redirected to another site`,
    });
    mock.restoreAll();
  });
});

describe('what an error says of an address', () => {
  it('has no user, no password and no query', async () => {
    const address = `${server.base.replace('//', '//user:password@')}missing.json?token=secret#part`;
    await assert.rejects(load(address), (error: Error) => {
      assert.doesNotMatch(JSON.stringify(error) + error.message, /user|password|token|secret|part/);
      assert.match(error.message, /^http:\/\/127\.0\.0\.1:\d+\/missing\.json: /);
      return true;
    });
    const wrong = put(inventedRoles.beta(), 'summary', 7);
    server.serve('data/roles/beta.json?token=secret', wrong);
    name('roles/beta.json?token=secret');
    await assert.rejects(load(), {
      message: `${server.base}data/roles/beta.json: roles[1].summary: expected a text`,
    });
  });

  it('has none where the address is none either', async () => {
    await assert.rejects(load('http://user:password@:x/?token=secret'), {
      message: 'src: "http://:x/" is not an address',
    });
  });
});

describe('a file that is not UTF-8', () => {
  it('is refused, and not shown with signs in the place of letters', async () => {
    const text = JSON.stringify(put(inventedCatalogue(), 'roles[0].name', 'Größe'));
    server.serve('latin.json', (response) => response.end(Buffer.from(text, 'latin1')));
    await assert.rejects(load('latin.json'), {
      reason: 'is not UTF-8: save the file as UTF-8',
      url: `${server.base}latin.json`,
    });
    server.serve('wide.json', (response) => response.end(Buffer.from(`\ufeff${text}`, 'utf16le')));
    await assert.rejects(load('wide.json'), { reason: 'is not UTF-8: save the file as UTF-8' });
    server.serve('cut.json', (response) => response.end(Buffer.from('"ö').subarray(0, 2)));
    await assert.rejects(load('cut.json'), { reason: 'is not UTF-8: save the file as UTF-8' });
  });
});

describe('three hundred catalogues asked for at once', () => {
  it('are on their way a few at a time, and all come', async () => {
    let open = 0;
    let most = 0;
    const catalogue = JSON.stringify(inventedCatalogue());
    const files = Array.from({ length: 300 }, (_, index) => `all/${index}.json`);
    for (const file of files) {
      server.serve(file, (response) => {
        most = Math.max(most, (open += 1));
        setTimeout(() => {
          open -= 1;
          response.end(catalogue);
        }, 1);
      });
    }
    const datasets = await Promise.all(files.map((file) => load(file)));
    assert.equal(datasets.length, 300);
    assert.ok(most <= 8, `${most} at once`);
  });
});

describe('Queue', () => {
  it('goes on after a task that fails', async () => {
    const queue = new Queue(1);
    const order: number[] = [];
    const task = (index: number) => async () => {
      order.push(index);
      await Promise.resolve();
      if (index === 1) throw new Error('no');
    };
    const results = await Promise.allSettled([0, 1, 2, 3].map((index) => queue.run(task(index))));
    assert.deepEqual(order, [0, 1, 2, 3]);
    assert.equal(results.filter(({ status }) => status === 'rejected').length, 1);
  });
});

describe('FileCache', () => {
  it('lets the oldest files go that are more than it keeps', async () => {
    const asked: string[] = [];
    const files = new FileCache(10);
    const request = (url: string) => {
      asked.push(url);
      return Promise.resolve({ json: {}, url, size: 4 });
    };
    for (const url of ['a', 'b', 'c', 'c', 'b', 'a']) await files.get(url, request);
    assert.deepEqual(asked, ['a', 'b', 'c', 'a']);
  });

  it('keeps nothing of a file that is larger than all it keeps', async () => {
    const files = new FileCache(10);
    let asked = 0;
    const request = (url: string) =>
      Promise.resolve({ json: {}, url, size: 11 + 0 * (asked += 1) });
    await files.get('a', request);
    await files.get('a', request);
    assert.equal(asked, 2);
  });
});
