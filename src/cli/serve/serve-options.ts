/** What `npm start` and `npm run host` take alike. */
import { join, resolve } from 'node:path';
import { projectRoot, resolveTyped } from '../course/find-course.ts';
import { PlainError } from '../terminal/run-plainly.ts';

/** For parseArgs. */
export const serveOptions = {
  port: { type: 'string' },
  data: { type: 'string' },
  package: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const;

export const serveUsage = `  --port NUMBER       port to listen on (default: PORT, else 4173)
  --package FILE.zip  serve this package instead of building the course; may be given several times`;

export interface ServeOptions {
  readonly port: number;
  readonly dataDir: string;
  /** Paths; none where the course is to be built. */
  readonly packages: readonly string[];
}

interface ReadValues {
  readonly port?: string | undefined;
  readonly data?: string | undefined;
  readonly package?: readonly string[] | undefined;
}

/** @param folder below the project's: keeps the data where no other is named */
export function readServeOptions(values: ReadValues, command: string, folder: string): ServeOptions {
  const typed = values.port ?? (process.env['PORT'] || '4173');
  const port = Number(typed);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`“${typed}” is no port. Give a number from 1 to 65535: ${command} -- --port 4174`);
  }
  const dataDir =
    values.data === undefined
      ? resolve(process.env['DATA_DIR'] || join(projectRoot, folder))
      : resolveTyped(values.data);
  return { port, dataDir, packages: (values.package ?? []).map(resolveTyped) };
}
