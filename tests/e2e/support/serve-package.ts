/** A package on a web space: plain files, no LMS. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { unzipSync } from 'fflate';
import { contentTypeOf } from '../../../src/host/packages/content-types.ts';

export interface WebSpace {
  /** Of index.html. */
  readonly url: string;
  readonly close: () => void;
}

export async function servePackage(zip: string): Promise<WebSpace> {
  const files = new Map(Object.entries(unzipSync(readFileSync(zip))));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = decodeURIComponent(pathname.slice(1)) || 'index.html';
    const bytes = files.get(name);
    if (bytes) response.writeHead(200, { 'content-type': contentTypeOf(name) });
    else response.writeHead(404);
    response.end(bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}
