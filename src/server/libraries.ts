// SPDX-License-Identifier: MIT
//
// What only a server needs is no dependency of the package, so that who only shows the elements does
// not install it: @lit-labs/ssr brings fourteen packages that no browser gets.

/** The package is not installed. */
export class MissingLibraryError extends Error {
  override readonly name = 'MissingLibraryError';
}

/** The renderer of Lit templates. */
export const importRenderer = () =>
  find(async () => ({
    ...(await import('@lit-labs/ssr')),
    ...(await import('@lit-labs/ssr/lib/render-result.js')),
  }));

/** The parser of HTML. */
export const importParser = () => find(() => import('parse5'));

async function find<Library>(load: () => Promise<Library>): Promise<Library> {
  try {
    return await load();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MissingLibraryError(
      `rendering HTML needs two packages: npm install @lit-labs/ssr parse5 (${reason})`,
    );
  }
}
