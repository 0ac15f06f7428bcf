// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import { loadPay } from '../../dataset/built-in/salary.js';
import type { BuiltInPay } from '../../dataset/built-in/pay.js';
import type { Lazy } from '../../base/lazy.js';
import { lazy } from '../../base/lazy.js';

/** The code of the view of every voice but the article's. */
export type VoiceView = typeof import('./voices/voices.js');

/** What the other voices are shown with: the code, and the figures where they are the shipped ones. */
interface Voices {
  readonly view: VoiceView;
  readonly pay: BuiltInPay | undefined;
}

const lazyVoices = (loadShipped?: () => Promise<BuiltInPay>): Lazy<Voices> =>
  lazy(async () => {
    const [view, pay] = await Promise.all([import('./voices/voices.js'), loadShipped?.()]);
    return { view, pay };
  });

const OWN = /* @__PURE__ */ lazyVoices();
const SHIPPED = /* @__PURE__ */ lazyVoices(loadPay);

/** An element that takes on the stylesheet that comes with the view. */
type Host = ReactiveControllerHost & { addLateStyles(styles: VoiceView['voiceStyles']): void };

/** Loads the view of the other voices and their shipped figures, each a chunk, once somebody needs them. */
export class VoiceLoader {
  /** The code of the view; undefined until it has come. */
  view: VoiceView | undefined;
  /** The shipped figures; undefined until they have come. */
  pay: BuiltInPay | undefined;
  /** Whether they could not be had, so that there is no other voice to offer for now. */
  failed = false;
  /** Resolves when they have come, or could not be had; undefined until they are asked for. */
  pending: Promise<unknown> | undefined;

  #asked: Lazy<Voices> | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Asks for the view, and for the shipped figures where the dataset is the shipped one. */
  ask(shipped: boolean): void {
    const chunk = shipped ? SHIPPED : OWN;
    if (this.#asked === chunk) return;
    this.#asked = chunk;
    this.pending = chunk.bring(
      ({ view, pay }) => {
        if (!this.view) this.#host.addLateStyles(view.voiceStyles);
        this.view = view;
        this.pay = pay ?? this.pay;
        this.#settle(false);
      },
      () => this.#settle(true),
    );
  }

  #settle(failed: boolean): void {
    this.failed = failed;
    this.#host.requestUpdate();
  }
}
