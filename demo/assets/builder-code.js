// SPDX-License-Identifier: MIT
//
// The code that puts an element on a page, for each way to do that.

import { PLACE_NOTE } from './builder-place.js';
import { toColorRule, toInlineStyle, toOwnClass, toRules } from './builder-style.js';

/**
 * @typedef {import('./builder-embed.js').Embed} Embed
 *
 * @typedef {object} Snippet
 * @property {string} title Where it goes.
 * @property {string} code
 *
 * @typedef {object} Code
 * @property {Snippet[]} snippets In the order in which they are needed.
 * @property {string[]} notes What one has to know besides.
 */

/**
 * @param {typeof import('./builder-state.js').CODES[number]} kind
 * @param {Embed} embed
 * @returns {Code}
 */
export function toCode(kind, embed) {
  const { snippets, notes } = CODES[kind](embed);
  // An iframe follows the height of its content.
  return { snippets, notes: embed.place && kind !== 'iframe' ? [...notes, PLACE_NOTE] : notes };
}

/** What the site itself says, or what the plugin for WordPress does not take. */
const NOT_IN_SHORTCODE = new Set(['lang', 'dir', 'id', 'theme']);

/** The plugin shows the shipped roles. */
const canBeShortcode = (/** @type {Embed} */ { attributes }) =>
  attributes.every(([name]) => name !== 'src');

