// SPDX-License-Identifier: MIT
import type { View, ViewChangeEvent } from 'role-comparison';
import 'role-comparison/define/role-comparison';
import 'role-comparison/define/salary-chart';
import { createSignal } from 'solid-js';
import catalogue from './catalogue.json';

type Source = 'estimate' | 'adverts';

export function App() {
  const [source, setSource] = createSignal<Source>('estimate');
  const [view, setView] = createSignal<View>();

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
        <select value={source()} onChange={({ target }) => setSource(target.value as Source)}>
          <option value="estimate">Estimate</option>
          <option value="adverts">Job adverts</option>
        </select>
      </label>
      <salary-chart source={source()} on:view-change={showView} />
      <p>
        View: <output>{JSON.stringify(view())}</output>
      </p>

      {/* Your own data: prop: sets a property, whatever the element is written in. */}
      <role-comparison prop:data={catalogue} />
    </>
  );
}
