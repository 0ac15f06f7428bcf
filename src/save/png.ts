// SPDX-License-Identifier: MIT
import { toSvg } from './svg.js';

/** Pictures have twice the pixels of their size, for sharp screens and paper. */
const SCALE = 2;

/** What is drawn to find out whether a canvas gives back what was drawn: red, green and blue in bands. */
const BANDS = [
  [0, 0, 0],
  [255, 255, 255],
  [190, 60, 30],
  [20, 110, 200],
] as const;

/**
 * How far off a pixel may be on average, of 255. Some browsers change single pixels by one or two, which
 * nobody sees; noise is off by 80 or so, and a blank picture by more.
 */
const TOLERANCE = 12;

/** A browser that protects its reader from being recognised gives noise in place of a picture. */
export class NoiseError extends Error {
  override readonly name = 'NoiseError';
}

/**
 * A picture as PNG.
 * @throws {NoiseError} where the file would not show the picture; another error where the browser cannot draw it.
 */
export async function toPng(picture: SVGElement): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([toSvg(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Number(picture.getAttribute('width')) * SCALE;
    canvas.height = Math.ceil(Number(picture.getAttribute('height')) * SCALE);
    const context = getContext(canvas);
    if (!(await isFaithful(context))) throw new NoiseError('The canvas gives back noise.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await encode(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Whether a file made of a canvas shows what was drawn onto it. Leaves the canvas with what it drew. */
async function isFaithful(context: CanvasRenderingContext2D): Promise<boolean> {
  const { canvas } = context;
  const width = canvas.width / BANDS.length;
  for (const [index, [red, green, blue]] of BANDS.entries()) {
    context.fillStyle = `rgb(${red} ${green} ${blue})`;
    context.fillRect(Math.round(index * width), 0, Math.ceil(width), canvas.height);
  }
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const read = getContext(copy);
  read.drawImage(await createImageBitmap(await encode(canvas)), 0, 0);
  return BANDS.every((color, index) => {
    // Well within its band, over the whole height.
    const [left, span] = [Math.round((index + 0.25) * width), Math.ceil(width / 2)];
    const { data } = read.getImageData(left, 0, span, copy.height);
    let sum = 0;
    for (let at = 0; at < data.length; at += 1) {
      sum += Math.abs((data[at] ?? 0) - (color[at % 4] ?? 255));
    }
    return sum / data.length < TOLERANCE;
  });
}

function getContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas to draw on.');
  return context;
}

async function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The canvas gave no picture.');
  return blob;
}
