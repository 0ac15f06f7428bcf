// SPDX-License-Identifier: MIT
'use client';

import type { SalaryChartElement, View, ViewChangeEvent } from 'role-comparison';
import { useEffect, useRef, useState } from 'react';

type Source = 'estimate' | 'adverts';

export function Pay() {
  const chart = useRef<SalaryChartElement>(null);
  const [source, setSource] = useState<Source>('estimate');
  const [view, setView] = useState<View>();

  // A reader chooses in the chart, too. React would not listen to `onview-change` of what comes from a server.
  useEffect(() => {
    const element = chart.current;
    function showView({ view }: ViewChangeEvent) {
      setSource(view.source as Source);
      setView(view);
    }
    element?.addEventListener('view-change', showView);
    return () => element?.removeEventListener('view-change', showView);
  }, []);

  return (
    <>
      <label>
        Figures{' '}
        <select value={source} onChange={({ target }) => setSource(target.value as Source)}>
          <option value="estimate">Estimate</option>
          <option value="adverts">Job adverts</option>
        </select>
      </label>
      <salary-chart ref={chart} source={source} />
      <p>
        View: <output>{JSON.stringify(view)}</output>
      </p>
    </>
  );
}
