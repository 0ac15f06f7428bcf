// SPDX-License-Identifier: MIT
//
// The English words of what a person can do with a chart, which comes with Chart.js.
import type { Estimate } from '../../dataset/schema/schema.js';
import { enSalary } from './salary.js';

export const enTools = {
  marks: 'Marks of the chart. Arrow keys go from one to the next.',
  standing: 'Where do I stand?',
  yourPay: (currency: string, period: Estimate['period']) =>
    `Your pay, ${currency} ${enSalary.periods[period]}`,
  payHint: 'Please type a number above zero, such as 120000.',
  farHint: 'That is far outside the figures shown here.',
  stays: 'What you type stays in this page.',
  you: (pay: string) => `You, ${pay}`,
  standingOf: (name: string, band: string) => `${name}: ${band}`,
  bands: [
    'below the 10th percentile',
    'between the 10th and the 25th percentile',
    'between the 25th percentile and the median',
    'between the median and the 75th percentile',
    'between the 75th and the 90th percentile',
    'above the 90th percentile',
  ],
  ranges: ['below the estimated range', 'within the estimated range', 'above the estimated range'],
  shares: ['fewer than 10%', '10 to 25%', '25 to 50%', '50 to 75%', '75 to 90%', 'more than 90%'],
  offered: (above: string, below: string) =>
    `${above} of adverts start above that, ${below} end below it, and the rest have it within their range`,
  csv: 'CSV',
  csvLong: 'Download the figures as CSV',
  png: 'PNG',
  pngLong: 'Download the chart as PNG',
  svg: 'SVG',
  svgLong: 'Download the chart as SVG',
  cite: 'Cite',
  citeLong: 'Cite: copy a citation',
  copied: 'Citation copied.',
  notCopied: 'The browser did not allow copying. Here is the text:',
  noFile: 'The file could not be made.',
  noPicture: 'The picture could not be made.',
  noise:
    'This browser gives noise in place of pixels, to protect you from being recognised. Download the chart as SVG.',
  citation: (heading: string, what: string, sources: string, address: string, day: string) =>
    `${heading}. ${what} Source: ${sources}. ${address}, read on ${day}.`,
};

/** The words of the tools in one language. */
export type ToolMessages = typeof enTools;
