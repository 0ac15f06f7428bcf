// SPDX-License-Identifier: MIT
import type { CSSResultOrNative } from 'lit';
import type { Inside } from '../shared/readiness.js';
import { insideOf, untilReady } from '../shared/readiness.js';
import { RoleElement } from '../shared/role-element.js';
import { importRenderer } from './libraries.js';
import { END, styleTag } from './styles.js';

type Language = Pick<Inside['language'], 'locale' | 'direction' | 'words'>;

/** What is in the shadow root of an element that is ready, as HTML. */
export async function renderShadow(
  tag: string,
  element: RoleElement<unknown>,
  nonce: string | undefined,
): Promise<string> {
  const { ElementRenderer, LitElementRenderer, renderThunked, collectResult } =
    await importRenderer();
  const { language } = insideOf(element);

  /** Renders one of our elements that stands in another's shadow root. */
  class NestedRenderer extends LitElementRenderer {
    static override matchesClass(elementClass: typeof HTMLElement): boolean {
      return elementClass.prototype instanceof RoleElement;
    }

    constructor(tag: string) {
      super(tag);
      speak(this.nested, language);
    }

    private get nested(): RoleElement<unknown> {
      return this.element as unknown as RoleElement<unknown>;
    }

    override renderShadow(info: NonNullable<Parameters<typeof renderThunked>[1]>) {
      return [
        async () => {
          await untilReady(this.nested);
          return [
            styleTag(listStyles(this.nested), nonce),
            () => renderThunked(insideOf(this.nested).render(), info),
            END,
          ];
        },
      ];
    }
  }

  class Host extends ElementRenderer {}
  const host = new Host(tag);
  host.element = element;
  const result = renderThunked(insideOf(element).render(), {
    elementRenderers: [NestedRenderer],
    customElementHostStack: [host],
  });
  return styleTag(listStyles(element), nonce) + correct(await collectResult(result)) + END;
}

/** Corrects in Lit's HTML what a browser would not read as it is meant. Text and values are escaped. */
function correct(html: string): string {
  return (
    html
      // A mark that a browser reads as a comment and a validator as an error.
      .replaceAll('<?>', '<!--?-->')
      // An attribute that is there counts, whatever is in it.
      .replace(/ (checked|selected)="(true|false)"/g, (_, name: string, value) =>
        value === 'true' ? ` ${name}` : '',
      )
  );
}

/** Lets an element speak a language, as a page would by its `lang` and `dir`. */
export function speak(element: RoleElement<unknown>, language: Language): void {
  const { locale, direction, words } = language;
  Object.assign(insideOf(element).language, { locale, direction, words });
}

function listStyles(element: RoleElement<unknown>): CSSResultOrNative[] {
  const { elementStyles } = element.constructor as typeof RoleElement;
  return [...elementStyles, ...insideOf(element).lateStyles];
}
