// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { takeTurn } from '../../src/shared/turns.js';

describe('elements that update at the same time', () => {
  it('let the page work between one and the next, in their order', async () => {
    // Whatever has had its turn before.
    await takeTurn();
    await takeTurn();
    const order: string[] = [];
    const take = async (name: string) => {
      await takeTurn();
      order.push(name);
    };
    const all = Promise.all(['first', 'second', 'third'].map(take));
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => order.push('page');
    port2.postMessage(0);
    await all;
    expect(order.filter((name) => name !== 'page')).to.deep.equal(['first', 'second', 'third']);
    expect(order.indexOf('page')).to.be.lessThan(order.indexOf('third'));
  });

  it('do not wait where there is but one', async () => {
    await takeTurn();
    await new Promise((resolve) => setTimeout(resolve, 50));
    let tasks = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (tasks += 1);
    port2.postMessage(0);
    await takeTurn();
    expect(tasks).to.equal(0);
  });
});
