// SPDX-License-Identifier: MIT
//
// Names of members that only the code of the script tag's files uses, which the build shortens in all of those
// files alike: 140 bytes brotli of the table, 180 of the pay chart's first load. A name may stand here only where
// nothing reads it as text: no string, no key of JSON, no export of a module, no member that the DOM, Chart.js or a
// page knows.

/** Lit's own, which it keeps apart by a prefix: the same in all of its packages. */
const LIT = [
  ...['AA', 'AB', 'AC', 'AD', 'AE', 'AG', 'AH', 'AI', 'AJ', 'AK', 'AL', 'AM', 'AN', 'AO', 'AP'],
  ...['AQ', 'AR', 'AS', 'AT', 'AU', 'AV', 'CJ', 'CK', 'CX', 'Cbt', 'Ci', 'Cl', 'Co', 'Ct', 'Ctt'],
  ...['Cv', 'Cwt', 'Do', 'EM', 'EO', 'EP', 'ES', 'ET', 'E_', 'Eh', 'Ei', 'Ej', 'Em', 'Ep', 'Eq'],
  ...['Eu', 'Ev', 'cssResult$', 'litDirective$', 'litElement$', 'litPart$', 'litType$'],
].map((name) => `_$${name}`);

/** Members of Lit that have no prefix. */
const LIT_MEMBERS = [
  ...['createProperty', 'creationScope', 'elementStyles', 'enableUpdating', 'finalizeStyles'],
  ...['getPropertyDescriptor', 'getPropertyOptions', 'hasChanged', 'isUpdatePending', 'noAccessor'],
  ...['performUpdate', 'renderBefore', 'renderOptions', 'scheduleUpdate', 'setConnected'],
  ...['shadowRootOptions', 'useDefault'],
];

/** Ours. */
const OWN = [
  ...['bring', 'comparable', 'estimateAgainst', 'estimateMark', 'hasCommon', 'headingVisible'],
  ...['lateStyles', 'mixedTerms', 'noEstimate', 'nothingDifferent', 'nothingShared'],
  ...['oneEstimate', 'onlyCommon', 'onlyDifferences', 'owners', 'problem', 'renderModel'],
  ...['renderStandingButton', 'sameEstimate', 'tableShown'],
  ...['showShipped', 'showsPay', 'toLayer', 'toModel', 'unplaced', 'addLateStyles', 'whiskers'],
];

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The short name at a position: `_a`, `_b` … `_Z`, `_aa`. */
function toShortName(/** @type {number} */ index) {
  const first = Math.floor(index / LETTERS.length);
  return `_${first ? LETTERS[first - 1] : ''}${LETTERS[index % LETTERS.length]}`;
}

/** Each name with its short one, which is the same in every file of a build. */
export const INTERNAL_NAMES = new Map(
  [...LIT, ...LIT_MEMBERS, ...OWN].map((name, index) => [name, toShortName(index)]),
);

/** A pattern of all of them. */
export const ANY_NAME = [...INTERNAL_NAMES.keys()].join('|').replaceAll('$', String.raw`\$`);

/**
 * Terser's option for names of members. Its cache is filled beforehand, so that files that are minified at the same
 * time call a member alike.
 */
export const internalNames = {
  regex: new RegExp(`^(?:${ANY_NAME})$`),
  cache: {
    props: Object.fromEntries([...INTERNAL_NAMES].map(([name, short]) => [`$${name}`, short])),
  },
};
