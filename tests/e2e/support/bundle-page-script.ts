import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const bundled = new Map<string, Promise<string>>();

/** A script for the browser, with what it imports, as one that Chromium can run before a page's own. */
export function bundlePageScript(script: URL): Promise<string> {
  const begun = bundled.get(script.href) ?? bundle(script);
  bundled.set(script.href, begun);
  return begun;
}

async function bundle(script: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: fileURLToPath(script), formats: ['iife'], name: 'testScript', fileName: 'script' },
    },
  });
  for (const { output } of [built].flat().filter((result) => 'output' in result))
    for (const file of output) if (file.type === 'chunk') return file.code;
  throw new Error(`${script.href} was not bundled.`);
}
