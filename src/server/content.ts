// SPDX-License-Identifier: MIT
import { SMALL_SAMPLE } from '../dataset/cell-query.js';
import { formatNumber } from '../format/intl.js';
import { enAdverts } from '../messages/en/adverts.js';
import { enOfficial } from '../messages/en/official.js';
import { enSurvey } from '../messages/en/survey.js';
import { listStatements } from './chooser-statements.js';
import type { ElementName } from './elements.js';
import { fillParts } from './guide-parts.js';
import { escapeHtml } from './html.js';
import { flatten } from './plain.js';
import type { Prepared } from './prepare.js';
import type { Language } from './shadow.js';
import { renderShadow } from './shadow.js';
import type { Needed } from './source-notes.js';
import { listNotes } from './source-notes.js';

/**
 * What shows figures but has no room for what has to be known of them; the pay chart says it itself. A short answer
 * of a guide does not even name their sources.
 */
const NEEDED: ReadonlyMap<ElementName, Needed> = new Map([
  ['role-guide', 'all'],
  ['role-infographic', 'named'],
]);

/**
 * All that an element says, as plain HTML; also what a page shows when a reader comes near, or opens it.
 * @param shadow The content of its shadow root as HTML, where that is at hand.
 */
export async function renderContent(prepared: Prepared, shadow?: string): Promise<string> {
  const { name, drawable } = prepared;
  shadow ??= await renderShadow(name, drawable, undefined);
  const text = await flatten(
    name === 'role-guide' ? await fillParts(shadow, drawable) : listStatements(shadow, drawable),
  );
  const keys = listKeys(drawable.language).map((key) => `<p>${escapeHtml(key)}</p>`);
  const lines = text.split('\n').filter((line) => !keys.includes(line));
  const content = lines.join('\n');
  const needed = NEEDED.get(name);
  return needed ? content + (await listNotes(content, drawable, needed)) : content;
}

/** What explains the marks of a chart. Where only its table is left there are none. */
function listKeys({ locale, words }: Language): string[] {
  const { adverts = enAdverts, official = enOfficial, survey = enSurvey } = words ?? {};
  const few = formatNumber(SMALL_SAMPLE, locale);
  return [
    ...[adverts.key, official.key, survey.key],
    ...[adverts.smallSample(few), survey.smallSample(few)],
  ];
}
