import { build } from 'vite';

/** A script of this folder, with what it imports, as one that Chromium can run before a page's own. */
export async function bundlePageScript(name: 'scorm-recorder' | 'sight-recorder'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/${name}.ts`, formats: ['iife'], name: 'testScript', fileName: name },
    },
  });
  for (const { output } of [built].flat().filter((result) => 'output' in result))
    for (const file of output) if (file.type === 'chunk') return file.code;
  throw new Error(`${name} was not bundled.`);
}
