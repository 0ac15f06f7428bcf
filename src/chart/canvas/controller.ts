// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController } from 'lit';
import type { Painter, PainterState } from './engine.js';
import { createPainter } from './engine.js';
import type { ChartModel } from '../model.js';
import type { ChartColorsAndType } from './theme.js';
import { readTheme } from './theme.js';
import type { Direction } from '../../base/language.js';
import { roots } from '../../base/language.js';
import { isSame } from '../../base/same.js';
import { laneOffset } from '../geometry.js';

/** What a chart is painted from, besides the colours and the type of the page. */
export interface ChartState {
  readonly model: ChartModel;
  readonly direction: Direction;
}

/**
 * Lets Chart.js paint the chart of an element: once its box has a size, again whenever model,
 * colours or type change, and never while the element is disconnected.
 *
 * Colours and type are read only when something tells that they may have changed, and sizes come
 * from an observer, so that painting another choice of the reader's costs no layout.
 *
 * Chart.js cannot see a shadow root leave the page (chartjs/Chart.js#10924), so the chart is
 * destroyed on disconnect here and made anew on reconnect.
 */
export class ChartController implements ReactiveController {
  /** Whether the canvas shows the chart. */
  drawn = false;
  private painter: Painter | undefined;
  /** What the canvas shows, to tell whether painting again would change it. */
  private painted: PainterState | undefined;
  private theme: ChartColorsAndType | undefined;
  private sizeObserver: ResizeObserver | undefined;
  private box: Element | undefined;
  private hasSize = false;
  private roots: readonly Node[] = [];
  private fonts: FontFaceSet | undefined;

  /**
   * @param host The element; its template has a chart of `renderChart()`.
   * @param getState What to paint; undefined for nothing.
   */
  constructor(
    private readonly host: LitElement,
    private readonly getState: () => ChartState | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const handleSize: ResizeObserverCallback = ([entry]) => {
      const hasSize = !!entry && entry.contentRect.width > 0;
      // What changed while the box was hidden has told nobody.
      if (hasSize && !this.hasSize) this.theme = undefined;
      this.hasSize = hasSize;
      // Not within the callback: what Chart.js observes would change, which a browser reports to the
      // page as an error. Nor within a frame, which has enough to do.
      setTimeout(() => this.paint());
    };
    // Nothing has a size in the environments of unit tests.
    if ('ResizeObserver' in globalThis) this.sizeObserver = new ResizeObserver(handleSize);
    const { ownerDocument } = this.host;
    this.fonts = 'fonts' in ownerDocument ? ownerDocument.fonts : undefined;
    this.fonts?.addEventListener('loadingdone', this.handleFonts);
    // WebKit has no such event, but tells of the fonts that are on their way now. To ask costs a layout.
    if (this.fonts?.status === 'loading') void this.fonts.ready.then(this.handleFonts);
    this.roots = roots(this.host);
    for (const root of this.roots) root.addEventListener('transitionend', this.handleTransition);
    // Lit does not render again on reconnect by itself.
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    this.host.renderRoot.addEventListener('transitionend', this.handleTransition);
    const box = this.host.renderRoot.querySelector('.canvas') ?? undefined;
    if (box !== this.box) {
      if (this.box) this.sizeObserver?.unobserve(this.box);
      if (box) this.sizeObserver?.observe(box);
      this.box = box;
      this.hasSize = false;
    }
    if (this.drawn) this.paint();
    // Not within this update: the first time asks for another one.
    else setTimeout(() => this.paint());
  }

  hostDisconnected(): void {
    this.sizeObserver?.disconnect();
    this.fonts?.removeEventListener('loadingdone', this.handleFonts);
    for (const root of this.roots) root.removeEventListener('transitionend', this.handleTransition);
    this.host.renderRoot.removeEventListener('transitionend', this.handleTransition);
    this.box = undefined;
    this.hasSize = false;
    this.clear();
  }

  /**
   * A transition of a probe tells that a colour or the type has changed. So does the end of one of
   * an element around: in Firefox the probes do not follow what that one passes on to them.
   */
  private readonly handleTransition = ({ target }: Event): void => {
    // Elements alone have transitions, and one of another window's is no instance of ours.
    const element = target as Element;
    if (!element.closest('.probes') && !isAround(element, this.host)) return;
    this.theme = undefined;
    this.paint();
  };

  /** A font that arrives late changes what text looks like, but no computed style. */
  private readonly handleFonts = (): void => {
    this.painted = undefined;
    this.paint();
  };

  private paint(): void {
    const shown = this.getState();
    const chart = this.host.renderRoot.querySelector('.chart');
    const canvas = chart?.querySelector('canvas');
    if (!shown || !chart || !canvas) return this.clear();
    const probes = chart.querySelectorAll('.probes > [class^="role-"]').length;
    if (!probes || !this.hasSize || !this.host.isConnected) return;
    if (this.theme?.roles.length !== probes) this.theme = readTheme(chart);
    const { model, direction } = shown;
    const theme = { ...this.theme, direction };
    const state = { model, theme, middles: findMiddles(chart, model, theme.fontSize) };
    if (this.painter?.canvas === canvas) {
      if (!isSame(state, this.painted)) this.painter.update(state);
      this.painted = state;
      return;
    }
    this.clear();
    this.painter = createPainter(canvas, state);
    this.painted = state;
    this.drawn = true;
    // In a task of its own: the chart is seen before marks and tools are made.
    setTimeout(() => this.host.requestUpdate());
    this.host.dispatchEvent(new CustomEvent('chart-draw'));
  }

  private clear(): void {
    this.painter?.destroy();
    this.painter = undefined;
    this.drawn = false;
  }
}

/**
 * Where the middles of the lanes are, in CSS pixels below the top of the chart, by row: a row is as high as its label.
 * @param em Size of the chart's text in CSS pixels.
 */
function findMiddles(chart: Element, { rows }: ChartModel, em: number): number[][] {
  const plots = [...chart.querySelectorAll<HTMLElement>('.row:not(.head) > .plot')];
  return rows.map(({ marks }, row) => {
    const { offsetTop = 0, offsetHeight = 0 } = plots[row] ?? {};
    const middle = offsetTop + offsetHeight / 2;
    return marks.map((_, lane) => middle + laneOffset(lane, marks.length) * em);
  });
}

/** Whether an element is around another, through shadow roots. */
function isAround(element: Element, inner: Element): boolean {
  const root = inner.getRootNode();
  return element.contains(inner) || (root instanceof ShadowRoot && isAround(element, root.host));
}
