// SPDX-License-Identifier: MIT
import { loadPay } from '../../dataset/built-in/salary.js';
import { lazy } from '../../base/lazy.js';

/** The shipped figures of pay beside the estimates. The pay chart asks for them with the code of their view. */
export const SHIPPED_PAY = /* @__PURE__ */ lazy(loadPay);
