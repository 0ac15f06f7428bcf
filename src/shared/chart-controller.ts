// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController } from 'lit';
import type { Painter } from './chart-engine.js';
import { createPainter } from './chart-engine.js';
import type { ChartModel } from './chart-model.js';
import { readTheme } from './chart-theme.js';

/**
 * Lets Chart.js paint the chart of an element: once its box has a size, again whenever model,
 * colours or type change, and never while the element is disconnected.
 *
 * Chart.js cannot see a shadow root leave the page (chartjs/Chart.js#10924), so the chart is
 * destroyed on disconnect here and made anew on reconnect.
 */
export class ChartController implements ReactiveController {
  /** Whether the canvas shows the chart. */
  drawn = false;
  private painter: Painter | undefined;
  /** What the canvas shows, to tell whether painting again would change it. */
  private painted = '';
  private sizeObserver: ResizeObserver | undefined;
  private box: Element | undefined;

  /**
   * @param host The element; its template has a chart of `renderChart()`.
   * @param getModel The chart to paint; undefined for none.
   */
  constructor(
    private readonly host: LitElement,
    private readonly getModel: () => ChartModel | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.sizeObserver = new ResizeObserver(() => this.paint());
    document.fonts.addEventListener('loadingdone', this.handleFonts);
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
    }
    this.paint();
  }

  hostDisconnected(): void {
    this.sizeObserver?.disconnect();
    document.fonts.removeEventListener('loadingdone', this.handleFonts);
    this.host.renderRoot.removeEventListener('transitionend', this.handleTransition);
    this.box = undefined;
    this.clear();
  }

  /** Colours and type are read off the probes once a transition of theirs has ended. */
  private readonly handleTransition = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('.probes')) this.paint();
  };

  /** A font that arrives late changes what text looks like, but no computed style. */
  private readonly handleFonts = (): void => {
    this.painted = '';
    this.paint();
  };

  private paint(): void {
    const model = this.getModel();
    const chart = this.host.renderRoot.querySelector('.chart');
    const canvas = chart?.querySelector('canvas');
    if (!model || !chart || !canvas) return this.clear();
    if (!chart.querySelector('.probes') || !canvas.parentElement?.offsetWidth) return;
    const theme = readTheme(chart);
    const state = JSON.stringify([model, theme]);
    if (this.painter?.canvas === canvas) {
      if (state !== this.painted) this.painter.update(model, theme);
      this.painted = state;
      return;
    }
    this.clear();
    this.painter = createPainter(canvas, model, theme);
    this.painted = state;
    this.drawn = true;
    this.host.requestUpdate();
    this.host.dispatchEvent(new Event('chart-draw'));
  }

  private clear(): void {
    this.painter?.destroy();
    this.painter = undefined;
    this.drawn = false;
  }
}
