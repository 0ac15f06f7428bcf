// SPDX-License-Identifier: MIT
import { Window } from 'happy-dom';
import type { Dataset } from '../../../src/dataset/query.js';
import { readTables } from '../../../src/table/tables.js';

/** What a page says in which tables are read. */
interface Options {
  readonly locale?: string;
  readonly roles?: string;
  readonly address?: string;
}

/** The dataset of the tables in some HTML. */
export function readTable(
  html: string,
  { locale = 'en', roles, address = 'https://page.example/pay?id=7#top' }: Options = {},
): Dataset {
  const { document } = new Window();
  document.body.innerHTML = html;
  return readTables(document.body as unknown as HTMLElement, roles, {
    ...{ locale, address, base: 'https://page.example/pay', author: 'the author of this page' },
  });
}

/** The ranges of pay in some HTML: the role, both ends, currency and period, and what tells the range apart. */
export function readPayOf(html: string, options: Options = {}): unknown[] {
  return readTable(html, options).roles.flatMap(({ name, salary }) =>
    (salary?.estimates ?? []).map(({ low, high, currency, period, group, country }) =>
      [name, low, high, currency, period, group, country].filter((value) => value !== undefined),
    ),
  );
}

/** The points of each role in some HTML, by the label of the aspect. */
export function readPointsOf(html: string, options: Options = {}): unknown {
  const { catalogue, roles } = readTable(html, options);
  return Object.fromEntries(
    roles.map(({ name, aspects }) => [
      name,
      Object.fromEntries(
        catalogue.aspects.flatMap(({ id, label }) => {
          const { points } = aspects[id] ?? {};
          return points ? [[label, points]] : [];
        }),
      ),
    ]),
  );
}
