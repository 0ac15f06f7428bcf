// SPDX-License-Identifier: MIT

/** The width of a text in pixels, at a size in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** Characters by their width in em, as wide as common fonts have them; the first that fits counts. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  // Marks that stand on another character, and what only steers direction.
  [/^[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [
    /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Extended_Pictographic}\uff00-\uff60]/u,
    1.02,
  ],
  [/^[ijltfrI.,:;|!'’()[\]/·\s-]/u, 0.42],
  [/^[mwMW%@—…]/u, 1],
  [/^[\p{Lu}\p{N}$€£+]/u, 0.73],
];

const OTHER = 0.64;

const BOLD = 1.1;

const known = new Map<string, number>();

/** Measures without a page, a little too wide rather than too narrow. */
export const estimateWidth: Measure = (text, size, bold) => {
  let sum = 0;
  for (const character of text) {
    let width = known.get(character);
    if (width === undefined) {
      width = WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHER;
      known.set(character, width);
    }
    sum += width;
  }
  return sum * size * (bold ? BOLD : 1);
};

/** Measures in a font of the page; estimates where there is no canvas. */
export function measureIn(fontFamily: string): Measure {
  // The environments of unit tests complain where they have no canvas.
  if (!('CanvasRenderingContext2D' in globalThis)) return estimateWidth;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimateWidth;
  const widths = new Map<string, number>();
  return (text, size, bold) => {
    const key = `${bold ? 700 : 400} 100px ${fontFamily}`;
    let width = widths.get(key + text);
    if (width === undefined) {
      context.font = key;
      widths.set(key + text, (width = context.measureText(text).width / 100));
    }
    return width * size;
  };
}
