// SPDX-License-Identifier: MIT

/** Hands a file to the reader. Nothing is sent: the file is made in the page. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of the file once the click is handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
