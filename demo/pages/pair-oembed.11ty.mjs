// SPDX-License-Identifier: MIT
import { SITE_URL, toOembed } from '../site/pair-head.mjs';

/** Beside each page of a pair what a site that shows a card of it asks for, where the site knows its own address. */
export const data = {
  pagination: { data: 'pairs.pages', size: 1, alias: 'pair' },
  permalink: ({ pair }) => (SITE_URL ? `${pair.id}.oembed.json` : false),
  layout: false,
};

export const render = ({ pair }) => JSON.stringify(SITE_URL ? toOembed(pair, SITE_URL) : {});
