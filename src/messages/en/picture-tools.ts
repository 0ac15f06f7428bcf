// SPDX-License-Identifier: MIT
//
// The English words of what a person can do with the picture, which come with that.

export const enPictureTools = {
  format: 'Format of the picture',
  formats: { landscape: 'Landscape', portrait: 'Portrait' },
  enlarge: 'Enlarge',
  close: 'Close',
  svg: 'SVG',
  svgLong: 'Download the picture as SVG',
  png: 'PNG',
  pngLong: 'Download the picture as PNG',
  copy: 'Copy image',
  copied: 'Image copied.',
  notCopied: 'The browser did not allow copying.',
  share: 'Share',
  notShared: 'The picture could not be shared.',
  noPicture: 'The picture could not be made.',
  noise:
    'This browser gives noise in place of pixels, to protect you from being recognised. Download the picture as SVG.',
};

/** The words of the picture's tools in one language. */
export type PictureToolMessages = typeof enPictureTools;
