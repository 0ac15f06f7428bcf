// SPDX-License-Identifier: MIT
import { aTimeout, expect } from '@open-wc/testing';
import { builtInDataset } from '../../src/dataset/built-in/catalogue.js';
import { inventedCatalogue, put } from '../fixtures/dataset.js';
import { mountGuide } from '../fixtures/guide.js';
import { until } from '../fixtures/until.js';

const texts = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent,
  );
const data = () => ({ data: inventedCatalogue() });
const asked = { 'structured-data': '', sections: 'sources' };

describe('structured data', () => {
  it('stand in the page only when the page asks for them', async () => {
    await mountGuide({ sections: 'sources' }, data());
    await aTimeout(50);
    expect(texts()).to.deep.equal([]);
  });

  it('stand in the head once for several guides, and go with the last of them', async () => {
    const first = await mountGuide(asked, data());
    const second = await mountGuide(asked, data());
    await until(() => texts().length > 0, 'they have come');
    await aTimeout(50);
    expect(texts()).to.have.length(1);
    expect(texts()[0]).to.contain('"name":"Alpha"');
    first.remove();
    expect(texts()).to.have.length(1);
    second.remove();
    expect(texts()).to.deep.equal([]);
  });

  it('follow the roles, and go when the page takes the attribute back', async () => {
    const guide = await mountGuide(asked, data());
    await until(() => texts().length > 0, 'they have come');
    guide.roles = 'gamma delta';
    await until(() => texts()[0]?.includes('"name":"Gamma"'), 'they are of the other roles');
    expect(texts()).to.have.length(1);
    guide.removeAttribute('structured-data');
    await guide.updateComplete;
    expect(texts()).to.deep.equal([]);
  });

  it('come back with a guide that is put back', async () => {
    const guide = await mountGuide(asked, data());
    await until(() => texts().length > 0, 'they have come');
    const place = guide.parentElement!;
    guide.remove();
    expect(texts()).to.deep.equal([]);
    place.append(guide);
    await until(() => texts().length === 1, 'they are back');
  });

  it('end nowhere but at their end where the page is saved as HTML', async () => {
    const summary = 'Up </script><img src=x onerror=alert(1)><!--<script>';
    await mountGuide(asked, { data: put(inventedCatalogue(), 'roles[0].summary', summary) });
    await until(() => texts().length > 0, 'they have come');
    expect(texts()[0]).not.to.contain('<');
    expect(JSON.stringify(JSON.parse(texts()[0]!))).to.contain(summary);
    const script = document.head.querySelector('script[type="application/ld+json"]')!;
    const saved = new DOMParser().parseFromString(script.outerHTML, 'text/html');
    expect(saved.querySelectorAll('*')).to.have.length(4);
  });

  it('have the range of a typical advert and the article’s estimate', async () => {
    await mountGuide(asked);
    await until(() => texts().length > 0, 'they have come');
    const { '@graph': roles } = JSON.parse(texts()[0]!) as {
      '@graph': { name: string; estimatedSalary: { '@type': string }[] }[];
    };
    const shipped = builtInDataset([])!.roles.map(({ name }) => name);
    expect(roles.map(({ name }) => name)).to.deep.equal(shipped);
    for (const { estimatedSalary } of roles) {
      expect(estimatedSalary.map((pay) => pay['@type'])).to.deep.equal([
        'MonetaryAmount',
        'MonetaryAmount',
      ]);
    }
  });
});
