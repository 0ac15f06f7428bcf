// SPDX-License-Identifier: MIT
//
// The examples of the element pages. The code that is shown is the code that runs.

/** The second catalogue of the demo, which has four roles. */
const FOUR = `src="data/catalogue.json"
  roles="data-scientist data-engineer research-scientist software-engineer"`;

/**
 * @typedef {{ title: string, text: string, code: string }} Example
 * `picture` is the element as the overview shows it; in `text` there may be Markdown.
 * @type {Record<string, { name: string, picture: string, examples: Example[] }>}
 */
export const EXAMPLES = {
  'role-comparison': {
    name: 'The table',
    picture: '<role-comparison aspects="key-skills tools education" heading=""></role-comparison>',
    examples: [
      {
        title: 'As it comes',
        text: 'Two roles of the data that come along. Points that both have are set apart.',
        code: '<role-comparison></role-comparison>',
      },
      {
        title: 'Only what differs, in a few rows',
        text: '[`only`](#attribute-only) and [`aspects`](#attribute-aspects) say what is shown at first; a reader can change it.',
        code: `<role-comparison
  only="differences"
  aspects="key-skills tools"
  heading="Skills and tools"
></role-comparison>`,
      },
      {
        title: 'Four roles, of another catalogue',
        text: '[`src`](#attribute-src) is the address of a catalogue; its role files are fetched as they are needed.',
        code: `<role-comparison
  ${FOUR}
></role-comparison>`,
      },
      {
        title: 'In another language',
        text: 'The element speaks the language of the page around it: here Arabic, from right to left. The words of the data stay in theirs.',
        code: `<div lang="ar" dir="rtl">
  <role-comparison aspects="primary-focus key-skills"></role-comparison>
</div>`,
      },
      {
        title: 'In the colours of a site',
        text: 'Text colour and font are those of the page. [Custom properties](#custom-properties) and [parts](#parts) change the rest.',
        code: `<style>
  role-comparison.brand {
    --role-color-1: light-dark(#7b2d8b, #d78ae6);
    --role-color-2: light-dark(#00796b, #4fc3b0);
  }
  role-comparison.brand::part(heading) {
    font-family: Georgia, serif;
  }
</style>
<role-comparison class="brand" aspects="key-skills industries"></role-comparison>`,
      },
    ],
  },
  'salary-chart': {
    name: 'The chart of pay',
    picture: '<salary-chart source="adverts" heading="" no-controls></salary-chart>',
    examples: [
      {
        title: 'As it comes',
        text: 'The estimate first; job adverts and official statistics are a tap away. Sentence, chart and table show the same rows.',
        code: '<salary-chart></salary-chart>',
      },
      {
        title: 'Job adverts, by level, in one country',
        text: 'What a reader chooses is told by [`view-change`](#event-view-change), in the names of these attributes.',
        code: '<salary-chart source="adverts" group-by="level" country="US"></salary-chart>',
      },
      {
        title: 'Four roles, of another catalogue',
        text: 'Each role has a colour of its own and a mark in the legend.',
        code: `<salary-chart
  ${FOUR}
  source="adverts"
  country="US"
></salary-chart>`,
      },
      {
        title: 'In another language',
        text: 'Here German. Amounts and dates are written as that language writes them.',
        code: '<salary-chart lang="de" source="adverts" group-by="year"></salary-chart>',
      },
      {
        title: 'In the colours of a site, without controls',
        text: 'The page decides what is shown. A sentence of its own stands in the [slot](#slots) for it.',
        code: `<style>
  salary-chart.brand {
    --role-color-1: light-dark(#7b2d8b, #d78ae6);
    --role-color-2: light-dark(#00796b, #4fc3b0);
  }
</style>
<salary-chart class="brand" source="adverts" level="senior" country="US" no-controls>
  <p slot="sentence">What adverts for seniors offer in the United States.</p>
</salary-chart>`,
      },
    ],
  },
  'role-chooser': {
    name: 'The chooser',
    picture: '<role-chooser layout="steps" heading=""></role-chooser>',
    examples: [
      {
        title: 'As it comes',
        text: 'All statements in view. Answers stay in the page: nothing is stored or sent.',
        code: '<role-chooser></role-chooser>',
      },
      {
        title: 'One statement at a time',
        text: '[`layout`](#attribute-layout) keeps it short, for a sidebar or a phone.',
        code: '<role-chooser layout="steps" heading="Step by step"></role-chooser>',
      },
      {
        title: 'With answers given',
        text: 'The leaning of these [`answers`](#attribute-answers), with its reasons.',
        code: '<role-chooser answers="5 2 4 1 5 2" heading="A leaning"></role-chooser>',
      },
      {
        title: 'Four roles, of another catalogue',
        text: 'The statements are those of the data.',
        code: `<role-chooser
  ${FOUR}
  layout="steps"
  heading="One of four"
></role-chooser>`,
      },
      {
        title: 'In another language',
        text: 'Here Spanish. The statements stay in the language of the data, and are marked as such.',
        code: '<role-chooser lang="es" layout="steps"></role-chooser>',
      },
      {
        title: 'In the colours of a site',
        text: 'The steps are a [part](#parts); the colours of the roles show in the result.',
        code: `<style>
  role-chooser.brand {
    --role-color-1: light-dark(#7b2d8b, #d78ae6);
    --role-color-2: light-dark(#00796b, #4fc3b0);
    --role-radius: 0;
  }
</style>
<role-chooser
  class="brand"
  layout="steps"
  answers="5 2 4 1 5 2"
  heading="What do you like?"
></role-chooser>`,
      },
    ],
  },
  'role-infographic': {
    name: 'The picture',
    picture: '<role-infographic format="portrait" heading=""></role-infographic>',
    examples: [
      {
        title: 'As it comes',
        text: 'A picture to save as SVG or PNG, with its words as text below it.',
        code: '<role-infographic></role-infographic>',
      },
      {
        title: 'Upright',
        text: '[`format`](#attribute-format) is 1200 by 630 or 1080 by 1350; without it, what fits the place.',
        code: '<role-infographic format="portrait"></role-infographic>',
      },
      {
        title: 'Four roles, of another catalogue',
        text: 'The same picture with a column for each.',
        code: `<role-infographic
  ${FOUR}
></role-infographic>`,
      },
      {
        title: 'In another language, in the colours of a site',
        text: 'Here Japanese. The colours go into the saved file, too.',
        code: `<style>
  role-infographic.brand {
    --role-color-1: light-dark(#7b2d8b, #d78ae6);
    --role-color-2: light-dark(#00796b, #4fc3b0);
  }
</style>
<role-infographic class="brand" lang="ja"></role-infographic>`,
      },
    ],
  },
  'role-guide': {
    name: 'The whole article',
    picture: '<role-guide sections="in-short comparison"></role-guide>',
    examples: [
      {
        title: 'A short answer',
        text: '[`sections`](#attribute-sections) chooses and orders; [`heading-level`](#attribute-heading-level) fits the headings to the page. All sections together are [an article in one tag](guide.html).',
        code: '<role-guide sections="in-short salary sources" heading-level="4"></role-guide>',
      },
      {
        title: 'With words of one’s own',
        text: 'Each section has a [slot](#slots) that replaces its body.',
        code: `<role-guide sections="in-short" heading-level="4">
  <p slot="in-short">One builds the models. The other builds the systems around them.</p>
</role-guide>`,
      },
      {
        title: 'Four roles, of another catalogue',
        text: 'The article follows the data: its sections are those that the catalogue has texts for.',
        code: `<role-guide
  ${FOUR}
  sections="comparison"
  heading-level="4"
></role-guide>`,
      },
      {
        title: 'In another language, in the colours of a site',
        text: 'Here Portuguese. The colours reach the parts within.',
        code: `<style>
  role-guide.brand {
    --role-color-1: light-dark(#7b2d8b, #d78ae6);
    --role-color-2: light-dark(#00796b, #4fc3b0);
  }
</style>
<role-guide class="brand" lang="pt" sections="comparison" heading-level="4"></role-guide>`,
      },
    ],
  },
};
