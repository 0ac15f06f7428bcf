// SPDX-License-Identifier: MIT
//
// What the server of the monkey has: right catalogues, each with names of its own, so that a view tells which one
// it is of, and answers that are wrong, late, or other ones the next time.
import type { ServerResponse } from 'node:http';
import { choosableCatalogue, inventedCatalogue } from '../../fixtures/dataset.js';
import { offeredCatalogue, paidCatalogue } from '../../fixtures/salary.js';
import type { Site } from '../../fixtures/site.js';

/** A catalogue whose roles have another first word. */
function rename<Data extends { roles: object[] }>(data: Data, word: string): Data {
  const named = data.roles as { name: string; plural?: string }[];
  for (const role of named) {
    role.name = `${word} ${role.name}`;
    delete role.plural;
  }
  return data;
}

/** The catalogues by their address. */
export const CATALOGUES: Readonly<Record<string, object>> = {
  'roles.json': choosableCatalogue([['I like heights.'], ['I like depths.'], ['I like wet.']]),
  'paid.json': paidCatalogue(),
  'offered.json': offeredCatalogue(),
  'late-1.json': rename(offeredCatalogue(), 'Late'),
  'late-2.json': rename(inventedCatalogue(), 'Later'),
  'late-3.json': rename(paidCatalogue(), 'Latest'),
  'moody.json': rename(
    choosableCatalogue([
      ['Yes.', 'No.'],
      ['Perhaps.', 'Yes.'],
    ]),
    'Moody',
  ),
};

const isLate = (address: string): boolean => address.startsWith('late');

const WRONG: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  'nowhere.json': (response) => response.writeHead(404).end(),
  'broken.json': (response) => sendJson(response, '{"version": 1, "roles": ['),
  'page.json': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello'),
};

/** Addresses to be asked for. */
export const ADDRESSES: readonly string[] = [...Object.keys(CATALOGUES), ...Object.keys(WRONG)];

function sendJson(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(text);
}

/** The server as one page has it. */
export class Answers {
  /** Whether there are catalogues; else each address fails that has not been right before. */
  moodIsGood = true;
  readonly #held = new Map<string, ServerResponse[]>();
  readonly #arrived = new Set<string>();

  constructor(site: Site) {
    for (const [address, answer] of Object.entries(WRONG)) site.serve(address, answer);
    for (const [address, catalogue] of Object.entries(CATALOGUES)) {
      site.serve(address, (response) => {
        if (this.isHeld(address)) {
          this.#held.set(address, [...(this.#held.get(address) ?? []), response]);
        } else if (!this.isRight(address)) {
          response.writeHead(503).end();
        } else {
          this.#arrived.add(address);
          sendJson(response, JSON.stringify(catalogue));
        }
      });
    }
  }

  /** Whether an answer is on its way until it is let go. */
  isHeld(address: string): boolean {
    return isLate(address) && !this.#arrived.has(address);
  }

  /** What a page that asks for an address now gets; undefined where that is wrong. */
  read(address: string): object | undefined {
    return this.isRight(address) ? CATALOGUES[address] : undefined;
  }

  /** Whether an address has its catalogue. A page asks once for what has come. */
  private isRight(address: string): boolean {
    return this.moodIsGood || this.#arrived.has(address);
  }

  /** The first address that somebody waits for. */
  findAwaited(): string | undefined {
    return [...this.#held.keys()][0];
  }

  /** Lets an answer come. */
  release(address: string): void {
    this.#arrived.add(address);
    for (const response of this.#held.get(address) ?? []) {
      sendJson(response, JSON.stringify(CATALOGUES[address]));
    }
    this.#held.delete(address);
  }

  /** Ends all that is still on its way. */
  close(): void {
    for (const address of this.#held.keys()) this.release(address);
  }
}
