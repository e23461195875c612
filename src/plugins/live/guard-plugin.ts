/** Stands before all else that the development server does: requests and sockets that it refuses get no further. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Plugin } from 'vite';
import { refuse, refuseForeign } from './request-guard.ts';

export function guardPlugin(isServed: (path: string, query: string) => boolean): Plugin {
  return {
    name: 'alongside:guard',
    enforce: 'pre',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        // In nobody's frame but this server's own.
        response.setHeader('Content-Security-Policy', "frame-ancestors 'self'; object-src 'none'");
        response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
        response.setHeader('X-Content-Type-Options', 'nosniff');
        const refusal = refuse(request, isServed);
        if (!refusal) return next();
        response.writeHead(refusal.status, { Connection: 'close' }).end(refusal.why);
      });
      server.httpServer?.prependListener('upgrade', (request: IncomingMessage, socket: Duplex) => {
        const refusal = refuseForeign(request);
        if (!refusal) return;
        // Vite takes only what names its protocol.
        delete request.headers['sec-websocket-protocol'];
        socket.end(`HTTP/1.1 ${refusal.status} Refused\r\nConnection: close\r\n\r\n`);
      });
    },
  };
}
