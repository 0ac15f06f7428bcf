// SPDX-License-Identifier: MIT
import type { Lazy } from '../shared/lazy.js';
import { lazy } from '../shared/lazy.js';

/** The elements that are a chunk each, by their tag. */
export const ON_DEMAND: Readonly<Record<string, Lazy<CustomElementConstructor>>> = {
  'salary-chart': lazy(async () => (await import('./salary-chart.js')).SalaryChartElement),
  'role-chooser': lazy(async () => (await import('./role-chooser.js')).RoleChooserElement),
  'role-infographic': lazy(
    async () => (await import('./role-infographic.js')).RoleInfographicElement,
  ),
  'role-guide': lazy(async () => (await import('./role-guide.js')).RoleGuideElement),
};
