// SPDX-License-Identifier: MIT
import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { announceView } from '../../../base/events.js';
import type { PictureToolMessages } from '../../../messages/en/picture-tools.js';
import { enPictureTools } from '../../../messages/en/picture-tools.js';
import { download } from '../../../save/download.js';
import { NoiseError, toPng } from '../../../save/png.js';
import { toSvg } from '../../../save/svg.js';
import type { Format } from '../model.js';
import { EnlargedPicture } from './enlarged.js';
import type { Drawing } from './file.js';
import { toFile } from './file.js';

export { pictureToolStyles } from './styles.js';

/** Name of the files that a reader takes along, without ending. */
const FILE_NAME = 'role-comparison';

const PNG = 'image/png';

const FORMATS: readonly Format[] = ['landscape', 'portrait'];

/** What a person can do with the picture: enlarge it, save it, copy it, share it. */
export class InfographicTools {
  private note = '';
  private readonly enlarged: EnlargedPicture;
  private readonly canCopy = canCopy();
  private readonly canShare = canShare();

  /** @param drawing Makes what a file is made from. */
  constructor(
    private readonly host: LitElement & { format?: Format },
    private readonly drawing: () => Drawing,
  ) {
    this.enlarged = new EnlargedPicture(host);
  }

  /** The formats, the buttons that this browser can keep the promise of, and how the last one went. */
  render(shown: Format, words: PictureToolMessages = enPictureTools): TemplateResult {
    const action = (label: string, failure: string, act: () => unknown, long = label) => html`
      <button
        type="button"
        class="action"
        title=${long}
        aria-label=${long}
        @click=${() => void this.attempt(act, failure, words.noise)}
      >
        ${label}
      </button>
    `;
    const { svg, svgLong, png, pngLong, noPicture } = words;
    return html`
      <div class="formats" role="group" aria-label=${words.format}>
        ${FORMATS.map(
          (format) => html`
            <button
              type="button"
              class="action"
              aria-pressed=${shown === format}
              @click=${() => this.choose(format)}
            >
              ${words.formats[format]}
            </button>
          `,
        )}
      </div>
      ${action(words.enlarge, noPicture, () => this.enlarged.show())}
      ${action(svg, noPicture, () => this.saveSvg(), svgLong)}
      ${action(png, noPicture, () => this.savePng(), pngLong)}
      ${this.canCopy ? action(words.copy, words.notCopied, () => this.copy(words)) : nothing}
      ${this.canShare ? action(words.share, words.notShared, () => this.share()) : nothing}
      <span role="status">${this.note}</span>
      ${this.enlarged.render(words, this.drawing)}
    `;
  }

  private choose(format: Format): void {
    this.host.format = format;
    announceView(this.host, { format });
  }

  private draw(): SVGElement {
    return toFile(this.drawing(), this.host.renderRoot);
  }

  private saveSvg(): void {
    download(new Blob([toSvg(this.draw())], { type: 'image/svg+xml' }), `${FILE_NAME}.svg`);
  }

  private async savePng(): Promise<void> {
    download(await toPng(this.draw()), `${FILE_NAME}.png`);
  }

  private async copy({ copied }: PictureToolMessages): Promise<void> {
    // A promise, since Safari allows copying only while the click is being handled.
    const picture = toPng(this.draw());
    try {
      await navigator.clipboard.write([new ClipboardItem({ [PNG]: picture })]);
    } catch (error) {
      // Browsers name a reason of their own; why there is no picture says more.
      await picture;
      throw error;
    }
    this.say(copied);
  }

  private async share(): Promise<void> {
    const file = new File([await toPng(this.draw())], `${FILE_NAME}.png`, { type: PNG });
    try {
      await navigator.share({ files: [file] });
    } catch (error) {
      // Who closes the sheet has changed their mind; nothing has failed.
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  }

  private async attempt(act: () => unknown, failure: string, noise: string): Promise<void> {
    this.say('');
    try {
      await act();
    } catch (error) {
      console.warn(`<${this.host.localName}>`, error);
      this.say(error instanceof NoiseError ? noise : failure);
    }
  }

  private say(note: string): void {
    this.note = note;
    this.host.requestUpdate();
  }
}

function canCopy(): boolean {
  // Both are missing where a page is not secure, whatever their types say.
  const { clipboard } = navigator as Partial<Navigator>;
  return typeof ClipboardItem === 'function' && typeof clipboard?.write === 'function';
}

function canShare(): boolean {
  const { canShare } = navigator as Partial<Navigator>;
  const file = new File([], `${FILE_NAME}.png`, { type: PNG });
  return canShare?.call(navigator, { files: [file] }) ?? false;
}
