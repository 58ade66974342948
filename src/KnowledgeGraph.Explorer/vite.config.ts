import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const api = 'http://localhost:5080';
const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** GraphiQL's style sheet carries its fonts as data: addresses, which the content policy refuses; they are most of its bytes. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  transform: (code, id) => (id.includes('/graphiql/') && id.endsWith('.css') ? { code: code.replace(/@font-face\s*\{[^}]*\}/g, ''), map: null } : null),
};

export default defineConfig({
  // Relative addresses, so that the page also works behind a proxy that serves it under a path.
  base: './',
  plugins: [withoutFonts],
  build: {
    target: 'es2022',
    // Inlined files would be data: addresses, which a strict content policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // GraphiQL brings its editor and React in one piece; the explorer's own files stay small.
    chunkSizeWarningLimit: 1_500,
    rollupOptions: {
      input: { index: page('index.html'), graphiql: page('graphiql.html') },
      // "use client" is a word to servers that render React; there is none here.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: { proxy: { '/graphql': api } },
});
