// SPDX-License-Identifier: MIT

/** Pictures have twice the pixels of their size, for sharp screens and paper. */
const SCALE = 2;

/** A picture as PNG. Rejects where the browser cannot draw it. */
export async function toPng(picture: SVGElement): Promise<Blob> {
  const text = new XMLSerializer().serializeToString(picture);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Number(picture.getAttribute('width')) * SCALE;
    canvas.height = Math.ceil(Number(picture.getAttribute('height')) * SCALE);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The canvas gave no picture.');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
