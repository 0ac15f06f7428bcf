// SPDX-License-Identifier: MIT
//
// What an element must show of a dataset: computed by the pure models of src, without a DOM and without the
// templates that draw them.
import { withAnswer, getShippedPay } from '../../../src/dataset/built-in/answer.js';
import { withArticle } from '../../../src/dataset/built-in/article.js';
import { isBuiltIn } from '../../../src/dataset/built-in/catalogue.js';
import { getDisclaimer } from '../../../src/dataset/built-in/disclaimer.js';
import { builtInPay } from '../../../src/dataset/built-in/pay.js';
import { withSalary } from '../../../src/dataset/built-in/salary.js';
import { summarizePay } from '../../../src/dataset/pay-summary.js';
import type { Dataset, Only } from '../../../src/dataset/query.js';
import type { Voice } from '../../../src/dataset/salary-query.js';
import { listVoices } from '../../../src/dataset/salary-query.js';
import type { CitedSource } from '../../../src/dataset/schema/schema.js';
import { toChooserModel } from '../../../src/elements/role-chooser/model.js';
import { toComparisonModel } from '../../../src/elements/role-comparison/model.js';
import { toGuideModel } from '../../../src/elements/role-guide/model.js';
import { PARTS } from '../../../src/elements/role-guide/part.js';
import { toChapters } from '../../../src/elements/role-guide/sections/chapters.js';
import type { InfographicModel } from '../../../src/elements/role-infographic/model.js';
import { toInfographicModel } from '../../../src/elements/role-infographic/model.js';
import { toEstimateParts } from '../../../src/elements/salary-chart/estimate.js';
import { toSalaryModel } from '../../../src/elements/salary-chart/model.js';
import { toVoiceParts } from '../../../src/elements/salary-chart/voices/voices.js';
import { formatDate, formatList } from '../../../src/format/intl.js';
import { en } from '../../../src/messages/en/base.js';
import { enChooser } from '../../../src/messages/en/chooser.js';
import { enGuide } from '../../../src/messages/en/guide.js';
import { enInfographic } from '../../../src/messages/en/infographic.js';
import { enSalary } from '../../../src/messages/en/salary.js';
import type { Language } from '../../../src/messages/language.js';
import type { Sentence } from '../../../src/messages/sentence.js';

/** The properties that say what of a dataset is shown. */
export type View = Readonly<Record<string, string | undefined>>;

/** The language of a reader. */
export interface Speech {
  readonly locale: string;
  readonly words: Language | undefined;
}

/** What stands in an element. */
export interface Claim {
  readonly selector: string;
  /** The texts of all that match, in order, or one text that the first of them has in it. */
  readonly texts: readonly string[];
  readonly within?: boolean;
  /** The attribute that is read in place of the text. */
  readonly attribute?: string;
}

/** What an element must show: all of one of the lists, and the same of the elements in it. */
export interface Showing {
  readonly either: readonly (readonly Claim[])[];
  /** The elements in it by their selector, and what they must show with their own properties. */
  readonly parts: readonly { readonly tag: string; readonly element: string }[];
}

const all = (selector: string, texts: readonly (string | undefined)[]): Claim => ({
  selector,
  texts: texts.filter((text) => text !== undefined),
});

const some = (selector: string, text: string): Claim => ({ selector, texts: [text], within: true });

const speakPieces = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('');

const citeSources = (sources: readonly CitedSource[], locale: string): string =>
  sources
    .map(({ title, date, licence }) =>
      [title, date && formatDate(date, locale), licence].filter(Boolean).join(', '),
    )
    .join('; ');

/**
 * What an element must show of a dataset.
 * @throws {DatasetError} when its attributes ask for what the dataset does not have.
 */
export function toShowing(element: string, dataset: Dataset, view: View, speech: Speech): Showing {
  if (element === 'role-comparison') return show(claimComparison(dataset, view, speech));
  if (element === 'salary-chart') return show(claimSalary(dataset, view, speech));
  if (element === 'role-chooser') return show(claimChooser(dataset, view, speech));
  if (element === 'role-infographic') return claimInfographic(dataset, view, speech);
  return claimGuide(dataset, view, speech);
}

