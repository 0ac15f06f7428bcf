// SPDX-License-Identifier: MIT
import { loadSurvey } from '../dataset/built-in-salary.js';
import { lazy } from './lazy.js';

/** The figures of the shipped survey, for the picture; the pay chart asks for them with the code of their view. */
export const SHIPPED_SURVEY = /* @__PURE__ */ lazy(loadSurvey);
