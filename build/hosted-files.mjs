// SPDX-License-Identifier: MIT
//
// The files that a site serves for the script tag, the iframe and the pinned file.
import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';

/**
 * The paths in dist/ of the files that browsers ask for, and of the licences that go with them.
 * @param {URL} dist The address of the folder, with a slash at its end.
 */
export function listHostedFiles(dist) {
  const chunks = readdirSync(new URL('chunks/', dist)).filter((name) => name.endsWith('.js'));
  return [
    ...['embed.js', 'embed.all.js', 'embed.html', 'embed-frame.js', 'embed-frame.css'],
    ...['LICENSE', 'third-party-licences.txt'],
    ...chunks.map((name) => `chunks/${name}`),
  ];
}

/** A page that shows that the files beside it are served as they must be. */
const EXAMPLE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>role-comparison</title>
    <script type="module" src="embed.js"></script>
  </head>
  <body>
    <role-comparison>
      If you can read this on your site, the browser may not run embed.js from there. Opened from a disk, no browser
      runs it: put the folder on a server.
    </role-comparison>
    <salary-chart></salary-chart>
  </body>
</html>
`;

const README = `Upload this folder to your site as /role-comparison/ and open /role-comparison/example.html there: it shows a table
and a chart. Then paste these lines into any page of the site:

<script type="module" src="/role-comparison/embed.js"></script>
<role-comparison></role-comparison>
<salary-chart></salary-chart>
`;

/**
 * The folder for those who have no Node.js, as a zip file: upload it, and paste three lines.
 * @param {URL} dist The address of the built files.
 * @returns {Uint8Array}
 */
export function zipHostedFiles(dist) {
  const encoder = new TextEncoder();
  const files = new Map([
    ['README.txt', encoder.encode(README)],
    ['example.html', encoder.encode(EXAMPLE)],
  ]);
  for (const name of listHostedFiles(dist)) {
    files.set(name, new Uint8Array(readFileSync(new URL(name, dist))));
  }
  return zipSync(
    Object.fromEntries([...files].map(([name, content]) => [`role-comparison/${name}`, content])),
    { level: 9 },
  );
}
