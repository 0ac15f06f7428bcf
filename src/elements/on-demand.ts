// SPDX-License-Identifier: MIT

/** The elements that are a chunk each, by their tag. */
export const ON_DEMAND: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'salary-chart': async () => (await import('./salary-chart.js')).SalaryChartElement,
  'role-chooser': async () => (await import('./role-chooser.js')).RoleChooserElement,
  'role-infographic': async () => (await import('./role-infographic.js')).RoleInfographicElement,
  'role-guide': async () => (await import('./role-guide.js')).RoleGuideElement,
};
