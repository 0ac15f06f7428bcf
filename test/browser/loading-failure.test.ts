// SPDX-License-Identifier: MIT
import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { DatasetError } from '../../src/dataset/error.js';
import { DatasetErrorEvent } from '../../src/base/events.js';
import { count, errorLine, errorsOf, find, show, textOf } from '../fixtures/comparison.js';
import type { Comparison } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue, inventedFiles, put } from '../fixtures/dataset.js';
import { useFiles } from '../fixtures/fetch.js';
import { until } from '../fixtures/until.js';

const LINE = 'Something here could not be loaded. Please try again later.';
const heading = (element: Comparison) => textOf(find(element, '[part=heading]'));

/** Something that cannot be shown, and where and why, `~` standing for the folder of files. */
interface BadInput {
  readonly what: string;
  readonly template: (base: string) => TemplateResult;
  readonly path: string;
  readonly reason: string | RegExp;
  /** The file at fault, where one is. */
  readonly file?: string;
}

const SHIPPED = 'an unknown role of the shipped data';
const data = inventedCatalogue();
const FIVE = {
  ...inventedCatalogue(),
  roles: [...data.roles, put(inventedCatalogue().roles[3] as object, 'id', 'epsilon')],
};
const inline = (text: string) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
};

const BAD: readonly BadInput[] = [
  {
    what: 'an unknown role',
    template: () => html`<role-comparison .data=${data} roles="alpha omega">F</role-comparison>`,
    path: 'roles',
    reason: 'there is no role "omega"',
  },
  {
    what: SHIPPED,
    template: () => html`<role-comparison roles="alpha beta">F</role-comparison>`,
    path: 'roles',
    reason: 'there is no role "alpha"; the nearest is "ai-engineer"',
  },
  {
    what: 'an unknown aspect',
    template: () => html`<role-comparison .data=${data} aspects="focus fees">F</role-comparison>`,
    path: 'aspects',
    reason: 'there is no aspect "fees"',
  },
  {
    what: 'one role',
    template: () => html`<role-comparison .data=${data} roles="alpha">F</role-comparison>`,
    path: 'roles',
    reason: 'expected at least two roles',
  },
  {
    what: 'five roles',
    template: () => html`
      <role-comparison .data=${FIVE} roles="alpha beta gamma delta epsilon">F</role-comparison>
    `,
    path: 'roles',
    reason: 'expected at most 4 roles',
  },
  {
    what: 'the same role twice',
    template: () => html`<role-comparison .data=${data} roles="alpha alpha">F</role-comparison>`,
    path: 'roles',
    reason: 'the role "alpha" stands here twice',
  },
  {
    what: 'data of the wrong shape',
    template: () => html`
      <role-comparison .data=${put(inventedCatalogue(), 'roles[1].salary.survey[3].p50', 'much')}
        >F</role-comparison
      >
    `,
    path: 'roles[1].salary.survey[3].p50',
    reason: 'expected a number',
  },
  {
    what: 'data that are no object',
    template: () => html`<role-comparison .data=${'alpha'}>F</role-comparison>`,
    path: '',
    reason: 'expected an object',
  },
  {
    what: 'a link that is a script',
    template: () => html`
      <role-comparison
        .data=${put(inventedCatalogue(), 'sources[0].url', 'javascript:window.ran=1')}
        >F</role-comparison
      >
    `,
    path: 'sources[0].url',
    reason: 'expected a link that begins with http:// or https:// and a host, without a user name',
  },
  {
    what: 'inline text that is not JSON',
    template: () => html`<role-comparison>F${inline('{"version": 1,}')}</role-comparison>`,
    path: '',
    reason: /^is not JSON \(.+\)$/,
  },
  {
    what: 'an address that is not found',
    template: (base) => html`<role-comparison src="${base}missing.json">F</role-comparison>`,
    path: '',
    reason: 'the server answered 404',
    file: 'missing.json',
  },
  {
    what: 'an address that gives HTML',
    template: (base) => html`<role-comparison src="${base}page.html">F</role-comparison>`,
    path: '',
    reason: /^is not JSON \(.+\)$/,
    file: 'page.html',
  },
  {
    what: 'an address that cannot be fetched',
    template: (base) => html`<role-comparison src="${base}offline.json">F</role-comparison>`,
    path: '',
    reason: /^could not be fetched: .*\(CORS\)$/,
    file: 'offline.json',
  },
  {
    what: 'a role whose file is of the wrong shape',
    template: (base) => html`<role-comparison src="${base}catalogue.json">F</role-comparison>`,
    path: 'roles[1].name',
    reason: 'expected a text',
    file: 'roles/beta.json',
  },
  {
    what: 'an address that is none',
    template: () => html`<role-comparison src="http://">F</role-comparison>`,
    path: 'src',
    reason: '"http://" is not an address',
  },
];

