// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCatalogue } from '../../../../src/dataset/parse.js';
import { chooseRoles } from '../../../../src/dataset/choose-roles.js';
import { findPairs } from '../../../../src/dataset/query.js';
import type { Pair, Role } from '../../../../src/dataset/schema/schema.js';
import type { Box, TextBox } from '../../../../src/elements/role-infographic/blocks.js';
import type { Layout } from '../../../../src/elements/role-infographic/layout.js';
import type { Format } from '../../../../src/elements/role-infographic/model.js';
import { layOut } from '../../../../src/elements/role-infographic/layout.js';
import { toLines } from '../../../../src/elements/role-infographic/lines.js';
import { estimateWidth } from '../../../../src/elements/role-infographic/measure.js';
import type { InfographicModel } from '../../../../src/elements/role-infographic/model.js';
import { toInfographicModel } from '../../../../src/elements/role-infographic/model.js';
import { shapeOf } from '../../../../src/elements/role-infographic/shapes.js';
import { enInfographic } from '../../../../src/messages/en/infographic.js';
import { en } from '../../../../src/messages/en/base.js';
import { loadLanguage } from '../../../../src/messages/languages.js';
import { inventedCatalogue, put } from '../../../fixtures/dataset.js';
import { offeredCatalogue, paidCatalogue } from '../../../fixtures/salary.js';

const FORMATS: readonly Format[] = ['landscape', 'portrait'];
const LOCALES = ['en', 'ar', 'de', 'es', 'fr', 'hi', 'ja', 'pt', 'zh-Hans'];

async function toModel(data: object, list: string, locale = 'en'): Promise<InfographicModel> {
  const catalogue = parseCatalogue(data);
  const roles = chooseRoles(catalogue, list) as Role[];
  const pairs = findPairs(catalogue, roles) as Pair[];
  const language = await loadLanguage(locale);
  return toInfographicModel(
    { catalogue, roles, pairs },
    {
      heading: undefined,
      country: undefined,
      disclaimer: catalogue.disclaimer,
      locale,
      messages: language?.base ?? en,
      words: language?.infographic ?? enInfographic,
    },
  );
}

const textOf = ({ line }: TextBox) => line.map(({ text }) => text).join('');

/** What a text takes up: capitals and accents above its line, and what hangs below. */
const toArea = ({ x, width, baseline, size }: TextBox) => ({
  left: x,
  right: x + width,
  top: baseline - 0.85 * size,
  bottom: baseline + 0.25 * size,
});

type Area = ReturnType<typeof toArea>;

const meet = (a: Area, b: Area) =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5;

/** What no picture may have: small print, texts on one another or on a bar, or anything outside. */
function assertTidy({ width, height, texts, boxes }: Layout, what: string): void {
  assert.ok(texts.length > 0, `${what}: there is text`);
  const areas = texts.map(toArea);
  areas.forEach((area, index) => {
    const said = `${what}: ${textOf(texts[index]!)}`;
    assert.ok(texts[index]!.size >= 22, `${said} is of ${texts[index]!.size} px`);
    assert.ok(area.left >= 0 && area.right <= width, `${said} is wider than the picture`);
    assert.ok(area.top >= 0 && area.bottom <= height, `${said} is above or below the picture`);
    areas.slice(index + 1).forEach((other, later) => {
      assert.ok(!meet(area, other), `${said} meets ${textOf(texts[index + 1 + later]!)}`);
    });
    for (const box of boxes.filter(({ kind }) => ['bar', 'shape', 'line', 'rule'].includes(kind))) {
      assert.ok(!meet(area, boxArea(box)), `${said} meets a ${box.kind}`);
    }
  });
  for (const box of boxes) {
    const { left, right, top, bottom } = boxArea(box);
    assert.ok(left >= 0 && right <= width + 0.01, `${what}: a ${box.kind} is too wide`);
    assert.ok(top >= 0 && bottom <= height, `${what}: a ${box.kind} is above or below`);
  }
}

const boxArea = ({ x, y, width, height }: Box): Area => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

const LONG = 'A very long name of a role that nobody would print on a card of any usual size';
const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const IDEOGRAPHS = '機械学習エンジニアは、データから学ぶモデルを設計し、訓練し、運用する。';

