// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import { loadSurvey } from '../../dataset/built-in/salary.js';
import type { BuiltInSurvey } from '../../dataset/built-in/survey.js';
import type { Lazy } from '../../base/lazy.js';
import { lazy } from '../../base/lazy.js';

/** The code of the survey's view. */
export type SurveyView = typeof import('./survey/survey.js');

/** What the survey is shown with: the code, and the figures where they are the shipped ones. */
interface Survey {
  readonly view: SurveyView;
  readonly survey: BuiltInSurvey | undefined;
}

const lazySurvey = (loadShipped?: () => Promise<BuiltInSurvey>): Lazy<Survey> =>
  lazy(async () => {
    const [view, survey] = await Promise.all([import('./survey/survey.js'), loadShipped?.()]);
    return { view, survey };
  });

const OWN = /* @__PURE__ */ lazySurvey();
const SHIPPED = /* @__PURE__ */ lazySurvey(loadSurvey);

/** Loads the survey's view and the shipped survey, each a chunk, once somebody needs them. */
export class SurveyLoader {
  /** The code of the view; undefined until it has come. */
  view: SurveyView | undefined;
  /** The shipped survey; undefined until it has come. */
  survey: BuiltInSurvey | undefined;
  /** Whether they could not be had, so that there is no survey to offer for now. */
  failed = false;
  /** Resolves when they have come, or could not be had; undefined until they are asked for. */
  pending: Promise<unknown> | undefined;

  #asked: Lazy<Survey> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #adopt: (styles: SurveyView['surveyStyles']) => void;

  /** @param adopt Takes on the stylesheet that comes with the view. */
  constructor(host: ReactiveControllerHost, adopt: (styles: SurveyView['surveyStyles']) => void) {
    this.#host = host;
    this.#adopt = adopt;
  }

  /** Asks for the view, and for the shipped survey where the dataset is the shipped one. */
  ask(shipped: boolean): void {
    const chunk = shipped ? SHIPPED : OWN;
    if (this.#asked === chunk) return;
    this.#asked = chunk;
    this.pending = chunk.bring(
      ({ view, survey }) => {
        if (!this.view) this.#adopt(view.surveyStyles);
        this.view = view;
        this.survey = survey ?? this.survey;
        this.#settle(false);
      },
      () => this.#settle(true),
    );
  }

  #settle(failed: boolean): void {
    this.failed = failed;
    this.#host.requestUpdate();
  }
}
