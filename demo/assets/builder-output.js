// SPDX-License-Identifier: MIT
//
// What the builder says of a state besides the preview: the code, the costs, the header, the data.
import { toCode } from './builder-code.js';
import { toTotal, toCosts } from './builder-costs.js';
import { toHeader } from './builder-header.js';
import { BUNDLED, choicesOf } from './builder-state.js';

const numbers = new Intl.NumberFormat('en');
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * @param {import('./builder-embed.js').Embed} embed
 * @param {import('./builder-state.js').State} state
 * @param {import('./builder-state.js').Options} options
 */
export function showOutput(embed, state, options) {
  const kind = /** @type {Parameters<typeof toCode>[0]} */ (state.code ?? 'script');
  const { snippets, notes } = toCode(kind, embed);
  document.querySelectorAll('.snippet').forEach((element, index) => {
    const snippet = snippets[index];
    /** @type {HTMLElement} */ (element).hidden = !snippet;
    if (!snippet) return;
    setText(element.querySelector('h3'), snippet.title);
    setText(element.querySelector('code'), snippet.code);
  });
  const isForeign = state.catalogue !== undefined;
  setList('notes', [
    ...notes,
    ...(isForeign
      ? [
          'A catalogue on another host is fetched from the reader’s browser: that host has to allow it (CORS). Best is a copy on a host of your own.',
        ]
      : []),
    ...(state.host === 'jsdelivr' && !BUNDLED.has(kind)
      ? ['The address is for after the package is published on npm, which it is not yet.']
      : []),
  ]);
  const { header, notes: headerNotes } = toHeader(kind, embed);
  setText(document.getElementById('header'), header);
  setList('header-notes', headerNotes);
  showCosts(toCosts(state, options), BUNDLED.has(kind));
  showData(choicesOf(options, state));
}

function showCosts(
  /** @type {import('./builder-costs.js').Cost[]} */ costs,
  /** @type {boolean} */ bundled,
) {
  const write = (/** @type {ReturnType<typeof toTotal>} */ { requests, bytes, complete }) =>
    `${numbers.format(requests)} ${requests === 1 ? 'request' : 'requests'}, ` +
    `${complete ? '' : 'more than '}${numbers.format(bytes)} bytes`;
  const total = document.getElementById('total');
  const strong = document.createElement('strong');
  strong.textContent = write(toTotal(costs, 'at once'));
  const later = toTotal(costs, 'near the screen');
  total?.replaceChildren(
    strong,
    ` at once${later.requests ? `; ${write(later)} more when it comes near the screen` : ''}.` +
      (bundled ? ' With your own bundler it is about as much.' : ''),
  );
  document.getElementById('costs')?.replaceChildren(
    ...costs.map(({ when, part, requests, bytes }) => {
      const row = document.createElement('tr');
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = when === 'at once' ? part : `${part} (near the screen)`;
      row.append(head);
      for (const value of [requests, bytes]) {
        row.insertCell().textContent = value === undefined ? 'not measured' : numbers.format(value);
      }
      return row;
    }),
  );
}

function showData(/** @type {import('./builder-catalogue.js').Choices | undefined} */ choices) {
  const time = /** @type {HTMLTimeElement} */ (document.getElementById('updated'));
  time.dateTime = choices?.updated ?? '';
  time.textContent = writeDate(choices?.updated) || 'a day that its catalogue does not say';
  document.getElementById('sources')?.replaceChildren(
    ...(choices?.sources ?? []).map(({ title, url = '', date, licence }) => {
      const item = document.createElement('li');
      let name = /** @type {HTMLElement | Text} */ (new Text(String(title)));
      if (/^https?:/.test(url)) {
        const link = Object.assign(document.createElement('a'), { href: url, rel: 'noopener' });
        link.append(name);
        name = link;
      }
      const rest = [writeDate(date), licence].filter(Boolean).join(', ');
      item.append(name, rest && `, ${rest}`);
      return item;
    }),
  );
}

function writeDate(/** @type {string | undefined} */ date) {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? '' : dates.format(time);
}

/** Puts texts into a list; one that stands there already is not read out again. */
export function setList(/** @type {string} */ id, /** @type {readonly string[]} */ texts) {
  const list = document.getElementById(id);
  if (!list || list.dataset.texts === texts.join('\n')) return;
  list.dataset.texts = texts.join('\n');
  list.replaceChildren(
    ...texts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
}

function setText(/** @type {Element | null} */ element, /** @type {string} */ text) {
  if (element && element.textContent !== text) element.textContent = text;
}
