// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../', import.meta.url)) });

/** The rules that a text breaks when it stands in a file. */
async function findBroken(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const DIRECTION = 'import-x/no-restricted-paths';

/** A file, a line that is put into it, and the rule that the line breaks there. */
const BROKEN: readonly (readonly [file: string, line: string, rule: string])[] = [
  ['src/dataset/link.ts', "import '../format.js';", DIRECTION],
  ['src/dataset/link.ts', "export type { View } from '../shared/events.js';", DIRECTION],
  ['src/format.ts', "import './messages/en.js';", DIRECTION],
  ['src/format.ts', "import './dataset/link.js';", DIRECTION],
  ['src/messages/en.ts', "import '../shared/events.js';", DIRECTION],
  ['src/shared/events.ts', "import '../elements/role-comparison.js';", DIRECTION],
  ['src/shared/events.ts', "export const late = import('../elements/salary-chart.js');", DIRECTION],
  ['src/shared/events.ts', "import '../node/generate.js';", DIRECTION],
  ['src/shared/events.ts', "import '../generated/catalogue.js';", DIRECTION],
  ['src/elements/salary-chart.ts', "import '../define/salary-chart.js';", DIRECTION],
  ['src/elements/salary-chart.ts', "import '../index.js';", DIRECTION],
  ['src/index.ts', "import './define.js';", DIRECTION],
  ['src/define/salary-chart.ts', "import '../script/embed.js';", DIRECTION],
  ['src/node/generate.ts', "import '../elements/salary-chart.js';", DIRECTION],
  ['src/node/generate.ts', "import '../server/render.js';", DIRECTION],
  ['src/shared/events.ts', "import '../server/html.js';", DIRECTION],
  ['src/server/render.ts', "import '../define/salary-chart.js';", DIRECTION],
  ['src/dataset/query.ts', "await fetch('/');", 'no-restricted-globals'],
  ['src/dataset/query.ts', "await window.fetch('/');", 'no-restricted-globals'],
  ['src/dataset/load.ts', 'new Intl.Collator();', 'no-restricted-globals'],
  ['src/format.ts', 'localStorage.clear();', 'no-restricted-globals'],
  ['src/shared/events.ts', 'export const { cookie } = document;', 'no-restricted-properties'],
  ['src/shared/events.ts', "document.body.innerHTML = '';", 'no-restricted-properties'],
  ['src/shared/events.ts', "eval('');", 'no-eval'],
  [
    'src/shared/chart-controller.ts',
    "import 'chart.js/auto';",
    '@typescript-eslint/no-restricted-imports',
  ],
  ['src/shared/chart-controller.ts', "await import('chart.js');", 'no-restricted-syntax'],
];

const SOUND: readonly (readonly [file: string, line: string])[] = [
  ['src/dataset/load.ts', "await fetch('/');"],
  ['src/dataset/built-in.ts', "import '../generated/catalogue.js';"],
  ['src/format.ts', 'export const collator = new Intl.Collator();'],
  ['src/shared/chart-engine.ts', "export { Chart } from 'chart.js';"],
  ['src/shared/chart-marks.ts', "export type { Chart } from 'chart.js';"],
  ['src/shared/define.ts', "import '../generated/version.js';"],
  ['src/elements/salary-chart.ts', "import '../shared/events.js';"],
  ['src/node/generate.ts', "import '../dataset/parse.js';"],
];

describe('the lint rules', () => {
  for (const [file, line, rule] of BROKEN) {
    it(`report \`${line}\` in ${file}`, async () => {
      const broken = await findBroken(file, line);
      assert.ok(broken.includes(rule), `expected ${rule}, found ${broken.join(', ') || 'nothing'}`);
    });
  }

  for (const [file, line] of SOUND) {
    it(`allow \`${line}\` in ${file}`, async () => {
      assert.deepEqual(await findBroken(file, `${line}\n`), []);
    });
  }

  it('report a button without a name in a template', async () => {
    const broken = await findBroken(
      'src/shared/sources.ts',
      "import { html } from 'lit';\nexport const view = html`<button></button>`;\n",
    );
    assert.deepEqual(broken, ['lit-a11y/accessible-name']);
  });
});
