// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { PictureToolMessages } from '../../../messages/en/picture-tools.js';
import type { Drawing } from './file.js';

/** The picture over the whole page, as large as it is saved, for whoever cannot read it in its place. */
export class EnlargedPicture implements ReactiveController {
  private shown = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** A dialog that is taken out of the page and comes back would lie in it, open. */
  hostDisconnected(): void {
    this.close();
  }

  /** By script: a form of a dialog needs `allow-forms` in the sandbox of an iframe. */
  private close(): void {
    // The environments of unit tests have dialogs that cannot be opened either.
    if (this.dialog?.open) this.dialog.close();
  }

  async show(): Promise<void> {
    this.shown = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const { dialog } = this;
    if (dialog && 'showModal' in dialog) dialog.showModal();
  }

  /** @param drawing Makes what is enlarged. */
  render({ close }: PictureToolMessages, drawing: () => Drawing): TemplateResult {
    const drawn = this.shown ? drawing() : undefined;
    return html`
      <dialog
        aria-label=${drawn?.title ?? nothing}
        lang=${drawn?.language ?? nothing}
        @close=${() => this.forget()}
      >
        <div class="close" lang=${drawn?.locale ?? nothing}>
          <button type="button" class="action" @click=${() => this.close()}>${close}</button>
        </div>
        ${drawn?.picture} ${drawn?.words}
      </dialog>
    `;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }

  private forget(): void {
    this.shown = false;
    this.host.requestUpdate();
  }
}