/** Four paid roles of which everything is long, in a script. */
function longCatalogue(text: string, data: ReturnType<typeof paidCatalogue>): object {
  data.roles.forEach((role, index) => {
    Object.assign(role, {
      name: `${text} ${index}`,
      summary: `${text} ${text} ${text}`,
      aspects: {
        focus: {
          points: Array.from(
            { length: 30 },
            (_, point) => `${text} ${point % 3 ? index : ''}${point}`,
          ),
        },
        skills: { points: [...Array.from({ length: 9 }, (_, point) => `${text} ${point}`)] },
      },
    });
  });
  data.aspects.push({ id: 'skills', label: text });
  put(data, 'pairs', [
    { version: 1, roles: ['alpha', 'beta'], summary: `${text}. ${text}. ${text}.`, aspects: {} },
  ]);
  put(data, 'disclaimer', `${text} ${text} ${text} ${text}`);
  data.sources.forEach((source) => (source.title = `${text} ${text}`));
  return data;
}

/** Amounts that take as many characters as a currency has, of two definitions. */
function mixedCatalogue(): object {
  const data = offeredCatalogue();
  for (const [role, currency] of ['USD', 'JPY', 'EUR'].entries()) {
    const { estimates, ...salary } = data.roles[role]!.salary;
    const terms = { currency, definition: role ? 'unstated' : 'total' };
    put(data, `roles[${role}].salary`, {
      ...salary,
      estimates: estimates.map((one) => ({
        ...one,
        ...terms,
        low: 123_456_789,
        high: 987_654_321,
      })),
      adverts: ((salary as { adverts?: object[] }).adverts ?? []).map((one) => ({
        ...one,
        ...terms,
      })),
    });
  }
  return data;
}

/** Roles with points of more aspects than the picture has room for beside two voices. */
function aspectsCatalogue(): ReturnType<typeof offeredCatalogue> {
  const data = offeredCatalogue();
  data.aspects = Array.from({ length: 6 }, (_, index) => ({ id: `a${index}`, label: `A${index}` }));
  for (const role of data.roles) {
    role.aspects = Object.fromEntries(
      data.aspects.map(({ id }) => [id, { points: [`${role.name} ${id}`] }]),
    ) as unknown as typeof role.aspects;
  }
  return data;
}

const LISTS = {
  two: 'alpha beta',
  three: 'alpha beta gamma',
  four: 'alpha beta gamma delta',
};

