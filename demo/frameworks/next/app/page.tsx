// SPDX-License-Identifier: MIT
//
// A server component: runs where the site is built, or on a server.
import { render } from 'role-comparison/server';
import catalogue from './catalogue.json';
import { Elements } from './elements';
import { Pay } from './pay';

export default async function Page() {
  const table = await render('role-comparison');

  return (
    <main>
      <Elements />

      {/* The browser makes a shadow root of a part of it, which React is not to miss. */}
      <section dangerouslySetInnerHTML={{ __html: table }} suppressHydrationWarning />

      <Pay />

      {/* Your own data, as text: React sets no property of what comes from a server. */}
      <role-comparison>
        <script
          type="application/json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(catalogue).replaceAll('<', '\\u003c') }}
        />
      </role-comparison>
    </main>
  );
}
