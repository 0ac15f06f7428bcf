// SPDX-License-Identifier: MIT
//
// The elements in the JSX of Solid: `import type {} from 'role-comparison/solid';` once in a project, or
// `"types": ["role-comparison/solid"]` in its tsconfig.json.
import type { JSX } from 'solid-js';
import type { ElementTypes } from './elements.js';
import type { Flags, Handlers, LowerCase, Tag } from './props.js';

type Prefixed<Prefix extends string, Members> = {
  [Name in keyof Members & string as `${Prefix}:${Name}`]?: Members[Name];
};

/**
 * Solid makes `groupBy` the attribute or the property `groupby`, which means nothing: it is `group-by` or
 * `prop:groupBy`. A flag that is `false` without `bool:` is the text `false` where a server renders it,
 * which means yes.
 */
type Own<Types extends ElementTypes[Tag]> = LowerCase<Types['properties']> &
  Types['attributes'] &
  Types['flags'] &
  Prefixed<'prop', Types['properties']> &
  Prefixed<'attr', Types['attributes'] & Omit<LowerCase<Types['properties']>, 'data'>> &
  Prefixed<'bool', Flags<Types['flags']>> &
  Handlers<'on:', Types>;

/** Solid's types of these two events are not the elements'. */
type Other = `on${'' | ':'}${'load' | 'error' | 'Load' | 'Error'}`;

/** What an element takes in JSX. */
export type RoleElementProps<Name extends Tag> = Own<ElementTypes[Name]> &
  Omit<JSX.HTMLAttributes<ElementTypes[Name]['element']>, keyof Own<ElementTypes[Name]> | Other>;

type Elements = { [Name in Tag]: RoleElementProps<Name> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
