// SPDX-License-Identifier: MIT
export { DatasetError } from './dataset/error.js';
export type { DatasetInput } from './dataset/load.js';
export { loadDataset } from './dataset/load.js';
export { parseCatalogue } from './dataset/parse.js';
export type { Dataset } from './dataset/query.js';
export type {
  AdvertCell,
  Aspect,
  AspectText,
  Catalogue,
  Estimate,
  Level,
  OfficialFigures,
  OfficialPercentile,
  Pair,
  PairEntry,
  Percentiles,
  Role,
  RoleEntry,
  Source,
  SurveyCell,
} from './dataset/schema/schema.js';
export { RoleChooserElement } from './elements/role-chooser/element.js';
export { RoleComparisonElement } from './elements/role-comparison/element.js';
export { RoleGuideElement } from './elements/role-guide/element.js';
export { RoleInfographicElement } from './elements/role-infographic/element.js';
export { SalaryChartElement } from './elements/salary-chart/element.js';
export type { RoleElementEventMap, View } from './base/events.js';
export { DatasetErrorEvent, ViewChangeEvent } from './base/events.js';
