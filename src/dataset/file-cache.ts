// SPDX-License-Identifier: MIT

/** A file that has come. */
export interface JsonFile {
  readonly json: unknown;
  /** Where the file was found, after redirects. */
  readonly url: string;
  /** How many characters it has. */
  readonly size: number;
}

/** How many characters of files are kept for who asks again: twice the largest file. */
const MAXIMUM_KEPT = 10_000_000;

/** One request for each address, however many ask. A failed one is forgotten, and so are the oldest files beyond a size. */
export class FileCache {
  readonly #files = new Map<string, Promise<JsonFile>>();
  readonly #sizes = new Map<string, number>();

  /** @param maximum How many characters are kept. */
  constructor(private readonly maximum = MAXIMUM_KEPT) {}

  /** The file at an address, which `request` asks for where it is not known. */
  get(url: string, request: (url: string) => Promise<JsonFile>): Promise<JsonFile> {
    const known = this.#files.get(url);
    if (known) return known;
    const file = request(url);
    this.#files.set(url, file);
    // Whoever asked hears of the failure; this only lets the next one try again.
    file.then(
      ({ size }) => this.#keep(url, file, size),
      () => this.#forget(url, file),
    );
    return file;
  }

  /** Lets the next request for each address be made anew. */
  clear(): void {
    this.#files.clear();
    this.#sizes.clear();
  }

  #keep(url: string, file: Promise<JsonFile>, size: number): void {
    if (this.#files.get(url) !== file) return;
    this.#sizes.set(url, size);
    let sum = [...this.#sizes.values()].reduce((all, one) => all + one, 0);
    for (const [oldest, length] of this.#sizes) {
      if (sum <= this.maximum) return;
      this.#files.delete(oldest);
      this.#sizes.delete(oldest);
      sum -= length;
    }
  }

  #forget(url: string, file: Promise<JsonFile>): void {
    if (this.#files.get(url) === file) this.#files.delete(url);
  }
}
