// SPDX-License-Identifier: MIT
//
// Tabulator with only the modules that this table needs.
// https://tabulator.info/docs/6.4/install#esm
import { roles, rows } from 'content';
import { FormatModule, ResizeTableModule, Tabulator } from 'tabulator-tables';

Tabulator.registerModule([FormatModule, ResizeTableModule]);

const columns = roles.map(({ name }, index) => ({
  title: name,
  field: `role${index}`,
  formatter: 'textarea',
}));
const toRow = (aspect, cells) => ({
  aspect,
  ...Object.fromEntries(cells.map((cell, index) => [`role${index}`, cell])),
});
new Tabulator('#table', {
  layout: 'fitColumns',
  columns: [{ title: 'Aspect', field: 'aspect' }, ...columns],
  data: [
    toRow(
      'Pay a year',
      roles.map(({ pay }) => pay),
    ),
    ...rows.map(({ aspect, cells }) =>
      toRow(
        aspect,
        cells.map((points) => points.join(', ')),
      ),
    ),
  ],
});
