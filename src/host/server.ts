/**
 * The embedded LMS: packages, served from their zips, with learners, launches and a report.
 *
 * @example
 * const host = await startHost({ zip: 'dist/alongside-1.0.0-complete-en-scorm12.zip', dataDir: '.data' });
 * console.log(host.url);
 * await host.close();
 */
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { checkOrigins, type Origins } from './access/origins.ts';
import { createHostApp } from './host-app.ts';
import type { HostContext } from './host-context.ts';
import { loadHostAssets } from './pages/host-assets.ts';
import { serveCourses } from './packages/served-course.ts';
import { keepErasing } from './people/erasure/retention.ts';
import { Reports } from './results/reports.ts';
import { openStorage } from './storage/storage.ts';

export interface HostOptions {
  /** The package, or several: their bytes, or the paths of their files. */
  readonly zip: Uint8Array | string | readonly (Uint8Array | string)[];
  /** Folder of the database; made where it is missing. */
  readonly dataDir: string;
  /** 0, the default, takes any that is free. */
  readonly port?: number;
  /** Default: `preview`. */
  readonly mode?: HostContext['mode'];
  /** What browsers reach it by, where that is not this machine's own names. */
  readonly origins?: Origins;
}

export interface RunningHost {
  /** Of learners' pages, administration and report; without a slash at its end. */
  readonly url: string;
  /** Of the launch page and the courses. */
  readonly contentUrl: string;
  /** Answers what is under way, then closes the database. */
  close(): Promise<void>;
}

/** This machine only: in real use a proxy that ends TLS stands in front. */
const address = '127.0.0.1';

/** @throws with `code: 'EADDRINUSE'` where the port is taken. */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const { zip, dataDir, port = 0, mode = 'preview' } = options;
  const files = typeof zip === 'string' || zip instanceof Uint8Array ? [zip] : zip;
  const courses = serveCourses(
    await Promise.all(files.map((file) => (typeof file === 'string' ? readFile(file) : file))),
  );
  const assets = await loadHostAssets();
  const storage = await openStorage(dataDir);
  const reports = new Reports(dataDir, courses);
  try {
    // The port is known only once it is taken, and the origins name it.
    const app: { fetch?: Hono['fetch'] } = {};
    const server = createAdaptorServer({
      fetch: (request, env) => app.fetch?.(request, env) ?? starting(),
    }) as Server;
    const taken = await listen(server, port);
    const origins = options.origins
      ? checkOrigins(options.origins)
      : { base: `http://localhost:${taken}`, content: `http://127.0.0.1:${taken}` };
    app.fetch = createHostApp({ mode, storage, reports, courses, assets, origins }).fetch;
    const erasing = keepErasing(storage, (error) => console.error(error));
    const close = async () => {
      await stop(server);
      await erasing.stop();
      await reports.close();
      await storage.destroy();
    };
    return { url: origins.base, contentUrl: origins.content, close };
  } catch (error) {
    await storage.destroy();
    throw error;
  }
}

function starting(): Response {
  return new Response('Starting', { status: 503, headers: { 'Retry-After': '1' } });
}

/** @returns the port */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
  });
}
