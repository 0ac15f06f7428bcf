// SPDX-License-Identifier: MIT
import type { RoleEstimate, Voice } from '../../dataset/salary-query.js';
import { listEstimates } from '../../dataset/salary-query.js';
import type { Estimate, Role, SurveyCell } from '../../dataset/schema/schema.js';
import { SMALL_SAMPLE, groupSurvey, listChoices } from '../../dataset/survey-query.js';
import { formatCountry } from '../../format/country.js';
import { formatNumber, formatShortMoney, formatShortMoneyRange } from '../../format/intl.js';
import type { InfographicMessages } from '../../messages/en/infographic.js';
import type { ChartModel, ChartRow, Mark } from '../../chart/model.js';
import { toChartModel } from '../../chart/model.js';

/** Pay in one currency and period, so that it can stand on one axis: a row for each band. */
export interface PayAxis extends ChartModel {
  readonly heading: string;
}

/** In which words pay is spoken of, and of which country's survey. */
export interface PaySpeech {
  readonly locale: string;
  readonly words: InfographicMessages;
  /** ISO 3166-1 alpha-2 code. Absent: the country that most reports come from. */
  readonly country: string | undefined;
}

type Terms = Pick<Estimate, 'currency' | 'period'>;

/** The figures of one voice for one place, a mark for each role. */
interface Band {
  readonly voice: Voice;
  readonly country: string | undefined;
  readonly definitions: Estimate['definition'][];
  readonly marks: Mark[];
}

interface Axis {
  readonly terms: Terms;
  readonly bands: Band[];
}

/**
 * All pay of the roles: an axis for each currency and period, on it a band for each voice and place.
 * Estimates and survey are never in one band.
 */
export function toPayAxes(roles: readonly Role[], speech: PaySpeech): PayAxis[] {
  const { locale, words } = speech;
  const axes: Axis[] = [];
  const estimates = listEstimates(roles);
  const isFirst = ({ role }: RoleEstimate, index: number) =>
    estimates.findIndex((other) => other.role === role) === index;
  const addEstimate = ({ role, estimate }: RoleEstimate) => {
    const { low, high, currency, country, definition } = estimate;
    add(axes, estimate, 'estimate', country, definition, {
      role,
      bar: [low, high],
      label: formatShortMoneyRange(low, high, currency, locale),
      description: '',
    });
  };
  // What there may be no room for comes last.
  estimates.filter(isFirst).forEach(addEstimate);
  const [place, cells] = findSurvey(roles, speech.country);
  cells.forEach((cell, role) => {
    // What nobody reported has no currency of its own.
    const terms = cell ?? cells.find(Boolean);
    if (terms) {
      add(axes, terms, 'survey', place, cell?.definition, toSurveyMark(cell, role, speech));
    }
  });
  estimates.filter((estimate, index) => !isFirst(estimate, index)).forEach(addEstimate);
  return axes.map(({ terms, bands }) => {
    const { currency, period } = terms;
    return {
      heading: words.pay(currency, period),
      ...toChartModel(
        bands.map((band) => toRow(band, speech)),
        (value) => formatShortMoney(value, currency, locale, 2),
      ),
    };
  });
}

/** The country of the survey that is shown, and the cell of each role there. */
function findSurvey(
  roles: readonly Role[],
  asked: string | undefined,
): [country: string | undefined, cells: readonly (SurveyCell | undefined)[]] {
  const country = asked ?? listChoices(roles, 'country', {})[0]?.value;
  const [group] = groupSurvey(roles, 'none', { country });
  return [country, group?.cells ?? []];
}

function add(
  axes: Axis[],
  { currency, period }: Terms,
  voice: Voice,
  country: string | undefined,
  definition: Estimate['definition'] | undefined,
  mark: Mark,
): void {
  let axis = axes.find(({ terms }) => terms.currency === currency && terms.period === period);
  if (!axis) axes.push((axis = { terms: { currency, period }, bands: [] }));
  let band = axis.bands.find(
    (band) =>
      band.voice === voice &&
      band.country === country &&
      !band.marks.some(({ role }) => role === mark.role),
  );
  if (!band) axis.bands.push((band = { voice, country, definitions: [], marks: [] }));
  band.marks.push(mark);
  if (definition) band.definitions[mark.role] = definition;
}

function toRow(band: Band, { locale, words }: PaySpeech): ChartRow {
  const { voice, country, definitions, marks } = band;
  const name = words.voices[voice];
  const different = [...new Set(Object.values(definitions))];
  const [definition] = different;
  return {
    label: country ? words.voiceIn(name, formatCountry(country, locale)) : name,
    detail: [
      different.length === 1 && definition && words.definitions[definition],
      voice === 'estimate' && !country && words.unplaced,
      voice === 'survey' && words.key,
      marks.some(({ small }) => small) && words.small(formatNumber(SMALL_SAMPLE, locale)),
    ]
      .filter(Boolean)
      .join(' · '),
    // Two definitions of pay may share a band only where each says which it is.
    marks: marks.map((mark) => {
      const own = definitions[mark.role];
      return different.length > 1 && own
        ? { ...mark, label: `${mark.label} · ${words.definitions[own]}` }
        : mark;
    }),
  };
}

function toSurveyMark(
  cell: SurveyCell | undefined,
  role: number,
  { locale, words }: PaySpeech,
): Mark {
  const { p25, p50, p75, n = 0, currency = '' } = cell ?? {};
  const count = formatNumber(n, locale);
  if (p25 === undefined || p50 === undefined || p75 === undefined) {
    const label = cell ? words.notEnough(count) : words.noReports;
    return { role, label, description: '' };
  }
  return {
    role,
    bar: [p25, p75],
    median: p50,
    small: n < SMALL_SAMPLE,
    label: words.reported(formatShortMoney(p50, currency, locale), count),
    description: '',
  };
}
