// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { getShippedPay, withAnswer } from '../../../../src/dataset/built-in/answer.js';
import { withArticle } from '../../../../src/dataset/built-in/article.js';
import { builtInDataset } from '../../../../src/dataset/built-in/catalogue.js';
import { builtInPay } from '../../../../src/dataset/built-in/pay.js';
import { withSalary } from '../../../../src/dataset/built-in/salary.js';
import { MINIMUM_SAMPLE } from '../../../../src/dataset/schema/limits.js';
import { summarizePay } from '../../../../src/dataset/pay-summary.js';
import { compareRoles, getPair } from '../../../../src/dataset/query.js';
import type { Dataset } from '../../../../src/dataset/query.js';
import { listShippedChapters } from '../../../../src/elements/role-guide/chapter.js';
import { toChapters } from '../../../../src/elements/role-guide/sections/chapters.js';
import { enGuide } from '../../../../src/messages/en/guide.js';
import type { Directory } from '../../../../src/cli/load-directory.js';
import { loadDirectory } from '../../../../src/cli/load-directory.js';
import { findDifferences, SEVEN_ASPECTS, SHARED_POINTS } from '../../../fixtures/seven-aspects.js';

const folder = new URL('../../../../data/', import.meta.url);
const ML = 'machine-learning-engineer';
const AI = 'ai-engineer';
const BOTH = 'both';

let directory: Directory;
before(async () => {
  directory = await loadDirectory(folder);
});

const role = (id: string) => {
  const found = directory.roles.find((role) => role.id === id);
  assert.ok(found, id);
  return found;
};

const tableOf = (dataset: Dataset) => compareRoles(dataset, dataset.catalogue.aspects);

describe('the shipped data', () => {
  it('pass the parser, every file of them', async () => {
    assert.deepEqual(
      directory.roles.map(({ id }) => id),
      [ML, AI],
    );
    assert.equal(directory.pairs.length, 1);
    // A file that neither the catalogue nor that of all roles names would never be checked.
    const { roles } = JSON.parse(
      await readFile(new URL('roles/catalogue.json', folder), 'utf8'),
    ) as { roles: { id: string }[] };
    assert.deepEqual(
      (await readdir(new URL('roles/', folder))).sort(),
      [...roles.map(({ id }) => `${id}.json`), 'catalogue.json'].sort(),
    );
    assert.equal((await readdir(new URL('pairs/', folder))).length, 1);
  });

  it('have the seven rows of the table, in their order', () => {
    assert.deepEqual(
      tableOf(directory).map(({ aspect }) => aspect.label),
      SEVEN_ASPECTS.map(({ label }) => label),
    );
  });

  for (const [index, { label, machineLearning, ai }] of SEVEN_ASPECTS.entries()) {
    it(`say of ${label.toLowerCase()} what they must say`, () => {
      const { aspect } = tableOf(directory)[index] ?? assert.fail(`no row ${index}`);
      const points = (id: string) => role(id).aspects[aspect.id]?.points ?? [];
      assert.deepEqual(findDifferences(points(ML), machineLearning), []);
      assert.deepEqual(findDifferences(points(AI), ai), []);
    });
  }

  it('have in each row of the table the points of the roles and of the pair, each once', () => {
    for (const { aspect, cells, common } of tableOf(directory)) {
      const all = [...directory.roles, ...directory.pairs].flatMap(
        ({ aspects }) => aspects[aspect.id]?.points ?? [],
      );
      const shown = [...cells.flatMap((points) => points.map(({ text }) => text)), ...common];
      assert.deepEqual(shown.sort(), [...new Set(all)].sort(), aspect.label);
    }
  });

  it('share what both roles have and what their pair says, and nothing else', () => {
    const shared = tableOf(directory)
      .filter(({ common }) => common.length)
      .map(({ aspect, common }) => [aspect.id, ...common]);
    assert.deepEqual(shared, [
      // The pair says of the tools that both use Python.
      ['key-skills', 'Python', 'Mathematics', 'Coding', 'Problem-solving'],
      ['education', 'Computer Science', 'Python experience', 'ML frameworks', 'Hands-on projects'],
      ['tools', 'Python', 'Big-data technologies', 'Docker', 'Kubernetes'],
      ['industries', 'Healthcare'],
    ]);
    const ofRoles = compareRoles({ ...directory, pairs: [] }, directory.catalogue.aspects);
    assert.deepEqual(
      ofRoles.flatMap(({ common }) => common),
      SHARED_POINTS,
    );
  });

  it('hold the estimates, with what is not known about them', () => {
    const estimate = (id: string) => role(id).salary?.estimates;
    const terms = { currency: 'USD', period: 'year', definition: 'unstated', source: 'article' };
    assert.deepEqual(estimate(ML), [{ low: 110_000, high: 140_000, ...terms }]);
    assert.deepEqual(estimate(AI), [{ low: 120_000, high: 150_000, ...terms }]);
  });

  it('hold date and disclaimer', () => {
    assert.equal(directory.catalogue.updated, '2025-03-05');
    assert.match(directory.catalogue.disclaimer, /not guaranteed.*complete.*up to date.*change/);
  });

  it('withhold the figures of every thin cell of the survey', () => {
    for (const { id, salary } of directory.roles) {
      for (const cell of salary?.survey ?? []) {
        assert.ok(
          cell.n >= MINIMUM_SAMPLE || cell.withheld,
          `${id}: ${JSON.stringify(cell)} is too thin`,
        );
      }
    }
  });

  it('have statements for the chooser for each role', () => {
    for (const { id, fit } of directory.roles) assert.ok((fit?.length ?? 0) >= 3, id);
  });
});

