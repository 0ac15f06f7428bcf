// SPDX-License-Identifier: MIT
import type { Command } from '../command.js';
import { readElementRequest } from '../element-options.js';
import { dropControls } from '../files/printable.js';
import { writeOutput } from '../print.js';

/** `role-comparison html`: an element as HTML, for a page that has no server of ours. */
export const html: Command = {
  summary: 'Print an element as HTML, whose content is on the page before any script.',

  help: `Usage: role-comparison html ELEMENT [--ATTRIBUTE VALUE]... [options]

Prints an element with its content as declarative shadow DOM, to be pasted into a page. The script
of this package takes it over where it runs; where none does, everything is there to read.

  ELEMENT              role-comparison, salary-chart, or another element of this package
  --ATTRIBUTE VALUE    an attribute of the element, such as --roles "ai-engineer data-scientist",
                       --only differences, --source survey; --no-controls and such have no VALUE
  --lang TAG           the language of the page, such as de; English by default
  --dir rtl            for a page that runs from the right; Arabic does by itself
  --id, --class        as on any element
  --src URL            the address of a catalogue, fetched now
  --data FILE          a catalogue on this machine, with the files it names; or a table, as
                       role-comparison csv makes it, whose name ends with .csv
  --plain              plain HTML as the children of the element, for editors that take templates
                       out: text, lists and tables without styles
  --fallback           both
  --stand-in           plain HTML within a <div> that stands for the element, for editors that do not
                       know its tag, such as the classic editor of WordPress
  --out FILE           writes a file in UTF-8 in place of printing, which some shells do otherwise
  --nonce NONCE        the nonce of the page's Content-Security-Policy, for the stylesheet

Needs two packages, which can be fetched together with this one:
npx -p role-comparison -p @lit-labs/ssr -p parse5 role-comparison html role-comparison`,

  async run(args) {
    const { element, attributes, source, options } = await readElementRequest(args, {
      ...{ id: { type: 'string' }, class: { type: 'string' }, nonce: { type: 'string' } },
      ...{ plain: { type: 'boolean' }, 'stand-in': { type: 'boolean' } },
      ...{ fallback: { type: 'boolean' }, out: { type: 'string' } },
    });
    const { id, class: classes, nonce, plain, fallback, out } = options;
    const standIn = options['stand-in'] === true;
    const { render, renderPlain } = await import('../../server/index.js');
    const given = { ...attributes, id, class: classes };
    const text =
      plain || standIn
        ? await renderPlain(element, given, { ...source, standIn })
        : await render(element, given, {
            ...source,
            fallback: fallback === true,
            ...(typeof nonce === 'string' && { nonce }),
          });
    await writeOutput(dropControls(text), typeof out === 'string' ? out : undefined);
  },
};
