// SPDX-License-Identifier: MIT
//
// The elements in the JSX of React: `import type {} from 'role-comparison/react';` once in a project,
// or `"types": ["role-comparison/react"]` in its tsconfig.json.
import type * as React from 'react';
import type { ElementTypes } from './elements.js';
import type { Flags, Handlers, LowerCase, Tag } from './props.js';

/** React 19 took this function away, and began to set properties of such elements and to hear their events. */
type IsOld = 'createFactory' extends keyof typeof React ? true : false;

type Own<Types extends ElementTypes[Tag]> = Types['properties'] &
  Types['attributes'] &
  Flags<Types['flags']> &
  Handlers<'on', Types>;

/** React 18 writes attributes, under the names that they are given, and leaves the rest to a `ref`. */
type OwnOfOld<Types extends ElementTypes[Tag]> = Omit<LowerCase<Types['properties']>, 'data'> &
  Types['attributes'] &
  Types['flags'] & { class?: string | undefined } & {
    [
      Name in Exclude<keyof Types['properties'], keyof LowerCase<Types['properties']>> | 'data'
    ]?: 'React 18 sets no property of a custom element: write the attribute in kebab case, set the property through a ref, or use React 19.';
  } & {
    [
      Name in keyof Handlers<'on', Types>
    ]?: 'React 18 hears no event of a custom element: call addEventListener through a ref, or use React 19.';
  };

/** React's own handlers of these wait for events that bubble, which the elements' do not. */
type Deaf = `on${'Load' | 'Error'}${'' | 'Capture'}`;

type Props<Element, Members, Without extends string> = Members &
  Omit<React.HTMLAttributes<Element>, keyof Members | Deaf | Without> &
  React.ClassAttributes<Element>;

/** What an element takes in JSX. */
export type RoleElementProps<Name extends Tag> = IsOld extends true
  ? Props<ElementTypes[Name]['element'], OwnOfOld<ElementTypes[Name]>, 'className'>
  : Props<ElementTypes[Name]['element'], Own<ElementTypes[Name]>, never>;

type Elements = { [Name in Tag]: RoleElementProps<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
