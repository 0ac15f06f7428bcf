// SPDX-License-Identifier: MIT
//
// What browsers have and the environments of unit tests (jsdom, happy-dom) may lack, whatever its types say.

/** Observes sizes; undefined where nothing is laid out, so that no size ever changes. */
export function createResizeObserver(callback: ResizeObserverCallback): ResizeObserver | undefined {
  return typeof ResizeObserver === 'function' ? new ResizeObserver(callback) : undefined;
}

/** Observes what is on the screen; undefined where there is none. */
export function createIntersectionObserver(
  callback: IntersectionObserverCallback,
  rootMargin: string,
): IntersectionObserver | undefined {
  return typeof IntersectionObserver === 'function'
    ? new IntersectionObserver(callback, { rootMargin })
    : undefined;
}

/** The fonts of a document; undefined where text has no width. */
export function fontsOf({ fonts }: Partial<Pick<Document, 'fonts'>>): FontFaceSet | undefined {
  return fonts;
}
