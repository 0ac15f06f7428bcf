// SPDX-License-Identifier: MIT
import { toCode } from '../../assets/builder-code.js';
import { toCosts, toTotal } from '../../assets/builder-costs.js';
import { toEmbed } from '../../assets/builder-embed.js';
import { toHeader } from '../../assets/builder-header.js';
import { renderPlain } from '../../../dist/server/index.js';
import { LANGUAGES, readOptions } from '../builder-options.mjs';

/** All that the page of the builder shows and lets choose. */
export default async function createBuilder() {
  const options = readOptions();
  const embed = toEmbed({}, options);
  const costs = toCosts({}, options);
  return {
    options,
    // A data block is text, but a tag within it would end it.
    json: JSON.stringify(options).replaceAll('<', '\\u003c'),
    // What stands on the page until somebody chooses something, and where no script runs.
    code: toCode('script', embed),
    header: toHeader('script', embed),
    costs,
    total: toTotal(costs, 'at once'),
    element: await renderPlain('role-comparison'),
    languageNames: Object.fromEntries(LANGUAGES.map((tag) => [tag, nameLanguage(tag)])),
  };
}

/** The name of a language in itself and in English. */
function nameLanguage(/** @type {string} */ tag) {
  const [own, english] = [tag, 'en'].map((locale) =>
    new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' }).of(tag),
  );
  return `${own} · ${english}`;
}
