// SPDX-License-Identifier: MIT
//
// The reference of an element: what its page shows of custom-elements.json.

/** What the object of an event has beside what every `Event` has. */
const EVENT_OBJECTS = {
  Event: 'An `Event`, with nothing more.',
  ViewChangeEvent:
    '`view`: a plain object, the names of attributes with their values, null for an absent one. An element with these attributes gives the same view.',
  DatasetErrorEvent:
    '`error`: a `DatasetError` with `path`, the place, such as `roles[1].salary.survey[3].p50`; `reason`, what is wrong there; and `url`, the file, where there is one.',
};

/**
 * One section of a reference.
 * @typedef {{ id: string, title: string, columns: string[], rows: { id: string, cells: string[] }[] }} Section
 */

/**
 * What is said about an element: a line, a text, and sections of Markdown by row and column.
 * @param {object} element A declaration of the manifest.
 * @returns {{ tag: string, summary: string, description: string, sections: Section[] }}
 * @throws {Error} where something has no description.
 */
export function toReference(element) {
  const { tagName: tag, members = [], attributes = [] } = element;
  const describe = (item, kind) => {
    const text = item.description?.replaceAll('\n', ' ').trim();
    if (!text) throw new Error(`<${tag}>: ${kind} ${item.name} has no description.`);
    return text;
  };
  const own = attributes.map((attribute) => attribute.fieldName ?? attribute.name);
  const properties = members.filter(
    (member) =>
      member.kind === 'field' && !member.static && (member.privacy ?? 'public') === 'public',
  );
  const section = (kind, title, columns, items, toCells) => ({
    id: title.toLowerCase().replace(' ', '-'),
    title,
    columns,
    rows: (items ?? []).map((item) => ({
      id: `${kind}-${item.name || 'default'}`.replace(/-{2,}/g, '-'),
      cells: toCells(item, describe(item, `the ${kind}`)),
    })),
  });
  return {
    tag,
    summary: describe({ ...element, description: element.summary }, 'the summary of'),
    description: element.description,
    sections: [
      section(
        'attribute',
        'Attributes',
        ['Attribute', 'Values', 'Default', 'What it is'],
        attributes,
        ({ name, type, default: value }, text) => {
          // A default that is no value is said in words.
          const [sentence, words] = text.match(/ ?Default: (.+?)\.(?= |$)/) ?? [];
          return [
            code(name),
            toValues(type?.text),
            words ?? toDefault(value, 'none'),
            text.replace(sentence, ''),
          ];
        },
      ),
      section(
        'property',
        'Properties',
        ['Property', 'Type', 'Attribute', 'What it is'],
        properties,
        ({ name, type, attribute }, text) => [
          code(name),
          code(type?.text ?? 'unknown'),
          own.includes(name) ? code(attribute ?? name) : 'none',
          text,
        ],
      ),
      section(
        'event',
        'Events',
        ['Event', 'When', 'What its object has'],
        element.events,
        ({ name, type }, text) => {
          const object = EVENT_OBJECTS[type?.text];
          if (!object) throw new Error(`<${tag}>: nothing is said about ${type?.text}.`);
          return [code(name), text, object];
        },
      ),
      section('slot', 'Slots', ['Slot', 'What it is for'], element.slots, ({ name }, text) => [
        name ? code(name) : 'Default',
        text,
      ]),
      section('part', 'Parts', ['Part', 'What it is'], element.cssParts, ({ name }, text) => [
        code(`::part(${name})`),
        text,
      ]),
      section(
        'custom-property',
        'Custom properties',
        ['Property', 'Value', 'Default', 'What it is'],
        element.cssProperties,
        ({ name, syntax, type, default: value }, text) => [
          code(name),
          code(syntax ?? type?.text ?? 'any'),
          toDefault(value, 'computed'),
          text,
        ],
      ),
    ].filter(({ rows }) => rows.length),
  };
}

const code = (text) => `\`${text}\``;

/** The values of an attribute: each word of a union, or what kind of text it takes. */
function toValues(type = 'string') {
  const types = type.split('|').map((part) => part.trim());
  const words = types
    .filter((part) => /^(['"]).+\1$/.test(part))
    .map((part) => code(part.slice(1, -1)));
  if (words.length) return words.join(', ');
  if (types.includes('boolean')) return 'there or not';
  return types.includes('number') ? 'a number' : 'text';
}

/** @param {string} absent What stands where there is no default value. */
function toDefault(value, absent) {
  const text = value?.replace(/^(['"])(.*)\1$/, '$2');
  return text && text !== 'false' ? code(text) : absent;
}
