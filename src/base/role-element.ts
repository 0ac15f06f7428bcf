// SPDX-License-Identifier: MIT
import type {
  CSSResult,
  CSSResultOrNative,
  PropertyDeclarations,
  PropertyValues,
  TemplateResult,
} from 'lit';
import { html, LitElement, nothing } from 'lit';
import { DatasetError } from '../dataset/error.js';
import type { Dataset } from '../dataset/query.js';
import { VERSION } from '../generated/version.js';
import type { Messages } from '../messages/en/base.js';
import { en } from '../messages/en/base.js';
import { adoptAllStyles } from './adopt-styles.js';
import { DatasetController } from './dataset.js';
import type { RoleElementEventMap } from './events.js';
import { DatasetErrorEvent } from './events.js';
import { LanguageController } from './language.js';
import { lazy } from './lazy.js';
import { observeOthers, undoReady } from './observe-others.js';
import { isParsed } from './parsed.js';
import { roleStyles } from './role-styles.js';
import { takeTurn } from './turns.js';

const HYDRATION = /* @__PURE__ */ lazy(() => import('./hydrate.js'));

/** How long to wait before looking again whether all children have come. */
const PAUSE_MS = 20;

/** What is set counts, also to what it was. */
const isSet = () => true;

/**
 * What the elements of this package have in common: where their data come from, in which language
 * they speak, and what a reader sees before data, and when data cannot be had.
 *
 * What a reader chooses is in the properties. Attributes are the author's: a page that is sent again, and laid over
 * the one that is there, takes no choice back, and an attribute that changes counts from then on.
 *
 * `Model` is what a view is drawn from. While new data cannot be shown, the last one stays.
 *
 * @slot - Shown until the element has data, and for good where scripts do not run.
 * @csspart error - The line that says that something could not be shown.
 * @fires {Event} load - When data have arrived and are shown. Does not bubble.
 * @fires {DatasetErrorEvent} error - When data or attributes cannot be shown. Does not bubble.
 * @cssprop {<color>} [--role-color-1] - Colour of the first role; its lightness follows the text by default.
 * @cssprop {<color>} [--role-color-2] - Colour of the second role.
 * @cssprop {<color>} [--role-color-3] - Colour of the third role.
 * @cssprop {<color>} [--role-color-4] - Colour of the fourth role.
 * @cssprop {<color>} [--role-line] - Colour of lines; by default mixed from the text colour.
 * @cssprop {<color>} [--role-muted] - Colour of secondary text; by default mixed from the text colour.
 * @cssprop {<color>} [--role-surface] - Background of raised parts; by default mixed from the text colour.
 * @cssprop {<length>} [--role-radius=0.5em] - Radius of corners.
 * @cssprop {<length>} [--role-gap=1em] - Space between parts.
 * @cssprop {<length>} [--role-sticky-top=0px] - Height of a bar that the page keeps at its top: what stays in view stays below it, and what is scrolled to stops there.
 */
