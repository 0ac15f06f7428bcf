// SPDX-License-Identifier: MIT
//
// The manifest as TypeScript, from which the files in src/types make the types of each framework.
import type { ClassField, Package } from 'custom-elements-manifest/schema.js';
import type { ElementDeclaration } from './public-api.js';
import { listElements } from './public-api.js';

/** The text of dist/frameworks/elements.d.ts. */
export function toElementTypes(manifest: Package): string {
  const elements = listElements(manifest);
  const events = elements.flatMap((element) => element.events ?? []).map(({ type }) => type.text);
  const imports = [
    ...elements.map(({ name }) => name),
    ...events.filter((name) => name !== 'Event'),
  ];
  return [
    '// SPDX-License-Identifier: MIT',
    '// Made from custom-elements.json.',
    `import type { ${[...new Set(imports)].sort().join(', ')} } from '../index.js';`,
    '',
    '/** What can be set on each element and what it fires, by tag. */',
    'export interface ElementTypes {',
    ...elements.flatMap((element) => [
      ...toComment(element.summary),
      `'${element.tagName}': {`,
      ...toMembers(element),
      '};',
    ]),
    '}',
    '',
  ].join('\n');
}

function toMembers(element: ElementDeclaration): string[] {
  const { name, members = [], attributes = [], events = [] } = element;
  const fields = members.filter((member): member is ClassField => member.kind === 'field');
  // One that has the name of its property is set through it, in markup too.
  const others = attributes.filter(({ name, fieldName }) => name !== fieldName);
  const isFlag = (attribute: (typeof others)[number]) => attribute.type?.text === 'boolean';
  return [
    `element: ${name};`,
    'properties: {',
    ...fields.flatMap(({ name, description, type }) => toMember(name, description, type?.text)),
    '};',
    '/** Attributes that have another name than their property. */',
    'attributes: {',
    ...others
      .filter((attribute) => !isFlag(attribute))
      .flatMap(({ name, description, type }) => toMember(name, description, toMarkup(type?.text))),
    '};',
    '/** Attributes that say yes by being there. */',
    'flags: {',
    ...others
      .filter(isFlag)
      .flatMap(({ name, description }) => toMember(name, description, "true | ''")),
    '};',
    'events: {',
    ...events.flatMap(({ name, description, type }) => [
      ...toComment(description),
      `'${name}': ${type.text};`,
    ]),
    '};',
  ];
}

const toMember = (name: string, description: string | undefined, type = 'unknown'): string[] => [
  ...toComment(description),
  `'${name}'?: ${type === 'unknown' ? type : `${type} | undefined`};`,
];

/** What an attribute takes in markup, where a number may be written as text. */
const toMarkup = (type: string | undefined) => (type === 'number' ? 'number | `${number}`' : type);

const toComment = (text: string | undefined): string[] =>
  text ? [`/** ${text.replaceAll('*/', '* /')} */`] : [];
