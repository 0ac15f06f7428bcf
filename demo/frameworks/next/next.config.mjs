// SPDX-License-Identifier: MIT

/** @type {import('next').NextConfig} */
export default {
  // Files for any host. Without these two lines it is the same on a server.
  output: 'export',
  distDir: 'dist',
};
