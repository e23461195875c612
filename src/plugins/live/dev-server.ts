/** Vite with the sources as they are, so that an edit shows at once. On this machine only. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { fontsPlugin } from './fonts-plugin.ts';
import { galleryPlugin } from './gallery-plugin.ts';
import { localNames } from './local-names.ts';

export interface DevServerOptions {
  /** Folder of the project. */
  readonly root: string;
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

/** Rejects where the port is taken. */
export async function startDevServer(options: DevServerOptions): Promise<RunningDevServer> {
  const { root, port = 0, galleryRoot = join(root, 'tests/fixtures/gallery') } = options;
  const server = await createServer({
    configFile: false,
    root: join(root, 'src/app'),
    publicDir: join(root, 'public'),
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
      fs: {
        strict: true,
        allow: [join(root, 'src'), join(root, 'public'), realpathSync(join(root, 'node_modules'))],
      },
    },
    plugins: [localNames(), fontsPlugin(), galleryPlugin({ root, courseRoot: galleryRoot })],
  });
  await server.listen();
  const address = server.httpServer?.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { url: `http://${hostname}:${actual}`, close: () => server.close() };
}
