// SPDX-License-Identifier: MIT

/**
 * What is wrong with the elements of a page, in words: words of a program, text on text in pictures, a page that
 * scrolls sideways, and what the page has drawn anew though a server had rendered the same. Runs in the page.
 */
export function findTrialFaults(width: number): string[] {
  interface Found {
    readonly name: string;
    readonly root: ShadowRoot;
  }
  const listRoots = (place: ParentNode, name: string): Found[] =>
    [...place.querySelectorAll('*')].flatMap((node) => {
      const root = node.shadowRoot;
      if (!root) return [];
      const inner = `${name} ${node.localName}`;
      return [{ name: inner, root }, ...listRoots(root, inner)];
    });
  const found = ['served', 'own'].flatMap((id) => {
    const place = document.getElementById(id);
    return place ? listRoots(place, id) : [];
  });
  for (const { root } of found) {
    for (const details of root.querySelectorAll('details')) details.open = true;
  }
  const faults: string[] = [];

  for (const { name, root } of found) {
    if (!root.querySelector('.base')) faults.push(`${name} shows nothing`);
    for (const node of root.querySelectorAll('*')) {
      if (node.localName === 'style') continue;
      const own = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const values = [...node.attributes].map(({ value }) => value);
      const said = [...own.map(({ nodeValue }) => nodeValue ?? ''), ...values].join(' ');
      if (/undefined|NaN|\[object|Invalid Date/.test(said)) {
        faults.push(`${name} ${node.localName} says ${said.slice(0, 200)}`);
      }
    }
  }

  for (const element of document.querySelectorAll('#served > *')) {
    const base = element.shadowRoot?.querySelector('.base');
    if (base && !('mark' in base)) faults.push(`${element.localName} was drawn anew`);
  }

  const page = document.scrollingElement ?? document.documentElement;
  if (page.scrollWidth > width) {
    const wide = found.flatMap(({ name, root }) =>
      [...root.querySelectorAll('*')]
        .filter((node) => {
          const { left, right, width: own } = node.getBoundingClientRect();
          const isScrolled = node.closest('.figures, .scroll, .visually-hidden, dialog, svg');
          return own > 0 && !isScrolled && (right > width + 1 || left < -1);
        })
        .map((node) => `${name} ${node.localName}.${String(node.getAttribute('class'))}`),
    );
    faults.push(`the page is ${page.scrollWidth} px wide: ${wide.slice(0, 3).join(', ')}`);
  }

  for (const { name, root } of found) {
    for (const picture of root.querySelectorAll<SVGSVGElement>('svg.picture')) {
      const box = picture.viewBox.baseVal;
      // What letters fill: accents above and what hangs below may reach into a gap.
      const texts = [...picture.querySelectorAll('text')].map((text) => {
        const { x, width } = text.getBBox();
        const size = Number(text.getAttribute('font-size'));
        const y = Number(text.getAttribute('y'));
        const letters = { left: x, right: x + width, top: y - 0.7 * size, bottom: y + 0.1 * size };
        return { words: text.textContent?.trim() ?? '', ...letters };
      });
      texts.forEach((one, index) => {
        if (one.left < -2 || one.right > box.width + 2 || one.bottom > box.height) {
          const ends = `${one.left.toFixed()} to ${one.right.toFixed()}`;
          faults.push(`${name}: text leaves the picture, ${ends}: ${one.words}`);
        }
        for (const other of texts.slice(index + 1)) {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          if (across > 3 && down > 2) {
            const by = `${across.toFixed(1)} by ${down.toFixed(1)}`;
            faults.push(`${name}: text on text, ${by}: ${one.words} | ${other.words}`);
          }
        }
      });
    }
  }
  return faults;
}
