// SPDX-License-Identifier: MIT
import type { RoleEstimate, Voice } from '../../dataset/salary-query.js';
import { listEstimates } from '../../dataset/salary-query.js';
import type { AdvertCell, Estimate, Role, SurveyCell } from '../../dataset/schema/schema.js';
import type { CellKind } from '../../dataset/cell-query.js';
import { countCell, groupCells, listChoices, SMALL_SAMPLE } from '../../dataset/cell-query.js';
import { formatCountry } from '../../format/country.js';
import { formatNumber, formatShortMoney, formatShortMoneyRange } from '../../format/intl.js';
import type { InfographicMessages } from '../../messages/en/infographic.js';
import type { ChartModel, ChartRow, Mark } from '../../chart/model.js';
import { toChartModel } from '../../chart/model.js';

/** Pay in one currency and period, so that it can stand on one axis: a row for each band. */
export interface PayAxis extends ChartModel {
  readonly heading: string;
}

/** In which words pay is spoken of, and of which country's adverts and reports. */
export interface PaySpeech {
  readonly locale: string;
  readonly words: InfographicMessages;
  /** ISO 3166-1 alpha-2 code. Absent: the country that most of them come from. */
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
 * Two voices are never in one band.
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
  for (const kind of ['adverts', 'survey'] as const) {
    const country = speech.country ?? listChoices(roles, kind, 'country', {})[0]?.value;
    const cells = groupCells(roles, kind, 'none', { country })[0]?.cells ?? [];
    cells.forEach((cell, role) => {
      // What nobody reported or offered has no currency of its own.
      const terms = cell ?? cells.find(Boolean);
      const mark = toCellMark(cell, kind, role, speech);
      if (terms) add(axes, terms, kind, country, cell?.definition, mark);
    });
  }
  estimates.filter((estimate, index) => !isFirst(estimate, index)).forEach(addEstimate);
  return axes.map(({ terms, bands }) => {
    const { currency, period } = terms;
    return {
      heading: words.pay(currency, period),
      ...toChartModel(
        { heads: { value: '' }, rows: bands.map((band) => toRow(band, speech)) },
        (value) => formatShortMoney(value, currency, locale, 2),
      ),
    };
  });
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
      voice === 'adverts' && words.advertKey,
      marks.some(({ small }) => small) &&
        (voice === 'adverts' ? words.advertSmall : words.small)(formatNumber(SMALL_SAMPLE, locale)),
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

function toCellMark(
  cell: AdvertCell | SurveyCell | undefined,
  kind: CellKind,
  role: number,
  { locale, words }: PaySpeech,
): Mark {
  const offered = kind === 'adverts';
  const count = formatNumber(cell ? countCell(cell) : 0, locale);
  const figures = cell && toFigures(cell);
  if (!figures) {
    const few = offered ? words.fewAdverts : words.notEnough(count);
    const none = offered ? words.noAdverts : words.noReports;
    return { role, label: cell ? few : none, description: '' };
  }
  const [low, median, high] = figures;
  const { currency } = cell;
  return {
    role,
    bar: [low, high],
    median,
    small: countCell(cell) < SMALL_SAMPLE,
    label: offered
      ? words.offered(formatShortMoneyRange(low, high, currency, locale), count)
      : words.reported(formatShortMoney(median, currency, locale), count),
    description: '',
  };
}

/** The ends of a bar with the median between them; undefined where they are withheld. */
function toFigures(cell: AdvertCell | SurveyCell): [number, number, number] | undefined {
  const [low, median, high] =
    'distinct' in cell
      ? [cell.low?.p50, cell.mid?.p50, cell.high?.p50]
      : [cell.p25, cell.p50, cell.p75];
  return low === undefined || median === undefined || high === undefined
    ? undefined
    : [low, median, high];
}