const show = (claims: readonly Claim[]): Showing => ({ either: [claims], parts: [] });

function claimComparison(dataset: Dataset, view: View, { locale, words }: Speech): Claim[] {
  const messages = words?.base ?? en;
  const { comparison } = messages;
  const only: Only =
    view['only'] === 'differences' || view['only'] === 'common' ? view['only'] : '';
  const { heading, aspects } = view;
  const options = { aspects, only, heading, locale, messages };
  const model = toComparisonModel(dataset, options);
  const { roles, rows, hasCommon, sources, comparable, updated } = model;
  const both = comparison.both(roles.length);
  const order = (cells: readonly string[], common: string): string[] => {
    if (only === 'common') return [common];
    if (!hasCommon) return [...cells];
    return cells.length === 2 ? [cells[0]!, common, cells[1]!] : [...cells, common];
  };
  const columns = roles.map(({ name, summary }) => name + summary);
  const cells = rows.flatMap(({ cells, common }) =>
    order(
      cells.map((points, role) =>
        [
          points.length ? roles[role]?.name : '–',
          ...points.map(({ text, others }) => {
            const names = others.map((other) => roles[other]?.name ?? '');
            return text + (others.length ? comparison.also(formatList(names, locale)) : '');
          }),
        ].join(''),
      ),
      [common.length ? both : '–', ...common].join(''),
    ),
  );
  const toggles = { differences: comparison.onlyDifferences, common: comparison.onlyCommon };
  return [
    all('#heading', [model.heading]),
    all('caption .summary', [model.summary]),
    all('thead th', [comparison.aspect, ...order(columns, both)]),
    all(
      'tbody th',
      rows.map(({ aspect }) => aspect.label),
    ),
    all('tbody td', cells),
    all('.footer p', [
      `${updated ? `${comparison.updated(updated)} · ` : ''}${comparison.source} ${citeSources(sources, locale)}`,
    ]),
    all('.footer button[aria-pressed=true]', [only && comparable ? toggles[only] : undefined]),
  ];
}

function claimSalary(dataset: Dataset, view: View, { locale, words }: Speech): Claim[] {
  const shipped = isBuiltIn(dataset);
  const salary = words?.salary ?? enSalary;
  const complete = shipped ? withSalary(dataset, builtInPay()) : dataset;
  const voices = listVoices(complete.roles);
  const asked = voices.find((voice) => voice === view['source']);
  const voice: Voice = asked ?? voices[0] ?? 'estimate';
  const attributes = {
    ...{ groupBy: view['groupBy'] ?? '', level: view['level'] ?? '' },
    ...{ country: view['country'] ?? '', year: view['year'] ?? '' },
  };
  // The sources of estimates are known before all other figures have come.
  const shown = shipped && voice === 'estimate' ? withSalary(dataset, undefined) : complete;
  const parts =
    voice === 'estimate'
      ? toEstimateParts(shown.roles, { locale, words: salary })
      : toVoiceParts(voice, shown, attributes, { locale, words });
  const { heading } = view;
  const standing = undefined;
  const options = { voice, voices, heading, locale, words: salary, standing };
  const model = toSalaryModel(shown, parts, options);
  const { table, notes, remarks, chart, menus } = model;
  return [
    all('.heading', [model.headingVisible ? model.heading : undefined]),
    all('.sentence', [speakPieces(model.sentence)]),
    all('table caption', [model.heading]),
    all('table thead th', table.columns),
    all(
      'table tbody tr',
      table.rows.map((row) => row.join('')),
    ),
    all('.notes > p', [
      ...notes,
      ...remarks,
      `${salary.sources}${citeSources(model.sources, locale)}`,
    ]),
    all('.chart .label b', chart?.rows.map(({ label }) => label) ?? []),
    all(
      '.chart .values b',
      chart?.rows.flatMap(({ marks }) => marks.map(({ label }) => label)) ?? [],
    ),
    ...(view['noControls'] === 'true'
      ? [all('.controls', [])]
      : [
          all(
            '.controls select',
            menus.map(({ options }) => options.map(({ label }) => label).join('')),
          ),
        ]),
  ];
}

