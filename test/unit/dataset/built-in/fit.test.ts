// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { builtInDataset } from '../../../../src/dataset/built-in/catalogue.js';
import { withFit } from '../../../../src/dataset/built-in/fit.js';
import { parseCatalogue } from '../../../../src/dataset/parse.js';
import type { Role } from '../../../../src/dataset/schema/schema.js';
import { updateDataset } from '../../../../src/cli/salaries/prepare-files.js';
import { inventedCatalogue, put } from '../../../fixtures/dataset.js';

const data = fileURLToPath(new URL('../../../../data/', import.meta.url));

async function readRole(file: string): Promise<Role> {
  return JSON.parse(await readFile(file, 'utf8')) as Role;
}

describe('the statements of roles', () => {
  const parse = (value: unknown) => parseCatalogue(put(inventedCatalogue(), 'roles[0].fit', value));

  it('may stand in several roles, but not twice in one', () => {
    const catalogue = put(inventedCatalogue(), 'roles[1].fit', ['I like heights.']);
    parseCatalogue(catalogue);
    assert.throws(() => parse(['I like to count.', 'I like heights.', 'I like to count.']), {
      name: 'DatasetError',
      path: 'roles[0].fit[2]',
      reason: 'this statement stands here twice',
    });
  });

  it('are texts', () => {
    assert.throws(() => parse(['']), { path: 'roles[0].fit[0]' });
    assert.throws(() => parse([5]), { path: 'roles[0].fit[0]' });
  });
});

describe('the shipped statements', () => {
  const { roles } = withFit(builtInDataset([])!);

  it('are those of the files', async () => {
    for (const { id, fit } of roles) {
      assert.deepEqual(fit, (await readRole(join(data, `roles/${id}.json`))).fit, id);
    }
  });

  it('are as many for each role, so that none has more to agree with', () => {
    assert.deepEqual(
      roles.map(({ fit }) => fit?.length),
      roles.map(() => 4),
    );
  });

  it('speak of oneself, in one short sentence', () => {
    for (const { fit } of roles) {
      for (const statement of fit ?? []) assert.match(statement, /^I [^.]{20,80}\.$/);
    }
  });

  it('are still there after the survey has been computed anew', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fit-'));
    try {
      await cp(data, folder, { recursive: true });
      const [{ id, name } = { id: '', name: '' }] = roles;
      const source = { id: 'new', title: 'New', licence: 'CC0 1.0', date: '2025-01-01' };
      const figures = { part: 'survey', byRole: new Map() } as const;
      await updateDataset(folder, [{ id, name, titles: [] }], figures, [source]);
      const { fit } = await readRole(join(folder, `roles/${id}.json`));
      assert.deepEqual(fit, roles[0]?.fit);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
