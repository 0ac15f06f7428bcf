// SPDX-License-Identifier: MIT
//
// All that may happen to elements, as commands of fast-check.
import type * as fc from 'fast-check';
import type { Command } from './command.js';
import { networkCommands } from './network-commands.js';
import { pageCommands } from './page-commands.js';
import { readerCommands } from './reader-commands.js';

const { add, remove, attribute, roles, data, child, move, language, colours, width } = pageCommands;
const { address, again, outage, mood, release, overtaken } = networkCommands;
const { use, press, scroll } = readerCommands;

/** All that may happen, by how often it does. */
export const commands: fc.Arbitrary<Command>[] = [
  ...[add, remove, attribute, attribute, attribute, address, address, again, roles, outage],
  ...[data, data, child, child, move, use, use, use, press, language, colours, width, scroll],
  ...[mood, release, overtaken],
];
