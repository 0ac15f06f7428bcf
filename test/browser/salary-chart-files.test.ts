// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { INK } from '../../src/chart/canvas/theme.js';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import { put } from '../fixtures/dataset.js';
import type { Spot } from '../fixtures/pixels.js';
import { findColor, findPale, toColor } from '../fixtures/pixels.js';
import { offeredCatalogue, paidCatalogue } from '../fixtures/salary.js';
import { findAll, getPart, mountChart, press, read } from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const CSV = 'Download the figures as CSV';
const PNG = 'Download the chart as PNG';

const COLORS = [
  [200, 0, 0],
  [0, 0, 200],
] as const;

const STYLE = '--role-color-1: rgb(200 0 0); --role-color-2: rgb(0 0 200)';

/** What a picture says, line by line, before it becomes pixels. */
async function readPicture(chart: SalaryChartElement): Promise<SVGElement> {
  const before = pictures.length;
  await save(chart, PNG);
  expect(pictures.length).to.equal(before + 1);
  const text = await pictures.at(-1)!.text();
  return new DOMParser().parseFromString(text, 'image/svg+xml')
    .documentElement as unknown as SVGElement;
}

interface Download {
  readonly name: string;
  readonly file: Blob;
}

/** The files that a page hands to its reader, which a test must not put on the disk. */
let downloads: Download[];
/** The addresses of files, and those that were given back, maybe of the test before. */
let made: string[];
let revoked: string[];
/** The pictures on their way to become PNG. */
let pictures: Blob[];
const { createObjectURL, revokeObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;

beforeEach(() => {
  downloads = [];
  made = [];
  revoked = [];
  pictures = [];
  const files = new Map<string, Blob>();
  URL.createObjectURL = (file: Blob) => {
    const address = createObjectURL(file);
    files.set(address, file);
    made.push(address);
    if (file.type === 'image/svg+xml') pictures.push(file);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    revoked.push(address);
    revokeObjectURL(address);
  };
  HTMLAnchorElement.prototype.click = function () {
    downloads.push({ name: this.download, file: files.get(this.href)! });
  };
});

afterEach(() => {
  Object.assign(URL, { createObjectURL, revokeObjectURL });
  HTMLAnchorElement.prototype.click = click;
});

async function save(chart: SalaryChartElement, button: string): Promise<Download> {
  const before = downloads.length;
  await press(chart, button);
  await until(() => downloads.length > before, 'there is a file');
  return downloads.at(-1)!;
}

/** A picture as pixels, at the size that it has. */
async function decode(file: Blob): Promise<HTMLCanvasElement> {
  const image = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas;
}

/** The lines of a file of which no text has a quote, without those around texts. */
function toLines(text: string): string[] {
  return text
    .replace(/[\uFEFF"]/g, '')
    .trim()
    .split('\r\n');
}

describe('the figures as a file', () => {
  it('are CSV in UTF-8, for a spreadsheet to open', async () => {
    const { name, file } = await save(await mountChart(), CSV);
    expect(name).to.equal('salaries.csv');
    expect(file.type).to.equal('text/csv;charset=utf-8');
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await file.text()).to.equal(
      [
        '"role","low","high","currency","period","definition","source","source date","licence"',
        '"Alpha",80000,120000,"USD","year","base","The Guide","2022-01-01","CC BY 4.0"',
        '"Beta",70000,110000,"USD","year","base","The Guide","2022-01-01","CC BY 4.0"',
        '',
      ].join('\r\n'),
    );
  });

  it('are separated as a spreadsheet in the language of the reader reads them', async () => {
    const chart = await mountChart({ lang: 'de' }, { data: paidCatalogue() });
    const { file } = await save(chart, 'Zahlen als CSV herunterladen');
    expect(await file.text()).to.contain('\r\n"Beta";70000;110000;"USD";');
  });

  it('are those of the view, by every filter', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'country', level: 'senior' });
    const lines = toLines(await (await save(chart, CSV)).file.text());
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 5).join())).to.deep.equal([
      ...['Alpha,senior,US,,60', 'Beta,senior,US,,50', 'Alpha,senior,FR,,15'],
    ]);
  });

  /** The lines of the file of a voice, the header first. */
  async function readLines(attributes: Readonly<Record<string, string>>): Promise<string[]> {
    const chart = await mountChart(attributes, { data: offeredCatalogue() });
    return toLines(await (await save(chart, CSV)).file.text());
  }

  it('are what adverts offer: each percentile of low ends, middles and high ends, and both counts', async () => {
    const percentiles = (measure: string) =>
      ['p10', 'p25', 'p50', 'p75', 'p90'].map((key) => `${measure} ${key}`).join();
    const terms = 'USD,year,base,The Board,2023-08-03,CC0 1.0';
    expect(await readLines({ source: 'adverts', country: 'US' })).to.deep.equal([
      `role,level,country,year,adverts,distinct adverts,${percentiles('low')},${percentiles('mid')},${percentiles('high')},mid median interval low,mid median interval high,currency,period,definition,source,source date,licence`,
      `Alpha,,US,,600,300,66000,74250,82500,90750,99000,88000,99000,110000,121000,132000,110000,123750,137500,151250,165000,108000,112000,${terms}`,
      `Beta,,US,,300,150,78000,87750,97500,107250,117000,104000,117000,130000,143000,156000,130000,146250,162500,178750,195000,128000,132000,${terms}`,
    ]);
  });

  it('are the counts of adverts alone where too few of them differ', async () => {
    const [, line] = await readLines({ source: 'adverts', country: 'DE' });
    expect(line).to.equal(
      `Alpha,,DE,,18,9${','.repeat(18)}USD,year,base,The Board,2023-08-03,CC0 1.0`,
    );
  });

  it('are what the state counted, by role, with all years', async () => {
    const [header, ...lines] = await readLines({ source: 'official' });
    expect(header).to.equal(
      'role,mapping,occupation,code,classification,country,year,employment,employment standard error,p10,p25,p50,p75,p90,currency,period,definition,source,source date,licence',
    );
    expect(lines).to.have.length(4);
    expect(lines[1]).to.equal(
      'Alpha,nearest,Summit Clerks,11-1111,SOC 2018,US,2022,37200,4.5,76000,85500,95000,104500,300000 or more,USD,year,base,The State,2022-05-31,public domain',
    );
  });

  it('run nothing when a spreadsheet opens them', async () => {
    const data = put(paidCatalogue(), 'roles[0].name', '=cmd|\' /C calc\'!A0, "x"');
    const { file } = await save(await mountChart({}, { data }), CSV);
    expect(await file.text()).to.contain(`\r\n"'=cmd|' /C calc'!A0, ""x""",80000`);
  });

  it('are there where figures cannot share an axis, too', async () => {
    const data = put(paidCatalogue(), 'roles[1].salary.estimates[0].currency', 'EUR');
    const { file } = await save(await mountChart({}, { data }), CSV);
    expect(await file.text()).to.contain('"Beta",70000,110000,"EUR"');
  });

  it('leave no address behind in the memory of the page', async () => {
    const chart = await mountChart();
    await save(chart, CSV);
    await save(chart, PNG);
    // One for each file, and one for the picture on its way to become one.
    expect(made).to.have.length(3);
    await until(
      () => made.every((address) => revoked.includes(address)),
      'the addresses are given back',
    );
  });
});

