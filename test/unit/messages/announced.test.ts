// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Attributes } from '../../../src/server/index.js';
import { toText } from '../../../src/messages/sentence-text.js';
import { en } from '../../../src/messages/en/base.js';
import { enChooser } from '../../../src/messages/en/chooser.js';
import { enPictureTools } from '../../../src/messages/en/picture-tools.js';
import { enTools } from '../../../src/messages/en/tools.js';
import { loadLanguage } from '../../../src/messages/languages.js';
import { renderPlain } from '../../../src/server/index.js';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'zh-Hans', 'hi', 'ar'];

/** The most that a live region says, in words. */
const MAXIMUM = 25;

/** Japanese and Chinese are cut into pieces shorter than what other languages have for words. */
function countWords(text: string, lang: string): number {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
  const { length } = words.filter(({ isWordLike }) => isWordLike);
  return /^(?:ja|zh)/.test(lang) ? length / 1.5 : length;
}

/** Every choice whose finding a chart announces. */
const CHOICES: readonly Attributes[] = [
  { source: 'estimate' },
  { source: 'official' },
  ...['none', 'level', 'country', 'year'].map((by) => ({ source: 'adverts', 'group-by': by })),
];

const NAMES = ['Machine Learning Engineers', 'AI Engineers', 'Data Scientists', 'Data Engineers'];

describe('what is said to a screen reader when something has changed', () => {
  for (const lang of LANGUAGES) {
    it(`is at most ${MAXIMUM} words: ${lang}`, async () => {
      const words = await loadLanguage(lang);
      const { comparison, failed } = words?.base ?? en;
      const chooser = words?.chooser ?? enChooser;
      const tools = words?.tools ?? enTools;
      const picture = words?.infographic ?? enPictureTools;
      const names = new Intl.ListFormat(lang).format(NAMES);
      const charts = await Promise.all(
        CHOICES.map(async (choice) => {
          const html = await renderPlain('salary-chart', { ...choice, lang });
          return /<h2>(.*?)<\/h2>/.exec(html)?.[1] ?? assert.fail(html);
        }),
      );
      const all = [
        ...charts,
        ...[failed, comparison.nothingShared, comparison.nothingDifferent],
        ...[toText(chooser.tie(names)), `${toText(chooser.lean(NAMES[0]!))} 64%`, chooser.none],
        ...[chooser.linkCopied, chooser.notCopied],
        ...[
          tools.copied,
          tools.notCopied,
          tools.noFile,
          tools.noPicture,
          tools.noise,
          tools.payHint,
        ],
        ...[picture.copied, picture.notCopied, picture.noPicture, picture.noise],
      ];
      for (const text of all) {
        const count = countWords(text, lang);
        assert.ok(count > 0 && count <= MAXIMUM, `${count} words: ${text}`);
      }
    });
  }
});
