// SPDX-License-Identifier: MIT
//
// Leaves out of Lit, in the script tag, what these elements do not need.
import { readFileSync } from 'node:fs';

/** Stands for Lit's module of this name. */
const CSS_TAG = new URL('css-tag.mjs', import.meta.url);

/**
 * What Lit has for browsers without adopted stylesheets or custom elements, which these elements do not
 * support, for those who count its versions, for decorators, and for authors who misuse its tags: a page has only
 * ours, who do not; and what no element of ours has. 700 bytes brotli of every page.
 */
const SPARED = [
  {
    file: /\/lit-html\.js$/,
    text: /throw Error\([^;}]+\)(?=[;}])/g,
    instead: 'throw Error()',
  },
  {
    file: /\/(reactive-element|lit-element|lit-html)\.js$/,
    text: /\w+\.\w+PolyfillSupport|\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    instead: 'void 0',
  },
  {
    // For decorators, and a name that a page may have.
    file: /\/reactive-element\.js$/,
    text: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap|const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.+?elementProperties\.set\(\w,\w\)\}/g,
    instead: ';',
  },
  {
    // For decorators of accessors.
    file: /\/reactive-element\.js$/,
    text: /,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)|,wrapped:h(?=\},r\))|,!0!==h\|\|void 0!==r(?=\)\|\|)|const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{const\{wrapped:t\}=.+?\}(?=\}let t=!1)/g,
    instead: '',
  },
  {
    // What makes objects and lists of attributes: ours are texts, numbers and flags.
    file: /\/reactive-element\.js$/,
    text: /case Object:case Array:(?:t=null==t\?t:JSON\.stringify\(t\)|try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\})/g,
    instead: '',
  },
  {
    // Expressions in the place of an attribute, in comments, and within tags that have no markup.
    file: /\/lit-html\.js$/,
    text: /:6===r\.type&&\(i=new Z\(h,this,t\)\)/,
    instead: ':0',
  },
  {
    file: /\/lit-html\.js$/,
    text: /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);if\(y\.test\(r\.tagName\)\)\{const t=r\.textContent\.split\(o\).*?\}\}(?=else if\(8===r)/,
    instead: '}',
  },
  {
    file: /\/lit-html\.js$/,
    text: /class Z\{.*?\}(?=const j=)|,F:Z|else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}|:3===i\?"<\/?math>"|(?<=2===i)\|\|3===i/g,
    instead: '',
  },
  {
    // Templates that were compiled beforehand.
    file: /\/lit-html\.js$/,
    text: /"number"==typeof s\?this\._\$AC\(t\):\(void 0===s\.el&&\(s\.el=S\.createElement\(V\(s\.h,s\.h\[0\]\),this\.options\)\),s\)/,
    instead: 'this._$AC(t)',
  },
  {
    // Initializers of decorators, and converters of an attribute's own: one is enough. What is written back is a text.
    file: /\/reactive-element\.js$/,
    text: /static addInitializer\(t\)\{.*?\}(?=static)|,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)|,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)|"function"==typeof t\.converter\?\{fromAttribute:t\.converter\}:void 0!==t\.converter\?\.fromAttribute\?t\.converter:(?=u)|void 0!==i\.converter\?\.toAttribute\?i\.converter:(?=u)|converter:u,/g,
    instead: '',
  },
  {
    file: /\/reactive-element\.js$/,
    text: /toAttribute\(t,s\)\{switch\(s\)\{case Boolean:t=t\?l:null;break;\}return t\}/,
    instead: 'toAttribute:t=>t',
  },
  {
    // Directives that go on between updates, which hear when their element leaves the page.
    file: /\/lit-html\.js$/,
    text: /this\._\$AP\?\.\(!1,!0,s\)(?=;)|setConnected\(t\)\{.*?\}(?=\}class H)|,this\._\$Cv=e\?\.isConnected\?\?!0|,this\._\$AN=void 0/g,
    instead: '',
  },
  {
    file: /\/lit-html\.js$/,
    text: /this\._\$AM\?\._\$AU\?\?this\._\$Cv/,
    instead: '!0',
  },
  {
    file: /\/lit-element\.js$/,
    text: /,this\._\$Do\?\.setConnected\(!\d\)/g,
    instead: '',
  },
  {
    // RoleElement makes its root itself, which keeps the sheets of others.
    file: /\/(reactive-element|lit-element)\.js$/,
    text: /createRenderRoot\(\)\{const t=[^{}]+\}/,
    instead: '',
  },
  {
    // For a page that has another way to take over what a server has rendered, with a copy of Lit of its own.
    file: /\/lit-element\.js$/,
    text: /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
    instead: '',
  },
];

/** @type {import('rollup').Plugin} */
export const sparing = {
  name: 'sparing',
  load: (id) => (/\/css-tag\.js$/.test(id) ? readFileSync(CSS_TAG, 'utf8') : null),
  transform(code, id) {
    let left = code;
    for (const { file, text, instead } of SPARED) {
      if (!file.test(id)) continue;
      if (left.search(text) < 0) this.error('There is nothing to spare any more: look at SPARED.');
      left = left.replace(text, instead);
    }
    return left === code ? null : { code: left, map: null };
  },
};
