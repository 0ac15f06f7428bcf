// SPDX-License-Identifier: MIT
import { toCode } from '../../assets/builder-code.js';
import { toCosts, toTotal } from '../../assets/builder-costs.js';
import { toEmbed } from '../../assets/builder-embed.js';
import { listRules, toState, writeQuery } from '../../assets/builder-state.js';
import { renderPlain } from '../../../dist/server/index.js';
import { readOptions } from '../builder-options.mjs';
import { readCatalogue } from '../catalogues.mjs';
import { toKilobytes } from '../numbers.mjs';
import { USES } from '../uses.mjs';

/** The files of the package on the site itself. */
const FILES = 'role-comparison/';

/** The uses with what the page shows of each: its code, its costs, and it itself, live and as plain HTML. */
export default async function createGallery() {
  const options = readOptions();
  const rules = listRules(options);
  return Promise.all(USES.map((use) => createUse(use, options, rules)));
}

/**
 * @param {import('../uses.mjs').Use} use
 * @param {import('../../assets/builder-state.js').Options} options
 * @param {import('../../assets/builder-state.js').Rule[]} rules
 * @throws {Error} where the builder does not know what is to be chosen in it.
 */
async function createUse(use, options, rules) {
  const { id, state, data, command } = use;
  const known = toState(state, rules);
  const unknown = Object.keys(state).filter((name) => !(name in known));
  if (unknown.length) throw new Error(`The builder does not know ${unknown.join(', ')} of ${id}.`);
  const embed = toEmbed(state, options);
  const { plain, text } = await toPlain(use, embed);
  const own = { json: data && JSON.stringify(data, null, 2) };
  const code = command ?? toUseCode(state, embed, own.json);
  return {
    ...use,
    code,
    language: command ? 'sh' : 'html',
    live: command ? '' : toLive(state, embed, own.json),
    plain,
    lang: state.lang,
    dir: embed.attributes.find(([name]) => name === 'dir')?.[1],
    costs: command
      ? [`0 requests, ${toKilobytes(Buffer.byteLength(text))} in the mail`]
      : toLines(toUseCosts(state, data, options)),
    // What stands in the page cannot be chosen there.
    builder: data || command ? undefined : `builder.html${writeQuery(state)}`,
  };
}

/** @returns {string} All that the builder would have copied. */
function toUseCode(state, embed, json) {
  const code = toCode(state.code ?? 'script', embed)
    .snippets.map((snippet) => snippet.code)
    .join('\n');
  return json
    ? code.replace(/><\/[\w-]+>$/, (end) => `>\n${toScript(json)}\n${end.slice(1)}`)
    : code;
}

const toScript = (/** @type {string} */ json) =>
  `<script type="application/json">\n${json.replaceAll('<', '\\u003c')}\n</script>`;

/** The element as it stands on this page: a rule for all elements of its name would reach the others here. */
function toLive(state, embed, json) {
  const code = toUseCode({ ...state, host: FILES }, { ...embed, files: FILES, styles: [] }, json);
  // The script of the page around is for an iframe whose height the page follows.
  const markup = code
    .replace(/^<script type="module".*\n/, '')
    .replace(/<script>[^]*<\/script>/, '');
  const style = embed.styles.map(([name, value]) => `${name}: ${value}`).join('; ');
  return (style ? markup.replace(/^<[\w-]+/, `$& style="${style}"`) : markup).replaceAll(
    '<iframe',
    '<iframe loading="lazy"',
  );
}

/** Content as plain HTML, its headings below that of the use; `text` is what is printed, with the tag. */
async function toPlain({ state, data }, { tag, attributes }) {
  const given = Object.fromEntries(attributes.filter(([name]) => name !== 'src'));
  const catalogue = state.catalogue ? readCatalogue('demo/data') : data;
  const text = await renderPlain(tag, given, catalogue && { data: catalogue });
  const plain = text
    .slice(text.indexOf('>') + 1, text.lastIndexOf('</'))
    .replace(/<script[^]*?<\/script>/g, '')
    .replace(/(<\/?h)([2-5])\b/g, (_, start, level) => `${start}${Number(level) + 1}`);
  return { plain, text };
}

/** Costs as the builder has them; of data that stand in the page the script that reads them, and no file. */
function toUseCosts(state, data, options) {
  const costs = toCosts(data ? { ...state, catalogue: '/own.json' } : state, options);
  return data ? costs.filter(({ bytes }) => bytes !== undefined) : costs;
}

/** @returns {string[]} */
function toLines(/** @type {import('../../assets/builder-costs.js').Cost[]} */ costs) {
  return /** @type {const} */ (['at once', 'near the screen']).flatMap((when) => {
    const { requests, bytes } = toTotal(costs, when);
    if (!requests) return [];
    return `${requests} request${requests > 1 ? 's' : ''}, ${toKilobytes(bytes)} ${when}`;
  });
}
