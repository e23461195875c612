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
import { hasAdministrators } from './access/administrators.ts';
import { createRateLimits } from './access/rate-limits.ts';
import { createHostApp } from './host-app.ts';
import type { HostContext } from './host-context.ts';
import { createPlainLog, type HostLog } from './logs/host-log.ts';
import { loadHostAssets } from './pages/host-assets.ts';
import { serveCourses } from './packages/served-course.ts';
import { keepErasing } from './people/erasure/retention.ts';
import { Reports } from './results/reports.ts';
import { makeSamples } from './samples/make-samples.ts';
import { openStorage, type Storage } from './storage/storage.ts';

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
  /** Where to listen; default: 127.0.0.1. */
  readonly address?: string;
  /** A proxy stands in front, and its X-Forwarded-For says who asks. */
  readonly trustProxy?: boolean;
  /** Makes sample learners where there have never been any; in preview. */
  readonly samples?: boolean;
  /** Default: what goes wrong, on standard error. */
  readonly log?: HostLog;
}

export interface RunningHost {
  /** Of learners' pages, administration and report; without a slash at its end. */
  readonly url: string;
  /** Of the launch page and the courses. */
  readonly contentUrl: string;
  /** That it listens on. */
  readonly port: number;
  readonly storage: Storage;
  /** Answers what is under way, then closes the database. */
  close(): Promise<void>;
}

/** @throws with `code: 'EADDRINUSE'` where the port is taken. */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const { zip, dataDir, mode = 'preview', trustProxy = false } = options;
  const { log = createPlainLog((line) => console.error(line)) } = options;
  const files = typeof zip === 'string' || zip instanceof Uint8Array ? [zip] : zip;
  const courses = serveCourses(
    await Promise.all(files.map(async (file) => (typeof file === 'string' ? readFile(file) : file))),
  );
  const assets = await loadHostAssets();
  const storage = await openStorage(dataDir);
  const reports = new Reports(dataDir, courses);
  try {
    if (mode === 'preview' && (await hasAdministrators(storage))) {
      throw new Error(
        `${dataDir} is in real use: npm run host keeps its people there. A preview, where nobody signs in, takes another folder: --data DIR`,
      );
    }
    if (options.samples) await makeSamples({ storage, courses });
    // The port is known only once it is taken, and the origins name it.
    const app: { fetch?: Hono['fetch'] } = {};
    const server = createAdaptorServer({
      fetch: (request, env) => app.fetch?.(request, env) ?? starting(),
    }) as Server;
    const taken = await listen(server, options);
    const origins = options.origins ? checkOrigins(options.origins) : ownNames(taken);
    const limits = createRateLimits();
    const host = { mode, storage, reports, courses, assets, origins, limits, trustProxy, log };
    app.fetch = createHostApp(host).fetch;
    const erasing = keepErasing(storage, (error) => log.failed('retention', error));
    const close = async () => {
      await stop(server);
      await erasing.stop();
      await reports.close();
      await storage.destroy();
    };
    return { url: origins.base, contentUrl: origins.content, port: taken, storage, close };
  } catch (error) {
    await storage.destroy();
    throw error;
  }
}

/** What this machine goes by on itself: two names, as cookies tell names apart and not ports. */
export function ownNames(port: number): Origins {
  return { base: `http://localhost:${port}`, content: `http://127.0.0.1:${port}` };
}

function starting(): Response {
  return new Response('Starting', { status: 503, headers: { 'Retry-After': '1' } });
}

/** @returns the port */
function listen(server: Server, { port = 0, address = '127.0.0.1' }: HostOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
  });
}

/** Milliseconds that requests under way may take. */
const patience = 10_000;

/** Takes no more connections; those that stay open for later go as soon as they are idle. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
