// SPDX-License-Identifier: MIT
//
// https://recharts.github.io/en-US/guide/getting-started
import { axis, roles } from 'content';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, Cell, ResponsiveContainer, XAxis, YAxis } from 'recharts';

const { min, max, step } = axis;
const rows = roles.map((role) => ({ ...role, pay: [role.low, role.high] }));
const ticks = Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step);

createRoot(document.querySelector('#chart')).render(
  <ResponsiveContainer width="100%" height={160}>
    <BarChart layout="vertical" data={rows} margin={{ right: 40 }}>
      <XAxis
        type="number"
        domain={[min, max]}
        ticks={ticks}
        tickFormatter={(value) => `$${value / 1000}K`}
      />
      <YAxis type="category" dataKey="name" width={180} />
      <Bar dataKey="pay" barSize={14} isAnimationActive={false}>
        {rows.map(({ name, color }) => (
          <Cell key={name} fill={color} />
        ))}
      </Bar>
    </BarChart>
  </ResponsiveContainer>,
);
