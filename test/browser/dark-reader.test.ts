// SPDX-License-Identifier: MIT
import { fixture, html } from '@open-wc/testing';
import { disable, enable } from 'darkreader';
import '../../src/define/role-comparison.js';
import '../../src/define/role-infographic.js';
import { contrast, distance, readTexts, VISIONS } from '../fixtures/contrast.js';
import { inventedCatalogue } from '../fixtures/dataset.js';
import type { Color } from '../fixtures/pixels.js';
import { toColor } from '../fixtures/pixels.js';
import { offeredCatalogue } from '../fixtures/salary.js';
import { mountChart } from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

type ReadColor = (style: CSSStyleDeclaration) => string;

/** Has Dark Reader repaint the page, and waits until an element is as its roles and its texts need it. */
async function untilReadable(
  host: Element,
  marks: readonly [selector: string, read: ReadColor],
): Promise<void> {
  enable({});
  const [selector, read] = marks;
  const [owner = '', pseudo] = selector.split(/(?=::)/);
  const listColors = () =>
    [...host.shadowRoot!.querySelectorAll(owner)].map((mark) =>
      toColor(read(getComputedStyle(mark, pseudo))),
    );
  const what = `under Dark Reader <${host.localName}>`;
  await until(
    () => contrast(toColor(getComputedStyle(host).color), [0, 0, 0]) > 10,
    `${what} has light text`,
  );
  await until(() => {
    const [one, other] = listColors();
    const isTold = distance(one!, other!, VISIONS['all']!) > 0.08;
    return isTold && [one!, other!].every(hasHue);
  }, `${what} has a colour for each role`);
  await until(
    () => readTexts(host).every(({ ratio }) => ratio >= 4.5),
    `${what} has text that can be read`,
  );
}

const hasHue = ([red, green, blue]: Color) =>
  Math.max(red, green, blue) - Math.min(red, green, blue) > 60;

describe('on a page that Dark Reader repaints', () => {
  afterEach(() => disable());

  it('a pay chart keeps a colour for each role, and every text can be read', async () => {
    const chart = await mountChart(
      { source: 'adverts', 'group-by': 'level' },
      { data: offeredCatalogue() },
    );
    const { renderRoot } = chart;
    await until(() => renderRoot.querySelector('.legend .shape'), 'the chart has its legend');
    await untilReadable(chart, ['.legend .shape', ({ fill }) => fill]);
  });

  for (const [tag, data, ...marks] of [
    [
      'role-comparison',
      inventedCatalogue(),
      'thead .role::after',
      ({ borderBlockEndColor }) => borderBlockEndColor,
    ],
    ['role-infographic', offeredCatalogue(), '.picture .bar', ({ stroke }) => stroke],
  ] satisfies [string, object, string, ReadColor][]) {
    it(`<${tag}> keeps a colour for each role, and every text can be read`, async () => {
      const element = document.createElement(tag);
      Object.assign(element, { data });
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(element);
      await until(() => element.shadowRoot?.querySelector(marks[0].split('::')[0]!), 'it is shown');
      await untilReadable(element, marks);
    });
  }
});
