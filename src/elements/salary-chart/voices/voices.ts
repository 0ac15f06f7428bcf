// SPDX-License-Identifier: MIT
//
// The folder's main file: what every voice but the article's has to say of pay, and the controls to choose
// a voice. A chunk of its own.
import type { Dataset } from '../../../dataset/query.js';
import type { Voice } from '../../../dataset/salary-query.js';
import type { SalaryParts } from '../parts.js';
import { toAdvertParts } from './adverts.js';
import type { CellAttributes } from './choice.js';
import { toOfficialParts } from './official.js';
import type { Speech } from './speech.js';
import { toSurveyParts } from './survey.js';

export { renderDetails } from '../../../chart/details/details.js';
export { toAside } from './aside.js';
export { renderControls, renderLegend } from './controls.js';
export { renderEnd } from './end.js';
export { renderTrend } from './trend-view.js';
export { voiceStyles } from './styles.js';

/** What a voice has to say of the roles, for what is grouped by and filtered for. */
export function toVoiceParts(
  voice: Exclude<Voice, 'estimate'>,
  dataset: Dataset,
  attributes: CellAttributes,
  speech: Speech,
): SalaryParts {
  if (voice === 'adverts') return toAdvertParts(dataset, attributes, speech);
  return voice === 'survey'
    ? toSurveyParts(dataset, attributes, speech)
    : toOfficialParts(dataset, speech);
}
