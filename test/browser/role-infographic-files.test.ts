// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { useConsole } from '../fixtures/console.js';
import { findButton, getPicture, mountPicture, readTexts } from '../fixtures/infographic.js';
import { findColor } from '../fixtures/pixels.js';
import { until } from '../fixtures/until.js';

interface Download {
  readonly name: string;
  readonly file: Blob;
}

/** The files that a page hands to its reader, which a test must not put on the disk. */
let downloads: Download[];
const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;

beforeEach(() => {
  downloads = [];
  const files = new Map<string, Blob>();
  URL.createObjectURL = (file: Blob) => {
    const address = createObjectURL(file);
    files.set(address, file);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    downloads.push({ name: this.download, file: files.get(this.href)! });
  };
});

afterEach(() => {
  Object.assign(URL, { createObjectURL });
  HTMLAnchorElement.prototype.click = click;
});

type Picture = Awaited<ReturnType<typeof mountPicture>>;

async function save(element: Picture, button: string): Promise<Download> {
  findButton(element, button)?.click();
  await until(() => downloads.length, 'there is a file');
  return downloads.pop()!;
}

async function saveSvg(element: Picture): Promise<Document> {
  const text = await (await save(element, 'SVG')).file.text();
  return new DOMParser().parseFromString(text, 'image/svg+xml');
}

const readNote = (element: Picture) =>
  element.renderRoot.querySelector('.tools [role=status]')?.textContent ?? '';

