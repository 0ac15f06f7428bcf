// SPDX-License-Identifier: MIT
import type { AdvertMessages } from './en/adverts.js';
import type { ChooserMessages } from './en/chooser.js';
import type { GuideMessages } from './en/guide.js';
import type { InfographicMessages } from './en/infographic.js';
import type { LimitMessages } from './en/limits.js';
import type { OfficialMessages } from './en/official.js';
import type { PictureToolMessages } from './en/picture-tools.js';
import type { RolesMessages } from './en/roles.js';
import type { SalaryMessages } from './en/salary.js';
import type { SurveyMessages } from './en/survey.js';
import type { TableMessages } from './en/table.js';
import type { ToolMessages } from './en/tools.js';
import type { Messages } from './en/base.js';

/** Every word that the elements say to a reader, in one language: one file, one chunk. */
export interface Language {
  readonly base: Messages;
  readonly roles: RolesMessages;
  readonly salary: SalaryMessages;
  readonly adverts: AdvertMessages;
  readonly survey: SurveyMessages;
  readonly official: OfficialMessages;
  readonly tools: ToolMessages;
  readonly infographic: InfographicMessages & PictureToolMessages;
  readonly guide: GuideMessages;
  readonly chooser: ChooserMessages;
  readonly limits: LimitMessages;
  readonly table: TableMessages;
}
