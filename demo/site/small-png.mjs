// SPDX-License-Identifier: MIT
//
// Screenshots of text in few colours: a fifth of the bytes.
import { crc32, deflateSync } from 'node:zlib';

/** How many colours there are. */
const COLORS = 9;

/** Chooses colours for the pixels of a PNG, and gives the index of each pixel’s. Runs in the page. */
/* eslint-disable no-undef */
async function reduce(png, colors) {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const split = (pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  const distance = (one, other) =>
    one.reduce((sum, value, index) => sum + (value - other[index]) ** 2, 0);
  // The colour that is worst served by those before it, and often so, is the next.
  const rest = [...counts].map(([pixel, count]) => ({ pixel, count, color: split(pixel) }));
  const palette = [];
  let far = rest.map(() => 1e5);
  while (palette.length < colors) {
    const weight = (index) => far[index] * Math.sqrt(rest[index].count);
    let next = 0;
    rest.forEach((_, index) => weight(index) > weight(next) && (next = index));
    palette.push(rest[next].color);
    far = rest.map(({ color }, index) => Math.min(far[index], distance(color, palette.at(-1))));
  }
  const indexes = new Map(
    rest.map(({ pixel, color }) => {
      const distances = palette.map((other) => distance(color, other));
      return [pixel, distances.indexOf(Math.min(...distances))];
    }),
  );
  const packed = Array.from(pixels, (pixel) => String.fromCharCode(indexes.get(pixel))).join('');
  return { width, height, palette, packed: btoa(packed) };
}
/* eslint-enable no-undef */

function toChunk(type, data) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * A PNG in few colours.
 * @param {import('puppeteer-core').Page} page Reads the pixels.
 * @param {string} png The picture in base64.
 */
export async function toSmallPng(page, png) {
  const { width, height, palette, packed } = await page.evaluate(reduce, png, COLORS);
  const pixels = Buffer.from(packed, 'base64');
  const rows = Array.from({ length: height }, (_, row) => [
    Buffer.from([0]),
    pixels.subarray(row * width, (row + 1) * width),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    toChunk('IHDR', header),
    toChunk('PLTE', Buffer.from(palette.flat())),
    toChunk('IDAT', deflateSync(Buffer.concat(rows.flat()), { level: 9, memLevel: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}
