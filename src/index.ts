// SPDX-License-Identifier: MIT
export { DatasetError } from './dataset/error.js';
export type { DatasetInput } from './dataset/load.js';
export { loadDataset } from './dataset/load.js';
export { parseCatalogue } from './dataset/parse.js';
export type { Dataset } from './dataset/query.js';
export type {
  Aspect,
  AspectText,
  Catalogue,
  Estimate,
  Level,
  Pair,
  PairEntry,
  Role,
  RoleEntry,
  Source,
  SurveyCell,
} from './dataset/schema.js';
export { RoleChooserElement } from './elements/role-chooser.js';
export { RoleComparisonElement } from './elements/role-comparison.js';
export { RoleGuideElement } from './elements/role-guide.js';
export { RoleInfographicElement } from './elements/role-infographic.js';
export { SalaryChartElement } from './elements/salary-chart.js';
export type { RoleElementEventMap, View } from './shared/events.js';
export { DatasetErrorEvent, ViewChangeEvent } from './shared/events.js';