for (const format of FORMATS) {
  describe(`the picture in ${format}`, () => {
    for (const locale of LOCALES) {
      for (const [count, list] of Object.entries(LISTS)) {
        const paid = list.replace('delta', 'unpaid');
        it(`has everything in its place: ${count} roles in ${locale}`, async () => {
          const few = await toModel(inventedCatalogue(), list, locale);
          assertTidy(layOut(few, format, estimateWidth), 'few words');
          for (const data of [paidCatalogue(), offeredCatalogue(), mixedCatalogue()]) {
            assertTidy(layOut(await toModel(data, paid, locale), format, estimateWidth), 'paid');
          }
          for (const text of [LONG, WORD, IDEOGRAPHS]) {
            for (const make of [paidCatalogue, offeredCatalogue]) {
              const data = longCatalogue(text, make());
              assertTidy(layOut(await toModel(data, paid, locale), format, estimateWidth), text);
            }
          }
        });
      }
    }

    it('has its size', async () => {
      const { width, height } = layOut(await toModel(paidCatalogue(), ''), format, estimateWidth);
      assert.deepEqual([width, height], format === 'landscape' ? [1200, 630] : [1080, 1350]);
    });

    it('draws each figure of a voice that it draws, whatever else has no room', async () => {
      for (const [data, list] of [
        [offeredCatalogue(), 'alpha beta'],
        [longCatalogue(LONG, offeredCatalogue()), 'alpha beta gamma unpaid'],
        [longCatalogue(WORD, paidCatalogue()), 'alpha beta gamma unpaid'],
      ] as const) {
        const model = await toModel(data, list);
        const said = layOut(model, format, estimateWidth).texts.map(textOf).join(' ');
        for (const { figure, note } of model.pay[0]!.lines) {
          assert.ok(said.includes(figure) && said.includes(note), `${figure} ${note}: ${said}`);
        }
      }
    });

    it('says in its text every figure that it draws', async () => {
      for (const locale of LOCALES) {
        for (const data of [offeredCatalogue(), mixedCatalogue(), inventedCatalogue()]) {
          const model = await toModel(data, 'alpha beta', locale);
          const { texts } = layOut(model, format, estimateWidth);
          const told = JSON.stringify([model, model.pay]);
          const figures = texts.flatMap(
            (text) => textOf(text).match(/\p{N}[\p{N}.,\u00a0\u202f]*/gu) ?? [],
          );
          for (const figure of figures) {
            const bare = figure.replace(/[.,\u00a0\u202f]+$/u, '');
            assert.ok(told.includes(bare), `${locale}: ${figure}`);
          }
        }
      }
    });

    it('leaves a row out rather than count what it has no room for', async () => {
      const list = Array.from({ length: 400 }, (_, index) => `Point ${index}`);
      const data = put(inventedCatalogue(), 'roles[0].aspects.tools.points', list);
      for (const catalogue of [data, longCatalogue(LONG, paidCatalogue())]) {
        const { texts } = layOut(await toModel(catalogue, 'alpha beta'), format, estimateWidth);
        const said = texts.map(textOf);
        assert.ok(!said.some((text) => /\+\d/.test(text)), said.join('|'));
      }
    });

    it('shows no aspect of which a role has points and none of them fits', async () => {
      const data = inventedCatalogue();
      put(data, 'roles[0].aspects.skills.points', [`${LONG} ${LONG} ${LONG}`]);
      put(data, 'roles[1].aspects.skills.points', ['Humming']);
      const { texts } = layOut(await toModel(data, 'alpha beta'), format, estimateWidth);
      assert.ok(!texts.some((text) => textOf(text).includes('Humming')));
    });

    it('shows points whole', async () => {
      const model = await toModel(inventedCatalogue(), 'alpha beta');
      const known = [...model.rows.flatMap(({ cells }) => cells.flat()), ...model.both.points];
      const { texts } = layOut(model, format, estimateWidth);
      const shown = texts.filter(({ kind }) => kind === 'points').map(textOf);
      assert.ok(shown.length > 0);
      for (const line of shown) {
        for (const point of line.split(' · '))
          assert.ok(known.includes(point.replace(/ ·$/, '')), point);
      }
    });

    it('stands with no pay and no points at all', async () => {
      const data = paidCatalogue();
      for (const role of data.roles) Object.assign(role, { aspects: {}, salary: undefined });
      const layout = layOut(await toModel(data, 'alpha beta'), format, estimateWidth);
      assertTidy(layout, 'nothing');
      assert.deepEqual([...new Set(layout.boxes.map(({ kind }) => kind))], ['rule']);
    });

    it('draws pay to scale: twice as much is twice as far, and the middle is in its place', async () => {
      const data = paidCatalogue();
      put(data, 'roles[0].salary', { estimates: [pay(100, 200)] });
      put(data, 'roles[1].salary', { estimates: [pay(200, 400)] });
      const { boxes } = layOut(await toModel(data, 'alpha beta'), format, estimateWidth);
      const bars = boxes.filter(({ kind }) => kind === 'bar');
      assert.equal(bars.length, 2);
      assert.ok(Math.abs(bars[1]!.width / bars[0]!.width - 2) < 0.01);
      assert.ok(Math.abs(bars[0]!.x + bars[0]!.width - bars[1]!.x) < 0.01);
      const offered = layOut(
        await toModel(offeredCatalogue(), 'alpha beta'),
        format,
        estimateWidth,
      );
      const [first] = offered.boxes.filter(({ kind }) => kind === 'bar');
      const [shape] = offered.boxes.filter(({ kind }) => kind === 'shape');
      // The middle of the first role is half way between its ends.
      const middle = first!.x + first!.width / 2;
      assert.ok(Math.abs(shape!.x + shape!.width / 2 - middle) < 0.01);
    });

    it('draws no bars where amounts are in two currencies', async () => {
      const data = put(paidCatalogue(), 'roles[1].salary.estimates[0].currency', 'EUR');
      for (const role of [0, 1]) put(data, `roles[${role}].salary.survey`, []);
      const { texts, boxes } = layOut(await toModel(data, 'alpha beta'), format, estimateWidth);
      const figures = texts.filter(({ kind }) => kind === 'figure').map(textOf);
      assert.deepEqual(figures, ['$80–120K', '€70–110K']);
      assert.ok(!boxes.some(({ kind }) => kind === 'bar'));
    });

    it('gives each role a shape of its own, and draws few adverts hollow', async () => {
      const data = put(offeredCatalogue(), 'roles[0].salary.adverts[3].distinct', 12);
      const { boxes } = layOut(await toModel(data, 'alpha beta'), format, estimateWidth);
      const shapes = boxes.filter(({ kind }) => kind === 'shape');
      assert.deepEqual(
        shapes.map(({ role, few }) => [role, few]),
        [
          [0, true],
          [1, false],
        ],
      );
      assert.equal(new Set(shapes.map(({ role }) => shapeOf(role!))).size, 2);
    });
  });
}

