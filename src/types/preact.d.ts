// SPDX-License-Identifier: MIT
//
// The elements in the JSX of Preact: `import type {} from 'role-comparison/preact';` once in a project,
// or `"types": ["role-comparison/preact"]` in its tsconfig.json.
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ElementTypes } from './elements.js';

/** Preact listens to an event under `on` and the event's name as it is. */
type Handlers<Element, Events> = {
  [Type in keyof Events & string as `on${Type}`]?:
    ((event: Events[Type] & { readonly currentTarget: Element }) => void) | undefined;
};

type Own<Types extends ElementTypes[keyof ElementTypes]> = Types['properties'] &
  Types['attributes'] & {
    [Flag in keyof Types['flags']]?: Types['flags'][Flag] | boolean;
  } & Handlers<Types['element'], Types['events']>;

/** The DOM's types of these two events are not the elements'. */
type Other = `on${'Load' | 'Error'}${'' | 'Capture'}`;

/** What an element takes in JSX. */
export type RoleElementProps<Tag extends keyof ElementTypes> = Own<ElementTypes[Tag]> &
  Omit<HTMLAttributes<ElementTypes[Tag]['element']>, keyof Own<ElementTypes[Tag]> | Other> &
  ClassAttributes<ElementTypes[Tag]['element']>;

type Elements = { [Tag in keyof ElementTypes]: RoleElementProps<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