describe('an element that cannot show what it is asked for', () => {
  const errors = useConsole('error');
  const files = useFiles();

  beforeEach(() => {
    for (const [path, json] of Object.entries(inventedFiles())) files.serve(path, json);
    files.serve('roles/beta.json', put(inventedFiles()['roles/beta.json'], 'name', 7));
    files.serve('page.html', () => new Response('<!doctype html><p>Hello</p>'));
    files.serve('offline.json', () => Promise.reject(new TypeError('Failed to fetch')));
  });

  for (const { what, template, path, reason, file } of BAD) {
    it(`says so to reader, script and author: ${what}`, async () => {
      const { element, events } = await show(template(files.base));
      await element.updateComplete;

      expect(errorLine(element)).to.equal(LINE);
      expect(count(element, 'table')).to.equal(0);
      expect(count(element, 'slot')).to.equal(1);

      const [event] = events;
      expect(events).to.have.length(1);
      expect(event).to.be.an.instanceof(DatasetErrorEvent);
      expect([event?.bubbles, event?.composed]).to.deep.equal([false, false]);
      const { error } = event as DatasetErrorEvent;
      expect(error).to.be.an.instanceof(DatasetError);
      expect(error.path).to.equal(path);
      expect(error.reason).to.match(reason instanceof RegExp ? reason : /.*/);
      if (typeof reason === 'string') expect(error.reason).to.equal(reason);
      expect(error.url).to.equal(file && files.base + file);

      const place = [file && files.base + file, path].filter(Boolean).join(': ');
      const [message, ...others] = errors.take();
      expect(others).to.deep.equal([]);
      expect(message).to.equal(
        ['<role-comparison>', [place, error.reason].filter(Boolean).join(': ')].join(' '),
      );
      expect(Reflect.get(window, 'ran')).to.equal(undefined);
    });

    // Once a page has data of its own, there are no shipped ones.
    if (what === SHIPPED) continue;
    it(`keeps the last view, on which a person can go on: ${what}`, async () => {
      const { element, events } = await show(html`
        <role-comparison .data=${inventedCatalogue()}></role-comparison>
      `);
      const { element: bad } = await show(template(files.base));
      errors.take();
      const error = oneEvent(element, 'error');
      // Data count before an address and a child.
      if (bad.src || bad.childElementCount) element.data = undefined;
      element.append(...bad.childNodes);
      // Children are noticed in a task of their own; until then they would not count.
      await aTimeout(0);
      const { src, data, roles, aspects } = bad;
      const set = Object.entries({ src, data, roles, aspects }).filter(([, value]) => value);
      Object.assign(element, Object.fromEntries(set));
      await error;
      await element.updateComplete;
      expect(errorLine(element)).to.equal(LINE);
      expect(heading(element)).to.equal('Alpha vs. Beta');
      expect(count(element, 'tbody tr')).to.equal(3);
      expect(events.map(({ type }) => type)).to.deep.equal(['load', 'error']);
      expect(errors.take()).to.have.length(1);
      if (path === 'aspects') return;
      find(element, 'button:last-of-type').click();
      await element.updateComplete;
      expect(count(element, 'tbody tr')).to.equal(2);
      expect(events).to.have.length(2);
    });
  }

  it(`keeps the last view: ${SHIPPED}`, async () => {
    const { element, events } = await show(html`<role-comparison></role-comparison>`);
    const shown = heading(element);
    const error = oneEvent(element, 'error');
    element.roles = 'alpha beta';
    await error;
    await element.updateComplete;
    expect(errorLine(element)).to.equal(LINE);
    expect(heading(element)).to.equal(shown);
    expect(events.map(({ type }) => type)).to.deep.equal(['load', 'error']);
    expect(errors.take()).to.have.length(1);
  });

  it('leaves the other elements of the page alone', async () => {
    const heard: string[] = [];
    const listen = ({ type, currentTarget }: Event) =>
      heard.push(`${type} ${(currentTarget as Element).id}`);
    const { element: good } = await show(html`
      <role-comparison id="good" .data=${data} @load=${listen} @error=${listen}></role-comparison>
      <role-comparison
        id="bad"
        .data=${data}
        roles="omega alpha"
        @load=${listen}
        @error=${listen}
      ></role-comparison>
    `);
    const bad = good.nextElementSibling as Comparison;
    await until(() => heard.length > 1, 'it is heard twice');
    await aTimeout(0);
    expect(heard.sort()).to.deep.equal(['error bad', 'load good']);
    expect([errorLine(good), errorLine(bad)]).to.deep.equal(['', LINE]);
    expect(heading(good)).to.equal('Alpha vs. Beta');
    expect(errors.take()).to.have.length(1);
  });

  it('says the same error once, however often it is drawn', async () => {
    const { element, events } = await show(html`
      <role-comparison .data=${data} aspects="fees"></role-comparison>
    `);
    element.heading = 'Other words';
    await element.updateComplete;
    element.only = 'common';
    await element.updateComplete;
    expect(events).to.have.length(1);
    expect(errors.take()).to.have.length(1);
  });

  it('says another error after the first', async () => {
    const { element, events } = await show(html`
      <role-comparison .data=${data} aspects="fees"></role-comparison>
    `);
    element.aspects = 'focus wages';
    await element.updateComplete;
    expect(errorsOf(events).map(([, reason]) => reason)).to.deep.equal([
      'there is no aspect "fees"',
      'there is no aspect "wages"',
    ]);
    expect(errors.take()).to.have.length(2);
  });

  it('tells the author which element it is', async () => {
    const told: unknown[][] = [];
    const { error } = console;
    console.error = (...values: unknown[]) => told.push(values);
    const { element } = await show(html`<role-comparison roles="omega"></role-comparison>`);
    console.error = error;
    expect(told[0]?.includes(element)).to.equal(true);
  });
});
