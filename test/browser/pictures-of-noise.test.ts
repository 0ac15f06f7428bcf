// SPDX-License-Identifier: MIT
//
// PNG in a browser that protects its reader from being recognised by what a canvas gives back.
import { expect } from '@open-wc/testing';
import { toPng } from '../../src/save/png.js';
import { useConsole } from '../fixtures/console.js';
import { findButton, mountPicture } from '../fixtures/infographic.js';
import { mountChart, press, read } from '../fixtures/salary-chart.js';
import { until } from '../fixtures/until.js';

const NOISE = /^This browser gives noise in place of pixels/;

/** What a page hands to its reader. */
let files: string[];
const { click } = HTMLAnchorElement.prototype;
const { getImageData } = CanvasRenderingContext2D.prototype;
const { toBlob } = HTMLCanvasElement.prototype;

type Change = (data: Uint8ClampedArray) => void;

const toNoise: Change = (data) =>
  data.forEach((_, at) => {
    data[at] = (at * 97 + 31) % 256;
  });
const toWhite: Change = (data) => data.fill(255);
/** As browsers do that change some pixels so little that nobody sees it. */
const nudge: Change = (data) =>
  data.forEach((value, at) => {
    if (at % 7 === 0) data[at] = value ^ 1;
  });

function changeReading(change: Change): void {
  CanvasRenderingContext2D.prototype.getImageData = function (...box) {
    const image = getImageData.apply(this, box);
    change(image.data);
    return image;
  };
}

function changeFiles(change: Change): void {
  HTMLCanvasElement.prototype.toBlob = function (callback, ...rest) {
    const other = document.createElement('canvas');
    Object.assign(other, { width: this.width, height: this.height });
    const context = other.getContext('2d')!;
    context.drawImage(this, 0, 0);
    const image = getImageData.call(context, 0, 0, this.width, this.height);
    change(image.data);
    context.putImageData(image, 0, 0);
    toBlob.call(other, callback, ...rest);
  };
}

function createPicture(): SVGElement {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('width', '60');
  picture.setAttribute('height', '40');
  return picture;
}

const fails = async (): Promise<string> => {
  try {
    return (await toPng(createPicture())).type;
  } catch (error) {
    return (error as Error).name;
  }
};

describe('a PNG where the browser gives noise', () => {
  const warnings = useConsole('warn');
  beforeEach(() => {
    files = [];
    HTMLAnchorElement.prototype.click = function () {
      files.push(this.download);
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    HTMLCanvasElement.prototype.toBlob = toBlob;
    CanvasRenderingContext2D.prototype.getImageData = getImageData;
  });

  for (const [name, change] of Object.entries({ toNoise, toWhite })) {
    it(`is not made, whether pixels or files are changed (${name})`, async () => {
      changeReading(change);
      expect(await fails(), 'pixels').to.equal('NoiseError');
      changeFiles(change);
      expect(await fails(), 'both').to.equal('NoiseError');
      CanvasRenderingContext2D.prototype.getImageData = getImageData;
      expect(await fails(), 'files').to.equal('NoiseError');
    });
  }

  it('is made where pixels change so little that nobody sees it', async () => {
    changeReading(nudge);
    changeFiles(nudge);
    expect(await fails()).to.equal('image/png');
  });

  it('is not handed out by the chart, which says why and offers the SVG', async () => {
    const chart = await mountChart();
    changeReading(toNoise);
    changeFiles(toNoise);
    await press(chart, 'Download the chart as PNG');
    await until(
      () => NOISE.test(read(chart.shadowRoot?.querySelector('.tools > [role=status]'))),
      'it is said',
    );
    expect(files).to.deep.equal([]);
    await press(chart, 'Download the chart as SVG');
    await until(() => files.length, 'there is a file');
    expect(files).to.deep.equal(['salaries.svg']);
  });

  it('is not handed out by the picture, which says why and names the SVG', async () => {
    const element = await mountPicture();
    changeReading(toNoise);
    changeFiles(toNoise);
    findButton(element, 'PNG')?.click();
    await until(
      () => NOISE.test(element.renderRoot.querySelector('.tools [role=status]')?.textContent ?? ''),
      'it is said',
    );
    expect(files).to.deep.equal([]);
    expect(warnings.take()).to.have.length(1);
  });
});

describe('an SVG of a picture', () => {
  it('opens in spite of characters that a file of XML cannot have', async () => {
    const { toSvg } = await import('../../src/save/svg.js');
    const picture = createPicture();
    picture.append(`a\u0000\u0008\u000b\u001b\ufffe\uffff\ud800b\t\n\u0085😀`);
    const text = toSvg(picture);
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(parsed.documentElement.textContent).to.equal('ab\t\n\u0085😀');
    expect(parsed.querySelector('parsererror') === null).to.equal(true);
  });
});
