// SPDX-License-Identifier: MIT
import { defineConfig } from 'vite';

// Vite reads from tsconfig.json that JSX is Preact's.
export default defineConfig({});
