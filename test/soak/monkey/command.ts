// SPDX-License-Identifier: MIT
//
// What a step of the monkey is made of.
import * as fc from 'fast-check';
import type { World } from './world.js';

/** How many elements there are. */
export interface Model {
  elements: number;
}

export type Command = fc.AsyncCommand<Model, World>;

/** Chooses an element among those there are. */
export const pick = fc.nat(50);

/** What a command does, and how it is told. */
interface Steps {
  readonly name: string;
  readonly run: (world: World) => Promise<void>;
  readonly check?: (model: Model) => boolean;
}

/** A command that wants an element, unless it says otherwise. */
export const command = ({ name, run, check = ({ elements }) => elements > 0 }: Steps): Command => ({
  check,
  run: (_model, world) => run(world),
  toString: () => name,
});

/** Sets an attribute of an element, or takes it away. */
export async function setAttribute(world: World, pick: number, name: string, value: string | null) {
  const subject = world.pick(pick);
  const { id, attributes } = subject;
  const isThere = attributes.has(name);
  if (value === null) attributes.delete(name);
  else attributes.set(name, value);
  await world.page.evaluate(
    (id, name, value) => {
      const element = document.querySelector(`[data-monkey="${id}"]`);
      if (value === null) element?.removeAttribute(name);
      else element?.setAttribute(name, value);
    },
    id,
    name,
    value,
  );
  // What is not there cannot be taken away.
  if (value !== null || isThere) await subject.ask(world.answers, name);
  await world.settle(value !== null || isThere ? { set: { id, name, value } } : {});
}
