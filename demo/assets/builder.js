// SPDX-License-Identifier: MIT
//
// The embed builder. The address of the page is what is chosen; a change in a control, in the preview or in
// the browser's history becomes a state, and the state is shown everywhere.
import { fetchChoices } from './builder-catalogue.js';
import { toWarnings } from './builder-contrast.js';
import { toEmbed } from './builder-embed.js';
import { BuilderForm } from './builder-form.js';
import { setList, showOutput } from './builder-output.js';
import { Preview } from './builder-preview.js';
import {
  BUNDLED,
  listRules,
  pageColorOf,
  readQuery,
  toState,
  writeQuery,
} from './builder-state.js';

const find = (/** @type {string} */ selector) =>
  /** @type {HTMLElement} */ (document.querySelector(selector));

/** @type {import('./builder-state.js').Options} */
const options = JSON.parse(find('#builder-options').textContent);
const rules = listRules(options);
const form = new BuilderForm(/** @type {HTMLFormElement} */ (find('#choices')), options, rules);
const preview = new Preview(find('.stage'), find('#scale'), () => state.reserve && showCode());
const stage = find('.stage');

let state = readQuery(location.search, rules);
/** The control that the last entry of the history is about: more of it is no new entry. */
let lastControl = '';

/** Shows a state everywhere but in the controls. */
function show() {
  preview.show(toEmbed(state, options, location.href), state);
  showCode();
  setList('warnings', toWarnings(listColors(), pageColorOf(state), state.theme));
  void readCatalogue();
}

/** Shows the code, and what there is to say of it. */
function showCode() {
  const embed = toEmbed(state, options, location.href);
  const isKept = state.reserve && !BUNDLED.has(state.code ?? '');
  const place = isKept && preview.measure();
  showOutput(place ? { ...embed, place } : embed, state, options);
}

function listColors() {
  return Object.fromEntries(
    options.properties.flatMap(({ name, kind }) =>
      kind === 'color' && state[name] ? [[name, `#${state[name]}`]] : [],
    ),
  );
}

/** Takes over what a person has chosen, here or in the preview. */
function change(
  /** @type {Record<string, string | null | undefined>} */ given,
  /** @type {string} */ control,
) {
  const next = toState(given, rules);
  const query = writeQuery(next);
  if (query !== writeQuery(state)) {
    const address = (query || location.pathname) + location.hash;
    if (control === lastControl) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    lastControl = control;
  }
  state = next;
  show();
}

/** Reads what a catalogue of somebody's own has to choose from. */
async function readCatalogue() {
  const { catalogue } = state;
  const problem = find('#catalogue-problem');
  if (!catalogue || Object.hasOwn(options.catalogues, catalogue)) {
    const isRefused = !catalogue && form.read().catalogue;
    problem.textContent = isRefused ? 'An address begins with https:// or with a slash.' : '';
    return;
  }
  try {
    options.catalogues[catalogue] = await fetchChoices(catalogue);
  } catch (error) {
    if (state.catalogue === catalogue)
      problem.textContent = `It cannot be read here. ${/** @type {Error} */ (error).message}`;
    return;
  }
  if (state.catalogue !== catalogue) return;
  // Now it is known which of the choices there are.
  state = toState(state, rules);
  form.write(state);
  show();
}

function handleInput(/** @type {Event} */ { target, type }) {
  const { name } = /** @type {HTMLInputElement} */ (target);
  // An address that is half written is not asked for.
  if ((name === 'catalogue-address') !== (type === 'change')) return;
  // Who picks a colour wants it.
  const own = find(`[name="${CSS.escape(name)}-own"]`);
  if (own instanceof HTMLInputElement) own.checked = true;
  change(form.read(), name);
  form.refresh(state);
}

find('.builder').addEventListener('input', handleInput);
find('.builder').addEventListener('change', handleInput);
find('#choices').addEventListener('submit', (event) => event.preventDefault());
find('#reset').addEventListener('click', () => {
  change({}, '');
  form.write(state);
});
// What a reader chooses in the element is a choice too.
stage.addEventListener('view-change', (event) => {
  const { view } = /** @type {Event & { view: Record<string, string | null> }} */ (event);
  change({ ...state, ...view }, 'view');
  form.write(state);
});
addEventListener('popstate', () => {
  lastControl = '';
  state = readQuery(location.search, rules);
  form.write(state);
  show();
});

// On a small screen the preview is not far below.
if (matchMedia('(width < 640px)').matches) {
  for (const group of document.querySelectorAll('details.group')) group.removeAttribute('open');
}
form.write(state);
show();
