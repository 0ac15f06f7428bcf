// SPDX-License-Identifier: MIT
import { lazy } from '../base/lazy.js';

/**
 * Chart.js with what a reader does with the pay chart. The element asks for it when it nears the screen.
 */
export const CHART_JS = /* @__PURE__ */ lazy(
  () => import('./salary-chart/interaction/interaction.js'),
);
