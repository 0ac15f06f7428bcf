// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** What a heading looks like and what it is in. */
export interface HeadingOptions {
  readonly class: string;
  readonly part?: string;
  /** BCP 47 tag of its language; undefined where it is the page's. */
  readonly lang?: string | undefined;
}

type Attributes = readonly [string, string | typeof nothing, string | typeof nothing];

/** One for each level: the name of an element is not something that a template can fill in. */
const HEADINGS: readonly ((text: string, attributes: Attributes) => TemplateResult)[] = [
  (text, [name, part, lang]) => html`<h1 class=${name} part=${part} lang=${lang}>${text}</h1>`,
  (text, [name, part, lang]) => html`<h2 class=${name} part=${part} lang=${lang}>${text}</h2>`,
  (text, [name, part, lang]) => html`<h3 class=${name} part=${part} lang=${lang}>${text}</h3>`,
  (text, [name, part, lang]) => html`<h4 class=${name} part=${part} lang=${lang}>${text}</h4>`,
  (text, [name, part, lang]) => html`<h5 class=${name} part=${part} lang=${lang}>${text}</h5>`,
  (text, [name, part, lang]) => html`<h6 class=${name} part=${part} lang=${lang}>${text}</h6>`,
];

/** A heading of a level from 1 to 6; a level beyond counts as the nearest. */
export function renderHeading(
  level: number,
  text: string,
  { class: name, part, lang }: HeadingOptions,
): TemplateResult | typeof nothing {
  const render = HEADINGS.at(Math.min(Math.max(level, 1), HEADINGS.length) - 1);
  return render?.(text, [name, part ?? nothing, lang ?? nothing]) ?? nothing;
}
