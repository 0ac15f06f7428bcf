// SPDX-License-Identifier: MIT
import { axis, roles } from 'content';

/** The floating bars as a configuration of Chart.js. */
export function toConfiguration() {
  return {
    type: 'bar',
    data: {
      labels: roles.map(({ name }) => name),
      datasets: [
        {
          data: roles.map(({ low, high }) => [low, high]),
          backgroundColor: roles.map(({ color }) => color),
          barThickness: 14,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      plugins: { legend: { display: false } },
      scales: {
        x: {
          min: axis.min,
          max: axis.max,
          ticks: { stepSize: axis.step, callback: (value) => `$${value / 1000}K` },
        },
      },
    },
  };
}
