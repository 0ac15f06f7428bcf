// SPDX-License-Identifier: MIT
//
// Small programs of users, checked by TypeScript against the built package, as an editor would.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { listSamples } from '../fixtures/documentation.js';

const folder = fileURLToPath(new URL('.', import.meta.url));

const REACT_18 = fileURLToPath(new URL('../../node_modules/types-react-18/', import.meta.url));

/** The types of React 18 in place of those of the React that is installed. */
const WITH_REACT_18: ts.CompilerOptions = {
  jsx: ts.JsxEmit.ReactJSX,
  paths: {
    react: [`${REACT_18}index.d.ts`],
    'react/jsx-runtime': [`${REACT_18}jsx-runtime.d.ts`],
  },
};

/** The two ways in which projects of today resolve a package. */
const RESOLUTIONS = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
} as const satisfies Record<string, ts.CompilerOptions>;

/** Files as they were read, for all programs: the DOM alone is 40 000 lines. */
const read = new Map<string, ts.SourceFile | undefined>();

/** A program whose only file is beside this one, and need not exist. */
function createProgram(code: string, options: ts.CompilerOptions) {
  const name = `${folder}user.tsx`;
  const settings: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
    ...options,
  };
  const host = ts.createCompilerHost(settings);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.readFile = (file) => (file === name ? code : readFile(file));
  host.getSourceFile = (file, language, ...rest) => {
    if (file === name) return ts.createSourceFile(file, code, language);
    const { impliedNodeFormat } = typeof language === 'object' ? language : {};
    const key = `${file} ${String(impliedNodeFormat)} ${String(options.jsx)}`;
    if (!read.has(key)) read.set(key, getSourceFile(file, language, ...rest));
    return read.get(key);
  };
  const program = ts.createProgram([name], settings, host);
  return { program, file: program.getSourceFile(name) };
}

