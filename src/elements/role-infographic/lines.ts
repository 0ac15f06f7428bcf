// SPDX-License-Identifier: MIT
import { splitText } from '../../format/text.js';

/** A piece of a line that looks the same throughout. */
export interface Run {
  readonly text: string;
  /** Whether it is secondary. */
  readonly muted?: boolean;
  /** Whether its words are ours, in the language of the page, and not those of the data. */
  readonly own?: boolean;
}

/** Runs that stand beside each other. */
export type Line = readonly Run[];

/** Where text is set. */
export interface Setting {
  /** Width of the place in pixels. */
  readonly width: number;
  /** The most lines that there is room for; the last of them ends in an ellipsis where it must. */
  readonly most?: number;
  readonly locale: string;
  /** The width of a run in pixels. */
  readonly measure: (run: Run) => number;
}

/** Scripts whose words have no space between them. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** What ties itself to the word after it: an opening bracket or quote. */
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** After what a line may end: a space, or a hyphen or slash within a word. */
const BREAK = /\s$|\p{L}[-–/]$/u;

/** What a line does not begin with where it is broken. */
const LEADING = /^[\s·]+/u;

/**
 * Breaks runs into lines. A run that has room on a line of its own stays together; a longer one
 * breaks between words, and within a word that is wider than the place.
 */
export function toLines(runs: readonly Run[], setting: Setting): Line[] {
  const { width, most = Infinity, locale, measure } = setting;
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  for (const { text, ...looks } of runs) {
    if (lines.length > most) break;
    const fits = (text: string, used = 0) =>
      used + measure({ ...looks, text: text.trimEnd() }) <= width;
    // A name does not stay alone on a line that has room for a word more.
    const whole = fits(text) && (!line.every(({ muted }) => muted) || fits(text, used));
    for (const part of whole ? [text] : splitParts(text, locale, fits)) {
      if (line.length && !fits(part, used)) {
        lines.push(line);
        line = [];
        used = 0;
        // One more than there is room for tells that something is left over.
        if (lines.length > most) break;
      }
      const text = lines.length && !line.length ? part.replace(LEADING, '') : part;
      const last = line.at(-1);
      if (last && !last.muted === !looks.muted && !last.own === !looks.own) {
        line[line.length - 1] = { ...looks, text: last.text + text };
      } else line.push({ ...looks, text });
      used += measure({ ...looks, text });
    }
  }
  if (line.length) lines.push(line);
  const whole = lines.length <= most;
  return lines
    .slice(0, most)
    .map((line, index) =>
      !whole && index === most - 1 ? shorten(line, setting) : withoutHanging(line),
    );
}

/** As much of a text as there is room for on one line. */
export function toLine(text: string, setting: Setting): string {
  return toLines([{ text }], { ...setting, most: 1 })[0]?.[0]?.text ?? '';
}

function splitParts(text: string, locale: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  for (const word of splitText(text, locale, 'word')) {
    const before = parts.at(-1);
    if (before === undefined || canBreak(before, word)) parts.push(word);
    else parts[parts.length - 1] = before + word;
  }
  return parts.flatMap((part) => (fits(part) ? [part] : splitText(part, locale, 'grapheme')));
}

function canBreak(before: string, after: string): boolean {
  // A long text is not looked through again for each of its words.
  const end = before.slice(-4);
  if (/^\s/.test(after)) return false;
  if (BREAK.test(end)) return true;
  return (
    /^[\p{L}\p{N}]/u.test(after) &&
    !OPENING.test(end) &&
    (SPACELESS.test(after.charAt(0)) || SPACELESS.test(end.slice(-1)) || /[、。]$/.test(end))
  );
}

function withoutHanging(line: readonly Run[]): Line {
  return line.map((run, index) =>
    index === line.length - 1 ? { ...run, text: run.text.trimEnd() } : run,
  );
}

/** A line whose end is left out, and that says so. */
function shorten(line: readonly Run[], { width, locale, measure }: Setting): Line {
  const kept = line.slice(0, -1);
  const room = width - kept.reduce((sum, run) => sum + measure(run), 0);
  const last = line.at(-1);
  const characters = [...splitText(last?.text.trimEnd() ?? '', locale, 'grapheme')];
  const toRun = (): Run => ({ ...last, text: `${characters.join('').trimEnd()}…` });
  while (characters.length && measure(toRun()) > room) characters.pop();
  return [...kept, toRun()];
}
