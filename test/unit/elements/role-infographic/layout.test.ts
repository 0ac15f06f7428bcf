// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCatalogue } from '../../../../src/dataset/parse.js';
import { chooseRoles, findPair } from '../../../../src/dataset/query.js';
import type { Pair, Role } from '../../../../src/dataset/schema/schema.js';
import type { Box, TextBox } from '../../../../src/elements/role-infographic/blocks.js';
import type { Layout } from '../../../../src/elements/role-infographic/layout.js';
import type { Format } from '../../../../src/elements/role-infographic/model.js';
import { layOut } from '../../../../src/elements/role-infographic/layout.js';
import { toLines } from '../../../../src/elements/role-infographic/lines.js';
import { estimateWidth } from '../../../../src/elements/role-infographic/measure.js';
import type { InfographicModel } from '../../../../src/elements/role-infographic/model.js';
import { toInfographicModel } from '../../../../src/elements/role-infographic/model.js';
import { enInfographic } from '../../../../src/messages/en/infographic.js';
import { en } from '../../../../src/messages/en/base.js';
import { loadLanguage } from '../../../../src/messages/languages.js';
import { inventedCatalogue, put } from '../../../fixtures/dataset.js';
import { paidCatalogue } from '../../../fixtures/salary.js';

const FORMATS: readonly Format[] = ['landscape', 'portrait'];
const LOCALES = ['en', 'ar', 'de', 'es', 'fr', 'hi', 'ja', 'pt', 'zh-Hans'];

