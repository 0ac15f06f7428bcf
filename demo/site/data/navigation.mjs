// SPDX-License-Identifier: MIT

/** The pages in the head of the site. */
export default [
  { href: 'builder.html', text: 'Build your embed' },
  { href: 'gallery.html', text: 'Gallery' },
  { href: 'pairs.html', text: 'Roles' },
  { href: 'elements.html', text: 'Elements' },
  { href: 'theming.html', text: 'Theming' },
  { href: 'recipes.html', text: 'Recipes' },
  { href: 'your-data.html', text: 'Your data' },
  { href: 'sources.html', text: 'Sources and method' },
  { href: 'accessibility.html', text: 'Accessibility' },
];
