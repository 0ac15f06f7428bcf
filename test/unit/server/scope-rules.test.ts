// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '../../../src/server/index.js';
import { isElementName } from '../../../src/server/index.js';
import { scopeRules } from '../../../src/server/scope-rules.js';

describe('the rules of a stylesheet in a template', () => {
  const CASES: readonly [css: string, scoped: string][] = [
    ['p{color:red}', ':host p{color:red}'],
    [':host{a:b} :host([x]) td{c:d}', ':host{a:b}:host([x]) td{c:d}'],
    ['a, b > c{d:e}', ':host a,:host b > c{d:e}'],
    [':is(a, b), [title="x,{y"]{c:d}', ':host :is(a, b),:host [title="x,{y"]{c:d}'],
    ['@media print{p{a:b}:host{c:d}}', '@media print{:host p{a:b}:host{c:d}}'],
    [
      '@container (width < 30em){@supports (a:b){li{c:d}}}',
      '@container (width < 30em){@supports (a:b){:host li{c:d}}}',
    ],
    ['@keyframes x{from{a:b}to{c:d}}p{e:f}', '@keyframes x{from{a:b}to{c:d}}:host p{e:f}'],
    ['p{a:"}{"}q{b:c}', ':host p{a:"}{"}:host q{b:c}'],
    ['/* p{} , */p{a:b}', ':host p{a:b}'],
    ['::slotted(p){a:b}', ':host ::slotted(p){a:b}'],
    ['.a{&:hover{b:c}d:e}', ':host .a{&:hover{b:c}d:e}'],
    [String.raw`.a\,b{c:d}`, String.raw`:host .a\,b{c:d}`],
    ['@layer x;p{a:b}', '@layer x;:host p{a:b}'],
  ];
  for (const [css, scoped] of CASES) {
    it(`become ${scoped}`, () => {
      assert.equal(scopeRules(css), scoped);
    });
  }

  for (const element of [
    'role-comparison',
    'salary-chart',
    'role-guide',
    'role-chooser',
    'role-infographic',
  ]) {
    it(`are all of a shadow root in what a server renders of ${element}`, async () => {
      assert.ok(isElementName(element));
      const html = await render(element, {}, { fallback: true });
      const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css);
      assert.ok(styles.length);
      for (const css of styles) {
        const plain = css.replaceAll(/@keyframes [^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
        for (const [, prelude = ''] of plain.matchAll(/([^{};]*)\{/g)) {
          if (prelude.trim().startsWith('@')) continue;
          assert.match(prelude.trim(), /^(?::host|&)/);
        }
      }
    });
  }
});
