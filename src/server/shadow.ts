// SPDX-License-Identifier: MIT
import type { CSSResultOrNative, LitElement } from 'lit';
import type { DrawableElement } from '../base/ready.js';
import { digestOrigin } from '../base/origin.js';
import { untilReady } from '../base/ready.js';
import { RoleElement } from '../base/role-element.js';
import { importRenderer } from './libraries.js';
import { endTag, styleTag } from './styles.js';

/** What an element has to know of the language it speaks. */
export type Language = Pick<DrawableElement['language'], 'locale' | 'direction' | 'words'>;

/** What is in the shadow root of an element that is ready, as HTML. */
export async function renderShadow(
  tag: string,
  element: DrawableElement,
  nonce: string | undefined,
): Promise<string> {
  const { ElementRenderer, LitElementRenderer, renderThunked, collectResult } =
    await importRenderer();
  const { language } = element;

  /** Renders one of our elements that stands in another's shadow root. */
  class NestedRenderer extends LitElementRenderer {
    static override matchesClass(elementClass: typeof HTMLElement): boolean {
      return elementClass.prototype instanceof RoleElement;
    }

    constructor(tag: string) {
      super(tag);
      speak(this.nested, language);
    }

    private get nested(): DrawableElement {
      const { element } = this;
      if (element instanceof RoleElement) return element;
      throw new TypeError(`<${this.tagName}> is none of the elements`);
    }

    override renderShadow(info: NonNullable<Parameters<typeof renderThunked>[1]>) {
      return [
        async () => {
          const { nested } = this;
          await untilReady(nested);
          return [
            styleTag(listStyles(nested), nonce),
            () => renderThunked(nested.render(), info),
            endTag(digestOrigin(nested)),
          ];
        },
      ];
    }
  }

  class Host extends ElementRenderer {}
  const host = new Host(tag);
  host.element = element;
  const result = renderThunked(element.render(), {
    elementRenderers: [NestedRenderer],
    customElementHostStack: [host],
  });
  const content = correct(await collectResult(result));
  return styleTag(listStyles(element), nonce) + content + endTag(digestOrigin(element));
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
export function speak(element: DrawableElement, language: Language): void {
  const { locale, direction, words } = language;
  Object.assign(element.language, { locale, direction, words });
}

function listStyles(element: DrawableElement): CSSResultOrNative[] {
  const { elementStyles } = element.constructor as typeof LitElement;
  return [...elementStyles, ...element.lateStyles];
}
