// SPDX-License-Identifier: MIT
import type { Lazy } from '../base/lazy.js';
import { lazy } from '../base/lazy.js';

/** The elements that are a chunk each, by their tag. */
export const ON_DEMAND: Readonly<Record<string, Lazy<CustomElementConstructor>>> = {
  // Neither what every object has is in it, nor what a page may have added to all of them.
  __proto__: null as never,
  'salary-chart': lazy(async () => (await import('./salary-chart/element.js')).SalaryChartElement),
  'role-chooser': lazy(async () => (await import('./role-chooser/element.js')).RoleChooserElement),
  'role-infographic': lazy(
    async () => (await import('./role-infographic/element.js')).RoleInfographicElement,
  ),
  'role-guide': lazy(async () => (await import('./role-guide/element.js')).RoleGuideElement),
};
