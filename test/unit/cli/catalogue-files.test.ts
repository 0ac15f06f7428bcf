// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { loadChosen, loadDirectory } from '../../../src/cli/load-directory.js';
import { chooseRoles } from '../../../src/dataset/choose-roles.js';
import { inventedFiles } from '../../fixtures/dataset.js';

/** A folder with an invented catalogue in it, in which the text of the catalogue is changed. */
async function makeCatalogue(
  context: TestContext,
  change: (text: string) => string = (text) => text,
): Promise<string> {
  const outer = await mkdtemp(join(tmpdir(), 'role-comparison-catalogue-'));
  context.after(() => rm(outer, { recursive: true }));
  const folder = join(outer, 'data');
  for (const [path, file] of Object.entries(inventedFiles())) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    const text = JSON.stringify(file);
    await writeFile(place, path === 'catalogue.json' ? change(text) : text);
  }
  await writeFile(join(outer, 'secret.json'), '{"password":"seven"}');
  return folder;
}

const load = (folder: string) => loadDirectory(pathToFileURL(join(folder, '/')));

/** The catalogue with another file for its first role, whatever that is called. */
const naming = (file: string) => (text: string) =>
  text.replace(/"file":"roles[^"]*"/, () => `"file":${JSON.stringify(file)}`);

suite('a file that a catalogue names', () => {
  const OUTSIDE = 'which is not in its folder';
  const CASES: readonly [file: string, reason: string][] = [
    ['../secret.json', OUTSIDE],
    ['roles/../../secret.json', OUTSIDE],
    ['%2e%2e/secret.json', OUTSIDE],
    ['..\\secret.json', OUTSIDE],
    ['/etc/passwd', OUTSIDE],
    ['file:///etc/passwd', OUTSIDE],
    ['//host/share/role.json', OUTSIDE],
    ['https://example.com/role.json', OUTSIDE],
    ['data:application/json,{}', OUTSIDE],
    ['http://[', 'which is no address'],
    ['..%2fsecret.json', 'which is no name of a file'],
    ['roles/a%00.json', 'which is no name of a file'],
  ];
  for (const [file, reason] of CASES) {
    test(`is not read where it is ${file}`, async (context) => {
      const folder = await makeCatalogue(context, naming(file));
      await assert.rejects(load(folder), ({ message }: Error) => {
        assert.match(message, /^\/.*catalogue\.json: roles\[\d\]\.file: names "/);
        assert.ok(message.endsWith(`names "${file}", ${reason}`), message);
        return true;
      });
    });
  }

  test('is not read where a symbolic link leads out, whichever part of the path it is', async (context) => {
    const folder = await makeCatalogue(context, naming('link.json'));
    await symlink('../secret.json', join(folder, 'link.json'));
    await assert.rejects(load(folder), /which a symbolic link leads out of its folder$/);
    const other = await makeCatalogue(context, naming('up/secret.json'));
    await symlink('..', join(other, 'up'));
    await assert.rejects(load(other), /which a symbolic link leads out of its folder$/);
  });

  test('may be a symbolic link within the folder, which may be one itself', async (context) => {
    const folder = await makeCatalogue(context);
    const link = join(folder, '..', 'current');
    await symlink('data', link);
    assert.ok((await load(link)).roles.length >= 2);
  });

  test('is not opened where it is a device, a pipe or a folder', async (context) => {
    const folder = await makeCatalogue(context, naming('roles/'));
    await assert.rejects(load(folder), /roles\/?: is a folder, not a file$/);
    const other = await makeCatalogue(context, naming('zero.json'));
    await symlink('/dev/zero', join(other, 'zero.json'));
    await assert.rejects(load(other), /which a symbolic link leads out of its folder$/);
    await assert.rejects(
      loadDirectory(pathToFileURL('/dev/'), 'zero'),
      /^DatasetError: \/dev\/zero: is a device, not a file$/,
    );
  });

  test('is refused where it is larger than a page would take', async (context) => {
    const folder = await makeCatalogue(context, naming('large.json'));
    await writeFile(join(folder, 'large.json'), ' '.repeat(5_000_001));
    await assert.rejects(load(folder), /large\.json: is larger than 5 MB$/);
  });
});

test('of a catalogue only the files of the chosen roles are read', async (context) => {
  const folder = await makeCatalogue(context);
  const path = join(folder, 'catalogue.json');
  const { roles } = await loadChosen(path, (catalogue) => chooseRoles(catalogue, undefined));
  const [first, second, ...others] = roles;
  assert.ok(first && !('file' in first));
  assert.ok(second && !('file' in second));
  for (const other of others) assert.ok('file' in other || 'summary' in other);
});
