// SPDX-License-Identifier: MIT
import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Answer, Answers } from '../../dataset/fit/answers.js';
import { readAnswers, writeAnswers } from '../../dataset/fit/answers.js';
import type { Dataset } from '../../dataset/query.js';
import { formatNumber } from '../../format/intl.js';
import type { ChooserMessages } from '../../messages/en/chooser.js';
import { enChooser } from '../../messages/en/chooser.js';
import type { Sentence } from '../../messages/sentence.js';
import { Announcer } from '../../base/announcer.js';
import { announceView } from '../../base/events.js';
import { RoleElement } from '../../base/role-element.js';
import { AnswersLink } from './link.js';
import type { ChooserModel } from './model.js';
import { moveAnswers, toChooserModel, toLeaningText, toNews } from './model.js';
import { renderPieces, renderResult } from './result.js';
import { chooserResultStyles } from './result-styles.js';
import { renderStatement } from './statement.js';
import { chooserStyles } from './styles.js';

/** What decides which statements there are. */
const SOURCES = ['given', 'data', 'src', 'roles'] as const;

/**
 * Statements about what one likes to do, answered in five steps, and the role that the answers lean
 * towards. Answers stay in the page: nothing is stored or sent.
 *
 * Statements are not marked by role until they are agreed with. When other data come, an answer
 * stays with the words it was given to.
 *
 * @example
 * ```html
 * <role-chooser layout="steps"></role-chooser>
 * ```
 *
 * @tag role-chooser
 * @summary Which role suits the reader: a leaning from a few statements, with its reasons.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart about - What this is and is not.
 * @csspart statement - One statement with its scale.
 * @csspart scale - The five steps of a statement.
 * @csspart step - One step: a radio button.
 * @csspart navigation - The buttons from statement to statement, in the layout `steps`.
 * @csspart result - The leaning and its reasons.
 * @csspart sentence - The sentence that says the leaning.
 * @csspart bar - The bar divided among the roles.
 * @csspart shares - The roles with their shares.
 * @csspart moves - The answers that moved the leaning most.
 * @csspart footer - How it is computed, and what to do with it.
 * @fires {ViewChangeEvent} view-change - When a person answers. Its view has `answers`, and `leaning`, such as `machine-learning-engineer 64 ai-engineer 36`. Bubbles.
 */
export class RoleChooserElement extends RoleElement<ChooserModel> {
  static override styles = [...RoleElement.styles, chooserStyles, chooserResultStyles];

  static override properties = {
    answers: { useDefault: true },
    layout: {},
    answersInLink: { type: Boolean, attribute: 'answers-in-link' },
    step: { state: true, attribute: false },
    note: { state: true, attribute: false },
    copyText: { state: true, attribute: false },
  };

  /** The answers in the order of the statements, from 1, not me, to 5, very me, or `-` for none, such as `5 - 3 4`. */
  answers = '';

  /** `list` for all statements in view, `steps` for one at a time. */
  layout: 'list' | 'steps' = 'list';

  /** Keeps the answers in the page's fragment under the element's id, so that a link has them. */
  answersInLink = false;

  /** Index of the statement in view, in the layout `steps`; as many as there are stands for the result. */
  private step = 0;
  private note = '';
  /** The link, where the browser does not copy it. */
  private copyText = '';
  /** Says the result to a screen reader once the reader has chosen: an arrow key answers at each step it goes. */
  private readonly announcer = new Announcer<Sentence>(this, []);
  private readonly link = new AnswersLink(this);
  /** The answers that this element has written, as against those that the page has set. */
  private own = '';
  /** Whether the page has set the answers for the dataset that is on its way. */
  private forNext = true;
  /** What gets the focus after the next update. */
  private focusNext = '';

  private get words(): ChooserMessages {
    return this.language.words?.chooser ?? enChooser;
  }

  /** @internal */
  override willUpdate(changed: PropertyValues<this>): void {
    const set = changed.has('answers') && this.answers !== this.own;
    if (set || SOURCES.some((name) => changed.has(name))) this.forNext = set;
    super.willUpdate(changed);
  }

