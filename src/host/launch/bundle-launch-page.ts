/** Makes the launch page's script when the LMS starts; nothing is written to disk. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script of src/host/launch-page.ts with scorm-again in it, as one module. */
export async function bundleLaunchPage(): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    publicDir: false,
    // The root of scorm-again, which has the right types, drags the whole of SCORM 2004 in.
    resolve: { alias: { 'scorm-again': 'scorm-again/scorm12/min' } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL('launch-page.ts', import.meta.url)) },
    },
  });
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : undefined;
  const chunk = output?.find((file) => file.type === 'chunk');
  if (!chunk) throw new Error('The launch page could not be bundled');
  return chunk.code;
}