const toText = ({ file, start, messageText }: ts.Diagnostic) => {
  const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
  return `${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
};

/** What TypeScript finds wrong in a program: messages, each after the number of its line. */
function check(code: string, options: ts.CompilerOptions): string[] {
  const { program, file } = createProgram(code, options);
  return [
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ].map(toText);
}

/** The numbers of the lines that a program marks as wrong. */
const marked = (code: string) =>
  code.split('\n').flatMap((line, index) => (line.includes('// wrong') ? [`${index + 1}`] : []));

/** Asserts that TypeScript complains of the marked lines of a program and of no others. */
function assertChecked(code: string, options: ts.CompilerOptions): void {
  const problems = check(code, options);
  const lines = [...new Set(problems.map((problem) => problem.split(':')[0]))];
  assert.deepEqual(lines, marked(code), problems.join('\n'));
}

const JSX = `
  <salary-chart source="survey" group-by="level" no-controls id="pay" />;
  <salary-chart ref={(chart: SalaryChartElement | null) => void chart?.groupBy} />;
  <role-guide heading-level="1" structured-data={true} lang="de" id="guide"><p slot="salary">Text</p></role-guide>;
  <role-chooser layout="steps" answers-in-link="" />;
  <salary-chart source="rumour" />; // wrong
  <salary-chart no-controls="no" />; // wrong
  <role-guide heading-level="two" />; // wrong
  <role-comparison sources="x" />; // wrong
  <role-unknown />; // wrong
`;

const PROPERTIES = `
  <salary-chart groupBy="year" noControls={false} no-controls={false} data={{}} />;
  <salary-chart groupBy="week" />; // wrong
`;

const HANDLERS = `
  <salary-chart onview-change={({ view, currentTarget }) => [view['level']?.length, currentTarget.groupBy]} />;
  <salary-chart onerror={({ error }) => [error.path, error.reason]} onload={(event) => event.type} />;
  <salary-chart onchart-draw={(event) => event.view} />; // wrong
`;

/** What a file of each framework is. The first line of each is what turns the types on. */
const FRAMEWORKS = {
  react: {
    code: `import type {} from 'role-comparison/react';
      import type { SalaryChartElement } from 'role-comparison';
      ${JSX} ${PROPERTIES} ${HANDLERS}
      <salary-chart className="wide" style={{ color: 'red' }} key="pay" />;
      <salary-chart onClick={(event) => event.currentTarget.source} />;
      <salary-chart onLoad={() => {}} />; // wrong`,
    options: { jsx: ts.JsxEmit.ReactJSX },
  },
  'react 18': {
    code: `import type {} from 'role-comparison/react';
      import { useRef } from 'react';
      import type { SalaryChartElement } from 'role-comparison';
      ${JSX}
      const chart = useRef<SalaryChartElement>(null);
      <salary-chart ref={chart} class="wide" style={{ color: 'red' }} key="pay" />;
      <salary-chart onClick={(event) => event.currentTarget.source} />;
      <salary-chart className="wide" />; // wrong
      <salary-chart no-controls={false} />; // wrong
      <salary-chart groupBy="year" />; // wrong
      <salary-chart data={{}} />; // wrong
      <salary-chart onview-change={() => {}} />; // wrong
      <salary-chart onerror={() => {}} />; // wrong
      <role-guide headingLevel={2} />; // wrong`,
    options: WITH_REACT_18,
  },
  preact: {
    code: `import type {} from 'role-comparison/preact';
      import type { SalaryChartElement } from 'role-comparison';
      ${JSX} ${PROPERTIES} ${HANDLERS}
      <salary-chart key="pay" onClick={(event) => event.currentTarget.source} />;`,
    options: { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact' },
  },
  solid: {
    code: `import type {} from 'role-comparison/solid';
      import type { SalaryChartElement } from 'role-comparison';
      ${JSX}
      <salary-chart prop:groupBy="year" attr:group-by="level" bool:no-controls={false} />;
      <salary-chart data={{}} prop:data={{}} attr:source="survey" prop:noControls={false} />;
      <salary-chart groupBy="year" />; // wrong
      <salary-chart noControls={true} />; // wrong
      <salary-chart no-controls={false} />; // wrong
      <salary-chart attr:data="{}" />; // wrong
      <role-guide headingLevel={2} />; // wrong
      <salary-chart on:view-change={({ view }) => view['level']?.length} />;
      <salary-chart on:error={({ error }) => [error.path, error.reason]} />;
      <salary-chart on:chart-draw={(event) => event.view} />; // wrong
      <salary-chart prop:groupBy="week" />; // wrong`,
    options: { jsx: ts.JsxEmit.Preserve, jsxImportSource: 'solid-js' },
  },
  vue: {
    code: `import type {} from 'role-comparison/vue';
      import type { GlobalComponents, HTMLAttributes } from 'vue';
      type Chart = InstanceType<GlobalComponents['salary-chart']>;
      declare const chart: Chart;
      export const right: Chart['$props'][] = [
        { source: 'survey', 'group-by': 'level', 'no-controls': '', class: ['wide'] },
        { groupBy: 'year', noControls: false, data: {} },
      ];
      export const child: HTMLAttributes = { slot: 'sentence' };
      export const nested: Chart['$props'] = { slot: 'salary' };
      export const other: Chart['$props'] = { source: 'rumour' }; // wrong
      export const no: Chart['$props'] = { 'no-controls': false }; // wrong
      chart.$emit('chart-draw', new Event('chart-draw'));
      chart.$emit('view-change', new Event('view-change')); // wrong
      chart.setAttribute('source', 'survey');`,
    options: {},
  },
  svelte: {
    code: `import type {} from 'role-comparison/svelte';
      import type { SvelteHTMLElements } from 'svelte/elements';
      type Chart = SvelteHTMLElements['salary-chart'];
      export const right: Chart[] = [
        { source: 'survey', 'group-by': 'level', 'no-controls': '', class: 'wide' },
        { groupBy: 'year', noControls: false, data: {} },
        { 'onview-change': ({ view }) => view['level']?.length },
        { onerror: ({ error }) => [error.path, error.reason] },
      ];
      export const other: Chart = { source: 'rumour' }; // wrong
      export const no: Chart = { 'no-controls': false }; // wrong`,
    options: {},
  },
} as const;

