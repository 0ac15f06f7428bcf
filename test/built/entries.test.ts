// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const dist = (name: string) => new URL(`../../dist/${name}`, import.meta.url).href;

/** What Node prints when it runs a module that imports an entry. */
const inNode = (code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim();

it('index exports what is documented, in Node too, and registers nothing', () => {
  const names = inNode(
    `console.log(Object.keys(await import(${JSON.stringify(dist('index.js'))})).join(' '))`,
  );
  assert.equal(
    names,
    [
      ...['DatasetError', 'DatasetErrorEvent', 'RoleChooserElement', 'RoleComparisonElement'],
      ...['RoleGuideElement', 'RoleInfographicElement', 'SalaryChartElement', 'ViewChangeEvent'],
      ...['loadDataset', 'parseCatalogue'],
    ].join(' '),
  );
});

for (const entry of ['define.js', 'define/role-comparison.js', 'define/salary-chart.js']) {
  it(`${entry} does not throw in Node`, () => {
    assert.equal(
      inNode(`await import(${JSON.stringify(dist(entry))}); console.log('imported')`),
      'imported',
    );
  });
}

it('the manifest names every element with their attributes, events and parts', () => {
  const path = fileURLToPath(dist('custom-elements.json'));
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    modules: {
      declarations: {
        tagName?: string;
        attributes?: { name: string }[];
        events?: { name: string }[];
        cssParts?: { name: string }[];
      }[];
    }[];
  };
  const elements = manifest.modules.flatMap(({ declarations }) =>
    declarations.filter(({ tagName }) => tagName),
  );
  const names = (items: { name: string }[] = []) => items.map(({ name }) => name).sort();
  const find = (tag: string) => elements.find(({ tagName }) => tagName === tag);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
    ...['role-chooser', 'role-comparison', 'role-guide', 'role-infographic', 'salary-chart'],
  ]);
  assert.deepEqual(names(find('role-comparison')?.attributes), [
    ...['aspects', 'heading', 'only', 'roles', 'src', 'theme'],
  ]);
  assert.deepEqual(names(find('salary-chart')?.attributes), [
    ...['country', 'group-by', 'heading', 'level', 'no-controls', 'roles', 'source', 'src'],
    ...['theme', 'year'],
  ]);
  assert.deepEqual(names(find('salary-chart')?.events), [
    ...['chart-draw', 'error', 'load', 'view-change'],
  ]);
  assert.deepEqual(names(find('role-chooser')?.attributes), [
    ...['answers', 'answers-in-link', 'heading', 'layout', 'roles', 'src', 'theme'],
  ]);
  assert.deepEqual(names(find('role-infographic')?.attributes), [
    ...['country', 'format', 'heading', 'roles', 'src', 'theme'],
  ]);
  assert.deepEqual(names(find('role-guide')?.attributes), [
    ...['answers', 'country', 'format', 'group-by', 'heading', 'heading-level', 'level', 'only'],
    ...['roles', 'sections', 'source', 'src', 'structured-data', 'theme', 'year'],
  ]);
  assert.ok(names(find('role-comparison')?.cssParts).includes('table'));
});
