// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import type { BuiltInSurvey } from '../dataset/built-in-survey.js';
import { SHIPPED_SURVEY } from '../shared/chart-survey.js';
import type { Lazy } from '../shared/lazy.js';
import { lazy } from '../shared/lazy.js';

/** The code of the survey's view. */
export type SurveyView = typeof import('./salary-chart.survey.js');

const VIEW = /* @__PURE__ */ lazy(() => import('./salary-chart.survey.js'));

/** Loads the survey's view and the shipped survey, each a chunk, once somebody needs them. */
export class SurveyLoader {
  /** The code of the view; undefined until it has come. */
  view: SurveyView | undefined;
  /** The shipped survey; undefined until it has come. */
  survey: BuiltInSurvey | undefined;
  /** Resolves when the view has come, or could not be had; undefined until it is asked for. */
  viewAsked: Promise<unknown> | undefined;
  /** The same of the shipped survey. */
  surveyAsked: Promise<unknown> | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #adopt: (styles: SurveyView['surveyStyles']) => void;
  /** The chunks that could not be had so far. */
  readonly #missing = new Set<unknown>();

  /** @param adopt Takes on the stylesheet that comes with the view. */
  constructor(host: ReactiveControllerHost, adopt: (styles: SurveyView['surveyStyles']) => void) {
    this.#host = host;
    this.#adopt = adopt;
  }

  /** Whether a chunk could not be had, so that there is no survey to offer for now. */
  get failed(): boolean {
    return this.#missing.size > 0;
  }

  /** Asks for the view, and for the shipped survey where the dataset is the shipped one. */
  ask(shipped: boolean): void {
    this.viewAsked ??= this.#bring(VIEW, (view) => {
      this.view = view;
      this.#adopt(view.surveyStyles);
    });
    if (shipped) {
      this.surveyAsked ??= this.#bring(SHIPPED_SURVEY, (survey) => (this.survey = survey));
    }
  }

  #bring<Module>(chunk: Lazy<Module>, use: (module: Module) => unknown): Promise<unknown> {
    const update = () => this.#host.requestUpdate();
    return chunk.bring(
      (module) => {
        this.#missing.delete(chunk);
        use(module);
        update();
      },
      () => {
        this.#missing.add(chunk);
        update();
      },
    );
  }
}