function claimChooser(dataset: Dataset, view: View, { locale, words }: Speech): Claim[] {
  const chooser = words?.chooser ?? enChooser;
  const options = { heading: view['heading'], locale, words: chooser };
  const model = toChooserModel(dataset, { ...options, answers: view['answers'] ?? '' });
  const { statements, result, answers } = model;
  const moves = result?.moves?.items ?? [];
  return [
    all('#heading', [model.heading]),
    all(
      'legend',
      statements.map(({ text }) => text),
    ),
    {
      ...all('input:checked', answers.filter((answer) => answer !== undefined).map(String)),
      attribute: 'value',
    },
    all('.result .sentence', [result && speakPieces(result.sentence)]),
    all('.result .shares li', result?.shares.map(({ name, text }) => name + text) ?? []),
    all(
      '.result .moves li',
      moves.map(({ points, statement }) => points + statement),
    ),
    all('.base > p:not(.about)', [result ? undefined : chooser.noStatements]),
  ];
}

function claimInfographic(dataset: Dataset, view: View, { locale, words }: Speech): Showing {
  const { heading, country } = view;
  const toModel = (complete: Dataset) =>
    toInfographicModel(complete, {
      ...{ heading, country, locale, disclaimer: getDisclaimer(dataset) },
      ...{ messages: words?.base ?? en, words: words?.infographic ?? enInfographic },
    });
  // Figures come when the picture nears the screen.
  const complete = isBuiltIn(dataset)
    ? [withSalary(dataset, undefined), withSalary(dataset, builtInPay())]
    : [dataset];
  return { either: complete.map((one) => claimWords(toModel(one))), parts: [] };
}

function claimWords(model: InfographicModel): Claim[] {
  const { title, titleVisible, roles, rows, both, pay, facts, disclaimer } = model;
  return [
    all('.base > details .words > p', [
      titleVisible ? title : undefined,
      ...roles.map(({ name, summary }) => `${name}: ${summary}`),
      both.points.length ? `${both.label}: ${both.points.join('·')}` : undefined,
      ...pay.flatMap(({ heading, remark, origin }) => [`${heading}·${remark}`, origin]),
      facts,
      disclaimer,
    ]),
    all('.base > details .words dd', [
      ...roles.flatMap((_, role) =>
        rows.flatMap(({ cells }) => (cells[role]?.length ? cells[role].join('·') : [])),
      ),
      ...pay.flatMap(({ lines }) =>
        lines.map(({ figure, note, count }) => [figure, note, count].filter(Boolean).join('·')),
      ),
    ]),
    ...roles.map(({ name }) => some('.picture', name)),
  ];
}

function claimGuide(dataset: Dataset, view: View, { locale, words }: Speech): Showing {
  const shipped = isBuiltIn(dataset);
  const { heading, sections } = view;
  const guide = words?.guide ?? enGuide;
  const messages = words?.base ?? en;
  const article = shipped ? withArticle(withAnswer(dataset)) : dataset;
  const pay = shipped ? getShippedPay(dataset) : summarizePay(dataset);
  const chapters = toChapters(article, dataset, { sections, words: guide });
  const options = { sections, heading, messages, words: guide, locale };
  const model = toGuideModel({ article, dataset, pay, chapters }, options);
  const { answer, author } = model;
  const listed = chapters.flatMap(({ sections }) => sections);
  const said = listed.flatMap(({ passages, both }) => [...passages, both]);
  const parts = PARTS.filter(({ id }) => listed.some((section) => section.part?.id === id));
  const claims = [
    all('[part=heading]', [model.headingVisible ? model.heading : undefined]),
    all('.byline', [author ? `${guide.author(author)} · ${model.dates}` : model.dates]),
    all('header .summary', [model.summary]),
    all(
      '[part=section-heading]',
      chapters.map(({ heading }) => heading),
    ),
    all('nav li', chapters.length > 1 ? chapters.map(({ heading }) => heading) : []),
    all('.answers strong', answer?.roles.flatMap(({ pay }) => pay?.range ?? []) ?? []),
    all('.disclaimer', [model.disclaimer]),
    ...said
      .flatMap((one) => (one ? [one.text ?? one.points.join('')] : []))
      .map((text) => some('article', text)),
  ];
  return { either: [claims], parts: parts.map(({ tag, element }) => ({ tag, element })) };
}