const EVENTS = `
  const chart = document.createElement('salary-chart');
  chart.addEventListener('view-change', (event) => event.view['level']?.length);
  chart.addEventListener('error', (event) => [event.error.path, event.error.reason]);
  chart.addEventListener('load', (event) => event.type);
  chart.addEventListener('chart-draw', function () { this.groupBy = 'year'; });
  chart.addEventListener('click', (event) => event.clientX);
  chart.addEventListener('of-the-page', { handleEvent: (event: Event) => event.type });
  document.body.addEventListener('view-change', ({ view }) => view['source']);
  document.addEventListener('view-change', ({ view }) => view['source']);
  window.addEventListener('view-change', ({ view }) => view['source']);
  addEventListener('view-change', ({ view }) => view['source']);
  document.querySelector('.content')!.addEventListener('view-change', ({ view }) => view['source']);
  document.body.attachShadow({ mode: 'open' }).addEventListener('view-change', ({ view }) => view['source']);
  document.addEventListener('view-change', (event) => event.clientX); // wrong
  chart.addEventListener('error', (event) => event.lineno); // wrong
  chart.source = 'rumour'; // wrong
  chart.step = 1; // wrong
  document.querySelector('role-guide')!.headingLevel = 'two'; // wrong
`;

for (const [resolution, options] of Object.entries(RESOLUTIONS)) {
  describe(`TypeScript with moduleResolution ${resolution}`, () => {
    for (const entry of ['', '/define', '/define/salary-chart', '/embed']) {
      it(`knows the elements by their tags after an import of role-comparison${entry}`, () => {
        const guide = entry.endsWith('chart')
          ? EVENTS.split('\n')
              .filter((line) => !line.includes('role-guide'))
              .join('\n')
          : EVENTS;
        assertChecked(`import 'role-comparison${entry}';${guide}`, options);
      });
    }

    for (const tag of ['role-chooser', 'role-comparison', 'role-guide', 'role-infographic']) {
      it(`knows <${tag}> after an import of its own`, () => {
        assertChecked(
          `import 'role-comparison/define/${tag}';
          document.createElement('${tag}').roles = 'one two';
          document.createElement('${tag}').roles = 2; // wrong`,
          options,
        );
      });
    }

    it('knows what a server renders and what the package exports', () => {
      assertChecked(
        `import { parseCatalogue, DatasetError, SalaryChartElement, type View } from 'role-comparison';
        import { render } from 'role-comparison/server';
        export const html: Promise<string> = render('salary-chart', { source: 'survey' });
        export const chart = (element: Element) => element instanceof SalaryChartElement && element.level;
        export const view: View = { level: null };
        export const path = (error: unknown) => error instanceof DatasetError && error.path;
        parseCatalogue({}).roles.map(({ id }) => id.length);
        parseCatalogue(); // wrong
        render('salary-table'); // wrong`,
        options,
      );
    });

    it('finds nothing wrong in the declarations of the package', () => {
      const entries = [
        '',
        '/define',
        '/server',
        ...['react', 'preact', 'solid', 'vue', 'svelte'].map((name) => `/${name}`),
      ];
      const code = entries
        .map((entry) => `import type {} from 'role-comparison${entry}';`)
        .join('');
      const { program } = createProgram(code, options);
      const dist = program
        .getSourceFiles()
        .filter(
          ({ fileName }) => fileName.includes('/dist/') && !fileName.includes('/node_modules/'),
        );
      assert.ok(dist.length > 20, `only ${dist.length} files`);
      assert.deepEqual(
        dist.flatMap((file) => program.getSemanticDiagnostics(file)).map(toText),
        [],
      );
    });

    it('tells a project with React 18 what to do about what it would ignore', () => {
      const [problem = '', ...others] = check(
        `import type {} from 'role-comparison/react';
        <salary-chart data={{}} />;`,
        { ...options, ...WITH_REACT_18 },
      );
      assert.deepEqual(others, []);
      assert.match(problem, /React 18 sets no property .* through a ref, or use React 19/);
    });

    for (const [name, { code, options: own }] of Object.entries(FRAMEWORKS)) {
      it(`checks the elements in ${name}`, () => {
        assertChecked(code, { ...options, ...own });
      });
    }
  });
}

describe('JSX of the documentation', () => {
  for (const { place, code, heading } of listSamples('tsx')) {
    it(`has types that fit: ${place}`, () => {
      const { options } = FRAMEWORKS[heading === 'React 18' ? 'react 18' : 'react'];
      const typed = `import type {} from 'role-comparison/react'; ${code}`;
      assert.deepEqual(check(typed, { ...RESOLUTIONS.bundler, ...options }), []);
    });
  }
});
