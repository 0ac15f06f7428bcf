// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import type { Catalogue, Role } from '../../src/dataset/schema/schema.js';

const DATA = new URL('../../data/', import.meta.url);

/** What every entrant shows: two roles of the shipped data, their points, and the estimate of their pay. */
export interface Content {
  readonly roles: readonly RoleContent[];
  /** One row of the table for each aspect that has points. */
  readonly rows: readonly {
    readonly aspect: string;
    /** The points of each role. */
    readonly cells: readonly (readonly string[])[];
  }[];
  /** The ends of the axis of pay, and its marks, in US dollars a year. */
  readonly axis: {
    readonly min: number;
    readonly max: number;
    readonly step: number;
  };
  readonly source: string;
}

/** A role, and the range that it is paid in US dollars a year. */
export interface RoleContent {
  readonly name: string;
  readonly summary: string;
  readonly low: number;
  readonly high: number;
  /** The range in words. */
  readonly pay: string;
  /** The colour of its bar; the probe finds the bar by it. */
  readonly color: string;
}

const COLORS = ['#0a3a8c', '#9a3412'];
const STEP = 10_000;

/** Reads what the entrants show from data/. */
export async function readContent(): Promise<Content> {
  const catalogue = await readJson<Catalogue>('catalogue.json');
  const roles = await Promise.all(
    catalogue.roles.slice(0, 2).map((role) => {
      if (!('file' in role)) throw new Error(`There is no file of the role ${role.id}.`);
      return readJson<Role>(role.file);
    }),
  );
  const shown = roles.map(toRoleContent);
  return {
    roles: shown,
    rows: catalogue.aspects
      .map(({ id, label }) => ({
        aspect: label,
        cells: roles.map(({ aspects }) => aspects[id]?.points ?? []),
      }))
      .filter(({ cells }) => cells.some(({ length }) => length > 0)),
    axis: {
      min: Math.min(...shown.map(({ low }) => low)),
      max: Math.max(...shown.map(({ high }) => high)),
      step: STEP,
    },
    source: catalogue.sources[0]?.title ?? '',
  };
}

function toRoleContent({ name, summary, salary }: Role, index: number): RoleContent {
  const estimate = salary?.estimates?.[0];
  if (!estimate) throw new Error(`There is no estimate of the pay of ${name}.`);
  const { low, high } = estimate;
  return {
    name,
    summary: summary ?? '',
    low,
    high,
    pay: `${formatDollars(low)} – ${formatDollars(high)}`,
    color: COLORS[index] ?? '',
  };
}

function formatDollars(amount: number): string {
  return `$${amount.toLocaleString('en')}`;
}

async function readJson<Value>(file: string): Promise<Value> {
  return JSON.parse(await readFile(new URL(file, DATA), 'utf8')) as Value;
}
