/** Makes the launch page's scripts, one a standard: a course of SCORM 1.2 need not load the runtime of 2004. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Standard } from './data-model.ts';

const folder = new URL('page/', import.meta.url);
const cache = new URL('../../../.cache/launch-page/', import.meta.url);

/** With scorm-again in it, as one module. Kept in .cache for the next start. */
export async function bundleLaunchPage(standard: Standard): Promise<Buffer> {
  const kept = new URL(`${standard}-${await hashSources(standard)}.js`, cache);
  const known = await readFile(kept).catch(() => undefined);
  if (known) return known;
  const script = Buffer.from(await bundle(standard));
  await keep(kept, script).catch(() => undefined);
  return script;
}

/** Of everything that makes the script what it is. */
async function hashSources(standard: Standard): Promise<string> {
  const own = (await readdir(folder)).sort().map((name) => new URL(name, folder));
  const tools = ['scorm-again', 'vite'].map(
    (name) => new URL(`../../../node_modules/${name}/package.json`, import.meta.url),
  );
  const hash = createHash('sha256').update(standard);
  for (const file of [...own, new URL(import.meta.url), ...tools]) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** Nobody reads half a script, also where several servers start at once. */
async function keep(file: URL, script: Buffer): Promise<void> {
  await mkdir(cache, { recursive: true });
  const half = new URL(`${file.href}.${process.pid}`);
  await writeFile(half, script);
  await rename(half, file);
}

async function bundle(standard: Standard): Promise<string> {
  // Most starts need no bundler, and it is large.
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    root: fileURLToPath(folder),
    logLevel: 'error',
    publicDir: false,
    // The root of scorm-again, which has the right types, drags both standards in.
    resolve: { alias: { 'scorm-again': `scorm-again/${standard}/min` } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL(`${standard}.ts`, folder)) },
    },
  });
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : undefined;
  const chunk = output?.find((file) => file.type === 'chunk');
  if (!chunk) throw new Error('The launch page could not be bundled');
  return chunk.code;
}
