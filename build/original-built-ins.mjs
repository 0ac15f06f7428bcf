// SPDX-License-Identifier: MIT

/**
 * Old libraries put an `Array.from` of their own in the place of the browser's, which knows lists alone. Chart.js gives
 * it sets; in the script tag it spreads them.
 * @type {import('rollup').Plugin}
 */
export const originalBuiltIns = {
  name: 'original-built-ins',
  transform(code, id) {
    if (!id.includes('/chart.js/') || !code.includes('Array.from(')) return null;
    // Each has one argument, which is iterable, as its name says or where it comes from.
    const calls = /\bArray\.from\((set|scopes|changeSet|_stack)\)/g;
    const left = code.replace(calls, '[...$1]');
    if (left.includes('Array.from(')) this.error('Chart.js makes an array of something new.');
    return { code: left, map: null };
  },
};
