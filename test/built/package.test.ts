// SPDX-License-Identifier: MIT
//
// What npm would publish: so that nobody downloads what is of no use to them, or nobody's business.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** All that is not made of one file in src/, without the hashes of chunks. */
const OTHERS = `
  LICENSE README.md package.json
  data/README.md data/official.map.json data/salaries.map.json
  dist/LICENSE
  dist/chunks/ar.js dist/chunks/article.js dist/chunks/cell-query.js dist/chunks/chart-engine.js
  dist/chunks/choose-roles.js
  dist/chunks/de.js
  dist/chunks/directive-helpers.js
  dist/chunks/es.js dist/chunks/fr.js dist/chunks/fragment.js dist/chunks/hi.js
  dist/chunks/hydrate.js dist/chunks/ja.js dist/chunks/languages.js
  dist/chunks/own-dataset.js dist/chunks/own-tables.js
  dist/chunks/picture.js dist/chunks/pt.js dist/chunks/role-chooser.js dist/chunks/role-guide.js
  dist/chunks/role-guide-sections.js
  dist/chunks/role-infographic.js dist/chunks/role-infographic-tools.js dist/chunks/salary-chart.js dist/chunks/save.js
  dist/chunks/salary-chart-voices.js dist/chunks/shipped-roles.js dist/chunks/stand-ins.js dist/chunks/structured-data.js
  dist/chunks/pay-figures.js dist/chunks/foreign.js dist/chunks/zh-hans.js
  dist/custom-elements.json dist/web-types.json
  dist/vscode.css-custom-data.json dist/vscode.html-custom-data.json
  dist/data/README.md dist/data/catalogue.json
  dist/data/pairs/machine-learning-engineer-and-ai-engineer.json
  dist/data/roles/ai-engineer.json dist/data/roles/machine-learning-engineer.json
  dist/embed-frame.css dist/embed-frame.js dist/embed.all.js dist/embed.html dist/embed.js
  dist/generated/answer.d.ts dist/generated/answer.js
  dist/generated/article.d.ts dist/generated/article.js
  dist/generated/catalogue.d.ts dist/generated/catalogue.js
  dist/generated/disclaimer.d.ts dist/generated/disclaimer.js
  dist/generated/estimates.d.ts dist/generated/estimates.js
  dist/generated/fit.d.ts dist/generated/fit.js
  dist/generated/pay.d.ts dist/generated/pay.js
  dist/generated/pay-modules.d.ts dist/generated/pay-modules.js
  dist/generated/pay-sources.d.ts dist/generated/pay-sources.js
  dist/generated/role-names.d.ts dist/generated/role-names.js
  dist/generated/words-modules.d.ts dist/generated/words-modules.js
  dist/generated/version.d.ts dist/generated/version.js
  dist/cli/salaries/advert-cells.sql dist/cli/salaries/adverts.sql dist/cli/salaries/cells.sql
  dist/cli/salaries/judged.sql dist/cli/salaries/pairs.sql dist/cli/salaries/runs.sql
  dist/cli/salaries/tally.sql
  dist/schema/catalogue.json dist/schema/pair.json dist/schema/role.json
  dist/third-party-licences.txt
  dist/frameworks/elements.d.ts dist/frameworks/props.d.ts
  dist/frameworks/preact.d.ts dist/frameworks/preact.js dist/frameworks/react.d.ts dist/frameworks/react.js
  dist/frameworks/solid.d.ts dist/frameworks/solid.js dist/frameworks/svelte.d.ts dist/frameworks/svelte.js
  dist/frameworks/vue.d.ts dist/frameworks/vue.js
`
  .trim()
  .split(/\s+/);

/** What is in src/ and not compiled for users: it is bundled, or written by the build. */
const NOT_COMPILED = /^src\/embed\/|\.(?:sql|css|html)$/;
const NOT_PUBLISHED = /^src\/(?:generated|frameworks)\//;

/** What the compiler makes of each file of src/. Of the command line, which nobody imports, there is the code alone. */
function listCompiled(): string[] {
  return readdirSync(new URL('src/', root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(fileURLToPath(root).length)}/${entry.name}`)
    .map((file) => file.replace('//', '/'))
    .filter((file) => !NOT_PUBLISHED.test(file))
    .flatMap((file) => {
      const name = file.replace(/^src\//, 'dist/').replace(/\.ts$/, '');
      if (file.startsWith('src/cli/')) return file.endsWith('.ts') ? [`${name}.js`] : [];
      if (NOT_COMPILED.test(file)) return [];
      return [`${name}.js`, `${name}.d.ts`];
    });
}

/** The modules of each shipped role. */
function listRoles(): string[] {
  const { roles } = JSON.parse(
    readFileSync(new URL('data/roles/catalogue.json', root), 'utf8'),
  ) as { roles: { id: string }[] };
  return roles.flatMap(({ id }) => [
    `dist/generated/words/${id}.js`,
    `dist/generated/pay/${id}.js`,
  ]);
}

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

describe('the package as it is published', () => {
  let packed: Packed;
  before(() => {
    const list = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    [packed] = JSON.parse(list) as [Packed];
  });

  it('has the files that are listed here, and no others', () => {
    const files = packed.files.map(({ path }) =>
      path.replace(/^(dist\/chunks\/.*)-[\w-]{6}\.js$/, '$1.js'),
    );
    const expected = [...OTHERS, ...listCompiled(), ...listRoles()];
    assert.deepEqual(
      {
        more: files.filter((file) => !expected.includes(file)),
        missing: expected.filter((file) => !files.includes(file)),
      },
      { more: [], missing: [] },
    );
  });

  it('names no source map, since it has none', () => {
    const naming = packed.files
      .map(({ path }) => path)
      .filter((path) => /\.(?:js|css)$/.test(path))
      .filter((path) =>
        /^\/[/*]# sourceMappingURL=(?!data:)/m.test(readFileSync(new URL(path, root), 'utf8')),
      );
    assert.deepEqual(naming, []);
  });

  it('is less than 900 kB to download', () => {
    assert.ok(packed.size < 900_000, `${packed.size} bytes`);
  });

  it('runs nothing when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const run = Object.keys(scripts).filter((name) =>
      /^(?:pre|post)?(?:install|prepare)$/.test(name),
    );
    assert.deepEqual(run, []);
  });
});
