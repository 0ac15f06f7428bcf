// SPDX-License-Identifier: MIT
//
// Questions about roles and pay, made from the data: the texts beside the pages answer them without the pages.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadDirectory } from '../../src/cli/load-directory.js';
import type { AdvertCell, Role } from '../../src/dataset/schema/schema.js';
import type { BuiltSite } from '../fixtures/demo-site.js';
import { buildDemoSite } from '../fixtures/demo-site.js';
import type { Row } from '../fixtures/markdown-answers.js';
import {
  readList,
  readNumber,
  readPoints,
  readSection,
  readTable,
} from '../fixtures/markdown-answers.js';

/** A question, what a text says, and what the data say. */
interface Question {
  readonly ask: string;
  /** The page whose text is asked. */
  readonly page: string;
  readonly read: (text: string) => unknown;
  readonly truth: unknown;
}

const { catalogue, roles, pairs } = await loadDirectory(new URL('../../data/', import.meta.url));

const findCell = (role: Role, where: Partial<AdvertCell>) =>
  role.salary?.adverts?.find((cell) =>
    (['level', 'country', 'year'] as const).every((key) => cell[key] === where[key]),
  );

const pointsOf = (role: Role, aspect: string) => role.aspects[aspect]?.points ?? [];

/** Which points are whose. */
function* askPoints(): Generator<Question> {
  const page = 'guide';
  const [one, other] = roles as [Role, Role];
  const isShort = ({ id }: { id: string }) =>
    [one, other].some((role) => pointsOf(role, id).length);
  for (const { id, label } of catalogue.aspects.filter(isShort)) {
    const listed = [one, other, ...pairs].flatMap(({ aspects }) => aspects[id]?.points ?? []);
    const isShared = (point: string) =>
      [one, other].every((role) => pointsOf(role, id).includes(point)) ||
      // What a pair shares in one aspect it shares in all.
      pairs.some(({ aspects }) =>
        Object.values(aspects).some(({ points }) => points?.includes(point)),
      );
    const shared = [...new Set(listed.filter(isShared))];
    const read = (column: string) => (text: string) => {
      const row = readTable(readSection(text, 'At a glance')).find(
        ({ Aspect }) => Aspect === label,
      );
      const cell = Object.entries(row ?? {}).find(([head]) => head.startsWith(column));
      return readPoints(cell?.[1]).toSorted();
    };
    yield {
      ask: `which points of ${label} are shared`,
      page,
      read: read('Both'),
      truth: shared.toSorted(),
    };
    for (const role of [one, other]) {
      const truth = pointsOf(role, id)
        .filter((point) => !shared.includes(point))
        .toSorted();
      yield {
        ask: `which points of ${label} has the ${role.name} alone`,
        page,
        read: read(role.name),
        truth,
      };
    }
  }
}

/** What stands first of the pay of a role. */
function* askShortAnswer(): Generator<Question> {
  for (const role of roles) {
    const { low, high, distinct } = findCell(role, { country: 'US' }) ?? {};
    const [estimate] = role.salary?.estimates ?? [];
    const line = (text: string) =>
      /Adverts in the US \*\*\$(\d+)–(\d+)K\*\*\\\na year, middle \$\d+K, ([\d,]+) different/.exec(
        readSection(text, role.name),
      ) ?? [];
    yield {
      ask: `what does a typical advert in the United States offer a ${role.name}, in thousands, and of how many`,
      page: 'guide',
      read: (text) => line(text).slice(1).map(readNumber),
      truth: [Math.round((low?.p50 ?? 0) / 1000), Math.round((high?.p50 ?? 0) / 1000), distinct],
    };
    yield {
      ask: `what does the article estimate for a ${role.name}`,
      page: 'guide',
      read: (text) => {
        const row = readTable(readSection(text, 'Pay')).find(({ Role }) => Role === role.name);
        return [readNumber(row?.Low), readNumber(row?.High)];
      },
      truth: [estimate?.low, estimate?.high],
    };
  }
}

