// SPDX-License-Identifier: MIT
import type { Command } from '../command.js';
import { readElementRequest } from '../element-options.js';
import { dropControls } from '../files/printable.js';
import { writeOutput } from '../print.js';

/** `role-comparison text`: what an element says, as Markdown. */
export const text: Command = {
  summary: 'Print what an element says as Markdown, with every figure and its source.',

  help: `Usage: role-comparison text ELEMENT [--ATTRIBUTE VALUE]... [options]

Prints what an element says as GitHub Flavored Markdown: every figure with its count, source, date
and licence, and what the figures do not say. For newsletters, and for programs that read.

  ELEMENT              role-comparison, salary-chart, or another element of this package
  --ATTRIBUTE VALUE    an attribute of the element, such as --roles "ai-engineer data-scientist"
                       or --source adverts; --no-controls and such have no VALUE
  --lang TAG           the language, such as de; English by default
  --src URL            the address of a catalogue, fetched now
  --data FILE          a catalogue on this machine, with the files it names; or a table, as
                       role-comparison csv makes it, whose name ends with .csv
  --out FILE           writes a file in UTF-8 in place of printing, which some shells do otherwise

Needs six packages, which can be fetched together with this one:
npx -p role-comparison -p @lit-labs/ssr -p parse5 -p hast-util-from-html -p hast-util-to-mdast \\
  -p mdast-util-gfm-table -p mdast-util-to-markdown role-comparison text role-comparison`,

  async run(args) {
    const { element, attributes, source, options } = await readElementRequest(args, {
      out: { type: 'string' },
    });
    const { toText } = await import('../../server/text.js');
    const content = await toText(element, attributes, source);
    const { out } = options;
    await writeOutput(dropControls(content), typeof out === 'string' ? out : undefined);
  },
};