/** Puts something in the place of a property for one test. */
const replaced: (() => void)[] = [];
function replace(owner: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  replaced.push(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
}
afterEach(() => replaced.splice(0).forEach((putBack) => putBack()));

describe('the picture as a file', () => {
  const warnings = useConsole('warn');

  it('is an SVG that stands alone: values for colours, a ground, nothing from elsewhere', async () => {
    const element = await mountPicture({}, { style: 'width: 1200px; color: #fff' });
    const { documentElement: svg } = await saveSvg(element);
    expect(svg.localName).to.equal('svg');
    expect(svg.getAttribute('width')).to.equal('1200');
    expect(svg.getAttribute('height')).to.equal('630');
    expect(svg.querySelector('rect')?.getAttribute('fill')).to.equal('#ffffff');
    const fills = [...svg.querySelectorAll('[fill]')].map((part) => part.getAttribute('fill'));
    expect(fills.filter((fill) => !/^#[\da-f]{6}$/.test(fill ?? ''))).to.deep.equal([]);
    expect(svg.querySelectorAll('text:not([fill]), rect:not([fill])').length).to.equal(0);
    const text = new XMLSerializer().serializeToString(svg);
    expect(text).not.to.match(/class=|style=|<!--|var\(|currentColor|href=|url\(/);
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.to.match(/https?:|data:/);
  });

  it('is ink on white from a dark page, too', async () => {
    const read = async (color: string) =>
      new XMLSerializer().serializeToString(
        await saveSvg(await mountPicture({}, { style: `width: 1200px; color: ${color}` })),
      );
    expect(await read('#eee')).to.equal(await read('#111'));
  });

  it('has a name and all that it shows as a description', async () => {
    const { documentElement: svg } = await saveSvg(await mountPicture());
    expect(svg.querySelector('title')?.textContent).to.equal('Alpha vs. Beta');
    const description = svg.querySelector('desc')?.textContent ?? '';
    for (const said of [
      'Alpha focus',
      '$76–126K · median $101K · 150 reports',
      'The Panel, Jun 30, 2023',
    ]) {
      expect(description).to.contain(said);
    }
    const named = ['aria-labelledby', 'aria-describedby'].map((attribute) =>
      svg.querySelector(`#${svg.getAttribute(attribute)}`),
    );
    expect(named.map((element) => element?.localName)).to.deep.equal(['title', 'desc']);
  });

  it('has the lines of the picture in the page, each as long as there, whatever the font', async () => {
    const element = await mountPicture({}, { style: 'width: 1200px; font-family: monospace' });
    const { documentElement: svg } = await saveSvg(element);
    expect(readTexts(svg)).to.deep.equal(readTexts(getPicture(element)));
    expect(svg.getAttribute('font-family')).to.match(/^monospace, system-ui/);
    for (const text of svg.querySelectorAll('text')) {
      const start = Number(text.getAttribute('x'));
      expect(start + Number(text.getAttribute('textLength'))).to.be.within(start + 1, 1200);
    }
  });

  it('opens as a picture elsewhere', async () => {
    const { name, file } = await save(await mountPicture(), 'SVG');
    expect([name, file.type]).to.deep.equal(['role-comparison.svg', 'image/svg+xml']);
    const image = new Image();
    image.src = createObjectURL(file);
    await image.decode();
    expect([image.naturalWidth, image.naturalHeight]).to.deep.equal([1200, 630]);
    URL.revokeObjectURL(image.src);
  });

  it('is a PNG of twice its size, in the colours of the roles', async () => {
    const element = await mountPicture({}, { style: 'width: 1200px; --role-color-1: #c80000' });
    const { name, file } = await save(element, 'PNG');
    expect([name, file.type]).to.deep.equal(['role-comparison.png', 'image/png']);
    const image = await createImageBitmap(file);
    expect([image.width, image.height]).to.deep.equal([2400, 1260]);
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 2400, height: 1260 });
    canvas.getContext('2d')!.drawImage(image, 0, 0);
    expect(findColor(canvas, [200, 0, 0]).count).to.be.above(5000);
    expect(findColor(canvas, [255, 255, 255]).count).to.be.above(0.7 * 2400 * 1260);
  });

  it('is in the format that is shown', async () => {
    const { documentElement: svg } = await saveSvg(await mountPicture({ format: 'portrait' }));
    expect(svg.getAttribute('viewBox')).to.equal('0 0 1080 1350');
  });

  it('leaves nothing behind in the page', async () => {
    const element = await mountPicture();
    await save(element, 'SVG');
    expect(element.renderRoot.querySelectorAll('.paper').length).to.equal(0);
  });

  it('says so where it cannot be made', async () => {
    replace(HTMLCanvasElement.prototype, 'toBlob', (done: BlobCallback) => done(null));
    const element = await mountPicture();
    findButton(element, 'PNG')?.click();
    await until(() => readNote(element), 'there is a note');
    expect(readNote(element)).to.equal('The picture could not be made.');
    expect(warnings.take()).to.have.length(1);
  });
});

describe('the picture on its way to others', () => {
  const warnings = useConsole('warn');

  it('can be copied where the browser can copy images', async () => {
    const items: ClipboardItem[] = [];
    replace(navigator, 'clipboard', {
      write: (list: ClipboardItem[]) => Promise.resolve(items.push(...list)),
    });
    const element = await mountPicture();
    findButton(element, 'Copy image')?.click();
    await until(() => readNote(element), 'there is a note');
    expect(readNote(element)).to.equal('Image copied.');
    expect(items.map(({ types }) => types.join())).to.deep.equal(['image/png']);
  });

  it('says so where copying is refused', async () => {
    replace(navigator, 'clipboard', {
      write: () => Promise.reject(new DOMException('No.', 'NotAllowedError')),
    });
    const element = await mountPicture();
    findButton(element, 'Copy image')?.click();
    await until(() => readNote(element), 'there is a note');
    expect(readNote(element)).to.equal('The browser did not allow copying.');
    expect(warnings.take()).to.have.length(1);
  });

  it('offers neither copying nor sharing where the browser has neither', async () => {
    replace(navigator, 'clipboard', undefined);
    replace(navigator, 'canShare', undefined);
    const element = await mountPicture();
    expect([findButton(element, 'Copy image'), findButton(element, 'Share')]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  it('is shared as a PNG, and closing the sheet is no failure', async () => {
    const shared: string[] = [];
    replace(navigator, 'canShare', ({ files }: ShareData) => files?.[0]?.type === 'image/png');
    replace(navigator, 'share', ({ files }: ShareData) => {
      shared.push(files?.[0]?.name ?? '');
      return Promise.reject(new DOMException('Closed.', 'AbortError'));
    });
    const element = await mountPicture();
    findButton(element, 'Share')?.click();
    await until(() => shared.length, 'it is shared');
    await element.updateComplete;
    expect([...shared, readNote(element)]).to.deep.equal(['role-comparison.png', '']);
  });
});