/** The shortcode of the plugin; signs that would end it or a value are written as references. */
function toShortcode(/** @type {Embed} */ { tag, attributes }) {
  const quote = (/** @type {string} */ value) =>
    value.replaceAll(/["&[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const values = attributes
    .filter(([name]) => !NOT_IN_SHORTCODE.has(name))
    .map(([name, value]) =>
      value === '' && name !== 'heading' ? ` ${name}` : ` ${name}="${quote(value)}"`,
    );
  return `[role-comparison element="${tag}"${values.join('')}]`;
}

/** @type {Record<typeof import('./builder-state.js').CODES[number], (embed: Embed) => Code>} */
const CODES = {
  script: (embed) => ({
    snippets: [{ title: 'In your page', code: join(scriptTag(embed), withStyle(embed, element)) }],
    notes: [
      'Small, and loads the rest when the page needs it. It is as new as the files at that address: put newer ones there, and the page has them.',
      'Opened from a disk by a double click a page shows nothing, since browsers run no modules there, and an optimiser that joins or delays scripts can break them. <script defer src="…/embed.all.js"> works in both.',
    ],
  }),
  pinned: (embed) => ({
    snippets: [
      {
        title: 'In your page',
        code: join(
          [
            '<script',
            '  type="module"',
            `  src="${embed.files}embed.all.js"`,
            `  integrity="${embed.integrity}"`,
            '  crossorigin="anonymous"',
            '></script>',
          ].join('\n'),
          withStyle(embed, element),
        ),
      },
    ],
    notes: [
      `One file with everything in it, of version ${embed.version} and no other: the browser runs it only if it is the file that this hash was made of.`,
    ],
  }),
  npm: (embed) => ({
    snippets: [
      install(),
      { title: 'In a module', code: `import 'role-comparison/define/${embed.tag}';` },
      { title: 'In your page', code: withStyle(embed, element) },
    ],
    notes: [NOT_YET],
  }),
  react: (embed) => ({
    snippets: [install(), { title: `${toName(embed.tag)}.jsx`, code: toReact(embed) }],
    notes: [
      NOT_YET,
      "React 19. In TypeScript, import type {} from 'role-comparison/react' once for the types of the tags.",
    ],
  }),
  vue: (embed) => ({
    snippets: [
      install(),
      {
        title: 'vite.config.js',
        code: `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === '${embed.tag}' } } }),
  ],
});`,
      },
      {
        title: `${toName(embed.tag)}.vue`,
        code: join(
          `<script setup>\nimport 'role-comparison/define/${embed.tag}';\n</script>\n`,
          `<template>\n${indent(startTag(embed, toHtml))}</${embed.tag}>\n</template>`,
          embed.styles.length ? `\n${style(toRules(embed, embed.tag), 'scoped')}` : '',
        ),
      },
    ],
    notes: [NOT_YET, 'The configuration tells Vue that the tag is an element of the page.'],
  }),
  svelte: (embed) => ({
    snippets: [
      install(),
      {
        title: `${toName(embed.tag)}.svelte`,
        code: join(
          `<script>\n  import 'role-comparison/define/${embed.tag}';\n</script>\n`,
          `${startTag(embed, toTemplate)}</${embed.tag}>`,
          embed.styles.length ? `\n${style(toRules(embed, embed.tag))}` : '',
        ),
      },
    ],
    notes: [NOT_YET],
  }),
  angular: (embed) => ({
    snippets: [install(), { title: `${embed.tag}.ts`, code: toAngular(embed) }],
    notes: [NOT_YET],
  }),
  div: (embed) => ({
    snippets: [{ title: 'In your page', code: join(scriptTag(embed), withStyle(embed, standIn)) }],
    notes: [
      'For editors that take out tags which they do not know. The script puts the element into the <div>.',
    ],
  }),
  wordpress: (embed) => ({
    snippets: [
      {
        title: 'In a block “Custom HTML”',
        code: join(scriptTag(embed), standIn(withInlineStyle(embed))),
      },
      ...(canBeShortcode(embed)
        ? [{ title: 'With the plugin, in a block “Shortcode”', code: toShortcode(embed) }]
        : []),
    ],
    notes: [
      'WordPress lets administrators and, on a single site, editors use scripts; it takes them out of what others write. The plugin works for every author, and has a block with a preview: npm run build:wordpress packs it.',
      ...(embed.styles.length ? ['The shortcode does not take your colours.'] : []),
    ],
  }),
  iframe: (embed) => ({
    snippets: [{ title: 'In your page', code: toIframe(embed) }],
    notes: [
      'For sites that allow nothing else. The script follows the height of the content, for all such iframes of the page; without it they scroll.',
      'The links to the sources open a window: an iframe with sandbox needs allow-popups and allow-popups-to-escape-sandbox for them, beside allow-scripts and allow-downloads.',
      ...(embed.styles.length ? ['An iframe does not take your colours.'] : []),
      ...(embed.attributes.some(([name]) => name === 'src')
        ? [
            'The catalogue has to lie in the folder of embed.html, or to stand in its list: see the recipe for iframes.',
          ]
        : []),
      ...(embed.attributes.some(([name]) => name === 'id')
        ? ['In an iframe the answers are not kept in the address.']
        : []),
      ...(embed.attributes.some(([name]) => name === 'theme')
        ? []
        : [
            'It follows the light or dark setting of the reader’s system; pin a theme if your page does not.',
          ]),
    ],
  }),
};

/**
 * Each frame of the page follows its own content, however often this stands there, and however late it runs: it asks
 * for what it may have missed.
 */
const FOLLOW = `<script>
  {
    const frames = () => document.querySelectorAll('iframe[src*="embed.html?"]');
    addEventListener('message', ({ source, data }) => {
      if (data?.type !== 'role-comparison' || !Number.isFinite(data.height)) return;
      for (const frame of frames()) {
        if (frame.contentWindow === source) frame.style.height = \`\${data.height}px\`;
      }
    });
    for (const { contentWindow } of frames()) {
      contentWindow?.postMessage({ type: 'role-comparison', ask: 'height' }, '*');
    }
  }
</script>`;

const NOT_YET = 'For after the package is published on npm, which it is not yet.';

const install = () => ({ title: 'In a terminal', code: 'npm install role-comparison' });

/** Lines, without those that are empty because there is nothing to say. */
const join = (/** @type {string[]} */ ...parts) => parts.filter(Boolean).join('\n');

const indent = (/** @type {string} */ text, spaces = '  ') => text.replace(/^(?=.)/gm, spaces);

const scriptTag = (/** @type {Embed} */ { files }) =>
  `<script type="module" src="${files}embed.js"></script>`;

const element = (/** @type {Embed} */ embed) => `${startTag(embed, toHtml)}</${embed.tag}>`;

/** @param {string} [attribute] */
const style = (/** @type {string} */ rules, attribute = '') =>
  rules && `<style${attribute && ` ${attribute}`}>\n${indent(rules)}\n</style>`;

/**
 * An element behind the stylesheet of its own class, if it has any.
 * @param {Embed} embed
 * @param {(embed: Embed) => string} toMarkup
 */
function withStyle(embed, toMarkup) {
  const own = toOwnClass(embed);
  return join(style(own.rules), toMarkup(own.embed));
}

/** An element with its colours and its place in an attribute: an editor may take a stylesheet for text. */
function withInlineStyle(/** @type {Embed} */ embed) {
  const value = toInlineStyle(embed);
  /** @type {Embed} */
  const styled = { ...embed, attributes: [['style', value], ...embed.attributes] };
  return value ? styled : embed;
}

/** How wide a line of a snippet may be. */
const LINE = 80;

/**
 * @param {Pick<Embed, 'tag' | 'attributes'>} embed
 * @param {(text: string) => string} escape For a value between double quotation marks.
 */
function startTag({ tag, attributes }, escape) {
  const written = attributes.map(([name, value]) =>
    value === '' && !name.endsWith('heading') ? name : `${name}="${escape(value)}"`,
  );
  const line = `<${[tag, ...written].join(' ')}>`;
  return line.length <= LINE ? line : `<${[tag, ...written].join('\n  ')}\n>`;
}

function standIn(/** @type {Embed} */ { tag, attributes }) {
  const own = new Set(['id', 'class', 'style', 'lang', 'dir']);
  return `${startTag(
    {
      tag: 'div',
      attributes: [
        ['data-element', tag],
        ...attributes.map(
          ([name, value]) =>
            /** @type {[string, string]} */ ([own.has(name) ? name : `data-${name}`, value]),
        ),
      ],
    },
    toHtml,
  )}</div>`;
}

function toReact(/** @type {Embed} */ { tag, attributes, styles }) {
  const written = attributes.map(([name, value]) => {
    if (value === '' && name !== 'heading') return name;
    return /["&{}\\]/.test(value) ? `${name}={${toScript(value)}}` : `${name}="${value}"`;
  });
  if (styles.length) {
    const entries = styles.map(([name, value]) => `'${name}': '${value}'`);
    written.push(`style={{ ${entries.join(', ')} }}`);
  }
  const line = `<${[tag, ...written].join(' ')} />`;
  const jsx = line.length <= LINE ? line : `<${[tag, ...written].join('\n  ')}\n/>`;
  const returned = jsx.includes('\n') ? `(\n${indent(jsx, '    ')}\n  )` : jsx;
  return `import 'role-comparison/define/${tag}';

export function ${toName(tag)}() {
  return ${returned};
}`;
}

function toAngular(/** @type {Embed} */ embed) {
  const { tag } = embed;
  const escape = (/** @type {string} */ text) =>
    toTemplate(text).replace(/[\\`$]/g, (character) => `&#${character.charCodeAt(0)};`);
  const rule = toColorRule(embed.styles, tag);
  return `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'role-comparison/define/${tag}';

@Component({
  selector: 'app-${tag}',
  // Lets the template have tags that are no Angular components.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indent(`${startTag(embed, escape)}</${tag}>`, '    ')}
  \`,${rule && `\n  styles: \`\n${indent(rule, '    ')}\n  \`,`}
})
export class ${toName(tag)} {}`;
}

function toIframe(/** @type {Embed} */ { tag, attributes, files, place }) {
  const query = new URLSearchParams([
    ['element', tag],
    ...attributes.filter(([name]) => name !== 'id' && name !== 'answers-in-link'),
  ]);
  return `<iframe
  src="${toHtml(`${files}embed.html?${query}`)}"
  title="Job roles compared"
  width="100%"
  height="${place?.wide ?? 600}"
  style="border: 0"
></iframe>
${FOLLOW}`;
}

/** The name of a class or a function for a tag. */
const toName = (/** @type {string} */ tag) =>
  tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

const toHtml = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** For templates in which braces mean something. */
const toTemplate = (/** @type {string} */ text) =>
  toHtml(text).replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`);

/** A text as JavaScript writes it. */
const toScript = (/** @type {string} */ text) =>
  `'${text.replace(/[\\']/g, '\\$&').replaceAll('<', '\\x3C')}'`;
