// SPDX-License-Identifier: MIT
import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { BuiltInPay } from '../../dataset/built-in/pay.js';
import { withSalary } from '../../dataset/built-in/salary.js';
import { isBuiltIn } from '../../dataset/built-in/catalogue.js';
import { getDisclaimer } from '../../dataset/built-in/disclaimer.js';
import type { Dataset } from '../../dataset/query.js';
import type { InfographicMessages } from '../../messages/en/infographic.js';
import { enInfographic } from '../../messages/en/infographic.js';
import { SHIPPED_PAY } from './shipped-pay.js';
import { lazy } from '../../base/lazy.js';
import { whenNear } from '../../base/near.js';
import { RoleElement } from '../../base/role-element.js';
import { renderSources } from '../../base/sources.js';
import type { Drawing } from './tools/file.js';
import type { Layout } from './layout.js';
import { layOut } from './layout.js';
import type { Measure } from './measure.js';
import { estimateWidth, measureIn } from './measure.js';
import type { Format, InfographicModel } from './model.js';
import { toInfographicModel } from './model.js';
import { renderPicture } from './picture.js';
import { infographicStyles } from './styles.js';
import type { InfographicTools } from './tools/tools.js';
import { renderText, renderWords, titleLanguage } from './words.js';

const TOOLS = /* @__PURE__ */ lazy(() => import('./tools/tools.js'));

/** Below this width in pixels the words of a landscape picture are too small to read. */
const NARROW = 700;

/**
 * The comparison as one picture, to be looked at, saved as SVG or PNG, copied and shared.
 *
 * Its words and figures stand below it as text, too. Of pay it says what adverts offer, else what an article
 * estimates, else what people report, each under its own name; amounts in different currencies or periods are not drawn
 * to one scale.
 *
 * @example
 * ```html
 * <role-infographic roles="machine-learning-engineer ai-engineer" format="portrait"></role-infographic>
 * ```
 *
 * @tag role-infographic
 * @summary The whole comparison in one picture, to download as SVG or PNG.
 * @csspart base - Everything.
 * @csspart picture - The picture.
 * @csspart tools - The formats, and what a reader can do with the picture.
 * @csspart text - The picture in words, which opens and closes.
 * @csspart footer - The sources.
 * @fires {ViewChangeEvent} view-change - When a person chooses the format. Bubbles.
 */
export class RoleInfographicElement extends RoleElement<InfographicModel> {
  static override styles = [...RoleElement.styles, infographicStyles];

  static override properties = {
    format: {},
    country: {},
    narrow: { state: true, attribute: false },
  };

  /** @internal */
  override readonly showsPay = true;

  /** `landscape`, 1200 by 630, or `portrait`, 1080 by 1350. Default: landscape, and portrait in a narrow place. */
  format?: Format;

  /** Country of the figures of adverts and of a survey, as an ISO 3166-1 alpha-2 code such as `US`. Default: the one that most of them come from. */
  country?: string;

  private narrow = false;
  private wantsPay = false;
  private pay: BuiltInPay | undefined;
  private payAsked: Promise<unknown> | undefined;
  private tools: InfographicTools | undefined;
  private measure: Measure = estimateWidth;
  /** The font of the page, as a list of families. */
  private fontFamily = '';
  /** The font and the languages that are measured in. */
  private measured = '';
  /** A picture that a server has rendered keeps its format: another one has another height. */
  private served = false;
  /** What is shown, enlarged and saved. */
  private layout: Layout | undefined;
  private sizes: ResizeObserver | undefined;

  constructor() {
    super();
    whenNear(this, () => {
      // What a server has rendered is hydrated as it stands first.
      void this.updateComplete.then(() => {
        // Makes the next model ask for the shipped figures, too.
        this.wantsPay = true;
        void this.askForTools();
        this.requestUpdate();
      });
    });
  }

  private get words(): InfographicMessages {
    return this.language.words?.infographic ?? enInfographic;
  }

  private get shownFormat(): Format {
    const { format, narrow } = this;
    if (format === 'landscape' || format === 'portrait') return format;
    return narrow ? 'portrait' : 'landscape';
  }