/** Names that the article's sections must name, by aspect and whose they are. */
const NAMES: readonly (readonly [aspect: string, whose: string, names: string])[] = [
  ['in-short', ML, 'algorithms; learn from data; develop; train; deploy'],
  ['in-short', AI, 'scale; software engineering; data architecture; real-world; end to end'],
  ['in-short', BOTH, 'programming; data science'],
  ['primary-focus', ML, 'scale; business processes|processes; products; large amounts of data'],
  ['primary-focus', AI, 'NLP; vision; robotics; decides by itself'],
  ['primary-focus', BOTH, 'frameworks'],
  ['typical-tasks', ML, 'design; develop; deploy; training; validation; optimisation; PyTorch'],
  ['typical-tasks', AI, 'scale; NLP; computer vision; robotics; architecture; AI services'],
  ['key-skills', ML, 'statistical analysis; Python; R; TensorFlow; PyTorch'],
  ['key-skills', AI, 'NLP; computer vision; robotics; OpenCV; cloud platforms; AI strategy'],
  ['key-skills', BOTH, 'mathematics; coding; problem-solving'],
  ['education', ML, 'bachelor; master; computer science; data science; software engineering'],
  ['education', ML, 'mathematics; statistics'],
  ['education', AI, 'neural networks; NLP; machine learning; interdisciplinary'],
  ['education', BOTH, 'Python; frameworks; hands-on projects; data analysis; model deployment'],
  ['tools', ML, 'TensorFlow; PyTorch; scikit-learn; preprocessing'],
  ['tools', AI, 'NLTK; spaCy; OpenCV; Google AI; AWS SageMaker'],
  ['tools', BOTH, 'Python; big-data; Docker; Kubernetes'],
  ['workflow', ML, 'data pipelines; algorithm; hyperparameter tuning; performance'],
  ['workflow', AI, 'NLP; vision; robotics; architecture; real world'],
  ['workflow', BOTH, 'evaluate; improving'],
  ['industries', ML, 'finance; predictive analytics; healthcare; treatment plans'],
  ['industries', AI, 'autonomous vehicles; smart assistants; industrial automation'],
  ['industries', BOTH, 'innovation; data-driven decisions'],
  ['career-growth', ML, 'finance; healthcare; e-commerce'],
  ['career-growth', AI, 'tech giants; research institutions; AI strategy; innovation'],
  ['career-growth', BOTH, 'programming; data science; cloud computing'],
  ['salary', BOTH, 'industry demand; location; experience level; complexity'],
  ['which-suits-you', ML, 'algorithms; models'],
  ['which-suits-you', AI, 'broad systems; technologies; real-world problems'],
];

describe('the texts of the shipped files', () => {
  for (const [aspect, whose, names] of NAMES) {
    it(`name, under ${aspect} for ${whose}, ${names}`, () => {
      const { aspects } =
        whose === BOTH ? (directory.pairs[0] ?? assert.fail('no pair')) : role(whose);
      const text = aspects[aspect]?.text ?? '';
      const missing = names
        .split('; ')
        .filter((name) => !new RegExp(`\\b(?:${name})`, 'i').test(text));
      assert.deepEqual(missing, []);
    });
  }
});

describe('the shipped article', () => {
  const dataset = builtInDataset([])!;
  const article = withArticle(withAnswer(dataset));
  const chapters = toChapters(article, dataset, { sections: undefined, words: enGuide });
  const sections = chapters.flatMap((chapter) => chapter.sections);

  it('has six parts, which are named before it has come', () => {
    assert.deepEqual(
      chapters.map(({ id, sections }) => [id, ...sections.map(({ id }) => id)]),
      [
        ['comparison', 'comparison', 'infographic'],
        [
          ...['part-work', 'primary-focus', 'typical-tasks', 'workflow', 'industries'],
          'career-growth',
        ],
        ['part-requirements', 'key-skills', 'education', 'tools'],
        ['salary', 'salary'],
        ['chooser', 'which-suits-you', 'chooser'],
        ['sources', 'sources'],
      ],
    );
    assert.deepEqual(
      listShippedChapters(enGuide).map(({ id, heading }) => [id, heading]),
      chapters.map(({ id, heading }) => [id, heading]),
    );
  });

  it('has a text for each role in each of its sections, and in its short answer', () => {
    for (const { id, passages } of sections) {
      for (const passage of passages) assert.ok(passage?.text, `${id} says nothing of a role`);
    }
    for (const { aspects } of withAnswer(dataset).roles) assert.ok(aspects['in-short']?.text);
  });

  it('names author, all sources and the disclaimer', () => {
    assert.equal(article.catalogue.author, 'role-comparison contributors');
    assert.deepEqual(
      sections.at(-1)?.sources.map(({ id }) => id),
      ['article', 'aijobs-2025-08-03', 'oews-2025'],
    );
    assert.match(article.catalogue.disclaimer ?? '', /general information/);
  });

  it('answers with the figures that come later', () => {
    const whole = withSalary(withArticle(dataset), builtInPay());
    assert.deepEqual(JSON.stringify(getShippedPay(dataset)), JSON.stringify(summarizePay(whole)));
  });

  it('reads the same whichever role comes first', () => {
    const other = withArticle(builtInDataset(['ai-engineer', 'machine-learning-engineer'])!);
    assert.equal(
      getPair(other)?.aspects['tools']?.text,
      getPair(withArticle(dataset))?.aspects['tools']?.text,
    );
  });
});
