// SPDX-License-Identifier: MIT
import type { CSSResultOrNative, PropertyValues, RenderOptions, TemplateResult } from 'lit';
import type { DatasetError } from '../dataset/error.js';
import type { DatasetController } from './dataset-controller.js';
import type { LanguageController } from './language-controller.js';
import type { RoleElement } from './role-element.js';

/** The inside of an element, for those who draw it before its first update: server and hydration. */
export interface Inside {
  readonly language: LanguageController;
  readonly loader: DatasetController;
  /** Asks for what an element otherwise waits with until it is near: of the picture. */
  bringAll?(): void;
  /** Of the picture. */
  readonly surveyAsked?: Promise<unknown> | undefined;
  /** Of the chart of pay. */
  readonly surveyLoader?: Partial<Record<'viewAsked' | 'surveyAsked', Promise<unknown>>>;
  readonly problem: DatasetError | undefined;
  /** Stylesheets of the chunks that have come. */
  readonly lateStyles: readonly CSSResultOrNative[];
  readonly renderOptions: RenderOptions;
  willUpdate(changed: PropertyValues): void;
  render(): TemplateResult;
}

/** An element from within. */
export function insideOf(element: RoleElement<unknown>): Inside {
  return element as unknown as Inside;
}

/** Asks for all that an element shows and waits until it has come, or cannot be had. */
export async function untilReady(element: RoleElement<unknown>): Promise<void> {
  const inside = insideOf(element);
  inside.bringAll?.();
  let waited: readonly unknown[] = [];
  for (;;) {
    const asked = listAsked(inside);
    if (waited.length && asked.every((one) => waited.includes(one))) return;
    await Promise.all(asked);
    // With what has come an element knows what else it needs.
    inside.willUpdate(new Map());
    waited = [...asked, undefined];
  }
}

/** What an element has asked for: undefined for what it has, or does not need. */
function listAsked(inside: Inside): (Promise<unknown> | undefined)[] {
  const { language, loader, surveyAsked, surveyLoader } = inside;
  return [
    ...[language.pending, loader.pending, surveyAsked],
    ...[surveyLoader?.viewAsked, surveyLoader?.surveyAsked],
  ];
}
