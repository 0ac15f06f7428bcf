// SPDX-License-Identifier: MIT
//
// What only a server needs is no dependency of the package, so that who only shows the elements does
// not install it: @lit-labs/ssr brings fourteen packages that no browser gets.

/** The package is not installed. */
export class MissingLibraryError extends Error {
  override readonly name = 'MissingLibraryError';
}

const HTML = 'rendering HTML needs two packages: npm install @lit-labs/ssr parse5';

/** The renderer of Lit templates. */
export const importRenderer = () =>
  find(HTML, async () => ({
    ...(await import('@lit-labs/ssr')),
    ...(await import('@lit-labs/ssr/lib/render-result.js')),
  }));

/** The parser of HTML. */
export const importParser = () => find(HTML, () => import('parse5'));

/**
 * Loads a library that only some need.
 * @param need What is said where it is not installed.
 * @throws {MissingLibraryError} where it cannot be loaded.
 */
export async function find<Library>(need: string, load: () => Promise<Library>): Promise<Library> {
  try {
    return await load();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MissingLibraryError(`${need} (${reason})`);
  }
}
