/** How Vite builds the player: relative paths, plain file names, nothing that an LMS might refuse. */
import type { InlineConfig } from 'vite';
import { coursePlugin, type PlayerParts } from './course-plugin.ts';

export function playerConfig(root: string, parts: PlayerParts): InlineConfig {
  return {
    root: `${root}/src/app`,
    base: './',
    publicDir: `${root}/public`,
    logLevel: 'warn',
    plugins: [coursePlugin(parts)],
    build: {
      target: 'es2022',
      outDir: `${root}/dist/player`,
      emptyOutDir: true,
      // The preload helper would cost a module; index.html preloads what the first chapter needs.
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { player: `${root}/src/app/main.ts` },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  };
}
