// SPDX-License-Identifier: MIT

/** The elements that a page can name in other ways than by their tag. */
export const TAGS: readonly string[] = [
  'role-comparison',
  'salary-chart',
  'role-chooser',
  'role-infographic',
  'role-guide',
];

/** What may be set on them then. All are words or addresses of data; none can run a script. */
export const ATTRIBUTES: readonly string[] = [
  'roles',
  'src',
  'heading',
  'theme',
  'aspects',
  'only',
  'source',
  'group-by',
  'level',
  'country',
  'year',
  'no-controls',
  'answers',
  'layout',
  'answers-in-link',
  'format',
  'sections',
  'heading-level',
  'structured-data',
];