async function toModel(data: object, list: string, locale = 'en'): Promise<InfographicModel> {
  const catalogue = parseCatalogue(data);
  const roles = chooseRoles(catalogue, list) as Role[];
  const pair = findPair(catalogue, roles) as Pair | undefined;
  const language = await loadLanguage(locale);
  return toInfographicModel(
    { catalogue, roles, pair },
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

const toArea = ({ x, width, centred, baseline, size }: TextBox) => ({
  left: centred ? x - width / 2 : x,
  right: centred ? x + width / 2 : x + width,
  top: baseline - 0.95 * size,
  bottom: baseline + 0.3 * size,
});

type Area = ReturnType<typeof toArea>;

const meet = (a: Area, b: Area) =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5;

/** What no picture may have: texts on one another or on a bar, or anything outside. */
function assertTidy({ width, height, texts, boxes }: Layout, what: string): void {
  assert.ok(texts.length > 0, `${what}: there is text`);
  const areas = texts.map(toArea);
  areas.forEach((area, index) => {
    const said = `${what}: ${textOf(texts[index]!)}`;
    assert.ok(area.left >= 0 && area.right <= width, `${said} is wider than the picture`);
    assert.ok(area.top >= 0 && area.bottom <= height, `${said} is above or below the picture`);
    areas.slice(index + 1).forEach((other, later) => {
      assert.ok(!meet(area, other), `${said} meets ${textOf(texts[index + 1 + later]!)}`);
    });
    for (const box of boxes.filter(({ kind }) => kind === 'bar' || kind === 'grid')) {
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
function longCatalogue(text: string): object {
  const data = paidCatalogue();
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
  put(data, 'disclaimer', `${text} ${text} ${text} ${text}`);
  data.sources.forEach((source) => (source.title = `${text} ${text}`));
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
        it(`has everything in its place: ${count} roles in ${locale}`, async () => {
          const few = await toModel(inventedCatalogue(), list, locale);
          assertTidy(layOut(few, format, estimateWidth), 'few words');
          for (const text of [LONG, WORD, IDEOGRAPHS]) {
            const data = longCatalogue(text);
            const model = await toModel(data, list.replace('delta', 'unpaid'), locale);
            const layout = layOut(model, format, estimateWidth);
            assertTidy(layout, text);
            assert.ok(layout.leftOut > 0, 'not all of it has room');
          }
        });
      }
    }

    it('has its size', async () => {
      const { width, height } = layOut(await toModel(paidCatalogue(), ''), format, estimateWidth);
      assert.deepEqual([width, height], format === 'landscape' ? [1200, 630] : [1080, 1350]);
    });

    it('says how many points it has left out, and shows the others', async () => {
      const model = await toModel(longCatalogue(LONG), 'alpha beta');
      const { texts, leftOut } = layOut(model, format, estimateWidth);
      const said = texts
        .map((text) => /\+(\d+)$/.exec(textOf(text))?.[1])
        .reduce((sum, count) => sum + Number(count ?? 0), 0);
      assert.equal(said, leftOut);
    });

    it('leaves nothing out where there is room, and writes smaller before it does', async () => {
      const read = async (points: number) => {
        const list = Array.from({ length: points }, (_, index) => `Point ${index}`);
        const data = put(inventedCatalogue(), 'roles[0].aspects.tools.points', list);
        const { leftOut, texts } = layOut(await toModel(data, 'alpha beta'), format, estimateWidth);
        return { leftOut, size: texts.find(({ kind }) => kind === 'text')!.size };
      };
      const [few, more, many] = [await read(3), await read(11), await read(400)];
      assert.deepEqual([few.leftOut, more.leftOut], [0, 0]);
      assert.ok(few.size > more.size, `few are larger: ${few.size}, ${more.size}`);
      assert.ok(many.leftOut > 300, 'many are not all shown');
      assert.ok(many.size >= (format === 'landscape' ? 15 : 23), 'they stay readable');
    });

    it('stands with no pay and no points at all', async () => {
      const data = paidCatalogue();
      for (const role of data.roles) Object.assign(role, { aspects: {}, salary: undefined });
      const layout = layOut(await toModel(data, 'alpha beta'), format, estimateWidth);
      assertTidy(layout, 'nothing');
      assert.deepEqual([...new Set(layout.boxes.map(({ kind }) => kind))], ['rule']);
    });

    it('draws pay to scale: twice as much is twice as far', async () => {
      const data = paidCatalogue();
      put(data, 'roles[0].salary', { estimates: [pay(100, 200), pay(100, 300, 'FR')] });
      put(data, 'roles[1].salary', { estimates: [pay(200, 400)] });
      const { boxes } = layOut(await toModel(data, 'alpha beta'), format, estimateWidth);
      const widths = boxes.filter(({ kind }) => kind === 'bar').map(({ width }) => width);
      assert.equal(widths.length, 3);
      assert.ok(Math.abs(widths[1]! / widths[0]! - 2) < 0.01, `200 to 100: ${widths.join()}`);
    });

    it('has an axis for each currency, each with its ticks', async () => {
      const data = put(paidCatalogue(), 'roles[1].salary.estimates[0].currency', 'EUR');
      const { texts } = layOut(await toModel(data, 'alpha beta'), format, estimateWidth);
      const said = texts.map(textOf);
      assert.ok(
        said.includes('Pay a year, USD') && said.includes('Pay a year, EUR'),
        said.join('|'),
      );
      const ticks = texts.filter(({ kind }) => kind === 'tick').map(textOf);
      assert.ok(
        ticks.some((tick) => tick.startsWith('$')) && ticks.some((tick) => tick.startsWith('€')),
      );
    });
  });
}

function pay(low: number, high: number, country?: string) {
  const estimate = {
    low,
    high,
    currency: 'USD',
    period: 'year',
    definition: 'base',
    source: 'guide',
  };
  return country ? { ...estimate, country } : estimate;
}

describe('lines', () => {
  const read = (text: string, characters: number, locale = 'en', most?: number) =>
    toLines([{ text }], {
      width: characters,
      locale,
      measure: (part) => part.length,
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
      measure: (part) => part.length,
    });
    assert.deepEqual(
      lines.map((line) => line.map(({ text }) => text).join('')),
      ['one two', 'three four'],
    );
  });
});
