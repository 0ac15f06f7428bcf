// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../fixtures/accessible.js';
import '../../src/define/role-infographic.js';
import { count, find, findAll, textOf, textsOf } from '../fixtures/comparison.js';
import { useConsole } from '../fixtures/console.js';
import { inventedCatalogue, put } from '../fixtures/dataset.js';
import { offeredCatalogue } from '../fixtures/salary.js';
import { morph } from '../fixtures/morph.js';
import { until } from '../fixtures/until.js';

type Infographic = HTMLElementTagNameMap['role-infographic'];

/** An infographic in a place of a width, as soon as it has its tools. */
async function mount(
  properties: Partial<Infographic> = {},
  { width = 900, lang = 'en', dir = 'ltr' } = {},
): Promise<Infographic> {
  const place = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${dir} style="inline-size: ${width}px"></div>`,
  );
  const element = document.createElement('role-infographic');
  Object.assign(element, { data: inventedCatalogue() }, properties);
  place.append(element);
  await until(() => element.shadowRoot?.querySelector('.formats'), 'the tools have come');
  return element;
}

const viewBox = (element: Element) => find(element, 'svg.picture').getAttribute('viewBox');
const press = (element: Element, name: string) => {
  const button = findAll(element, 'button').find((one) => textOf(one) === name);
  expect(button !== undefined, name).to.equal(true);
  button!.click();
};

/** What is saved while a test runs, in place of a download. */
function useDownloads(): { next(): Promise<{ name: string; blob: Blob }> } {
  const click = HTMLAnchorElement.prototype.click;
  const create = URL.createObjectURL.bind(URL);
  let blob: Blob | undefined;
  let saved: { name: string; blob: Blob } | undefined;
  beforeEach(() => {
    saved = undefined;
    URL.createObjectURL = (object) => {
      if (object instanceof Blob) blob = object;
      return create(object);
    };
    HTMLAnchorElement.prototype.click = function () {
      saved = { name: this.download, blob: blob! };
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = create;
  });
  return {
    async next() {
      await until(() => saved !== undefined, 'a file is saved');
      return saved!;
    },
  };
}

describe('<role-infographic>', () => {
  useConsole('error');
  const downloads = useDownloads();

  it('says in one picture what the roles are, what differs and what is shared', async () => {
    const element = await mount();
    const text = find(element, 'svg.picture').textContent.replace(/\s+/g, ' ');
    for (const part of [
      'One climbs. The other digs.',
      'Climbs what is high',
      'Digs down',
      'Counting',
    ]) {
      expect(text).to.contain(part);
    }
    expect(find(element, '.words').textContent).to.contain('All of this is invented.');
    expect(text).to.contain('The Almanac');
  });

  it('has the shape that social networks show, and the other on request', async () => {
    const element = await mount();
    expect(viewBox(element)).to.equal('0 0 1200 630');
    const views: object[] = [];
    element.addEventListener('view-change', ({ view }) => views.push(view));
    press(element, 'Portrait');
    await element.updateComplete;
    expect(viewBox(element)).to.equal('0 0 1080 1350');
    expect(views).to.deep.equal([{ format: 'portrait' }]);
    // The page is sent again, and then with a shape of its own.
    morph(element, {});
    await element.updateComplete;
    expect([viewBox(element), element.getAttribute('format')]).to.deep.equal([
      '0 0 1080 1350',
      null,
    ]);
    morph(element, { format: 'landscape' });
    await element.updateComplete;
    expect(viewBox(element)).to.equal('0 0 1200 630');
  });

  it('is upright in a narrow place, unless the page says otherwise', async () => {
    const narrow = await mount({}, { width: 320 });
    await until(() => viewBox(narrow) === '0 0 1080 1350', 'upright');
    expect(narrow.scrollWidth <= 320, 'nothing sticks out').to.equal(true);
    const told = await mount({ format: 'landscape' }, { width: 320 });
    expect(viewBox(told)).to.equal('0 0 1200 630');
  });

  it('is one image with a name for a screen reader, and its words can be opened', async () => {
    const element = await mount();
    const picture = find(element, 'svg.picture');
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal('One climbs. The other digs.');
    find(element, 'summary').click();
    await element.updateComplete;
    expect(textsOf(element, 'details')[0]).to.contain('Whistling');
    await expectAccessible(element);
  });

  for (const lang of ['en', 'de', 'ar', 'ja']) {
    it(`says in its text every figure that it draws, and each word in its own language: ${lang}`, async () => {
      const element = await mount(
        { data: offeredCatalogue() },
        { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' },
      );
      const digits = (text: string): string[] =>
        text.replaceAll(/[\u2066-\u2069]/g, '').match(/\p{N}[\p{N}.,]*\p{N}|\p{N}/gu) ?? [];
      const told = digits(find(element, '.words').textContent);
      const drawn = digits(find(element, 'svg.picture').textContent);
      expect(drawn.filter((figure) => !told.includes(figure))).to.deep.equal([]);
      expect(drawn.length).to.be.above(5);
      const languages = findAll(element, 'svg.picture tspan').map((text) => [
        text.closest('[lang]')!.getAttribute('lang'),
        /Alpha|Beta/.test(text.textContent) && !/vs|:|,|：|،|–|、|と|بين/.test(text.textContent),
      ]);
      for (const [language, isName] of languages) {
        if (isName) expect(language).to.equal('en');
      }
      expect(languages.some(([language]) => language === lang)).to.equal(true);
    });
  }

  for (const [lang, dir] of [
    ['de', 'ltr'],
    ['ja', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`stays within its frame: ${lang}`, async () => {
      const element = await mount({ roles: 'alpha beta gamma delta' }, { lang, dir });
      await until(() => element.shadowRoot?.querySelector('svg text'), 'drawn');
      const frame = find(element, 'svg.picture').getBoundingClientRect();
      const out = findAll(element, 'svg text').filter((text) => {
        const box = text.getBoundingClientRect();
        return (
          box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom
        );
      });
      expect(out.map(({ textContent }) => textContent)).to.deep.equal([]);
      await expectAccessible(element);
    });
  }

  // On the default font of a page many a browser sets a language in a font of its own.
  for (const [language, word] of [
    ['hi', 'डेटा इंजीनियरिंग प्रणाली'],
    ['ja', 'データ基盤の設計と運用'],
    ['zh-Hans', '数据平台的设计与运行'],
  ] as const) {
    for (const family of ['serif', 'sans-serif']) {
      it(`sets no text over another where the data are in ${language} in ${family}`, async () => {
        const data = put(inventedCatalogue(), 'language', language);
        for (const role of [0, 1]) {
          put(data, `roles[${role}].name`, word);
          put(data, `roles[${role}].summary`, `${word} `.repeat(5).trim());
          put(
            data,
            `roles[${role}].aspects.focus.points`,
            [1, 2, 3].map((count) => `${role + 1} ${word.slice(0, 4 + count)}`),
          );
        }
        put(data, 'pairs[0].summary', `${word}。${word}。`);
        const element = await mount({ data, style: `font-family: ${family}` } as object);
        await element.updateComplete;
        const boxes = findAll(element, 'svg.picture text').map((text) => ({
          text: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        const meets = boxes.flatMap(({ text, box }, index) =>
          boxes
            .slice(index + 1)
            .filter(
              ({ box: other }) =>
                box.left < other.right - 1 &&
                other.left < box.right - 1 &&
                Math.abs(box.bottom - other.bottom) < 5,
            )
            .map((other) => `${text} | ${other.text}`),
        );
        expect(meets).to.deep.equal([]);
        const frame = find(element, 'svg.picture').getBoundingClientRect();
        const out = boxes.filter(({ box }) => box.right > frame.right);
        expect(out.map(({ text }) => text)).to.deep.equal([]);
      });
    }
  }

  it('saves an SVG that needs nothing else', async () => {
    const element = await mount();
    press(element, 'SVG');
    const { name, blob } = await downloads.next();
    const text = await blob.text();
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(name).to.equal('role-comparison.svg');
    expect(file.querySelectorAll('parsererror').length).to.equal(0);
    expect(file.querySelector('title')?.textContent).to.equal('One climbs. The other digs.');
    expect(file.querySelector('desc')?.textContent).to.contain('Whistling');
    expect(file.documentElement.getAttribute('width')).to.equal('1200');
    expect(text).not.to.match(/var\(|currentColor|class=|href=|url\(/);
    const fills = [...file.querySelectorAll('rect, text')].map((one) => one.getAttribute('fill'));
    expect(fills.filter((fill) => !/^#[0-9a-f]{6}$/.test(fill ?? ''))).to.deep.equal([]);
  });

  it('saves a PNG of twice the size', async () => {
    const element = await mount();
    press(element, 'PNG');
    const { name, blob } = await downloads.next();
    const { width, height } = await createImageBitmap(blob);
    expect([name, width, height]).to.deep.equal(['role-comparison.png', 2400, 1260]);
  });

  it('draws what was saved in ink on white, also from a dark page', async () => {
    const element = await mount({ theme: 'dark' });
    press(element, 'SVG');
    const file = new DOMParser().parseFromString(
      await (await downloads.next()).blob.text(),
      'image/svg+xml',
    );
    expect(file.querySelector('rect')?.getAttribute('fill')).to.equal('#ffffff');
    expect(count(element, '.paper')).to.equal(0);
  });

  it('shows roles without any pay, and without any points', async () => {
    const element = await mount({ roles: 'gamma delta' });
    const text = find(element, 'svg.picture').textContent;
    expect(text).to.contain('Gamma').and.not.to.contain('Pay');
    await expectAccessible(element);
  });
});