// The interface below types two methods that the DOM has: nothing that would not be there.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export abstract class RoleElement<Model> extends LitElement {
  static override styles: CSSResultOrNative[] = [roleStyles];

  // Not decorators: their helpers would be a twentieth of the table's bytes.
  static override properties: PropertyDeclarations = {
    roles: {},
    // Set to what it was, it is asked for again where it had failed.
    src: { hasChanged: isSet },
    // Set to undefined, it is on its way.
    data: { attribute: false, hasChanged: isSet },
    given: { attribute: false },
    heading: {},
    theme: { reflect: true },
  };

  /** The version of the package that the class is from. */
  static readonly version = VERSION;

  /** Ids of the roles to show, in column order, separated by spaces: two to four of those that are shipped, or of the catalogue's. Default: the first two. */
  roles?: string;

  /**
   * Address of a catalogue file, relative to the page. Set again, also to the same, one that had failed is tried again.
   * While it is empty, the element waits with its children for an address or for data, and never shows the shipped roles.
   */
  src?: string;

  /**
   * A catalogue as an object; counts before `src` and before an inline JSON child. Set to undefined, the element waits
   * with its children for what is to come.
   */
  data?: unknown;

  /**
   * A dataset that an element around this one has loaded; counts before all else.
   * @internal
   */
  given?: Dataset;

  /** Heading above the content. Default: one made from the names of the roles; empty: none to see. */
  heading?: string;

  /** Pins the colours to a `light` or a `dark` page. Default: they follow the colour of the page's text. */
  theme?: 'light' | 'dark';

  /** @internal */
  readonly language = new LanguageController(this);
  protected readonly loader = new DatasetController(this);
  /**
   * Whether the element shows pay, which the roles that are shipped beside the pair have apart from their words.
   * @internal
   */
  readonly showsPay?: boolean;
  /** What is shown. */
  protected model: Model | undefined;
  #shown: Dataset | undefined;
  /**
   * Why the element cannot show what it was asked to.
   * @internal
   */
  problem: DatasetError | undefined;
  #news: Event | undefined;
  /** Undoes what others have done to the content since it was drawn. */
  #undo: (() => void) | undefined;
  /** Whether the shadow root holds what a server has rendered. */
  #served = false;
  /**
   * Styles of the chunks that have come.
   * @internal
   */
  readonly lateStyles: CSSResult[] = [];

  /**
   * The dataset that has come, from wherever the element has it.
   * @internal
   */
  get received(): Dataset | undefined {
    return this.given ?? this.loader.value;
  }

  /** The words in the reader's language. */
  protected get messages(): Messages {
    return this.language.words?.base ?? en;
  }

  /**
   * What to draw for a dataset and the element's attributes; undefined while a part is on its way.
   * @throws {DatasetError} when an attribute asks for what the dataset does not have.
   */
  protected abstract toModel(dataset: Dataset): Model | undefined;

  /** The view of a model: a pure function of it. */
  protected abstract renderModel(model: Model): TemplateResult;

  /**
   * The requests for what the element shows, for who waits until it shows all; an element that needs
   * more than words and data adds its own. Undefined stands for what has come or is not needed.
   * @internal
   */
  pending(): Iterable<Promise<unknown> | undefined> {
    return [this.language.pending, this.loader.pending];
  }

  protected override async scheduleUpdate(): Promise<unknown> {
    // Without the code that takes it over, what a server has rendered stays to be read.
    if (this.#served) await (await HYDRATION.get()).hydrate(this);
    else if (!this.model) await takeTurn();
    if (undoReady) await undoReady;
    this.#served = false;
    return super.scheduleUpdate();
  }

  /** Begins when all children are there: the element's data are among them, and what a server has rendered. */
  override connectedCallback(): void {
    if ((this.renderRoot as Node | undefined) || isParsed(this)) super.connectedCallback();
    else setTimeout(() => this.isConnected && this.connectedCallback(), PAUSE_MS);
  }

  protected override createRenderRoot(): ShadowRoot {
    // Lit puts styles into a root where a document adopts none.
    this.#served = !!this.shadowRoot?.firstChild;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.addLateStyles();
    return root;
  }

  /** Called by the browser when the element has come into another document. */
  adoptedCallback(): void {
    this.addLateStyles();
  }

  /**
   * Adopts styles that have come with a chunk, with all that the element has.
   * @internal
   */
  addLateStyles(...late: CSSResult[]): void {
    this.lateStyles.push(...late);
    const root = this.shadowRoot;
    // On a server there is none.
    if (!root) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    adoptAllStyles(root, [...elementStyles, ...this.lateStyles] as CSSResult[], late);
  }

  /** @internal */
  override willUpdate(changed: PropertyValues<this>): void {
    const { given, loader } = this;
    if (!given) loader.ask(this, changed);
    const { error, pending } = loader;
    const value = this.received;
    let problem = error;
    let model: Model | undefined;
    // A reader of another language never sees English words first, which would then change.
    if (value && (this.model || !this.language.pending)) {
      try {
        model = this.toModel(value);
        this.model = model ?? this.model;
      } catch (reason) {
        if (!(reason instanceof DatasetError)) throw reason;
        // What the attributes ask for may be in the data that are under way.
        if (!pending) problem ??= reason;
      }
    } else this.model = undefined;
    if (problem) {
      if (problem.message !== this.problem?.message) this.#news = new DatasetErrorEvent(problem);
    } else if (model && !pending && (value !== this.#shown || this.problem)) {
      this.#shown = value;
      this.#news = new CustomEvent('load');
    }
    this.problem = problem;
  }

  /**
   * Draws what has changed. Lit writes to the nodes that it has made: where a translator has put others in their
   * place, last year's figure would stay beside this year's. So what others have done is undone before.
   */
  protected override update(changed: PropertyValues<this>): void {
    const { renderRoot, renderOptions } = this;
    try {
      this.#undo?.();
    } catch {
      // Drawn anew, before a mark that Lit does not know.
      renderRoot.replaceChildren((renderOptions.renderBefore = document.createComment('')));
    }
    super.update(changed);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#undo = observeOthers(this.renderRoot);
    const news = this.#news;
    this.#news = undefined;
    if (!news) return;
    if (news instanceof DatasetErrorEvent) {
      console.error(`<${this.localName}>`, news.error.message, this);
    }
    this.dispatchEvent(news);
  }

  /** @internal */
  override render(): TemplateResult {
    return html`${
      this.problem
        ? html`<p part="error" class="error" role="status">
            ${this.problem.line ?? this.messages.failed}
          </p>`
        : nothing
    }
    ${this.model === undefined ? html`<slot></slot>` : this.renderModel(this.model)}
    ${this.loader.note?.(this.language)}`;
  }
}

// An interface merges with a class only where their type parameters have the same names.
// eslint-disable-next-line @typescript-eslint/no-unused-vars
export interface RoleElement<Model> {
  addEventListener<Type extends keyof RoleElementEventMap>(
    type: Type,
    listener: (this: this, event: RoleElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof RoleElementEventMap>(
    type: Type,
    listener: (this: this, event: RoleElementEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}
