/**
 * Stands in front of the embedded LMS: alters how it serves the package, or whether it can be reached at all.
 *
 * Both origins of the LMS are behind its one address, as the tests have no third name for this machine.
 */
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { contentOf } from './open-course.ts';

/** `cut`: nothing gets through, not even what outlives its page; `expired`: first the learner has to sign in again. */
export type Way = 'open' | 'cut' | 'expired';

export interface AlteringProxy {
  readonly url: string;
  /** `open` in the beginning. */
  set way(way: Way);
  close(): void;
}

/** `alter`: the headers for a file of the package, from its name and those that the LMS sends. */
export async function startAlteringProxy(
  lms: string,
  alter = (_name: string, headers: IncomingHttpHeaders): IncomingHttpHeaders => headers,
): Promise<AlteringProxy> {
  let way: Way = 'open';
  const server = createServer((asked, answer) => {
    if (way === 'cut') {
      asked.socket.destroy();
      return;
    }
    if (way === 'expired') {
      answer.writeHead(401).end('Sign in');
      return;
    }
    const { method, url = '', headers } = asked;
    const { host, hostname, port, origin } = new URL(
      /^\/(?:launch|content)\b/.test(url) ? contentOf(lms) : lms,
    );
    const own = `http://${headers.host ?? ''}`;
    const sent = { ...headers, host, ...(headers.origin === own && { origin }) };
    const passed = request({ hostname, port, method, path: url, headers: sent }, (reply) => {
      const name = /^\/content\/[^/]+\/(.*)/.exec(url)?.[1];
      const { location } = reply.headers;
      const back = location !== undefined && { location: location.replace(contentOf(lms), own) };
      const answered = { ...reply.headers, ...back };
      answer.writeHead(reply.statusCode ?? 500, name === undefined ? answered : alter(name, answered));
      reply.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}`,
    set way(next: Way) {
      way = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The LMS behind a proxy that ends with the test: what the browser holds back does not cover what outlives a page. */
export async function openGate(lms: string): Promise<AlteringProxy> {
  const gate = await startAlteringProxy(lms);
  onTestFinished(() => gate.close());
  return gate;
}
