import { defineConfig } from 'vite';

export default defineConfig({
  build: { outDir: 'build' },
  // In this repository @godwit/react has a copy of its own, for its tests; two copies do not share their state.
  resolve: { dedupe: ['react', 'react-dom'] },
});
