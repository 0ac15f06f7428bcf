// SPDX-License-Identifier: MIT
import { JsonPipe } from '@angular/common';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { View, ViewChangeEvent } from 'role-comparison';
import 'role-comparison/define/role-comparison';
import 'role-comparison/define/salary-chart';
import catalogue from './catalogue.json';

@Component({
  selector: 'app-root',
  imports: [JsonPipe],
  // Lets the template have tags that are no Angular components.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <role-comparison></role-comparison>

    <label>
      Figures
      <select #select [value]="source()" (change)="source.set(select.value)">
        <option value="estimate">Estimate</option>
        <option value="adverts">Job adverts</option>
      </select>
    </label>
    <salary-chart [attr.source]="source()" (view-change)="showView($event)"></salary-chart>
    <p>
      View: <output>{{ view() | json }}</output>
    </p>

    <!-- Your own data: square brackets without "attr." set a property. -->
    <role-comparison [data]="catalogue"></role-comparison>
  `,
})
export class App {
  readonly catalogue = catalogue;
  readonly source = signal<string | null>('estimate');
  readonly view = signal<View | undefined>(undefined);

  // A reader chooses in the chart, too.
  showView({ view }: ViewChangeEvent): void {
    this.source.set(view.source);
    this.view.set(view);
  }
}
