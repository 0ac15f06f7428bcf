// SPDX-License-Identifier: MIT
//
// The elements in the templates of Vue 3: `import type {} from 'role-comparison/vue';` once in a project,
// or `"types": ["role-comparison/vue"]` in its tsconfig.json.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementTypes } from './elements.js';

/** Vue would write `false` into such an attribute, which means yes: `:noControls="false"` sets the property. */
type Own<Types extends ElementTypes[keyof ElementTypes]> = Types['properties'] &
  Types['attributes'] & { [Flag in keyof Types['flags']]?: Types['flags'][Flag] | null };

type Listeners<Events> = { [Type in keyof Events]: (event: Events[Type]) => void };

/** What an element takes in a template. */
export type RoleElementProps<Tag extends keyof ElementTypes> = Own<ElementTypes[Tag]> &
  Omit<HTMLAttributes, keyof Own<ElementTypes[Tag]> | 'onLoad' | 'onError'> &
  PublicProps;

/** Vue takes a type of this shape for a component, and a template's `ref` for the element. */
type Elements = {
  [Tag in keyof ElementTypes]: new () => ElementTypes[Tag]['element'] & {
    /** @deprecated There is none: for the types of templates only. */
    $props: RoleElementProps<Tag>;
    /** @deprecated There is none: for the types of templates only. */
    $emit: EmitFn<Listeners<ElementTypes[Tag]['events']>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