  protected override toModel(dataset: Dataset): ChooserModel {
    const create = () =>
      toChooserModel(dataset, {
        answers: this.answers,
        heading: this.heading,
        locale: this.language.locale,
        words: this.words,
      });
    const model = create();
    const { model: last } = this;
    if (!last || last.dataset === dataset || this.forNext) return model;
    const moved = moveAnswers(last.answers, last.statements, model.statements);
    this.answers = this.own = writeAnswers(moved);
    this.step = 0;
    return create();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.loader.pending) this.forNext = false;
    // What a person has clicked does not follow the attribute. (A binding to the property would be
    // `checked="false"` in what a server renders, which checks it.)
    for (const input of this.renderRoot.querySelectorAll('input')) {
      input.checked = input.defaultChecked;
    }
    if (!this.focusNext) return;
    this.renderRoot.querySelector<HTMLElement>(this.focusNext)?.focus();
    this.focusNext = '';
  }

  protected override renderModel(model: ChooserModel): TemplateResult {
    const { words } = this;
    const { statements, result, leftOut } = model;
    const inSteps = this.layout === 'steps';
    const atResult = this.step >= statements.length;
    return html`
      <div class="base" part="base">
        ${
          model.headingVisible
            ? html`<h2 id="heading" class="heading" part="heading">${model.heading}</h2>`
            : html`<div id="heading" class="visually-hidden">${model.heading}</div>`
        }
        ${
          result
            ? html`
                <p class="about muted" part="about">
                  ${[words.statements(statements.length), words.notATest, words.stays].join(' · ')}
                </p>
                <form
                  class=${inSteps ? 'steps' : 'list'}
                  method="dialog"
                  autocomplete="off"
                  aria-labelledby="heading"
                >
                  ${statements.map((statement, index) =>
                    renderStatement(statement, index, model, {
                      words,
                      away: inSteps && index !== this.step,
                      inSteps,
                      answer: (answer) => this.answer(index, answer),
                      clear: () => this.clear(index),
                    }),
                  )}
                  ${inSteps ? this.renderNavigation(statements.length) : nothing}
                </form>
                <div class="result ${inSteps && !atResult ? 'away' : ''}" part="result">
                  ${renderResult(result, {
                    words,
                    direction: this.language.direction,
                    language: model.language,
                    focusable: inSteps,
                  })}
                  ${
                    inSteps
                      ? nothing
                      : html`<p class="visually-hidden" role="status">
                          ${renderPieces(this.announcer.said, model.language)}
                        </p>`
                  }
                  ${leftOut ? html`<p class="muted">${renderPieces(leftOut, model.language)}</p>` : nothing}
                </div>
                ${this.renderFooter()}
              `
            : html`<p class="muted">${words.noStatements}</p>`
        }
      </div>
    `;
  }

  private renderNavigation(count: number): TemplateResult {
    const { words, step } = this;
    const { locale } = this.language;
    const button = (label: string, target: number) => html`
      <button type="button" ?disabled=${target < 0} @click=${() => this.goTo(target)}>
        ${label}
      </button>
    `;
    const place = [step + 1, count].map((value) => formatNumber(value, locale)) as [string, string];
    return html`
      <div class="navigation" part="navigation">
        ${step < count ? html`<span id="progress">${words.progress(...place)}</span>` : nothing}
        ${button(words.back, step - 1)} ${step + 1 < count ? button(words.next, step + 1) : nothing}
        ${step < count ? button(words.toResult, count) : nothing}
      </div>
    `;
  }

  private renderFooter(): TemplateResult {
    const { words } = this;
    return html`
      <div class="footer" part="footer" data-served="whole">
        <details>
          <summary>${words.computed}</summary>
          <p>${words.rule}</p>
        </details>
        <div>
          <button type="button" class="action" @click=${() => this.startOver()}>
            ${words.startOver}
          </button>
          ${
            this.link.isOn
              ? html`<button type="button" class="action" @click=${() => void this.copyLink()}>
                  ${words.copyLink}
                </button>`
              : nothing
          }
        </div>
        ${
          this.link.isOn
            ? html`<p>${words.inAddress} <span role="status">${this.note}</span></p>
                ${
                  this.copyText
                    ? html`<textarea
                        readonly
                        aria-label=${words.copyLink}
                        .value=${this.copyText}
                      ></textarea>`
                    : nothing
                }`
            : nothing
        }
      </div>
    `;
  }

  private answer(index: number, answer: Answer | undefined): void {
    // Not those of the model, which is of the last update.
    this.change((answers) => answers.with(index, answer));
  }

  private clear(index: number): void {
    // The button goes with the answer.
    this.focusNext = `[name=statement-${index}]`;
    this.answer(index, undefined);
  }

  private startOver(): void {
    if (this.layout === 'steps') this.goTo(0);
    if (this.answers) this.change(() => []);
  }

  private change(toAnswers: (answers: (Answer | undefined)[]) => Answers): void {
    const { model } = this;
    if (!model) return;
    const answers = toAnswers([...readAnswers(this.answers, model.statements.length)]);
    this.answers = this.own = writeAnswers(answers);
    this.note = this.copyText = '';
    this.link.write();
    this.announcer.say(() => toNews(this.model?.result));
    announceView(this, {
      answers: this.answers || null,
      leaning: toLeaningText(model, answers),
    });
  }

  private goTo(step: number): void {
    this.step = step;
    this.focusNext =
      step < (this.model?.statements.length ?? 0)
        ? `[name=statement-${step}]:checked, :not(:has(:checked)) > label > [name=statement-${step}]`
        : '.sentence';
  }

  private async copyLink(): Promise<void> {
    const { address } = this.link;
    try {
      await navigator.clipboard.writeText(address);
      this.copyText = '';
      this.note = this.words.linkCopied;
    } catch {
      this.copyText = address;
      this.note = this.words.notCopied;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-chooser': RoleChooserElement;
  }
}
