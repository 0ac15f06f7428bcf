// SPDX-License-Identifier: MIT
//
// The elements in the templates of Vue 3: `import type {} from 'role-comparison/vue';` once in a project,
// or `"types": ["role-comparison/vue"]` in its tsconfig.json.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementTypes } from './elements.js';
import type { Tag } from './props.js';

/** Vue would write `false` into such an attribute, which means yes: `:noControls="false"` sets the property. */
type Own<Types extends ElementTypes[Tag]> = Types['properties'] &
  Types['attributes'] & { [Flag in keyof Types['flags']]?: Types['flags'][Flag] | null };

type Listeners<Events> = { [Type in keyof Events]: (event: Events[Type]) => void };

/** What an element takes in a template. */
export type RoleElementProps<Name extends Tag> = Own<ElementTypes[Name]> &
  Omit<HTMLAttributes, keyof Own<ElementTypes[Name]> | 'onLoad' | 'onError'> &
  PublicProps;

/** Vue takes a type of this shape for a component, and a template's `ref` for the element. */
type Elements = {
  [Name in Tag]: new () => ElementTypes[Name]['element'] & {
    /** @deprecated There is none: for the types of templates only. */
    $props: RoleElementProps<Name>;
    /** @deprecated There is none: for the types of templates only. */
    $emit: EmitFn<Listeners<ElementTypes[Name]['events']>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}

  interface HTMLAttributes {
    /** The slot of an element that this child is for; Vue's own slots are `v-slot`. */
    slot?: string | undefined;
  }
}
