// SPDX-License-Identifier: MIT
import { loadSurvey } from '../dataset/built-in-salary.js';
import { lazy } from './lazy.js';

/** The figures of the shipped survey, a chunk that the pay chart and the picture share. */
export const SHIPPED_SURVEY = /* @__PURE__ */ lazy(loadSurvey);
