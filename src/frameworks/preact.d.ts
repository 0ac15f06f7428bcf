// SPDX-License-Identifier: MIT
//
// The elements in the JSX of Preact: `import type {} from 'role-comparison/preact';` once in a project,
// or `"types": ["role-comparison/preact"]` in its tsconfig.json.
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ElementTypes } from './elements.js';
import type { Flags, Handlers, Tag } from './props.js';

type Own<Types extends ElementTypes[Tag]> = Types['properties'] &
  Types['attributes'] &
  Flags<Types['flags']> &
  Handlers<'on', Types>;

/** The DOM's types of these two events are not the elements'. */
type Other = `on${'Load' | 'Error'}${'' | 'Capture'}`;

/** What an element takes in JSX. */
export type RoleElementProps<Name extends Tag> = Own<ElementTypes[Name]> &
  Omit<HTMLAttributes<ElementTypes[Name]['element']>, keyof Own<ElementTypes[Name]> | Other> &
  ClassAttributes<ElementTypes[Name]['element']>;

type Elements = { [Name in Tag]: RoleElementProps<Name> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
