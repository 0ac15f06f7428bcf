// SPDX-License-Identifier: MIT
import { defineConfig } from 'astro/config';

export default defineConfig({});
