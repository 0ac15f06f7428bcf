// SPDX-License-Identifier: MIT
import type { GuideMessages } from '../../messages/en/guide.js';
import type { Messages } from '../../messages/en/base.js';
import type { GuideView } from './part.js';

/** What a section needs to know besides what it says. */
export interface SectionContext {
  /** Level of the heading of a part of the article, 1 to 6. */
  readonly level: number;
  readonly locale: string;
  readonly messages: Messages;
  readonly words: GuideMessages;
  /** What the guide passes on to its parts. */
  readonly view: GuideView;
}
