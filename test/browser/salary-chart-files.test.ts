// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { SalaryChartElement } from '../../src/elements/salary-chart/element.js';
import { put } from '../fixtures/dataset.js';
import { findColor } from '../fixtures/pixels.js';
import { paidCatalogue } from '../fixtures/salary.js';
import { mountChart, press } from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const CSV = 'Download the figures as CSV';
const PNG = 'Download the chart as PNG';

interface Download {
  readonly name: string;
  readonly file: Blob;
}

/** The files that a page hands to its reader, which a test must not put on the disk. */
let downloads: Download[];
/** The addresses of files, and those that were given back, maybe of the test before. */
let made: string[];
let revoked: string[];
const { createObjectURL, revokeObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;

beforeEach(() => {
  downloads = [];
  made = [];
  revoked = [];
  const files = new Map<string, Blob>();
  URL.createObjectURL = (file: Blob) => {
    const address = createObjectURL(file);
    files.set(address, file);
    made.push(address);
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

describe('the figures as a file', () => {
  it('are CSV in UTF-8, for a spreadsheet to open', async () => {
    const { name, file } = await save(await mountChart(), CSV);
    expect(name).to.equal('salaries.csv');
    expect(file.type).to.equal('text/csv;charset=utf-8');
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await file.text()).to.equal(
      [
        'role,low,high,currency,period,definition,source,source date,licence',
        'Alpha,80000,120000,USD,year,base,The Guide,2022-01-01,CC BY 4.0',
        'Beta,70000,110000,USD,year,base,The Guide,2022-01-01,CC BY 4.0',
        '',
      ].join('\r\n'),
    );
  });

  it('are those of the view, by every filter', async () => {
    const chart = await mountChart({ source: 'survey', 'group-by': 'country', level: 'senior' });
    const lines = (await (await save(chart, CSV)).file.text()).trim().split('\r\n');
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 5).join())).to.deep.equal([
      ...['Alpha,senior,US,,60', 'Beta,senior,US,,50', 'Alpha,senior,FR,,15'],
    ]);
  });

  it('run nothing when a spreadsheet opens them', async () => {
    const data = put(paidCatalogue(), 'roles[0].name', '=cmd|\' /C calc\'!A0, "x"');
    const { file } = await save(await mountChart({}, { data }), CSV);
    expect(await file.text()).to.contain(`\r\n"'=cmd|' /C calc'!A0, ""x""",80000`);
  });

  it('are there where figures cannot share an axis, too', async () => {
    const data = put(paidCatalogue(), 'roles[1].salary.estimates[0].currency', 'EUR');
    const { file } = await save(await mountChart({}, { data }), CSV);
    expect(await file.text()).to.contain('Beta,70000,110000,EUR');
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
    const first = findColor(canvas, [200, 0, 0]);
    const second = findColor(canvas, [0, 0, 200]);
    expect(first.count).to.be.above(2000);
    expect(second.count).to.be.above(2000);
    // Alpha is paid more and stands above.
    expect(first.right).to.be.above(second.right);
    expect(first.bottom).to.be.below(second.top);
    const white = findColor(canvas, [255, 255, 255]).count;
    expect(white).to.be.above(0.7 * canvas.width * canvas.height);
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
