/**
 * How Vite builds the player: relative paths, plain file names, nothing that an LMS might refuse.
 *
 * The course itself comes from the plugin that src/plugins/build-player.ts adds, so `npm run package` is the way to
 * build; Vite alone has no course to show.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./src/app'),
  base: './',
  publicDir: here('./public'),
  logLevel: 'warn',
  // Never a library's development edition, whatever NODE_ENV says: the same sources give the same bytes.
  resolve: { conditions: ['module', 'browser', 'production'] },
  build: {
    target: 'es2022',
    outDir: here('./dist/player'),
    emptyOutDir: true,
    // As a library the player comes without Vite's preload helper; index.html preloads what the first chapter needs.
    lib: {
      entry: { player: here('./src/app/main.ts'), elements: here('./src/app/styles/elements.css') },
      formats: ['es'],
    },
    // A stylesheet an entry: player.css goes into index.html, elements.css comes when it is needed.
    cssCodeSplit: true,
    rolldownOptions: {
      // What the elements share with the player stays in it: one request less.
      preserveEntrySignatures: 'allow-extension',
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', minify: true },
    },
  },
});
