// SPDX-License-Identifier: MIT
//
// The elements in the JSX of React 19: `import type {} from 'role-comparison/react';` once in a project,
// or `"types": ["role-comparison/react"]` in its tsconfig.json.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ElementTypes } from './elements.js';

/** React listens to an event of an element under `on` and the event's name as it is. */
type Handlers<Element, Events> = {
  [Type in keyof Events & string as `on${Type}`]?:
    ((event: Events[Type] & { readonly currentTarget: Element }) => void) | undefined;
};

type Own<Types extends ElementTypes[keyof ElementTypes]> = Types['properties'] &
  Types['attributes'] & {
    [Flag in keyof Types['flags']]?: Types['flags'][Flag] | boolean;
  } & Handlers<Types['element'], Types['events']>;

/** React's own handlers of these wait for events that bubble, which the elements' do not. */
type Deaf = `on${'Load' | 'Error'}${'' | 'Capture'}`;

/** What an element takes in JSX. */
export type RoleElementProps<Tag extends keyof ElementTypes> = Own<ElementTypes[Tag]> &
  Omit<HTMLAttributes<ElementTypes[Tag]['element']>, keyof Own<ElementTypes[Tag]> | Deaf> &
  ClassAttributes<ElementTypes[Tag]['element']>;

type Elements = { [Tag in keyof ElementTypes]: RoleElementProps<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
