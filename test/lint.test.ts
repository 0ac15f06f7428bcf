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
const LATER = '@typescript-eslint/no-restricted-imports';

/** A file, a line that is put into it, and the rule that the line breaks there. */
const BROKEN: readonly (readonly [file: string, line: string, rule: string])[] = [
  ['src/dataset/schema/link.ts', "import '../../format/intl.js';", DIRECTION],
  ['src/dataset/schema/link.ts', "export type { View } from '../../base/events.js';", DIRECTION],
  ['src/format/intl.ts', "import '../messages/en/base.js';", DIRECTION],
  ['src/format/intl.ts', "import '../dataset/schema/link.js';", DIRECTION],
  ['src/messages/en/base.ts', "import '../../base/events.js';", DIRECTION],
  ['src/base/events.ts', "import '../chart/model.js';", DIRECTION],
  ['src/base/events.ts', "import '../elements/role-comparison/element.js';", DIRECTION],
  ['src/base/events.ts', "export const late = import('../elements/on-demand.js');", DIRECTION],
  ['src/base/events.ts', "import '../cli/load-directory.js';", DIRECTION],
  ['src/base/events.ts', "import '../../build/generate.js';", DIRECTION],
  ['src/base/events.ts', "import '../generated/catalogue.js';", DIRECTION],
  ['src/chart/model.ts', "import '../save/csv.js';", DIRECTION],
  ['src/elements/salary-chart/model.ts', "import '../../define/salary-chart.js';", DIRECTION],
  ['src/elements/salary-chart/model.ts', "import '../../index.js';", DIRECTION],
  ['src/index.ts', "import './define.js';", DIRECTION],
  ['src/define/salary-chart.ts', "import '../embed/embed.js';", DIRECTION],
  ['src/cli/load-directory.ts', "import '../elements/salary-chart/element.js';", DIRECTION],
  ['src/cli/load-directory.ts', "import '../server/render.js';", DIRECTION],
  ['src/cli/load-directory.ts', "import '../../build/generate.js';", DIRECTION],
  ['build/generate.ts', "import '../src/base/events.js';", DIRECTION],
  ['src/base/events.ts', "import '../server/html.js';", DIRECTION],
  ['src/server/render.ts', "import '../define/salary-chart.js';", DIRECTION],
  ['src/chart/model.ts', "export { explore } from './canvas/explorer.js';", LATER],
  ['src/elements/salary-chart/model.ts', "import '../../chart/canvas/engine.js';", LATER],
  ['src/elements/salary-chart/model.ts', "import './voices/survey-rows.js';", LATER],
  ['src/elements/salary-chart/model.ts', "import './interaction/tools.js';", LATER],
  ['src/elements/role-infographic/model.ts', "import './tools/file.js';", LATER],
  ['src/elements/role-guide/model.ts', "import '../salary-chart/voices/survey-rows.js';", LATER],
  ['src/base/turns.ts', "import './role-element.js';", 'import-x/no-cycle'],
  ['src/dataset/query.ts', "await fetch('/');", 'no-restricted-globals'],
  ['src/dataset/query.ts', "await window.fetch('/');", 'no-restricted-globals'],
  ['src/dataset/request.ts', 'new Intl.Collator();', 'no-restricted-globals'],
  ['src/format/intl.ts', 'localStorage.clear();', 'no-restricted-globals'],
  ['src/base/events.ts', 'export const { cookie } = document;', 'no-restricted-properties'],
  ['src/base/events.ts', "document.body.innerHTML = '';", 'no-restricted-properties'],
  ['src/base/events.ts', "eval('');", 'no-eval'],
  [
    'src/base/events.ts',
    'export const trim = (text: string) => text.replace(/\\s+$/, "");',
    'regexp/no-super-linear-move',
  ],
  [
    'src/base/events.ts',
    'export const read = (text: string) => /^(.*?)\\s*(.*)$/s.exec(text);',
    'regexp/no-super-linear-backtracking',
  ],
  ['src/base/near.ts', "export const list = Array.from('ab');", 'no-restricted-properties'],
  ['src/base/near.ts', "export const event = new Event('load');", 'no-restricted-globals'],
  ['src/chart/canvas/controller.ts', "import 'chart.js/auto';", LATER],
  ['src/chart/canvas/controller.ts', "await import('chart.js');", 'no-restricted-syntax'],
  [
    'test/browser/colors.test.ts',
    'export const checked = it.accessible;',
    'no-restricted-properties',
  ],
];

const SOUND: readonly (readonly [file: string, line: string])[] = [
  ['src/dataset/request.ts', "await fetch('/');"],
  ['src/dataset/built-in/catalogue.ts', "import '../../generated/catalogue.js';"],
  ['src/format/intl.ts', 'export const collator = new Intl.Collator();'],
  ['src/chart/canvas/engine.ts', "export { Chart } from 'chart.js';"],
  ['src/chart/canvas/marks.ts', "export type { Chart } from 'chart.js';"],
  ['src/base/define.ts', "import '../generated/version.js';"],
  ['src/elements/salary-chart/model.ts', "import '../../base/events.js';"],
  ['src/elements/salary-chart/model.ts', "export const late = import('./voices/survey-rows.js');"],
  [
    'src/elements/salary-chart/model.ts',
    "export type { SurveyRow } from './voices/survey-rows.js';",
  ],
  ['src/cli/load-directory.ts', "import '../dataset/parse.js';"],
  ['build/generate.ts', "import '../src/dataset/parse.js';"],
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
      'src/base/sources.ts',
      "import { html } from 'lit';\nexport const view = html`<button></button>`;\n",
    );
    assert.deepEqual(broken, ['lit-a11y/accessible-name']);
  });
});
