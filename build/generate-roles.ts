// SPDX-License-Identifier: MIT
//
// Two modules for each role: its words, with what a catalogue has to say beside them, and its pay. A page that shows
// roles other than the pair loads those of its roles and no others.
import type { Directory } from '../src/cli/load-directory.js';
import { listNamed } from './compact.js';

/** Writes a module: its name, what it imports, and what it declares. */
type Write = (name: string, imports: string, declaration: string) => Promise<void>;

/** Of a role that nothing is known of. */
const NO_PAY = { estimates: [], survey: [], adverts: [], official: [] };

/** The modules of all roles, what they are found by, and what they share. */
export async function writeRoles({ catalogue, roles, pairs }: Directory, write: Write) {
  const { sources } = catalogue;
  const head = {
    ...{ version: catalogue.version, updated: catalogue.updated, language: catalogue.language },
    ...{ author: catalogue.author, disclaimer: catalogue.disclaimer, aspects: catalogue.aspects },
  };
  for (const { $schema: _, salary, ...role } of roles) {
    // What is said of two roles comes with the one that the catalogue names first.
    const shared = pairs
      .filter(({ roles }) => roles[0] === role.id)
      .map(({ $schema: _, ...pair }) => pair);
    await write(
      `words/${role.id}`,
      "import type { RoleWords } from '../../dataset/shipped/role-modules.js';",
      `export const words: RoleWords = ${JSON.stringify({
        ...head,
        ...{ roles: [role], pairs: shared, sources: listNamed([role, shared], sources) },
      })};`,
    );
    await write(
      `pay/${role.id}`,
      "import type { RolePay } from '../../dataset/shipped/role-modules.js';",
      `export const pay: RolePay = ${JSON.stringify(salary ?? NO_PAY)};`,
    );
  }
  await write(
    'pay-sources',
    "import type { Source } from '../dataset/schema/schema.js';",
    `export const sources: readonly Source[] = ${JSON.stringify(
      listNamed(
        roles.map(({ salary }) => salary),
        sources,
      ),
    )};`,
  );
  await write(
    'role-names',
    '',
    `export const names: Readonly<Record<string, string>> = ${JSON.stringify(
      Object.fromEntries(roles.map(({ id, name }) => [id, name])),
    )};`,
  );
  for (const kind of ['words', 'pay'] as const) {
    const imports = roles.map(
      ({ id }) => `  '${id}': async () => (await import('./${kind}/${id}.js')).${kind},\n`,
    );
    const type = kind === 'words' ? 'RoleWords' : 'RolePay';
    await write(
      `${kind}-modules`,
      `import type { ${type} } from '../dataset/shipped/role-modules.js';`,
      `export const modules: Readonly<Record<string, () => Promise<${type}>>> = {\n${imports.join('')}};`,
    );
  }
}
