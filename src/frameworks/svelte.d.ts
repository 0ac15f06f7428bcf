// SPDX-License-Identifier: MIT
//
// The elements in the markup of Svelte 5: `import type {} from 'role-comparison/svelte';` once in a
// project, or `"types": ["role-comparison/svelte"]` in its tsconfig.json.
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementTypes } from './elements.js';
import type { Handlers, Tag } from './props.js';

type OrNull<Members> = { [Name in keyof Members]: Members[Name] | null };

/** Svelte would write `false` into such an attribute, which means yes: `noControls={false}` sets the property. */
type Own<Types extends ElementTypes[Tag]> = Types['properties'] &
  Types['attributes'] &
  OrNull<Types['flags'] & Handlers<'on', Types>>;

/** The DOM's types of these two events are not the elements'. */
type Other = `on${'' | ':'}${'load' | 'error'}${'' | 'capture'}`;

/** What an element takes in markup. */
export type RoleElementProps<Name extends Tag> = Own<ElementTypes[Name]> &
  Omit<HTMLAttributes<ElementTypes[Name]['element']>, keyof Own<ElementTypes[Name]> | Other>;

type Elements = { [Name in Tag]: RoleElementProps<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
