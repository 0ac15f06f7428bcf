// SPDX-License-Identifier: MIT
//
// One policy for chunks that cannot be had: gone after an update, blocked, or offline. What the reader sees
// stays; a few tries follow, with growing pauses, and after them one whenever the network comes back, or when
// somebody asks for the chunk again. Chromium 156 then fetches anew; Chromium 150 and Firefox remember a 404 for
// as long as the page lives (whatwg/html#6768), so that a try costs nothing there and gains nothing.

/** Pauses before the tries that follow the first, in milliseconds. */
const PAUSES = [1000, 4000, 16_000];

/** A module that is imported when it is first asked for, once for all who ask. */
export interface Lazy<Module> {
  /**
   * Asks for the module. Resolves when it has come, however many tries that takes, and never where it cannot be
   * had. Rejects with the error of the import on a server, which has no second try.
   * @param miss Called when the try that is under way has failed.
   */
  get(miss?: () => void): Promise<Module>;
  /**
   * Asks for the module, for a caller who can do without it meanwhile. Resolves when the try that is under way
   * has ended, and what `use` returns. Rejects with the error of the import on a server.
   * @param use Called with the module, whenever it comes.
   * @param miss Called when that try has failed.
   */
  bring(use: (module: Module) => unknown, miss?: () => void): Promise<unknown>;
}

/** A module that `load` imports later. The error of the browser, in a warning, names its address. */
export function lazy<Module>(load: () => Promise<Module>): Lazy<Module> {
  let attempt: Promise<Module | undefined> | undefined;
  let arrive: (module: Module) => void;
  const arrival = new Promise<Module>((resolve) => (arrive = resolve));
  let failures = 0;

  const start = () =>
    (attempt = load().then(
      (module) => {
        arrive(module);
        return module;
      },
      (error: unknown) => {
        if (typeof document === 'undefined') {
          attempt = undefined;
          throw error;
        }
        const pause = PAUSES[failures];
        if (!failures) console.warn('role-comparison:', error);
        failures += 1;
        if (pause) setTimeout(restart, pause);
        else {
          attempt = undefined;
          // It is the same function, so that it listens once.
          window.addEventListener('online', restart, { once: true });
        }
        return undefined;
      },
    ));

  const restart = () => void start();

  return {
    get: async (miss) => (await (attempt ?? start())) ?? (miss?.(), arrival),
    bring: async (use, miss) => {
      const module = await (attempt ?? start());
      if (module) return use(module);
      miss?.();
      void arrival.then(use);
    },
  };
}
