// SPDX-License-Identifier: MIT
//
// Where the words and figures of a table come from, as far as it says.
import { toLink } from '../dataset/schema/link.js';
import type { CitedSource } from '../dataset/schema/schema.js';
import { cleanText } from '../format/reading/clean-text.js';
import type { Grid, Row } from './grid.js';
import type { Passage } from './passage.js';
import { trimEnd } from './passage.js';
import { isEmpty } from './points.js';

/** What a table says of a source. */
export type Citation = Pick<CitedSource, 'date' | 'title' | 'url'>;

const NAMED =
  /(?:^|[^\p{L}])(?:sources?|quellen?|fuentes?|fontes?|出典|来源|來源|स्रोत|المصدر|المصادر) ?[:：](.+)$/iu;

/** A day of the calendar. */
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** The sources of a catalogue that is read of tables. */
export class SourceList {
  readonly sources: CitedSource[] = [];

  /** The id of a source, which is added where it is a new one. */
  add({ title, url, date }: Citation): string {
    const known = this.sources.find(
      (source) => source.title === title && source.url === url && source.date === date,
    );
    if (known) return known.id;
    const id = `source-${this.sources.length + 1}`;
    this.sources.push({ id, title, ...(url && { url }), ...(date && { date }) });
    return id;
  }
}

/** What the foot of a table or a caption says of its source; undefined where they say nothing of one. */
export function findCitation({ captions, foot }: Grid, base: string): Citation | undefined {
  const feet = foot.map(toNote).filter((note) => note !== undefined);
  for (const note of feet) return toCitation(note, base);
  for (const caption of captions) {
    if (caption.anchors.length || NAMED.test(caption.text)) return toCitation(caption, base);
  }
  return undefined;
}

/** The citation in a text: its link and the text of that, else what stands behind "Source:", else all of it. */
export function toCitation(passage: Passage, base: string): Citation {
  const { text, anchors, time } = passage;
  const [, named = text] = NAMED.exec(text) ?? [];
  const anchor = anchors.find((one) => one.text && named.includes(one.text));
  const href = anchor && URL.canParse(anchor.href, base) ? new URL(anchor.href, base).href : '';
  const day = time && DAY.test(time.day) && !Number.isNaN(Date.parse(time.day)) ? time : undefined;
  const title = anchor?.text ?? (day ? named.replace(day.text, '') : named);
  const url = toLink(href);
  return {
    title: trimEnd(cleanText(title).replace(/^[ ,;:(–-]+/u, ''), ' ,;:.(–-') || text,
    ...(url && { url }),
    ...(day && { date: day.day }),
  };
}

/** A row of the foot that is a note: one cell with text. A row of several is a sum or a mean. */
function toNote({ cells }: Row): Passage | undefined {
  const texts = [...new Set(cells)].filter((cell) => !isEmpty(cell));
  return texts.length === 1 ? texts[0] : undefined;
}
