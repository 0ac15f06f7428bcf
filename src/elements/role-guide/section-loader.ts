// SPDX-License-Identifier: MIT
import type { LitElement } from 'lit';
import type { Lazy } from '../../base/lazy.js';
import { lazy } from '../../base/lazy.js';
import type { Dataset } from '../../dataset/query.js';
import type { ContentsController } from './sections/contents.js';

type Later = typeof import('./sections/sections.js');
type Article = typeof import('../../dataset/built-in/article.js');

/** What a guide is drawn with below its first screen: the code, and the texts where they are the shipped ones. */
interface Below {
  readonly later: Later;
  readonly article: Article | undefined;
}

const lazyBelow = (loadShipped?: () => Promise<Article>): Lazy<Below> =>
  lazy(async () => {
    const [later, article] = await Promise.all([import('./sections/sections.js'), loadShipped?.()]);
    return { later, article };
  });

const OWN = /* @__PURE__ */ lazyBelow();
const SHIPPED = /* @__PURE__ */ lazyBelow(() => import('../../dataset/built-in/article.js'));

/** An element that takes on the stylesheet that comes with the sections. */
type Host = LitElement & { addLateStyles(styles: Later['sectionStyles']): void };

/**
 * Loads what stands below the first screen of a guide, what makes its links lead somewhere, and what tells search
 * engines of it.
 */
export class SectionLoader {
  /** The code of the sections; undefined until it has come. */
  later: Later | undefined;
  /** Adds the shipped texts; undefined until they have come. */
  withArticle: Article['withArticle'] | undefined;
  /** Resolves when they have come, or could not be had; undefined until they are asked for. */
  pending: Promise<unknown> | undefined;
  /** Leads to sections; undefined until it has come. */
  contents: ContentsController | undefined;

  #asked: Lazy<Below> | undefined;
  readonly #host: Host;
  readonly #getPublished: () => Dataset | undefined;

  /** @param getPublished What stands in the head of the page as structured data; undefined for nothing. */
  constructor(host: Host, getPublished: () => Dataset | undefined) {
    this.#host = host;
    this.#getPublished = getPublished;
  }

  /** Asks for the code, and for the shipped texts where the dataset is the shipped one. */
  ask(shipped: boolean): void {
    const chunk = shipped ? SHIPPED : OWN;
    if (this.#asked === chunk) return;
    this.#asked = chunk;
    this.pending = chunk.bring(({ later, article }) => {
      if (!this.later) {
        this.#host.addLateStyles(later.sectionStyles);
        this.contents = new later.ContentsController(this.#host);
        new later.StructuredDataController(this.#host, this.#getPublished);
      }
      this.later = later;
      this.withArticle = article?.withArticle ?? this.withArticle;
      this.#host.requestUpdate();
    });
  }
}
