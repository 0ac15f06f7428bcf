// SPDX-License-Identifier: MIT
//
// What a page does to its elements.
import * as fc from 'fast-check';
import { inventedCatalogue } from '../../fixtures/dataset.js';
import { offeredCatalogue, paidCatalogue } from '../../fixtures/salary.js';
import type { Command } from './command.js';
import { command, pick, setAttribute } from './command.js';
import { Subject } from './subject.js';

const TAGS = ['role-comparison', 'salary-chart', 'role-chooser', 'role-infographic', 'role-guide'];

const VALUES: Readonly<Record<string, readonly (string | null)[]>> = {
  heading: ['A heading', '', null],
  theme: ['light', 'dark', 'neon', null],
  only: ['differences', 'common', 'all', null],
  aspects: ['focus', 'skills tools', 'nothing', null],
  source: ['estimate', 'survey', 'adverts', 'official', 'rumour', null],
  'group-by': ['none', 'level', 'country', 'year', 'mood', null],
  level: ['entry', 'senior', 'god', null],
  country: ['US', 'FR', 'Atlantis', null],
  year: ['2001', '2024', 'x', null],
  'no-controls': ['', null],
  layout: ['steps', 'list', 'x', null],
  answers: ['5 3 1', '- - 4', 'x', null],
  format: ['landscape', 'portrait', 'x', null],
  sections: ['salary sources', 'nothing', null],
  'heading-level': ['1', '3', '9', null],
  lang: ['de', 'ar', 'xx-invalid-subtag-that-is-long', null],
  dir: ['rtl', 'ltr', null],
  hidden: ['', null],
};

/** Puts an element onto the page. */
const add = fc.constantFrom(...TAGS).map((tag): Command => ({
  check: ({ elements }) => elements < 3,
  run: async (model, world) => {
    model.elements += 1;
    const id = 1 + Math.max(0, ...world.subjects.map(({ id }) => id));
    world.subjects.push(new Subject(id, tag));
    await world.page.evaluate(
      (tag, id) => {
        const element = document.createElement(tag);
        element.dataset['monkey'] = String(id);
        element.append('Fallback');
        monkey.follow(element);
        document.getElementById('one')?.append(element);
      },
      tag,
      id,
    );
    await world.settle();
  },
  toString: () => `add(${tag})`,
}));

const remove = pick.map((pick): Command => ({
  check: ({ elements }) => elements > 1,
  run: async (model, world) => {
    model.elements -= 1;
    const { id } = world.pick(pick);
    world.subjects.splice(pick % world.subjects.length, 1);
    await world.page.evaluate(
      (id) => document.querySelector(`[data-monkey="${id}"]`)?.remove(),
      id,
    );
    await world.settle();
  },
  toString: () => `remove(${pick})`,
}));

const attribute = fc
  .constantFrom(
    ...Object.entries(VALUES).flatMap(([name, values]) =>
      values.map((value) => [name, value] as const),
    ),
  )
  .chain(([name, value]) =>
    pick.map((pick) =>
      command({
        name: `attribute(${pick}, ${name}, ${String(value)})`,
        run: (world) => setAttribute(world, pick, name, value),
      }),
    ),
  );

const roles = fc
  .tuple(
    pick,
    fc.constantFrom(
      ...['alpha beta', 'beta alpha', 'beta alpha gamma', 'alpha gamma'],
      ...['alpha', 'alpha beta gamma delta x', 'ai-engineer machine-learning-engineer', '', null],
    ),
  )
  .map(([pick, value]) =>
    command({
      name: `attribute(${pick}, roles, ${String(value)})`,
      run: (world) => setAttribute(world, pick, 'roles', value),
    }),
  );

/** Catalogues that a page has itself, and what it may have in their place. */
const OWN = [inventedCatalogue(), paidCatalogue(), offeredCatalogue()].map((data) =>
  JSON.stringify(data),
);

const data = fc
  .tuple(pick, fc.constantFrom(...OWN, '{"version":9}', '{}', '[]', ''))
  .map(([pick, text]) =>
    command({
      name: `data(${pick}, ${text.slice(0, 60)})`,
      async run(world) {
        const subject = world.pick(pick);
        subject.data = text;
        await world.page.evaluate(
          (id, text) => {
            const element = document.querySelector(`[data-monkey="${id}"]`);
            if (element) Reflect.set(element, 'data', text ? JSON.parse(text) : undefined);
          },
          subject.id,
          text,
        );
        await subject.ask(world.answers, 'data');
        await world.settle();
      },
    }),
  );

const child = fc.tuple(pick, fc.constantFrom(...OWN, '{"version": 1,', '')).map(([pick, text]) =>
  command({
    name: `child(${pick}, ${text.slice(0, 60)})`,
    async run(world) {
      const subject = world.pick(pick);
      subject.child = text;
      await world.page.evaluate(
        (id, text) => {
          const element = document.querySelector(`[data-monkey="${id}"]`);
          element?.querySelector('script')?.remove();
          if (!text) return;
          const script = document.createElement('script');
          Object.assign(script, { type: 'application/json', textContent: text });
          element?.append(script);
        },
        subject.id,
        text,
      );
      await subject.ask(world.answers);
      await world.settle();
    },
  }),
);

const move = fc
  .tuple(pick, fc.constantFrom('one', 'two', 'away', 'detached'))
  .map(([pick, place]) =>
    command({
      name: `move(${pick}, ${place})`,
      async run(world) {
        await world.page.evaluate(
          (id, place) => {
            const element = document.querySelector(`[data-monkey="${id}"]`);
            if (!element) return;
            const home = element.parentElement;
            if (place !== 'detached') return document.getElementById(place)?.append(element);
            element.remove();
            home?.prepend(element);
          },
          world.pick(pick).id,
          place,
        );
        await world.settle();
      },
    }),
  );

const language = fc.constantFrom('en', 'de', 'ar', 'ja', 'pt-BR', 'zh-Hant', '').map((tag) =>
  command({
    name: `language(${tag})`,
    async run(world) {
      world.language = tag;
      await world.page.evaluate((tag) => (document.documentElement.lang = tag), tag);
      await world.settle();
    },
  }),
);

const colours = fc
  .constantFrom('black white', 'white black', 'rgb(90,30,0) rgb(255,250,230)')
  .map((pair) =>
    command({
      name: `colours(${pair})`,
      async run(world) {
        await world.page.evaluate((pair) => {
          const [color = '', background = ''] = pair.split(' ');
          Object.assign(document.body.style, { color, background });
        }, pair);
        await world.settle();
      },
    }),
  );

const width = fc.constantFrom('320', '700', '1200', '0').map((width) =>
  command({
    name: `width(${width})`,
    async run(world) {
      await world.page.evaluate((width) => {
        const place = document.getElementById('one');
        if (place) place.style.width = `${width}px`;
      }, width);
      await world.settle();
    },
  }),
);

export const pageCommands = {
  add,
  remove,
  attribute,
  roles,
  data,
  child,
  move,
  language,
  colours,
  width,
};

declare const monkey: { follow(element: Element): void };
