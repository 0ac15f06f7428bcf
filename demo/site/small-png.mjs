// SPDX-License-Identifier: MIT
//
// A screenshot as a PNG of few colours, which is a third of the size: a drawing has few, and the shades at the edges of
// its letters may share some.
import { crc32, deflateSync } from 'node:zlib';

/** The most colours. */
const MAXIMUM = 32;

/** How far apart two colours are at least, as the sum of the differences of red, green and blue. */
const DISTANCE = 48;

/** The part of the picture, as one of so many, that makes a colour that of a surface. */
const SURFACE = 500;

/**
 * @param {import('puppeteer-core').Page} page Decodes the screenshot.
 * @param {Uint8Array} png
 * @returns {Promise<Buffer>}
 */
export async function toSmallPng(page, png) {
  const { width, height, pixels } = await page.evaluate(
    readPixels,
    Buffer.from(png).toString('base64'),
  );
  const data = Buffer.from(pixels, 'base64');
  const colors = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const color = data.readUIntBE(at, 3);
    colors.set(color, (colors.get(color) ?? 0) + 1);
  }
  const palette = [];
  for (const [color, count] of [...colors].sort((a, b) => b[1] - a[1])) {
    if (palette.length === MAXIMUM) break;
    // A surface keeps its colour.
    const isSurface = count > (width * height) / SURFACE;
    if (isSurface || palette.every((other) => distance(color, other) >= DISTANCE)) {
      palette.push(color);
    }
  }
  const nearest = new Map(
    [...colors.keys()].map((color) => {
      const distances = palette.map((other) => distance(color, other));
      return [color, distances.indexOf(Math.min(...distances))];
    }),
  );
  // Each row begins with how it is filtered: not at all.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + x + 1] = nearest.get(data.readUIntBE(4 * (y * width + x), 3));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the place of a colour in the palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    toChunk('IHDR', header),
    toChunk('PLTE', Buffer.from(palette.flatMap(toChannels))),
    toChunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The pixels of a PNG, four bytes each; runs in a page. */
/* eslint-disable no-undef */
async function readPixels(png) {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let pixels = '';
  for (let at = 0; at < data.length; at += 30_000) {
    pixels += btoa(String.fromCharCode(...data.subarray(at, at + 30_000)));
  }
  return { width, height, pixels };
}
/* eslint-enable no-undef */

function toChannels(color) {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function distance(one, other) {
  const channels = toChannels(other);
  return toChannels(one).reduce(
    (sum, channel, index) => sum + Math.abs(channel - channels[index]),
    0,
  );
}

function toChunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
