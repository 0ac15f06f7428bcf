// SPDX-License-Identifier: MIT
import type { View, ViewChangeEvent } from 'role-comparison';
import 'role-comparison/define/role-comparison';
import 'role-comparison/define/salary-chart';
import { useState } from 'preact/hooks';
import catalogue from './catalogue.json';

type Source = 'estimate' | 'adverts';

export function App() {
  const [source, setSource] = useState<Source>('estimate');
  const [view, setView] = useState<View>();

  // A reader chooses in the chart, too.
  function showView({ view }: ViewChangeEvent) {
    setSource(view.source as Source);
    setView(view);
  }

  return (
    <>
      <role-comparison />

      <label>
        Figures{' '}
        <select
          value={source}
          onChange={({ currentTarget }) => setSource(currentTarget.value as Source)}
        >
          <option value="estimate">Estimate</option>
          <option value="adverts">Job adverts</option>
        </select>
      </label>
      <salary-chart source={source} onview-change={showView} />
      <p>
        View: <output>{JSON.stringify(view)}</output>
      </p>

      {/* Your own data: Preact sets what an element has a property for as a property. */}
      <role-comparison data={catalogue} />
    </>
  );
}
