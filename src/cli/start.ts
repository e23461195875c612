/** `npm start`: builds the course and serves it in the embedded LMS, until Ctrl+C. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type RunningHost, startHost } from '../host/server.ts';

const root = resolve(import.meta.dirname, '../..');

const usage = `Usage: npm start -- [--port NUMBER] [--data DIR] [--package FILE.zip]

  --port NUMBER       port on 127.0.0.1 (default: PORT, else 4173)
  --data DIR          folder that keeps the learners (default: DATA_DIR, else .data)
  --package FILE.zip  serve this package instead of building the course`;

/** What a person can put right: said in a line or two, without a stack. */
class Refused extends Error {}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env['PORT'] || '4173' },
      data: { type: 'string', default: process.env['DATA_DIR'] || join(root, '.data') },
      package: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refused(`"${values.port}" is no port. Give a number from 1 to 65535: npm start -- --port 4174`);
  }
  return { port, dataDir: resolve(values.data), package: values.package, help: values.help };
}

/** Asked before the build, so that nobody waits for it in vain. */
function refuseTakenPort(port: number): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => fail(explainPort(error, port)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done()));
  });
}

function explainPort(error: NodeJS.ErrnoException, port: number): Error {
  const other = port === 65_535 ? port - 1 : port + 1;
  const way = `Stop the program that uses it, or take another port: npm start -- --port ${other}`;
  if (error.code === 'EADDRINUSE') return new Refused(`Port ${port} is taken. ${way}`);
  if (error.code === 'EACCES') return new Refused(`Port ${port} is not allowed here. ${way}`);
  return error;
}

async function buildPackage(): Promise<string> {
  // The builder takes a while to load: not before the port is known to be free, nor for a package that is there.
  const { makePackages } = await import('../plugins/make-packages.ts');
  const onProgress = (line: string) => console.log(line);
  const written = await makePackages({ root, out: join(root, '.cache/start'), onProgress });
  const served = written.find(({ standard }) => standard === 'scorm12');
  if (!served) throw new Error('The build wrote no package for SCORM 1.2');
  return served.file;
}

/** The first signal stops gracefully; a second one ends the process at once. */
function stopOnSignal(host: RunningHost): void {
  const stop = () => {
    console.log('\nStopping');
    void host.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}

async function start(): Promise<void> {
  const options = readOptions();
  if (options.help) {
    console.log(usage);
    return;
  }
  await refuseTakenPort(options.port);
  if (options.package !== undefined && !existsSync(options.package)) {
    throw new Refused(`There is no file ${resolve(options.package)}`);
  }
  const zip = options.package === undefined ? await buildPackage() : resolve(options.package);
  const host = await startHost({ zip, dataDir: options.dataDir, port: options.port });
  stopOnSignal(host);
  console.log(`\nAlongside runs at ${host.url}
  Take the course   ${host.url}/
  See the report    ${host.url}/report
Learners are kept in ${options.dataDir}. Ctrl+C stops it.`);
}

try {
  await start();
} catch (error) {
  const unknownOption =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  const short = unknownOption || error instanceof Refused || (error instanceof Error && 'problems' in error);
  console.error(short && error instanceof Error ? error.message : error);
  if (unknownOption) console.error(`\n${usage}`);
  process.exitCode = 1;
}
