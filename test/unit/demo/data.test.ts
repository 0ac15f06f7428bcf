// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadDirectory } from '../../../src/cli/load-directory.js';

describe('the second catalogue, of the demo', async () => {
  const { catalogue, roles } = await loadDirectory(new URL('../../../demo/data/', import.meta.url));

  it('has four roles with every aspect of its own', () => {
    assert.equal(roles.length, 4);
    for (const { id, aspects } of roles) {
      const missing = catalogue.aspects.filter((aspect) => !aspects[aspect.id]);
      assert.deepEqual(missing, [], `${id} says nothing of an aspect`);
    }
  });

  it('has pay from adverts, and statements, for each of them', () => {
    for (const { id, salary, fit } of roles) {
      const all = salary?.adverts.find((cell) => !cell.level && !cell.country && !cell.year);
      assert.ok((all?.distinct ?? 0) > 500, `${id} has no figures for all adverts together`);
      assert.ok((fit?.length ?? 0) >= 3, `${id} has too few statements`);
    }
  });
});
