// SPDX-License-Identifier: MIT
import { RoleComparisonElement } from '../elements/role-comparison/element.js';
import { RoleChooserElement } from '../elements/role-chooser/element.js';
import { RoleGuideElement } from '../elements/role-guide/element.js';
import { RoleInfographicElement } from '../elements/role-infographic/element.js';
import { SalaryChartElement } from '../elements/salary-chart/element.js';
import type { RoleElement } from '../base/role-element.js';

type RoleElementClass = (new () => RoleElement<unknown>) &
  Pick<typeof RoleElement, 'observedAttributes' | 'elementProperties'>;

const CLASSES = {
  'role-chooser': RoleChooserElement,
  'role-comparison': RoleComparisonElement,
  'role-guide': RoleGuideElement,
  'role-infographic': RoleInfographicElement,
  'salary-chart': SalaryChartElement,
};

/** The tag of an element that can be rendered on a server. */
export type ElementName = keyof typeof CLASSES;

/** The elements that can be rendered on a server, by their tags. */
const ELEMENTS: ReadonlyMap<string, RoleElementClass> = new Map(Object.entries(CLASSES));

/**
 * The class of an element.
 * @throws {TypeError} for an element that there is not.
 */
export function getElementClass(tag: string): RoleElementClass {
  const elementClass = ELEMENTS.get(tag);
  if (elementClass) return elementClass;
  const names = [...ELEMENTS.keys()].join(', ');
  throw new TypeError(`there is no element "${tag}": expected one of ${names}`);
}

/** Whether there is an element of this tag. */
export function isElementName(tag: string): tag is ElementName {
  return ELEMENTS.has(tag);
}
