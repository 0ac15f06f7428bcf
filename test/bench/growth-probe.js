// SPDX-License-Identifier: MIT
//
// Runs in every page before its own scripts: counts what is made, and tells when all elements of the
// page have content. `expected`, put in front of this file, is how many elements there are.
/* global expected */
(() => {
  const counts = { stylesheets: 0, formatters: 0 };
  const tasks = [];
  globalThis.growthResult = { counts, tasks };

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });

  const count = (owner, name, counter) => {
    owner[name] = new Proxy(owner[name], {
      construct(target, values, made) {
        counts[counter]++;
        return Reflect.construct(target, values, made);
      },
      apply(target, self, values) {
        counts[counter]++;
        return Reflect.apply(target, self, values);
      },
    });
  };
  count(globalThis, 'CSSStyleSheet', 'stylesheets');
  for (const name of Object.getOwnPropertyNames(Intl)) {
    if (typeof Intl[name] === 'function' && Intl[name].supportedLocalesOf) {
      count(Intl, name, 'formatters');
    }
  }

  const isReady = ({ shadowRoot }) => !!shadowRoot?.querySelector('table, .error');
  const { port1, port2 } = new MessageChannel();
  const afterFrame = () => requestAnimationFrame(() => port2.postMessage(null));
  port1.onmessage = () => {
    const elements = [...document.querySelectorAll('role-comparison, salary-chart')];
    if (elements.length < expected || !elements.every(isReady)) return afterFrame();
    globalThis.growthResult.ready = performance.now();
    globalThis.benchDone();
  };
  afterFrame();
})();