it('the upright picture has room for another voice where there are few words, and else says it in a sentence', async () => {
  const few = layOut(await toModel(offeredCatalogue(), 'alpha beta'), 'portrait', estimateWidth);
  assert.ok(few.texts.some((text) => textOf(text) === 'What the article estimates'));
  const data = aspectsCatalogue();
  const many = layOut(await toModel(data, 'alpha beta'), 'portrait', estimateWidth);
  const said = many.texts.map(textOf).join(' ');
  assert.match(
    said,
    /What the article estimates \(a year · place and sample size not stated\): \$80–120K and/,
  );
});

it('the sentence of another voice is left out where a role has no figure in it', async () => {
  const model = await toModel(aspectsCatalogue(), 'alpha unpaid');
  assert.ok(model.pay.length > 1);
  const { texts } = layOut(model, 'portrait', estimateWidth);
  assert.ok(!texts.some((text) => textOf(text).includes('$80–120K')));
});

it('the wide picture has one voice, and no room for another', async () => {
  const { texts } = layOut(
    await toModel(offeredCatalogue(), 'alpha beta'),
    'landscape',
    estimateWidth,
  );
  assert.ok(!texts.some((text) => textOf(text).includes('What the article estimates')));
});

it('a takeaway of two sentences has a line for each where each fits', async () => {
  const data = put(
    inventedCatalogue(),
    'pairs[0].summary',
    'One climbs what is high. The other digs deep.',
  );
  const { texts } = layOut(await toModel(data, 'alpha beta'), 'landscape', estimateWidth);
  assert.deepEqual(texts.filter(({ kind }) => kind === 'title').map(textOf), [
    'One climbs what is high.',
    'The other digs deep.',
  ]);
});

function pay(low: number, high: number) {
  return { low, high, currency: 'USD', period: 'year', definition: 'base', source: 'guide' };
}

describe('lines', () => {
  const read = (text: string, characters: number, locale = 'en', most?: number) =>
    toLines([{ text }], {
      width: characters,
      locale,
      measure: ({ text }) => text.length,
      ...(most && { most }),
    }).map((line) => line.map((run) => run.text).join(''));

  it('break between words, and after a hyphen', () => {
    assert.deepEqual(read('One builds the models', 10), ['One builds', 'the models']);
    assert.deepEqual(read('machine-learning models', 12), ['machine-', 'learning', 'models']);
  });

  it('break within a word only where it is wider than the place', () => {
    assert.deepEqual(read('a abcdefgh', 4), ['a ab', 'cdef', 'gh']);
  });

  it('break Japanese and Chinese between words, and never before a mark', () => {
    for (const [text, locale] of [
      ['学習します。訓練します。運用します。', 'ja'],
      ['设计模型，训练模型，部署模型。', 'zh-Hans'],
    ] as const) {
      const lines = read(text, 6, locale);
      assert.equal(lines.join(''), text);
      assert.ok(lines.length > 2, lines.join('|'));
      for (const line of lines) assert.doesNotMatch(line, /^[、。，]/, lines.join('|'));
    }
  });

  it('end in an ellipsis where there are more than there is room for', () => {
    assert.deepEqual(read('One builds the models', 10, 'en', 1), ['One build…']);
  });

  it('keep a point together where it has room on a line of its own', () => {
    const lines = toLines([{ text: 'one two · ' }, { text: 'three four' }], {
      width: 12,
      locale: 'en',
      measure: ({ text }) => text.length,
    });
    assert.deepEqual(
      lines.map((line) => line.map(({ text }) => text).join('')),
      ['one two ·', 'three four'],
    );
  });
});
