// SPDX-License-Identifier: MIT
import { loadSurvey } from '../../dataset/built-in/salary.js';
import { lazy } from '../../base/lazy.js';

/** The figures of the shipped survey. The pay chart asks for them with the code of their view. */
export const SHIPPED_SURVEY = /* @__PURE__ */ lazy(loadSurvey);
