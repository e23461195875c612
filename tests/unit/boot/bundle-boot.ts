import { rolldown } from 'rolldown';

/** The boot script as index.html gets it: one IIFE, minified. */
export async function bundleBoot(): Promise<string> {
  const bundle = await rolldown({
    input: 'src/boot/boot.ts',
    cwd: new URL('../../..', import.meta.url).pathname,
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}
