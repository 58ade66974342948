import { defineConfig } from 'vite';

const api = 'http://localhost:5080';

export default defineConfig({
  // Relative addresses, so that the page also works behind a proxy that serves it under a path.
  base: './',
  build: {
    target: 'es2022',
    // Inlined files would be data: addresses, which a strict content policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': api } },
});
