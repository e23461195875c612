import type { Plugin } from 'vite';

const isLocal = (host: string | undefined): boolean =>
  /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host ?? '');

/**
 * Only requests that name this machine: another site's name pointed at 127.0.0.1 would otherwise make the browser
 * treat that site and this server as one. Vite lets further names pass.
 */
export function localNames(): Plugin {
  return {
    name: 'alongside:local-names',
    enforce: 'pre',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (isLocal(request.headers.host)) return next();
        response.statusCode = 421;
        response.end('Not served under this name');
      });
    },
  };
}
