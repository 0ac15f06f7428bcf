// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { html } from 'lit';
import type { PictureToolMessages } from '../../../messages/en/picture-tools.js';

/** The picture over the whole page, as large as it is saved, for whoever cannot read it in its place. */
export class EnlargedPicture implements ReactiveController {
  private picture: SVGElement | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** A dialog that is taken out of the page and comes back would lie in it, open. */
  hostDisconnected(): void {
    // The environments of unit tests have dialogs that cannot be opened either.
    if (this.dialog?.open) this.dialog.close();
  }

  /** Shows a picture that stands alone. */
  async show(picture: SVGElement): Promise<void> {
    this.picture = picture;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const { dialog } = this;
    if (dialog && 'showModal' in dialog) dialog.showModal();
  }

  render({ enlarged, close }: PictureToolMessages): TemplateResult {
    return html`
      <dialog aria-label=${enlarged} @close=${() => this.forget()}>
        <form method="dialog">
          <button class="action">${close}</button>
        </form>
        ${this.picture}
      </dialog>
    `;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }

  private forget(): void {
    this.picture = undefined;
    this.host.requestUpdate();
  }
}
