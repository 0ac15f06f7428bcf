// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../fixtures/accessible.js';
import type { RoleInfographicElement } from '../../src/elements/role-infographic/element.js';
import { findButton, getPicture, mountPicture, readTexts } from '../fixtures/infographic.js';
import { smallestText } from '../fixtures/readable.js';
import { until } from '../fixtures/until.js';

const NARROW = { style: 'width: 320px' };

function getDialog(element: RoleInfographicElement): HTMLDialogElement {
  const dialog = element.renderRoot.querySelector('dialog');
  if (!dialog) throw new Error('There is no dialog.');
  return dialog;
}

async function enlarge(element: RoleInfographicElement): Promise<HTMLDialogElement> {
  const button = findButton(element, 'Enlarge');
  button?.focus();
  button?.click();
  const dialog = getDialog(element);
  await until(() => dialog.open, 'the dialog is open');
  return dialog;
}

async function close(element: RoleInfographicElement): Promise<void> {
  findButton(element, 'Close')?.click();
  await until(() => !getDialog(element).open, 'the dialog is closed');
}

describe('the picture, enlarged', () => {
  it('has text of a size to read where that in its place is too small', async () => {
    const element = await mountPicture({}, NARROW);
    expect(smallestText(getPicture(element))).to.be.below(9);
    const dialog = await enlarge(element);
    const picture = dialog.querySelector('svg')!;
    expect(smallestText(picture)).to.be.at.least(12);
    expect(picture.getBoundingClientRect().width).to.be.above(640);
    expect(getComputedStyle(dialog).overflow, 'it can be moved about in').to.equal('auto');
    await close(element);
  });

  it('shows the format that is shown in its place', async () => {
    const element = await mountPicture({ format: 'landscape' }, NARROW);
    const picture = (await enlarge(element)).querySelector('svg')!;
    expect(picture.getAttribute('viewBox')).to.equal('0 0 1200 630');
    expect(smallestText(picture)).to.be.at.least(12);
    await close(element);
  });

  it('is a dialog with a name that the rest of the page waits for', async () => {
    const element = await mountPicture({}, NARROW);
    const dialog = await enlarge(element);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.getAttribute('aria-label')).to.equal('Alpha vs. Beta');
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Close');
    await expectAccessible(element);
    await close(element);
  });

  it('is the same picture, line by line, in the same font, with its text below', async () => {
    for (const attributes of [{ format: 'landscape' }, { format: 'portrait' }]) {
      const element = await mountPicture(attributes, {
        style: "width: 1200px; font-family: 'Liberation Serif', serif",
      });
      const picture = getPicture(element);
      const dialog = await enlarge(element);
      const large = dialog.querySelector<SVGSVGElement>('svg')!;
      expect(readTexts(large)).to.deep.equal(readTexts(picture));
      const font = (svg: Element) => getComputedStyle(svg.querySelector('text')!).fontFamily;
      expect(font(large)).to.equal(font(picture));
      const text = dialog.querySelector('.words')?.textContent ?? '';
      for (const said of ['Alpha focus', '$80–120K', 'median $101K', 'The Panel']) {
        expect(text).to.contain(said);
      }
      expect(large.getAttribute('aria-label')!.length).to.be.below(100);
      await close(element);
    }
  });

  it('goes with its button, gives the focus back, and leaves nothing behind', async () => {
    const element = await mountPicture({}, NARROW);
    const dialog = await enlarge(element);
    await close(element);
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Enlarge');
    await until(() => !dialog.querySelector('svg'), 'the large picture is gone');
  });

  it('does not lie open in the page when the element is taken out and comes back', async () => {
    const element = await mountPicture({}, NARROW);
    await enlarge(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(getDialog(element).open).to.equal(false);
  });
});
