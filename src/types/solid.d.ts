// SPDX-License-Identifier: MIT
//
// The elements in the JSX of Solid: `import type {} from 'role-comparison/solid';` once in a project, or
// `"types": ["role-comparison/solid"]` in its tsconfig.json.
import type { JSX } from 'solid-js';
import type { ElementTypes } from './elements.js';

type Prefixed<Prefix extends string, Members> = {
  [Name in keyof Members & string as `${Prefix}:${Name}`]?: Members[Name];
};

type Handlers<Element, Events> = {
  [Type in keyof Events & string as `on:${Type}`]?:
    ((event: Events[Type] & { readonly currentTarget: Element }) => void) | undefined;
};

type Flags<Members> = { [Flag in keyof Members]?: Members[Flag] | boolean };

type Own<Types extends ElementTypes[keyof ElementTypes]> = Types['properties'] &
  Types['attributes'] &
  Flags<Types['flags']> &
  Prefixed<'prop', Types['properties']> &
  Prefixed<'attr', Types['attributes']> &
  Prefixed<'bool', Flags<Types['flags']>> &
  Handlers<Types['element'], Types['events']>;

/** Solid's types of these two events are not the elements'. */
type Other = `on${'' | ':'}${'load' | 'error' | 'Load' | 'Error'}`;

/** What an element takes in JSX. */
export type RoleElementProps<Tag extends keyof ElementTypes> = Own<ElementTypes[Tag]> &
  Omit<JSX.HTMLAttributes<ElementTypes[Tag]['element']>, keyof Own<ElementTypes[Tag]> | Other>;

type Elements = { [Tag in keyof ElementTypes]: RoleElementProps<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
