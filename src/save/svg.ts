// SPDX-License-Identifier: MIT

/** What XML 1.0 forbids even as a reference: a file with one cannot be opened. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

/** A picture as the text of an SVG file; characters that a file cannot have are left out. */
export function toSvg(picture: SVGElement): string {
  return new XMLSerializer().serializeToString(picture).replace(FORBIDDEN, '');
}
