// SPDX-License-Identifier: MIT
import type { DrawableElement } from '../base/ready.js';
import { untilReady } from '../base/ready.js';
import { PARTS } from '../elements/role-guide/part.js';
import { listStatements } from './chooser-statements.js';
import { importParser } from './libraries.js';
import { createElement } from './prepare.js';
import { renderShadow } from './shadow.js';

/**
 * Puts into a guide's HTML what the parts say that a page fetches when a reader comes near them.
 * @param shadow The content of the guide's shadow root, as HTML.
 */
export async function fillParts(shadow: string, guide: DrawableElement): Promise<string> {
  const { parseFragment } = await importParser();
  let filled = shadow;
  for (const { tag, element } of PARTS) {
    const [empty] = new RegExp(`<${tag}\\b[^>]*></${tag}>`).exec(filled) ?? [];
    if (!empty) continue;
    const [start] = parseFragment(empty).childNodes;
    const attributes = start && 'attrs' in start ? start.attrs : [];
    const part = createElement(
      element,
      attributes.map(({ name, value }) => [name, value] as const),
      guide.language,
    );
    if (guide.received) part.given = guide.received;
    await untilReady(part);
    const content = listStatements(await renderShadow(element, part, undefined), part);
    // The replacement is a function, since text may have what stands for something in a pattern.
    filled = filled.replace(empty, () => `<div>${content}</div>`);
  }
  return filled;
}
