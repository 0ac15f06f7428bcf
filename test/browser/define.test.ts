// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { VERSION } from '../../src/generated/version.js';
import { define } from '../../src/base/define.js';
import { useConsole } from '../fixtures/console.js';

const makeClass = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('define', () => {
  const warnings = useConsole('warn');

  it('registers a class, and is silent when the same one comes again', () => {
    const First = makeClass('0.0.2');
    define('invented-element', First);
    define('invented-element', First);
    expect(customElements.get('invented-element')).to.equal(First);
    expect(document.createElement('invented-element')).to.be.an.instanceof(First);
    expect(warnings.take()).to.deep.equal([]);
  });

  it('is silent when another copy of the same version comes, as bundlers make them', () => {
    const First = makeClass('0.0.2');
    define('invented-copy', First);
    define('invented-copy', makeClass('0.0.2'));
    expect(customElements.get('invented-copy')).to.equal(First);
    expect(warnings.take()).to.deep.equal([]);
  });

  it('keeps the first class of a tag, and warns once for the page, naming both versions', () => {
    const First = makeClass('0.0.1');
    define('invented-other', First);
    define('invented-other', makeClass('0.0.2'));
    expect(customElements.get('invented-other')).to.equal(First);
    expect(warnings.take()).to.deep.equal([
      `role-comparison ${VERSION}: <invented-other> is already defined by version 0.0.1.`,
    ]);
    define('invented-other', makeClass('0.0.2'));
    define('role-comparison-other', makeClass('0.0.2'));
    define('role-comparison-other', makeClass('0.0.2'));
    expect(warnings.take()).to.deep.equal([]);
  });
});

describe('importing', () => {
  const warnings = useConsole('warn');

  it('a class registers nothing', async () => {
    const { RoleComparisonElement } = await import('../../src/elements/role-comparison/element.js');
    expect(customElements.get('role-comparison')).to.equal(undefined);
    expect(RoleComparisonElement.version).to.equal(VERSION);
  });

  it('the file of a tag registers that tag', async () => {
    const { RoleComparisonElement } = await import('../../src/elements/role-comparison/element.js');
    await import('../../src/define/role-comparison.js');
    expect(customElements.get('role-comparison')).to.equal(RoleComparisonElement);
    expect(customElements.get('salary-chart')).to.equal(undefined);
    expect(warnings.take()).to.deep.equal([]);
  });
});