const LEVELS = { Entry: 'entry', Mid: 'mid', Senior: 'senior', Executive: 'executive' } as const;
const BY_LEVEL: Readonly<Record<string, (cell: AdvertCell) => number | undefined>> = {
  'Median low end': ({ low }) => low?.p50,
  'Median high end': ({ high }) => high?.p50,
  Adverts: ({ adverts }) => adverts,
  'Different adverts': ({ distinct }) => distinct,
};
const BY_YEAR: typeof BY_LEVEL = {
  'Median der Untergrenzen': ({ low }) => low?.p50,
  'Verschiedene Anzeigen': ({ distinct }) => distinct,
};

/** What adverts offer at a level, and in a year. */
function* askAdverts(): Generator<Question> {
  const page = 'salary-chart';
  const answer =
    (heading: string, isRow: (row: Row) => boolean, figure: string) => (text: string) =>
      readNumber(readTable(readSection(text, heading)).find(isRow)?.[figure]);
  for (const role of roles) {
    for (const [label, level] of Object.entries(LEVELS)) {
      for (const [figure, of] of Object.entries(BY_LEVEL)) {
        yield {
          ask: `${figure.toLowerCase()} for a ${label.toLowerCase()} ${role.name} in the United States`,
          page,
          read: answer(
            'Job adverts, by level, in one country',
            ({ Level, Role }) => Level === label && Role === role.name,
            figure,
          ),
          truth: of(findCell(role, { level, country: 'US' })!),
        };
      }
    }
    for (const year of [2022, 2023, 2024, 2025]) {
      for (const [figure, of] of Object.entries(BY_YEAR)) {
        const cell = findCell(role, { year });
        yield {
          ask: `${figure}, ${role.name}, ${year}`,
          page,
          read: answer(
            'In another language',
            ({ Jahr, Beruf }) => Jahr?.startsWith(`${year}`) === true && Beruf === role.name,
            figure,
          ),
          truth: (cell && of(cell)) ?? 0,
        };
      }
    }
  }
}

/** Which role a statement speaks for. */
function* askStatements(): Generator<Question> {
  for (const { name, fit = [] } of roles) {
    yield {
      ask: `who would like to be a ${name}`,
      page: 'role-chooser',
      read: (text) => readList(readSection(text, 'As it comes'), `**${name}**`),
      truth: fit,
    };
  }
}

/** Where all of it is from. */
function* askSources(): Generator<Question> {
  for (const { title, licence, date } of catalogue.sources) {
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(
      new Date(`${date}T12:00`),
    );
    yield {
      ask: `of which date is ${title}, and under which licence`,
      page: 'sources',
      read: (text) => {
        const [, about = ''] = text.split(
          new RegExp(`\n### \\[?${title.replace(/[()]/g, '\\$&')}`),
        );
        return /^[^]*?- Licence\n\n {2}(.*)\n\n- Date\n\n {2}(.*)/.exec(about)?.slice(1);
      },
      truth: [licence, day],
    };
  }
}

const QUESTIONS = [
  ...[...askPoints(), ...askShortAnswer(), ...askAdverts()],
  ...[...askStatements(), ...askSources()],
];

describe('the texts beside the pages answer, as the data do', () => {
  let site: BuiltSite;
  before(async () => (site = await buildDemoSite()));
  after(() => site.remove());

  for (const { ask, page, read, truth } of QUESTIONS) {
    it(`${ask}?`, async () => {
      assert.deepEqual(read(await readFile(join(site.folder, `${page}.md`), 'utf8')), truth);
    });
  }

  it('more than forty questions, few of them with nothing', () => {
    const isEmpty = ({ truth }: Question) => truth === 0 || (Array.isArray(truth) && !truth.length);
    assert.ok(QUESTIONS.length > 40);
    assert.ok(QUESTIONS.filter(isEmpty).length < 10);
    assert.ok(QUESTIONS.every(({ truth }) => truth !== undefined));
  });
});
