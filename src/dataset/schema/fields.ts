// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import { MAXIMUM_ITEMS, MAXIMUM_NAME, MAXIMUM_NUMBER, MAXIMUM_TEXT } from './limits.js';
import { toLink } from './link.js';

/** The newest data format this code understands; a file with a higher `version` is refused. */
export const FORMAT_VERSION = 1;

// A number has few digits.
// eslint-disable-next-line regexp/no-super-linear-move
const withCommas = (number: number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

const atMost = (maximum: number, what: string) => `expected at most ${withCommas(maximum)} ${what}`;

const characters = (maximum: number) =>
  v.maxLength<string, number, string>(maximum, atMost(maximum, 'characters'));

const words = (maximum: number) =>
  v.pipe(
    v.string('expected a text'),
    characters(maximum),
    v.regex(/\S/, 'expected a text that is not empty'),
    // Nobody sees more than one blank, and what lays text out need not go through them.
    v.transform((text) => text.replace(/\s+/g, ' ').trim()),
  );

export const text = words(MAXIMUM_TEXT);

/** A text of one line, such as a name. */
export const line = words(MAXIMUM_NAME);

export const id = v.pipe(
  v.string('expected an id'),
  characters(MAXIMUM_NAME),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected an id of small letters, digits and hyphens'),
);

export const date = v.pipe(
  v.string('expected a date such as 2025-03-05'),
  v.isoDate('expected a date such as 2025-03-05'),
  // The pattern takes 30 February too, which some browsers then cannot format.
  v.check(
    (day) => String(new Date(day).toJSON()).startsWith(day),
    'expected a date such as 2025-03-05',
  ),
);

/** A language tag by RFC 5646, but for what is registered in it: language, script, region, variants, extensions. */
const LANGUAGE =
  /^(?:[a-z]{2,3}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

export const language = v.pipe(
  v.string('expected a language tag such as en or pt-BR'),
  characters(MAXIMUM_NAME),
  v.regex(LANGUAGE, 'expected a language tag such as en or pt-BR'),
);

export const link = v.pipe(
  v.string('expected a link'),
  characters(MAXIMUM_NAME),
  v.check(
    (address) => toLink(address) !== undefined,
    'expected a link that begins with http:// or https:// and a host, without a user name',
  ),
  v.transform((address) => toLink(address) ?? ''),
);

export const list = <const Item extends v.GenericSchema>(item: Item, maximum = MAXIMUM_ITEMS) =>
  v.pipe(v.array(item, 'expected a list'), v.maxLength(maximum, atMost(maximum, 'items')));

const notNegative = v.minValue<number, 0, string>(0, 'expected a number that is not negative');

const notHuge = v.maxValue<number, number, string>(
  MAXIMUM_NUMBER,
  `expected a number of at most ${withCommas(MAXIMUM_NUMBER)}`,
);

export const money = v.pipe(
  v.number('expected a number'),
  v.finite('expected a finite number'),
  notNegative,
  notHuge,
);

export const count = v.pipe(
  v.number('expected a number'),
  v.integer('expected a whole number'),
  notNegative,
  notHuge,
);

export const version = v.pipe(
  v.number('expected a number'),
  v.integer('expected a whole number'),
  v.minValue(1, 'expected 1 or more'),
  v.maxValue(
    FORMAT_VERSION,
    ({ input }) => `${input} is newer than this script understands (${FORMAT_VERSION})`,
  ),
  v.description(
    'The version of this data format. Only a change that old scripts cannot read raises it.',
  ),
);

export const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object(
    // Without a prototype, since Valibot goes through what pages have added to that of all objects.
    { __proto__: null, ...entries } as Entries,
    (issue) => (issue.expected === 'Object' ? 'expected an object' : 'is missing'),
  );
