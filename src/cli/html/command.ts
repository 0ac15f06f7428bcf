// SPDX-License-Identifier: MIT
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseRoles } from '../../dataset/query.js';
import type { Command } from '../command.js';
import { UsageError } from '../command.js';
import { dropControls } from '../files/printable.js';
import { loadChosen } from '../load-directory.js';
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
  --data FILE          a catalogue on this machine, with the files it names
  --plain              plain HTML as the children of the element, for editors that take templates
                       out: text, lists and tables without styles
  --fallback           both
  --out FILE           writes a file in UTF-8 in place of printing, which some shells do otherwise
  --nonce NONCE        the nonce of the page's Content-Security-Policy, for the stylesheet

Needs two packages, which can be fetched together with this one:
npx -p role-comparison -p @lit-labs/ssr -p parse5 role-comparison html role-comparison`,

  async run(args) {
    const [element, ...rest] = args;
    if (!element || element.startsWith('-')) throw new UsageError('expected an ELEMENT to print');
    const { isElementName, listAttributes, render, renderPlain } =
      await import('../../server/index.js');
    if (!isElementName(element)) throw new UsageError(`there is no element "${element}"`);
    const { values } = parseArgs({
      args: rest,
      options: {
        ...Object.fromEntries(
          [...listAttributes(element)].map(([name, type]) => [name, { type }] as const),
        ),
        ...{ lang: { type: 'string' }, dir: { type: 'string' } },
        ...{ id: { type: 'string' }, class: { type: 'string' } },
        ...{ data: { type: 'string' }, nonce: { type: 'string' }, out: { type: 'string' } },
        ...{ plain: { type: 'boolean' }, fallback: { type: 'boolean' } },
      },
    });
    const { data: file, nonce, plain, fallback, out, ...attributes } = values;
    const { roles }: Record<string, unknown> = attributes;
    const data =
      typeof file === 'string'
        ? await loadChosen(resolve(file), (catalogue) =>
            chooseRoles(catalogue, typeof roles === 'string' ? roles : undefined),
          )
        : undefined;
    const text = plain
      ? await renderPlain(element, attributes, { data })
      : await render(element, attributes, {
          data,
          fallback: fallback === true,
          ...(typeof nonce === 'string' && { nonce }),
        });
    await writeOutput(dropControls(text), typeof out === 'string' ? out : undefined);
  },
};
