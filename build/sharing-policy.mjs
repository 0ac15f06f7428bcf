// SPDX-License-Identifier: MIT
import { resolve } from 'node:path';

/** Where Lit makes its policy, in its minified file. */
const OWN = /\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/;

/**
 * Lit makes a Trusted Types policy when it is loaded, and fails where the page lists its policies and another Lit has
 * made the one of that name. In the script tag it takes the policy that all copies of this package share.
 * @type {import('rollup').Plugin}
 */
export const sharingPolicy = {
  name: 'sharing-policy',
  transform(code, id) {
    if (!/\/lit-html\.js$/.test(id)) return null;
    if (!OWN.test(code)) this.error('Lit makes its policy otherwise: look at OWN.');
    const from = JSON.stringify(resolve('dist/base/trusted-types.js'));
    return {
      code: `import { trustedPolicy } from ${from};${code.replace(OWN, 'trustedPolicy()')}`,
      map: null,
    };
  },
};
