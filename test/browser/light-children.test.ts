// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/role-comparison.js';
import { find, textsOf } from '../fixtures/comparison.js';
import { inventedCatalogue, put } from '../fixtures/dataset.js';
import { until } from '../fixtures/until.js';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function mount(data?: object): Promise<HTMLElementTagNameMap['role-comparison']> {
  const element = await fixture<HTMLElementTagNameMap['role-comparison']>(
    html`<role-comparison></role-comparison>`,
  );
  if (data) element.data = data;
  await element.updateComplete;
  return element;
}

describe('a light child that changes again and again', () => {
  it('draws the element once a frame at the most', async () => {
    const element = await mount();
    const child = document.createElement('p');
    element.append(child);
    await nextFrame();
    await nextFrame();
    await element.updateComplete;
    let drawn = 0;
    const { render } = element;
    element.render = function () {
      drawn += 1;
      return render.call(this);
    };
    await nextFrame();
    let frames = 0;
    const start = performance.now();
    let time = start;
    const count = () => {
      frames += 1;
      if (time - start < 100) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    for (let change = 0; time - start < 100; change += 1) {
      child.textContent = String(change);
      await new Promise((resolve) => setTimeout(resolve));
      time = performance.now();
    }
    await nextFrame();
    await nextFrame();
    expect(drawn).to.be.at.least(1);
    expect(drawn).to.be.at.most(frames + 2);
  });

  it('is drawn before the next frame is painted where it is a catalogue', async () => {
    const element = await mount();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify(inventedCatalogue());
    element.append(script);
    await until(() => textsOf(element, 'thead').join().includes('Alpha'), 'the catalogue is shown');
  });
});

describe('data of which there is more than is drawn', () => {
  it('are drawn in part, and a line says how many are left out', async () => {
    const points = Array.from({ length: 2000 }, (_, index) => `Point ${index}`);
    const element = await mount(put(inventedCatalogue(), 'roles[0].aspects.focus.points', points));
    await until(() => element.shadowRoot?.textContent.includes('left out'), 'it says so');
    expect(find(element, 'tbody').textContent)
      .to.contain('Point 49')
      .and.not.to.contain('Point 50');
    expect(element.shadowRoot?.textContent).to.contain('too many: 1,950.');
    element.lang = 'de';
    await until(() => element.shadowRoot?.textContent.includes('zu viele sind: 1.950.'), 'German');
    element.data = inventedCatalogue();
    await until(() => !element.shadowRoot?.textContent.includes('1.950'), 'the line is gone');
  });
});
