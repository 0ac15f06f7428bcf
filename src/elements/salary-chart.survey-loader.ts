// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import { loadSurvey } from '../dataset/built-in-salary.js';
import type { BuiltInSurvey } from '../dataset/built-in-survey.js';

/** The code of the survey's view. */
export type SurveyView = typeof import('./salary-chart.survey.js');

/** Brings the survey's view and the shipped survey, each a chunk, once somebody needs them. */
export class SurveyLoader {
  /** The code of the view; undefined until it has come. */
  view: SurveyView | undefined;
  /** The shipped survey; undefined until it has come. */
  survey: BuiltInSurvey | undefined;
  /** Whether a chunk could not be had, so that there is no survey to offer. */
  failed = false;
  /** Ends when the view has come, or cannot be had; undefined until it is asked for. */
  viewAsked: Promise<void> | undefined;
  /** The same of the shipped survey. */
  surveyAsked: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #adopt: (styles: SurveyView['surveyStyles']) => void;

  /** @param adopt Takes on the stylesheet that comes with the view. */
  constructor(host: ReactiveControllerHost, adopt: (styles: SurveyView['surveyStyles']) => void) {
    this.#host = host;
    this.#adopt = adopt;
  }

  /** Asks for the view, and for the shipped survey where the dataset is the shipped one. */
  ask(shipped: boolean): void {
    this.viewAsked ??= this.#bring(async () => {
      this.view = await import('./salary-chart.survey.js');
      this.#adopt(this.view.surveyStyles);
    });
    if (shipped) {
      this.surveyAsked ??= this.#bring(async () => {
        this.survey = await loadSurvey();
      });
    }
  }

  async #bring(load: () => Promise<unknown>): Promise<void> {
    try {
      await load();
    } catch (error) {
      this.failed = true;
      console.warn('role-comparison: the survey could not be loaded.', error);
    }
    this.#host.requestUpdate();
  }
}
