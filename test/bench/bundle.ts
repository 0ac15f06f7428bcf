// SPDX-License-Identifier: MIT
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';
import { rollup } from 'rollup';
import type { Content } from './content.js';

const require = createRequire(import.meta.url);
// Not an import, since types are checked where the packages of this folder are not installed.
const commonjs = require('@rollup/plugin-commonjs') as () => Plugin;
// Its types say that it is the member of a module.
const terser = require('@rollup/plugin-terser') as (options: object) => Plugin;

const ROOT = fileURLToPath(new URL('../../package.json', import.meta.url));

/** Gives the module `content` to the entrants. */
const provideContent = (content: Content): Plugin => ({
  name: 'content',
  resolveId: (source) => (source === 'content' ? '\0content' : null),
  load: (id) =>
    id === '\0content'
      ? Object.entries(content)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      : null,
});

/** Finds this package by its name, as if it were installed. */
const findPackage: Plugin = {
  name: 'role-comparison',
  resolveId(source) {
    return /^role-comparison(?:\/|$)/.test(source) ? this.resolve(source, ROOT) : null;
  },
};

/** Makes the production build of what has a development build too. */
const production: Plugin = {
  name: 'production',
  transform: (code) =>
    code.includes('process.env.NODE_ENV')
      ? { code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null }
      : null,
};

/**
 * Bundles a module of entrants/ for browsers, each with the same settings.
 * @returns The code of each file by its name; `entry.js` is the one for the page.
 */
export async function bundle(script: string, content: Content): Promise<Map<string, string>> {
  const build = await rollup({
    input: { entry: fileURLToPath(new URL(`entrants/${script}`, import.meta.url)) },
    jsx: 'react-jsx',
    plugins: [
      provideContent(content),
      findPackage,
      production,
      nodeResolve({ browser: true }),
      commonjs(),
    ],
    onLog(level, log, handle) {
      // Packages warn of themselves: circular imports, `this` at the top, "use client".
      if (log.id?.includes('node_modules') || log.code === 'CIRCULAR_DEPENDENCY') return;
      handle(level, log);
    },
  });
  const { output } = await build.generate({
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    plugins: [terser({ ecma: 2020, module: true, format: { comments: false } })],
  });
  await build.close();
  return new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])),
  );
}
