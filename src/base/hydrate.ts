// SPDX-License-Identifier: MIT
//
// Takes over what a server has rendered. A chunk of its own, for the pages that have such elements.
import { hydrate as hydrateTemplate } from '@lit-labs/ssr-client';
import type { ReactiveController, TemplateResult } from 'lit';
import { render } from 'lit';
import { digestOrigin } from './origin.js';
import type { DrawableElement } from './ready.js';
import { untilReady } from './ready.js';

/** The attribute that keeps an element within another's shadow root waiting for that one. */
const DEFER = 'defer-hydration';

/** The attributes by which a server says what a page says by properties and by waiting. */
const SERVED: ReadonlySet<string> = new Set(['checked', 'open', 'selected', DEFER]);

/** Texts and attributes of a server that differ from what the browser itself would write. */
type Differences = Map<Node, { readonly served: string | null; readonly own: string | null }>;

/**
 * Waits until an element has the data, the words and the code of what it shows, while the content of
 * the server stays, and then hydrates that node by node.
 *
 * Structure decides: elements, the names of their attributes, and where there is text. Text does not,
 * nor do the values of attributes, which hold text or are computed from its length, since server and
 * browser may format figures differently. So the content stays as it is, without a shift, until
 * something in it changes; then all of it becomes the browser's own, so that no two formats are seen
 * beside each other.
 *
 * Where the structure is another one, or texts differ since server and page have other data or
 * versions, the element is drawn anew in the same frame.
 *
 * Rejects when the element cannot be rendered at all.
 */
export async function hydrate(element: DrawableElement): Promise<void> {
  if (element.hasAttribute(DEFER)) await untilReleased(element);
  await untilReady(element);
  // Many at once would keep the page from answering.
  await new Promise((resolve) => setTimeout(resolve));
  const { renderOptions, renderRoot: root } = element;
  const view = element.render();
  const origin = root.querySelector('template')?.content.textContent;
  // Its rules have been adopted, and nothing waits for the end of the content any more.
  for (const served of root.querySelectorAll('style, template')) served.remove();
  renderOptions.renderBefore = null;
  try {
    const differences = compare(view, root);
    if (differences && (!differences.size || origin === digestOrigin(element))) {
      hydrateTemplate(view, root, renderOptions);
      replaceAtChange(element, differences);
      return;
    }
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

/** How the content of a root differs from a view; undefined where the structure does. */
function compare(view: TemplateResult, root: Node): Differences | undefined {
  const fresh = document.createDocumentFragment();
  render(view, fresh);
  const differences: Differences = new Map();
  return collect(root, fresh, differences) ? differences : undefined;
}

/** Collects the differences within two nodes. Returns whether their structure is the same. */
function collect(served: Node, fresh: Node, differences: Differences): boolean {
  if (served.nodeName !== fresh.nodeName) return false;
  if (served.nodeValue !== fresh.nodeValue) {
    differences.set(served, { served: served.nodeValue, own: fresh.nodeValue });
  }
  const theirs = listNodes(served);
  const ours = listNodes(fresh);
  return (
    theirs.length === ours.length &&
    ours.every((node, index) => collect(theirs[index] ?? node, node, differences))
  );
}

/** Attributes and children, apart from the comments by which Lit finds its places. */
function listNodes(node: Node): Node[] {
  const attributes = [...((node as Partial<Element>).attributes ?? [])];
  return [
    ...attributes
      .filter(({ name }) => !SERVED.has(name))
      // A browser that has set one keeps it behind those that it has parsed.
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    ...[...node.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE),
  ];
}

/**
 * Makes all texts the browser's own once an update changes anything, and before that is painted. For Lit they are
 * already: it writes only what differs from the view that it has hydrated. Within the update, since what changes at
 * another time is what others do.
 */
function replaceAtChange(element: DrawableElement, differences: Differences): void {
  if (!differences.size) return;
  const observer = new MutationObserver(() => undefined);
  observer.observe(element.renderRoot, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const controller: ReactiveController = {
    hostUpdated: () => {
      if (!observer.takeRecords().length) return;
      observer.disconnect();
      element.removeController(controller);
      // What has just changed is newer than what would replace it.
      for (const [node, { served, own }] of differences) {
        if (node.nodeValue === served) node.nodeValue = own;
      }
    },
  };
  element.addController(controller);
}
