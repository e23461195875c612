/** Serves the typefaces, cut down as in a package; made when they are asked for first. */
import type { Plugin } from 'vite';
import { makeFonts } from '../fonts.ts';

export function fontsPlugin(): Plugin {
  let made: ReturnType<typeof makeFonts> | undefined;
  return {
    name: 'alongside:fonts',
    configureServer(server) {
      server.middlewares.use('/fonts', (request, response, next) => {
        made ??= makeFonts();
        made.then((files) => {
          const name = (request.url ?? '').replace(/\?.*$/, '');
          const bytes = files.get(`fonts${name}`);
          if (!bytes) return next();
          response.setHeader('Content-Type', name.endsWith('.css') ? 'text/css' : 'font/woff2');
          response.end(bytes);
        }, next);
      });
    },
  };
}
