/**
 * The embedded LMS: one package, served from its zip, with learners, launches and a report.
 *
 * @example
 * const host = await startHost({ zip: 'dist/alongside-1.0.0-complete-en-scorm12.zip', dataDir: '.data' });
 * console.log(host.url);
 * await host.close();
 */
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createHostApp } from './host-app.ts';
import { loadHostAssets } from './pages/host-assets.ts';
import { readPackage } from './packages/package-archive.ts';
import { openStorage } from './storage/storage.ts';

export interface HostOptions {
  /** The package: its bytes, or the path of its file. */
  readonly zip: Uint8Array | string;
  /** Folder of the database; made where it is missing. */
  readonly dataDir: string;
  /** 0, the default, takes any that is free. */
  readonly port?: number;
}

export interface RunningHost {
  /** Without a slash at its end. */
  readonly url: string;
  /** Answers what is under way, then closes the database. */
  close(): Promise<void>;
}

/** This machine only: until there are administrators, whoever reaches the server may do everything. */
const hostname = '127.0.0.1';

/** @throws with `code: 'EADDRINUSE'` where the port is taken. */
export async function startHost({ zip, dataDir, port = 0 }: HostOptions): Promise<RunningHost> {
  const shown = readPackage(typeof zip === 'string' ? await readFile(zip) : zip);
  const assets = await loadHostAssets();
  const storage = await openStorage(dataDir);
  const server = createAdaptorServer({ fetch: createHostApp({ storage, shown, assets }).fetch }) as Server;
  try {
    const url = await listen(server, port);
    const close = async () => {
      await stop(server);
      await storage.destroy();
    };
    return { url, close };
  } catch (error) {
    await storage.destroy();
    throw error;
  }
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      const address = server.address();
      resolve(`http://${hostname}:${typeof address === 'object' && address ? address.port : port}`);
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
