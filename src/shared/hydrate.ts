// SPDX-License-Identifier: MIT
//
// Takes over what a server has rendered. A chunk of its own, for the pages that have such elements.
import { hydrate as hydrateTemplate } from '@lit-labs/ssr-client';
import type { TemplateResult } from 'lit';
import { render } from 'lit';
import { insideOf, untilReady } from './readiness.js';
import type { RoleElement } from './role-element.js';

/** The attribute that keeps an element within another's shadow root waiting for that one. */
const DEFER = 'defer-hydration';

/** The attributes by which a server says what a page says by properties and by waiting. */
const SERVED: ReadonlySet<string> = new Set(['checked', 'selected', DEFER]);

/**
 * Waits until an element has the data, the words and the code of what it shows, while what the
 * server has rendered stays, and then makes that its own, node by node. Where the two are not the
 * same, such as when server and page have different versions, the element is drawn anew in the same
 * frame.
 */
export async function hydrate(element: RoleElement<unknown>): Promise<void> {
  if (element.hasAttribute(DEFER)) await untilReleased(element);
  await untilReady(element);
  // Many at once would keep the page from answering.
  await new Promise((resolve) => setTimeout(resolve));
  const inside = insideOf(element);
  const { renderOptions } = inside;
  const root = element.renderRoot;
  const view = inside.render();
  // Its rules have been adopted, and nothing waits for the end of the content any more.
  for (const served of root.querySelectorAll('style, template')) served.remove();
  renderOptions.renderBefore = null;
  try {
    if (isShown(view, root)) return hydrateTemplate(view, root, renderOptions);
  } catch {
    // Templates of another version or of another build, which mark their places otherwise.
  }
  root.replaceChildren();
}

function untilReleased(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (element.hasAttribute(DEFER)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element, { attributeFilter: [DEFER] });
  });
}

/** Whether a root shows a view already, apart from the comments by which Lit finds its places. */
function isShown(view: TemplateResult, root: ParentNode & Node): boolean {
  const fresh = document.createDocumentFragment();
  render(view, fresh);
  return describe(fresh) === describe(root);
}

/** Elements with their attributes, and text. */
function describe(root: ParentNode & Node): string {
  const elements = [...root.querySelectorAll('*')].map(({ localName, attributes }) => [
    localName,
    // A browser that has set one keeps it behind those that it has parsed.
    ...[...attributes]
      .filter(({ name }) => !SERVED.has(name))
      .map(({ name, value }) => `${name}=${value}`)
      .sort(),
  ]);
  return [root.textContent, ...elements].join('\n');
}
