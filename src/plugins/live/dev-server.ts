/** Vite with the sources as they are, so that an edit shows at once. On this machine only. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { galleryPlugin } from './gallery-plugin.ts';
import { guardPlugin } from './guard-plugin.ts';
import { previewPlugin } from './preview-plugin.ts';
import { servedByVite } from './served-files.ts';

export interface DevServerOptions {
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the course that is written: holds content and quizzes; the project's own where it is left out. */
  readonly courseRoot?: string;
  /** `en` where it is left out. */
  readonly lang?: string;
  /** `complete` where it is left out. */
  readonly edition?: string;
  /** 0, the default, takes any that is free. */
  readonly port?: number;
  /** Course of the gallery; the examples in tests/fixtures where it is left out. */
  readonly galleryRoot?: string;
}

export interface RunningDevServer {
  /** Without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

const hostname = '127.0.0.1';

/** Addresses that plugins answer themselves; what they do not know is not found. */
const ownAddresses =
  /^\/(?:$|gallery(?:\/(?:page|course\.json|(?:pictures|files)\/[^/]+))?$|course\/|fonts\/|problems(?:\/[\w-]+)?$|live\/(?:state\.json|rows\.json|open)$|[\w-]+\.svg$)/;

/** Rejects where the port is taken. */
export async function startDevServer(options: DevServerOptions): Promise<RunningDevServer> {
  const { root, port = 0, galleryRoot = join(root, 'tests/fixtures/gallery') } = options;
  const { courseRoot = root, lang = 'en', edition = 'complete' } = options;
  const isFile = servedByVite(root);
  const isServed = (path: string, query: string): boolean => ownAddresses.test(path) || isFile(path, query);
  const server = await createServer({
    configFile: false,
    root: join(root, 'src/app'),
    // Its files are served where they are asked for by name.
    publicDir: false,
    cacheDir: join(root, '.cache/vite'),
    appType: 'custom',
    logLevel: 'warn',
    clearScreen: false,
    // As in a package: never a library's development edition.
    resolve: { conditions: ['module', 'browser', 'production'] },
    // Everything is a module already; what is bundled ahead would make the first visits reload.
    optimizeDeps: { noDiscovery: true, include: [] },
    server: {
      host: hostname,
      port,
      strictPort: true,
      cors: false,
      // The guard is stricter.
      allowedHosts: true,
      fs: {
        strict: true,
        allow: [join(root, 'src'), realpathSync(join(root, 'node_modules'))],
      },
    },
    plugins: [
      guardPlugin(isServed),
      galleryPlugin({ root, courseRoot: galleryRoot }),
      previewPlugin({ root, courseRoot, lang, edition }),
    ],
  });
  await server.listen();
  const address = server.httpServer?.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { url: `http://${hostname}:${actual}`, close: () => server.close() };
}
