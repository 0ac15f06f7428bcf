// SPDX-License-Identifier: MIT
//
// What the types of several frameworks have in common.
import type { ElementTypes } from './elements.js';

export type Tag = keyof ElementTypes;

/** Listeners under a prefix and the event's name as it is. */
export type Handlers<Prefix extends string, Types extends ElementTypes[Tag]> = {
  [Type in keyof Types['events'] & string as `${Prefix}${Type}`]?:
    | ((event: Types['events'][Type] & { readonly currentTarget: Types['element'] }) => void)
    | undefined;
};

/** Flags that also take `false`, which leaves the attribute out. */
export type Flags<Members> = { [Flag in keyof Members]?: Members[Flag] | boolean };

/** Properties that HTML, which knows no capitals in names of attributes, leaves their names. */
export type LowerCase<Properties> = {
  [
    Name in keyof Properties as Name extends Lowercase<Name & string> ? Name : never
  ]: Properties[Name];
};
