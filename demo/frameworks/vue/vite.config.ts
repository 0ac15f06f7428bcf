// SPDX-License-Identifier: MIT
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const TAGS = ['role-comparison', 'salary-chart'];

export default defineConfig({
  plugins: [
    // These tags are elements of the page, not Vue components.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => TAGS.includes(tag) } } }),
  ],
});