describe('the chart as a file', () => {
  it('is a PNG of twice its size, so that it is sharp', async () => {
    const { name, file } = await save(await mountChart(), PNG);
    expect(name).to.equal('salaries.png');
    expect(file.type).to.equal('image/png');
    const bytes = new DataView(await file.arrayBuffer());
    expect(bytes.getUint32(0)).to.equal(0x89504e47);
    expect(bytes.getUint32(4)).to.equal(0x0d0a1a0a);
    // The width in the header chunk.
    expect(bytes.getUint32(16)).to.equal(2 * 800);
    expect(bytes.getUint32(20)).to.be.above(300);
  });

  it('shows the marks in the colours of the roles, on white', async () => {
    const chart = await mountChart({
      source: 'survey',
      style: '--role-color-1: rgb(200 0 0); --role-color-2: rgb(0 0 200)',
    });
    const canvas = await decode((await save(chart, PNG)).file);
    // Beside the column of values, which is in these colours too.
    const marks = { left: 2 * 320, right: 2 * 800, top: 0, bottom: Infinity };
    const [first, second] = COLORS.map((color) => findColor(canvas, color, marks));
    expect(first!.count).to.be.above(500);
    expect(second!.count).to.be.above(500);
    // Alpha is paid more and stands above.
    expect(first!.right).to.be.above(second!.right);
    expect(first!.bottom).to.be.below(second!.top);
    const white = findColor(canvas, [255, 255, 255]).count;
    expect(white).to.be.above(0.7 * canvas.width * canvas.height);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`shows what adverts offer, in the colours of the roles: ${dir}`, async () => {
      const chart = await mountChart(
        {
          ...{ source: 'adverts', dir },
          style: '--role-color-1: rgb(200 0 0); --role-color-2: rgb(0 0 200)',
        },
        { data: offeredCatalogue() },
      );
      const canvas = await decode((await save(chart, PNG)).file);
      // Beside the column of values, which is in these colours too.
      const start = 2 * 324;
      const marks =
        dir === 'ltr'
          ? { left: start, right: Infinity, top: 0, bottom: Infinity }
          : { left: 0, right: 2 * 800 - start, top: 0, bottom: Infinity };
      const [first, second] = COLORS.map((color) => findPale(canvas, color, marks)) as [Spot, Spot];
      // Alphas go from 60 to 150 thousand, Betas from 66 to 165.
      expect((first.right - first.left) / (second.right - second.left)).to.be.closeTo(
        90 / 99,
        0.01,
      );
      if (dir === 'ltr') expect(second.right).to.be.above(first.right);
      else expect(second.left).to.be.below(first.left);
      expect(first.bottom).to.be.below(second.top);
    });

    it(`shows what the state counted, of several roles in the colour of text: ${dir}`, async () => {
      const chart = await mountChart(
        {
          ...{ source: 'official', dir },
          // What the page has for text is no colour for paper.
          style: 'color: rgb(200 200 200); --role-color-2: rgb(0 0 200)',
        },
        { data: offeredCatalogue() },
      );
      const canvas = await decode((await save(chart, PNG)).file);
      const start = 2 * 324;
      const columns =
        dir === 'ltr'
          ? { left: start, right: 2 * (800 - 160) }
          : { left: 2 * 160, right: 2 * 800 - start };
      const only = findPale(canvas, [0, 0, 200], { ...columns, top: 0, bottom: Infinity });
      expect(only.count).to.be.above(500);
      // Above the other mark, below the title and the axis. They go from 76 and from 64 thousand to 300.
      const area = { ...columns, top: 2 * 115, bottom: only.top - 20 };
      const shared = findPale(canvas, toColor(INK), area);
      expect(shared.count).to.be.above(500);
      expect((shared.right - shared.left) / (only.right - only.left)).to.be.closeTo(
        224 / 236,
        0.01,
      );
    });
  }

  it('says what was found, what was chosen, and from where it comes', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'level' });
    const said = [...(await readPicture(chart)).querySelectorAll('text')].map(read);
    expect(said[0]).to.equal(read(getPart(chart, 'heading')));
    expect(said[1]).to.equal('By level · All countries · All years');
    expect(said.join(' ')).to.contain('Source: The Panel, Jun 30, 2023, CC0 1.0');
    expect(said.join(' ')).to.contain('Hollow: fewer than 30 reports.');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has heads, labels, values, differences and a legend as the page has them: ${dir}`, async () => {
      const chart = await mountChart({ source: 'survey', 'group-by': 'level', dir, style: STYLE });
      const picture = await readPicture(chart);
      const said = [...picture.querySelectorAll('text')].map(read);
      const shown = [
        ...findAll(chart, '.head > .values, .head > .end, .head .tick, .legend li'),
        ...findAll(chart, '.label b, .label .muted, .values b, .end b, .end .muted'),
      ].map(read);
      for (const text of shown.filter(Boolean)) expect(said).to.include(text);
      expect(said).to.include.members(['Median', 'difference', '+$10K', 'clear', 'not clear']);
      const keys = [...picture.querySelectorAll('.key')].map((key) => key.getAttribute('d'));
      expect(keys).to.deep.equal(
        findAll(chart, '.legend path').map((path) => path.getAttribute('d')),
      );
      expect(new Set(keys).size).to.equal(2);
      // As many of each mark as on the page, hollow where they are there.
      for (const part of ['.bar', '.point', '.whisker', '.small .point', '.role-2 .point']) {
        expect(picture.querySelectorAll(part), part).to.have.length(
          findAll(chart, `.still ${part}`).length,
        );
      }
    });
  }

  it('sets off a difference only where it is clear, and a value only where there are enough reports', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'level' });
    const texts = [...(await readPicture(chart)).querySelectorAll('text')];
    const isStrong = (what: string) =>
      texts.find((text) => read(text) === what)?.getAttribute('font-weight') === '650';
    expect(['+$2K', '-$4K', '+$10K'].map(isStrong)).to.deep.equal([false, false, true]);
    // Executive Alphas are 12.
    expect(['$200K', '$130K'].map(isStrong)).to.deep.equal([false, true]);
  });

  it('has no figure and no mark over another, in either direction', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const chart = await mountChart({ source: 'survey', 'group-by': 'level', dir });
      const picture = await readPicture(chart);
      document.body.append(picture);
      const boxes = [...picture.querySelectorAll('text')]
        .filter((text) => read(text))
        .map((text) => ({ what: read(text), box: text.getBoundingClientRect() }));
      const page = picture.getBoundingClientRect();
      picture.remove();
      for (const [index, { what, box }] of boxes.entries()) {
        expect(box.left, what).to.be.at.least(page.left);
        expect(box.right, what).to.be.at.most(page.right);
        for (const other of boxes.slice(index + 1)) {
          const isOver =
            box.left < other.box.right - 1 &&
            other.box.left < box.right - 1 &&
            box.top < other.box.bottom - 4 &&
            other.box.top < box.bottom - 4;
          expect(isOver, `${what} over ${other.what}, ${dir}`).to.equal(false);
        }
      }
    }
  });

  it('is on white from a dark page, too, in colours for paper', async () => {
    const read = async (color: string) => {
      const { file } = await save(await mountChart({ style: `color: ${color}` }), PNG);
      const canvas = await decode(file);
      return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
    };
    const light = await read('rgb(20 20 20)');
    const dark = await read('rgb(240 240 240)');
    expect(dark.length).to.equal(light.length);
    expect(dark.every((channel, index) => channel === light[index])).to.equal(true);
  });

  it('does not tell what the reader typed', async () => {
    const chart = await mountChart({ style: '--role-color-1: rgb(200 0 0)' });
    const before = findColor(await decode((await save(chart, PNG)).file), [200, 0, 0]);
    await press(chart, 'Where do I stand?');
    const input = chart.renderRoot.querySelector<HTMLInputElement>('#standing input')!;
    input.value = '90000';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await chart.updateComplete;
    const after = findColor(await decode((await save(chart, PNG)).file), [200, 0, 0]);
    // A line through the bar would take some of its pixels.
    expect(after).to.deep.equal(before);
  });

  it('grows with the number of rows', async () => {
    const height = async (groupBy: string) => {
      const chart = await mountChart({ source: 'survey', 'group-by': groupBy });
      return (await decode((await save(chart, PNG)).file)).height;
    };
    expect(await height('level')).to.be.above((await height('none')) + 200);
  });
});
