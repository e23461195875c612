/**
 * How Vite builds the player: relative paths, plain file names, nothing that an LMS might refuse.
 *
 * The course itself comes from the plugin that src/plugins/build-player.ts adds, so `npm run package` is the way to
 * build; Vite alone has no course to show.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { sheetNames } from './src/plugins/chapter-sheets.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const styleOf = (name: string): string => here(`./src/app/styles/${name}.css`);
const sheets = Object.fromEntries(sheetNames.map((name) => [`styles/${name}`, styleOf(name)]));

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
      entry: {
        player: here('./src/app/main.ts'),
        // Not by Vite's own way for workers, which would make a second bundle of what the page has as well.
        'search-worker': here('./src/app/search/search-worker.ts'),
        ...sheets,
      },
      formats: ['es'],
    },
    // A stylesheet an entry: player.css goes into index.html, those in styles/ come with what needs them.
    cssCodeSplit: true,
    rolldownOptions: {
      // How long a part of the build took is no trouble that a trainer could mend.
      checks: { bundlerTimings: false },
      // What the elements share with the player stays in it: one request less.
      preserveEntrySignatures: 'allow-extension',
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', minify: true },
    },
  },
});
