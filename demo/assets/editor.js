// SPDX-License-Identifier: MIT
//
// The editor of a catalogue. It uses the elements as any page can: it sets their property `data` and
// listens to their events `load` and `error`.
import { findPlace, readJson, toLine } from './json-places.js';

/** How long to wait for the next key. */
const PAUSE_MS = 300;

/** No file of data may be larger: see security.html. */
const MAXIMUM_BYTES = 5_000_000;

const find = (id) => document.getElementById(id);
const text = find('catalogue');
const choice = find('element');
const preview = find('preview');
const status = find('status');
const go = find('go');

/** What the text was when the editor was filled last. */
let filled = text.value;
/** The element that tries the newest text, out of sight, while the last good view stays. */
let trial;
/** Where the mistake is that the status tells of. */
let place;

function check() {
  trial?.remove();
  const read = readJson(text.value);
  if (read.reason) {
    tellProblem(read.reason, read.stretch);
    return;
  }
  const data = JSON.parse(text.value);
  const element = createElement(data);
  element.hidden = true;
  element.addEventListener('load', () => {
    if (element !== trial) return;
    element.remove();
    show(data);
    tell(`No mistake: ${count(data.roles, 'role')}, ${count(data.aspects, 'aspect')}.`);
  });
  element.addEventListener('error', ({ error }) => {
    if (element !== trial) return;
    element.remove();
    const reason = [error.path, error.reason].filter(Boolean).join(': ');
    tellProblem(reason, error.url ? undefined : findPlace(read.tree, error.path));
  });
  trial = element;
  preview.after(element);
}

/** An element that shows the catalogue's roles, as many as go side by side. */
function createElement(data) {
  const element = document.createElement(choice.value);
  setData(element, data);
  return element;
}

function setData(element, data) {
  element.data = data;
  const ids = Array.isArray(data?.roles) ? data.roles.map((role) => role?.id) : [];
  element.roles = ids.slice(0, 4).join(' ');
}

function show(data) {
  const shown = preview.firstElementChild;
  if (shown?.localName === choice.value) setData(shown, data);
  else preview.replaceChildren(createElement(data));
}

const count = ({ length }, noun) => `${length} ${noun}${length === 1 ? '' : 's'}`;

function tellProblem(reason, stretch) {
  const { line, column } = stretch ? toLine(text.value, stretch.offset) : {};
  tell(line ? `Line ${line}, column ${column}: ${reason}` : reason, { line, stretch });
}

/** Says what came of the newest text; with a mistake, where it is. */
function tell(message, problem) {
  place = problem?.stretch;
  go.hidden = !place;
  go.textContent = place ? `Go to line ${problem.line}` : '';
  text.setAttribute('aria-invalid', String(Boolean(problem)));
  status.dataset.state = problem ? 'wrong' : 'right';
  // What is said anew is read out anew.
  if (status.textContent !== message) status.textContent = message;
}

go.addEventListener('click', () => {
  const { offset, length } = place;
  text.focus();
  text.setSelectionRange(offset, offset + length);
  // Lines do not wrap, so each has the same height.
  const { line } = toLine(text.value, offset);
  const height = parseFloat(getComputedStyle(text).lineHeight);
  text.scrollTop = (line - 1) * height - text.clientHeight / 2;
  text.scrollLeft = 0;
});

let timer;
text.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE_MS);
});
choice.addEventListener('change', check);

/** Puts another text into the editor, unless a person wants to keep the one that is there. */
function fill(content) {
  if (text.value !== filled && !confirm('Replace the text in the editor?')) return;
  text.value = content;
  // A text area makes all ends of lines the same.
  filled = text.value;
  text.scrollTop = 0;
  check();
}

async function fetchStarter(address) {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    fill(await response.text());
  } catch (error) {
    tell(`${address} could not be read: ${error.message}`, {});
  }
}

for (const button of document.querySelectorAll('[data-start]')) {
  const { start } = button.dataset;
  button.addEventListener('click', () => {
    if (start) void fetchStarter(start);
    else fill(text.defaultValue);
  });
}

find('file').addEventListener('change', async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  if (file.size > MAXIMUM_BYTES) tell(`${file.name} is larger than 5 MB.`, {});
  else fill(await file.text());
  // The same file can be chosen again after a change.
  target.value = '';
});

find('download').addEventListener('click', () => {
  const url = URL.createObjectURL(new Blob([text.value], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'catalogue.json';
  link.click();
  URL.revokeObjectURL(url);
  filled = text.value;
});

check();
