// SPDX-License-Identifier: MIT
//
// What a person does.
import * as fc from 'fast-check';
import { command, pick } from './command.js';

/** What a person does in an element, or in an element within it. */
const use = fc.tuple(pick, fc.nat(60), fc.constantFrom('1', '2', '3')).map(([pick, which, value]) =>
  command({
    name: `use(${pick}, ${which}, ${value})`,
    async run(world) {
      const { id } = world.pick(pick);
      const { isChoice, answer } = await world.page.evaluate(
        (id, which, value) => {
          const controls = (root: ParentNode | null | undefined): HTMLElement[] =>
            [...(root?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((node) =>
              node.shadowRoot
                ? controls(node.shadowRoot)
                : node.matches('button, select, input, summary, a[href^="#"]')
                  ? [node]
                  : [],
            );
          const radio = 'input[type=radio]:not(:checked)';
          const choice = `[part=footer] [aria-pressed], .voices button, .controls select, ${radio}`;
          const all = controls(document.querySelector(`[data-monkey="${id}"]`)?.shadowRoot);
          const choices = all.filter((control) => control.matches(choice));
          // What changes a view is used as often as all the rest.
          const among = which % 2 && choices.length ? choices : all;
          const control = among[which % among.length];
          const isChoice = control?.matches(choice);
          const answer =
            control instanceof HTMLInputElement && control.matches(radio)
              ? { statement: Number(/\d+$/.exec(control.name)), value: control.value }
              : undefined;
          if (control instanceof HTMLSelectElement) {
            control.selectedIndex = Number(value) % control.options.length;
            control.dispatchEvent(new Event('change', { bubbles: true }));
          } else if (
            control instanceof HTMLInputElement &&
            ['text', 'number'].includes(control.type)
          ) {
            control.value = `${value}00000`;
            control.dispatchEvent(new Event('input', { bubbles: true }));
          } else control?.click();
          return { isChoice, answer };
        },
        id,
        which,
        value,
      );
      await world.settle({ used: true, announces: isChoice ? id : undefined, answer });
    },
  }),
);

const press = fc
  .constantFrom('Tab', 'Enter', 'Space', 'ArrowRight', 'ArrowLeft', 'Escape', 'Home', 'End')
  .map((key) =>
    command({
      name: `press(${key})`,
      async run(world) {
        await world.page.keyboard.press(key);
        await world.settle({ used: true });
      },
    }),
  );

const scroll = fc.nat(3000).map((top) =>
  command({
    name: `scroll(${top})`,
    async run(world) {
      await world.page.evaluate((top) => window.scrollTo(0, top), top);
      await world.settle();
    },
  }),
);

export const readerCommands = { use, press, scroll };
