import { defineConfig } from 'vite';
import { compressed } from './compressed.js';

export default defineConfig({
  // The page is at `/`, its files below `/console/`.
  base: '/console/',
  build: { outDir: 'dist/page', assetsDir: '', emptyOutDir: true, modulePreload: { polyfill: false } },
  plugins: [compressed()],
  // In this repository @godwit/react has a copy of its own, for its tests; two copies do not share their state.
  resolve: { dedupe: ['react', 'react-dom'] },
});
