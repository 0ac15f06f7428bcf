// SPDX-License-Identifier: MIT
import type { DrawableElement } from '../base/ready.js';
import { RoleChooserElement } from '../elements/role-chooser/element.js';
import { toChooserModel } from '../elements/role-chooser/model.js';
import { enChooser } from '../messages/en/chooser.js';
import { escapeHtml, startTag } from './html.js';

/** The statements with what one answers them by. Nothing within a form is a form again. */
const FORM = /<form\b[^]*?<\/form>/;

/**
 * Puts in the place of a chooser's form, which cannot be filled in as text, the statements of each role under its
 * name, with the answers that have been given.
 * @param shadow The content of the element's shadow root, as HTML.
 */
export function listStatements(shadow: string, element: DrawableElement): string {
  if (!(element instanceof RoleChooserElement) || !element.received) return shadow;
  const { locale, words: { chooser: words = enChooser } = {} } = element.language;
  const { answers, heading, received } = element;
  const model = toChooserModel(received, { answers, heading, locale, words });
  const lang = startTag('bdi', [['lang', model.language]]);
  const data = (text: string) => `${lang}${escapeHtml(text)}</bdi>`;
  const lists = received.roles.map(({ name }, role) => {
    const items = model.statements.flatMap(({ text, roles }, index) => {
      if (!roles.includes(role)) return [];
      const answer = model.answers[index];
      const said = answer ? ` · ${escapeHtml(words.scale[answer])}` : '';
      return `<li>${data(text)}${said}</li>`;
    });
    if (!items.length) return '';
    return `<p><strong>${data(name)}</strong></p><ul>${items.join('')}</ul>`;
  });
  // The replacement is a function, since text may have what stands for something in a pattern.
  return shadow.replace(FORM, () => lists.join(''));
}
