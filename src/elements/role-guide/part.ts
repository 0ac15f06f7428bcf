// SPDX-License-Identifier: MIT
import type { LitElement } from 'lit';
import type { Only } from '../../dataset/query.js';
import type { Voice } from '../../dataset/salary-query.js';
import type { Level } from '../../dataset/schema/schema.js';
import type { GroupBy } from '../../dataset/cell-query.js';
import type { Lazy } from '../../base/lazy.js';
import { lazy } from '../../base/lazy.js';
import type { Format } from '../role-infographic/model.js';

/** Properties of the guide that its parts have as attributes. */
export interface GuideView {
  only?: Only;
  source?: Voice;
  groupBy?: GroupBy;
  level?: Level | '';
  country?: string;
  year?: string;
  answers?: string;
  format?: Format;
}

/** The class of an element that the guide has as a part. */
export type PartClass = new () => LitElement;

/** Another element, as a part of the guide. */
export interface Part {
  /** The id of its section. */
  readonly id: 'comparison' | 'salary' | 'chooser' | 'infographic';
  /** The part of the article that its section stands in. */
  readonly chapter: 'comparison' | 'salary' | 'chooser';
  /** The tag that the guide has for it. */
  readonly tag: string;
  /** The tag that a page has for it. */
  readonly element: string;
  /** Its class, where that is a chunk of its own. */
  readonly elementClass?: Lazy<PartClass>;
  /** Its heading; undefined for its own, where that of the section does not stand for it. */
  readonly heading?: '';
  /** Its attributes, and the properties of the guide that they come from. */
  readonly view: Readonly<Record<string, keyof GuideView>>;
}

/**
 * The guide's parts. All that concerns one follows from here: its section, its tag, what the guide
 * passes on to it, and what the guide takes in when a person makes a choice there. (The guide's
 * properties are written out in its class, for the analyzer that makes the manifest.)
 */
export const PARTS: readonly Part[] = [
  {
    id: 'comparison',
    chapter: 'comparison',
    tag: 'role-guide-comparison',
    element: 'role-comparison',
    heading: '',
    view: { only: 'only' },
  },
  {
    id: 'salary',
    chapter: 'salary',
    tag: 'role-guide-salary',
    element: 'salary-chart',
    elementClass: lazy(async () => (await import('../salary-chart/element.js')).SalaryChartElement),
    heading: '',
    view: {
      source: 'source',
      'group-by': 'groupBy',
      level: 'level',
      country: 'country',
      year: 'year',
    },
  },
  {
    id: 'chooser',
    chapter: 'chooser',
    tag: 'role-guide-chooser',
    element: 'role-chooser',
    elementClass: lazy(async () => (await import('../role-chooser/element.js')).RoleChooserElement),
    heading: '',
    view: { answers: 'answers' },
  },
  {
    id: 'infographic',
    chapter: 'comparison',
    tag: 'role-guide-infographic',
    element: 'role-infographic',
    elementClass: lazy(
      async () => (await import('../role-infographic/element.js')).RoleInfographicElement,
    ),
    view: { format: 'format' },
  },
];
