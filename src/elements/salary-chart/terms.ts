// SPDX-License-Identifier: MIT
import type { Estimate } from '../../dataset/schema/schema.js';

/** What a figure of pay means and where it comes from. */
export type Terms = Pick<Estimate, 'currency' | 'period' | 'definition' | 'source'>;
