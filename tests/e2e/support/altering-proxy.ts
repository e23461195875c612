/** Stands in front of the embedded LMS and alters how it serves the package, as an LMS's own server or a proxy may. */
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AlteringProxy {
  readonly url: string;
  close(): void;
}

/** `alter`: the headers for a file of the package, from its name and those that the LMS sends. */
export async function startAlteringProxy(
  lms: string,
  alter: (name: string, headers: IncomingHttpHeaders) => IncomingHttpHeaders,
): Promise<AlteringProxy> {
  const { hostname, port } = new URL(lms);
  const server = createServer((asked, answer) => {
    const { method, url = '', headers } = asked;
    const passed = request({ hostname, port, method, path: url, headers }, (reply) => {
      const name = /^\/content\/[^/]+\/(.*)/.exec(url)?.[1];
      answer.writeHead(
        reply.statusCode ?? 500,
        name === undefined ? reply.headers : alter(name, reply.headers),
      );
      reply.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
