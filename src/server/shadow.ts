// SPDX-License-Identifier: MIT
import type { CSSResultOrNative, LitElement } from 'lit';
import type { Inside } from '../base/ready.js';
import { digestOrigin } from '../base/origin.js';
import { untilReady } from '../base/ready.js';
import { RoleElement } from '../base/role-element.js';
import { importRenderer } from './libraries.js';
import { endTag, styleTag } from './styles.js';

type Language = Pick<Inside['language'], 'locale' | 'direction' | 'words'>;

/** What is in the shadow root of an element that is ready, as HTML. */
export async function renderShadow(
  tag: string,
  inside: Inside,
  nonce: string | undefined,
): Promise<string> {
  const { ElementRenderer, LitElementRenderer, renderThunked, collectResult } =
    await importRenderer();

  /** Renders one of our elements that stands in another's shadow root. */
  class NestedRenderer extends LitElementRenderer {
    static override matchesClass(elementClass: typeof HTMLElement): boolean {
      return elementClass.prototype instanceof RoleElement;
    }

    constructor(tag: string) {
      super(tag);
      speak(this.nested, inside.language);
    }

    private get nested(): Inside {
      const { element } = this;
      if (element instanceof RoleElement) return RoleElement.inside(element);
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
  host.element = inside.host;
  const result = renderThunked(inside.render(), {
    elementRenderers: [NestedRenderer],
    customElementHostStack: [host],
  });
  const content = correct(await collectResult(result));
  return styleTag(listStyles(inside), nonce) + content + endTag(digestOrigin(inside));
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
export function speak(inside: Inside, language: Language): void {
  const { locale, direction, words } = language;
  Object.assign(inside.language, { locale, direction, words });
}

function listStyles({ host, lateStyles }: Inside): CSSResultOrNative[] {
  const { elementStyles } = host.constructor as typeof LitElement;
  return [...elementStyles, ...lateStyles];
}
