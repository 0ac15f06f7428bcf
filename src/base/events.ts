// SPDX-License-Identifier: MIT
import type { DatasetError } from '../dataset/error.js';

/**
 * What an element shows, by the names of its attributes; null where the attribute is absent. The chooser's
 * also has `leaning`, which follows from the answers and is no attribute.
 */
export type View = Readonly<Record<string, string | null>>;

/** Fired when an element could not show what it was asked to. Does not bubble. */
export class DatasetErrorEvent extends CustomEvent<null> {
  /** @param error Names the place and the reason. */
  constructor(readonly error: DatasetError) {
    super('error');
  }
}

/** Fired when a person changes what an element shows; never for a change made by script. */
export class ViewChangeEvent extends CustomEvent<null> {
  /** @param view The new view. An element with these attributes, or with properties of these values, gives the same view. */
  constructor(readonly view: View) {
    super('view-change', { bubbles: true, composed: true });
  }
}

/** Tells the page that a person has changed the view of an element. */
export function announceView(element: Element, view: View): void {
  element.dispatchEvent(new ViewChangeEvent(view));
}

/**
 * The events of an element by their names. Its `error` is not the DOM's, which comes with an `ErrorEvent`.
 */
export interface RoleElementEventMap extends Omit<HTMLElementEventMap, 'error'> {
  error: DatasetErrorEvent;
}

/** It bubbles: whoever listens above an element hears it, at another element, a document or a window. */
declare global {
  interface ElementEventMap {
    'view-change': ViewChangeEvent;
  }
  interface GlobalEventHandlersEventMap {
    'view-change': ViewChangeEvent;
  }
  interface ShadowRootEventMap {
    'view-change': ViewChangeEvent;
  }
}
