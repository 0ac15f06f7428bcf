// SPDX-License-Identifier: MIT
//
// The English words of the article in one tag.

export const enGuide = {
  contents: 'Contents',
  author: (name: string) => `By ${name}`,
  sections: {
    comparison: 'At a glance',
    salary: 'Pay',
    chooser: 'What you lean towards',
    infographic: 'In one picture',
    sources: 'Sources',
  },
};

/** The words of the guide in one language. */
export type GuideMessages = typeof enGuide;
