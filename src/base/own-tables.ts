// SPDX-License-Identifier: MIT
//
// An author's own tables in an element, as its dataset. A chunk that comes where an element has one.
import type { Dataset } from '../dataset/query.js';
import { toLocale } from '../format/intl.js';
import { enTable } from '../messages/en/table.js';
import { loadLanguage } from '../messages/languages.js';
import { readTables } from '../table/tables.js';
import type { DatasetHost } from './dataset-request.js';
import { findLanguage } from './language.js';

/** Where a page says what its address is for readers. */
const CANONICAL = 'link[rel="canonical"]';

/** Follows the tables of an element, which stay where they are: a framework may own them. */
export class OwnTables {
  readonly #host: DatasetHost;
  #changes = 0;

  constructor(host: DatasetHost) {
    this.#host = host;
    let awaited = false;
    // Many changes in a frame are one; what nobody sees waits until somebody does.
    const observer = new MutationObserver(() => {
      if (awaited) return;
      awaited = true;
      requestAnimationFrame(() => {
        awaited = false;
        this.#changes += 1;
        host.requestUpdate();
      });
    });
    observer.observe(host, {
      ...{ subtree: true, childList: true, characterData: true },
      attributeFilter: [
        'data-roles',
        'data-pay',
        'colspan',
        'rowspan',
        'href',
        'datetime',
        'hidden',
      ],
    });
  }

  /** What differs whenever the tables may say something else. */
  get version(): string {
    return `${this.#changes} ${this.#locale}`;
  }

  /**
   * What the tables say.
   * @param roles Ids of the roles to show; empty for all.
   * @throws {DatasetError} naming row and column of what cannot be read.
   */
  async read(roles: string | undefined): Promise<Dataset> {
    const host = this.#host;
    const locale = this.#locale;
    const { ownerDocument } = host;
    const { author } = (await loadLanguage(locale))?.table ?? enTable;
    const canonical = ownerDocument.querySelector<HTMLLinkElement>(CANONICAL)?.href;
    return readTables(host, roles, {
      ...{ locale, author, base: host.baseURI, address: canonical || ownerDocument.URL },
    });
  }

  /** The language of the tables, which may be another than that of the page. */
  get #locale(): string {
    return toLocale(
      findLanguage(this.#host.querySelector('table[data-pay],table[data-roles]') ?? this.#host),
    );
  }
}
