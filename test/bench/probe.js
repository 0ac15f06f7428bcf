// SPDX-License-Identifier: MIT
//
// Runs in every page before its own scripts and notes when a reader can see what. One rule for all:
// after each frame, text counts as seen once an element with it has a box of its own, and a chart
// once each role's colour fills a shape: of an SVG that has a box, or of a canvas, whose calls are
// listened to since reading its pixels would cost what is measured. Open shadow roots are part of
// the page. The page is looked at after the frame, when its layout is done, so that looking costs little.
// `bench` is put in front of this file: what to look for, and what to wait for.
/* global bench */
(() => {
  /** Smaller boxes are for screen readers, not for the eye. In CSS pixels. */
  const MINIMUM_SIDE = 4;
  const colors = bench.colors.map((color) => {
    const number = parseInt(color.slice(1), 16);
    return { color, rgb: [number >> 16, (number >> 8) & 255, number & 255].join() };
  });
  const painted = new Set();
  const seen = {};
  const shifts = [];
  const tasks = [];
  globalThis.benchResult = { seen, shifts, tasks };

  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });

  const context = CanvasRenderingContext2D.prototype;
  for (const name of ['fill', 'fillRect']) {
    const method = context[name];
    context[name] = function (...values) {
      painted.add(this.fillStyle);
      return method.apply(this, values);
    };
  }

  function listRoots(root, roots = [root]) {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      roots.push(shadowRoot);
      listRoots(shadowRoot, roots);
    }
    return roots;
  }

  function hasBox(element) {
    const { width, height } = element.getBoundingClientRect();
    return width >= MINIMUM_SIDE && height >= MINIMUM_SIDE;
  }

  function showsText(root, text) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (data.includes(text) && parentElement && hasBox(parentElement)) return true;
    }
    return false;
  }

  function drawsBars(root) {
    const shapes = [...root.querySelectorAll('svg :is(rect, path)')];
    return colors.every(({ rgb }) =>
      shapes.some((shape) => {
        const fill = getComputedStyle(shape).fill.match(/\d+/g) ?? [];
        return fill.slice(0, 3).join() === rgb && hasBox(shape);
      }),
    );
  }

  function look() {
    const now = performance.now();
    const roots = listRoots(document);
    const note = (name, isSeen) => {
      if (!(name in seen) && isSeen()) seen[name] = now;
    };
    note('table', () => roots.some((root) => showsText(root, bench.tableText)));
    note('figures', () => roots.some((root) => showsText(root, bench.figuresText)));
    note('canvas', () => colors.every(({ color }) => painted.has(color)));
    note('svg', () => roots.some(drawsBars));
    return bench.expected.every((name) => name in seen);
  }

  const { port1, port2 } = new MessageChannel();
  const afterFrame = () => requestAnimationFrame(() => port2.postMessage(null));
  port1.onmessage = () => {
    if (look()) globalThis.benchDone();
    else afterFrame();
  };
  afterFrame();
})();
