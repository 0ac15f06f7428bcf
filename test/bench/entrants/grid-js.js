// SPDX-License-Identifier: MIT
//
// https://gridjs.io/docs/
import { roles, rows } from 'content';
import { Grid } from 'gridjs';

const names = roles.map(({ name }) => name);
new Grid({
  columns: ['Aspect', ...names],
  data: [
    ['Pay a year', ...roles.map(({ pay }) => pay)],
    ...rows.map(({ aspect, cells }) => [aspect, ...cells.map((points) => points.join(', '))]),
  ],
}).render(document.querySelector('#table'));
