// SPDX-License-Identifier: MIT
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
};

/** Files on a local server, compressed once, all with the same headers. */
export interface CompressedServer {
  /** The address of the server, without a slash at the end. */
  readonly base: string;
  /** The paths asked for, in order. */
  readonly asked: string[];
  /** Puts a file at a path such as `/page.html`. The end of the path says what it is. */
  put(path: string, content: string | Buffer): Promise<void>;
  /** Bytes of a file as it is sent. */
  sizeOf(path: string): number;
  close(): Promise<void>;
}

/** @param quality Of Brotli, from 0 to 11; 11 is what a site that compresses beforehand uses. */
export async function startCompressedServer(quality = 11): Promise<CompressedServer> {
  const files = new Map<string, Buffer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const body = files.get(path);
    if (!body) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'public, max-age=31536000, immutable',
      })
      .end(body);
  });
  // Longer than any visit, so that no connection is closed between two requests of one.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    asked,
    async put(path, content) {
      files.set(
        path,
        await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
      );
    },
    sizeOf: (path) => files.get(path)?.length ?? 0,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
