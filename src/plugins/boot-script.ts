import { build } from 'vite';

/**
 * A classic script, minified: `boot` stands inline in index.html, and as boot.js where a policy forbids that; `resume`
 * stands inline alone.
 */
export async function makeBootScript(root: string, name: 'boot' | 'resume' = 'boot'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      target: 'es2020',
      lib: { entry: `${root}/src/boot/${name}.ts`, formats: ['iife'], name: 'alongsideBoot', fileName: name },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs)
    if ('output' in output)
      for (const file of output.output) if (file.type === 'chunk') return file.code.trim();
  throw new Error('The boot script was not built.');
}