  protected override createRenderRoot(): ShadowRoot {
    this.served = !!this.shadowRoot;
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // It begins later where its children have not come yet.
    if (!(this.renderRoot as Node | undefined)) return;
    const handleSize: ResizeObserverCallback = ([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      // In the next frame: another format has another height, and a size that changes while sizes are
      // being told is an error of the page in some browsers.
      requestAnimationFrame(() => {
        // What is not displayed has no width and keeps its format.
        if (width && !this.served) this.narrow = width < NARROW;
      });
    };
    // The environments of unit tests have neither sizes nor fonts.
    if ('ResizeObserver' in globalThis) this.sizes = new ResizeObserver(handleSize);
    this.sizes?.observe(this);
    // A web font that comes late has other widths.
    if ('fonts' in document) document.fonts.addEventListener('loadingdone', this.handleFonts);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
    if ('fonts' in document) document.fonts.removeEventListener('loadingdone', this.handleFonts);
  }

  /**
   * Asks for the figures of the other voices too, which a picture on the page waits with until it is near.
   * @internal
   */
  override pending(): Iterable<Promise<unknown> | undefined> {
    this.wantsPay = true;
    return [...super.pending(), this.payAsked];
  }

  protected override toModel(dataset: Dataset): InfographicModel {
    const shipped = isBuiltIn(dataset);
    if (shipped && this.wantsPay) this.payAsked ??= this.askForPay();
    const complete = shipped ? withSalary(dataset, this.pay) : dataset;
    return toInfographicModel(complete, {
      heading: this.heading,
      country: this.country,
      disclaimer: getDisclaimer(dataset),
      locale: this.language.locale,
      messages: this.messages,
      words: this.words,
    });
  }

  protected override renderModel(model: InfographicModel): TemplateResult {
    const { words, shownFormat } = this;
    const { locale, direction } = this.language;
    this.layout = layOut(model, shownFormat, this.measure);
    const picture = renderPicture(this.layout, direction, model);
    return html`
      <div class="base ${shownFormat}" part="base">
        ${picture}
        <div class="tools" part="tools" data-served="script">
          ${
            // Without a script there is nothing that they could do.
            this.tools ? this.tools.render(shownFormat, this.language.words?.infographic) : nothing
          }
        </div>
        ${renderWords(model, words.asText)}
        <div class="footer" part="footer" data-served="whole">
          <p>${words.sources} ${renderSources(model.sources, locale)}</p>
        </div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Only now, so that the first view is the same in Node, where nothing can be measured.
    const { fontFamily } = getComputedStyle(this);
    const languages = [this.model?.language ?? '', this.language.locale];
    const measured = [fontFamily, ...languages].join();
    if (measured === this.measured) return;
    this.measured = measured;
    this.fontFamily = fontFamily;
    this.measure = measureIn(fontFamily, languages);
    void this.updateComplete.then(() => this.requestUpdate());
  }

  private readonly draw = (): Drawing => {
    const { model, layout, fontFamily } = this;
    if (!model || !layout) throw new Error('There is nothing to draw yet.');
    const { direction } = this.language;
    return {
      ...{ title: model.title, language: titleLanguage(model), locale: model.locale, fontFamily },
      picture: renderPicture(layout, direction, model),
      layout,
      words: renderText(model),
    };
  };

  /** Asks for what a person can do with the picture; without it the picture can be read. */
  private async askForTools(): Promise<void> {
    const { InfographicTools, pictureToolStyles } = await TOOLS.get();
    this.addLateStyles(pictureToolStyles);
    this.tools = new InfographicTools(this, this.draw);
    this.requestUpdate();
  }

  private readonly handleFonts = () => {
    this.measured = '';
    this.requestUpdate();
  };

  /** Asks for the shipped figures; until they have come the picture shows estimates only. */
  private askForPay(): Promise<unknown> {
    return SHIPPED_PAY.bring((pay) => {
      this.pay = pay;
      this.requestUpdate();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-infographic': RoleInfographicElement;
  }
}
