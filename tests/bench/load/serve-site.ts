/** Serves a site from memory, as good and as bad as LMSs' servers are, and counts what it sends. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { contentTypeOf, isCompressible } from '../../../src/host/packages/content-types.ts';

export interface SiteOptions {
  /** By path, with its leading slash. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly compression?: 'br' | 'gzip' | 'none';
}

export interface Sent {
  readonly path: string;
  /** Of the body as it went over the wire. */
  readonly bytes: number;
}

export interface Site {
  /** Without a slash at its end. */
  readonly url: string;
  /** Everything sent since it was last asked for. */
  takeSent(): Sent[];
  close(): Promise<void>;
}

/** `br` where it is left out. Nothing is kept by the browser, so that every run is a first one. */
export async function serveSite({ files, compression = 'br' }: SiteOptions): Promise<Site> {
  const bodies = new Map<string, Uint8Array>();
  let sent: Sent[] = [];
  const bodyOf = (path: string): Uint8Array | undefined => {
    const known = bodies.get(path);
    const plain = files.get(path);
    if (known || !plain) return known;
    const body =
      !isCompressible(contentTypeOf(path)) || compression === 'none' ? plain : compress(plain, compression);
    bodies.set(path, body);
    return body;
  };
  for (const path of files.keys()) bodyOf(path);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const body = bodyOf(path);
    if (!body) return void response.writeHead(404).end();
    sent.push({ path, bytes: body.length });
    response.writeHead(200, {
      'Content-Type': contentTypeOf(path),
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      ...(compression !== 'none' &&
        isCompressible(contentTypeOf(path)) && { 'Content-Encoding': compression }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function compress(plain: Uint8Array, how: 'br' | 'gzip'): Uint8Array {
  return how === 'br' ? brotliCompressSync(plain) : gzipSync(plain, { level: 9 });
}
