// SPDX-License-Identifier: MIT
//
// What an embed costs the page: requests and bytes, of the parts that it loads. A file counts once, where
// it is first needed.
import { choicesOf, tagOf } from './builder-state.js';

/**
 * @typedef {object} Cost
 * @property {'at once' | 'near the screen'} when
 * @property {string} part
 * @property {number} requests
 * @property {number | undefined} bytes After Brotli; undefined where nobody has measured them.
 *
 * @typedef {import('./builder-state.js').State} State
 * @typedef {import('./builder-state.js').Options} Options
 * @typedef {{ when: Cost['when'], part: string, sets: string[] }} Step
 */

const WITH_STAND_IN = new Set(['div', 'wordpress']);

/**
 * @param {State} state
 * @param {Options} options
 * @returns {Cost[]}
 */
export function toCosts(state, options) {
  const { bytes, sets } = options.costs;
  const code = state.code ?? 'script';
  /** @type {Step[]} */
  const steps =
    code === 'pinned'
      ? [step('at once', 'Everything, in one file', 'all')]
      : [
          ...(code === 'iframe' ? [step('at once', 'The page in the iframe', 'frame')] : []),
          step('at once', 'The script, with the table', 'embed'),
          ...(WITH_STAND_IN.has(code) ? [step('at once', 'For the <div>', 'stand-ins')] : []),
          ...toSteps(state),
        ];
  const counted = new Set();
  const rows = inOrder(steps).map(({ when, part, sets: names }) => {
    const files = new Set(
      names.flatMap((name) => sets[name] ?? []).filter((file) => !counted.has(file)),
    );
    for (const file of files) counted.add(file);
    return { when, part, requests: files.size, bytes: sum(files, bytes) };
  });
  const data = state.catalogue === undefined ? [] : [toDataCost(state, options)];
  return inOrder([...rows.filter(({ requests }) => requests > 0), ...data]);
}

/**
 * @template {{ when: Cost['when'] }} Item
 * @param {readonly Item[]} items
 */
const inOrder = (items) => [
  ...items.filter(({ when }) => when === 'at once'),
  ...items.filter(({ when }) => when !== 'at once'),
];

/**
 * All that comes at one time.
 * @param {readonly Cost[]} costs
 * @param {Cost['when']} when
 */
export function toTotal(costs, when) {
  const rows = costs.filter((cost) => cost.when === when);
  return {
    requests: rows.reduce((total, { requests }) => total + requests, 0),
    bytes: rows.reduce((total, { bytes }) => total + (bytes ?? 0), 0),
    complete: rows.every(({ bytes }) => bytes !== undefined),
  };
}

/** @returns {Step} */
const step = (
  /** @type {Cost['when']} */ when,
  /** @type {string} */ part,
  /** @type {string[]} */ ...sets
) => ({ when, part, sets });

/** @returns {Step[]} */
function toSteps(/** @type {State} */ state) {
  const { lang, catalogue } = state;
  const shipped = catalogue === undefined;
  return [
    ...toElementSteps(state, shipped),
    ...(lang && lang !== 'en'
      ? [
          step(
            'at once',
            'The words in that language',
            ...['languages', lang.toLowerCase()],
            ...(shipped ? [`texts-${lang.toLowerCase()}`] : []),
          ),
        ]
      : []),
    ...(shipped ? [] : [step('at once', 'To read a catalogue', 'own-dataset')]),
  ];
}

/** @returns {Step[]} */
function toElementSteps(/** @type {State} */ state, /** @type {boolean} */ shipped) {
  const voices = ['salary-chart-voices', ...(shipped ? ['pay-figures'] : [])];
  const picture = ['role-infographic-tools', ...(shipped ? ['pay-figures'] : [])];
  switch (tagOf(state)) {
    case 'salary-chart':
      return [
        step('at once', 'Sentence, still chart and table of pay', 'salary-chart'),
        step(
          // A catalogue may have no estimates to begin with.
          shipped && [undefined, 'estimate'].includes(state.source) ? 'near the screen' : 'at once',
          'What adverts offer and the state counted',
          ...voices,
        ),
        step('near the screen', 'Chart.js, and what a reader does with it', 'chart-engine'),
      ];
    case 'role-chooser':
      return [step('at once', 'Statements and leaning', 'role-chooser')];
    case 'role-infographic':
      return [
        step('at once', 'The picture', 'role-infographic'),
        step('near the screen', 'To save it, and what adverts offer', ...picture),
      ];
    case 'role-guide': {
      const shown = (/** @type {string} */ id) =>
        !state.sections || state.sections.split(' ').includes(id);
      return [
        step('at once', 'The answer', 'role-guide'),
        step(
          'at once',
          'The article below it',
          'role-guide-sections',
          ...(shipped ? ['article'] : []),
        ),
        ...(state['structured-data']
          ? [step('at once', 'Structured data', 'structured-data')]
          : []),
        ...(shown('salary')
          ? [
              step('near the screen', 'Pay, with what adverts offer', 'salary-chart', ...voices),
              step('near the screen', 'Chart.js, and what a reader does with it', 'chart-engine'),
            ]
          : []),
        ...(shown('chooser') ? [step('near the screen', 'The chooser', 'role-chooser')] : []),
        ...(shown('infographic')
          ? [step('near the screen', 'The picture', 'role-infographic', ...picture)]
          : []),
      ];
    }
    default:
      return [];
  }
}

/** @returns {Cost} The catalogue and the files of the roles that are shown. */
function toDataCost(/** @type {State} */ state, /** @type {Options} */ options) {
  const choices = choicesOf(options, state);
  const ids = state.roles?.split(' ') ?? choices?.roles.slice(0, 2).map(({ id }) => id) ?? ['', ''];
  const files = [
    'catalogue.json',
    ...ids.map((id) => choices?.roles.find((role) => role.id === id)?.file),
  ];
  const { bytes } = choices ?? {};
  const measured = bytes && files.every((file) => file !== undefined && file in bytes);
  return {
    when: 'at once',
    part: 'The catalogue and its roles',
    requests: choices ? files.filter(Boolean).length : files.length,
    bytes: measured ? sum(/** @type {string[]} */ (files), bytes) : undefined,
  };
}

const sum = (/** @type {Iterable<string>} */ files, /** @type {Record<string, number>} */ bytes) =>
  [...files].reduce((total, file) => total + (bytes[file] ?? 0), 0);
