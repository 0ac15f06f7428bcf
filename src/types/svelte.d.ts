// SPDX-License-Identifier: MIT
//
// The elements in the markup of Svelte 5: `import type {} from 'role-comparison/svelte';` once in a
// project, or `"types": ["role-comparison/svelte"]` in its tsconfig.json.
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementTypes } from './elements.js';

type Handlers<Element, Events> = {
  [Type in keyof Events & string as `on${Type}`]?:
    ((event: Events[Type] & { readonly currentTarget: Element }) => void) | null | undefined;
};

/** Svelte would write `false` into such an attribute, which means yes: `noControls={false}` sets the property. */
type Own<Types extends ElementTypes[keyof ElementTypes]> = Types['properties'] &
  Types['attributes'] & { [Flag in keyof Types['flags']]?: Types['flags'][Flag] | null } & Handlers<
    Types['element'],
    Types['events']
  >;

/** The DOM's types of these two events are not the elements'. */
type Other = `on${'' | ':'}${'load' | 'error'}${'' | 'capture'}`;

/** What an element takes in markup. */
export type RoleElementProps<Tag extends keyof ElementTypes> = Own<ElementTypes[Tag]> &
  Omit<HTMLAttributes<ElementTypes[Tag]['element']>, keyof Own<ElementTypes[Tag]> | Other>;

type Elements = { [Tag in keyof ElementTypes]: RoleElementProps<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
