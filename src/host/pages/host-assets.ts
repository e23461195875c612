/** The files of the LMS's own pages. The course's tokens are read, not copied: both look alike for good. */
import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { bundleLaunchPage } from '../launch/bundle-launch-page.ts';
import { type StoredFile, storeFile } from '../packages/stored-file.ts';

export interface HostAssets {
  /** By their address. */
  readonly files: ReadonlyMap<string, StoredFile>;
  /** The start page's picture, as markup: only so do its colours follow the theme. */
  readonly gate: string;
}

const require = createRequire(import.meta.url);

const fonts: Readonly<Record<string, string>> = {
  '/fonts/brygada.woff2': '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2',
  '/fonts/atkinson.woff2':
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
};

export async function loadHostAssets(): Promise<HostAssets> {
  const read = (path: string) => readFile(new URL(path, import.meta.url));
  const [tokens, styles, results, people, copyLink, gate, script] = await Promise.all([
    read('../../app/styles/tokens.css'),
    read('host.css'),
    read('styles/results.css'),
    read('styles/people.css'),
    read('../people/copy-link.ts'),
    read('gate.svg'),
    bundleLaunchPage(),
  ]);
  const files = new Map<string, StoredFile>();
  const add = (address: string, bytes: Uint8Array) =>
    files.set(address, storeFile(address, bytes, 'revalidate'));
  add('/host.css', Buffer.concat([tokens, styles, results, people]));
  add('/launch.js', Buffer.from(script));
  add('/copy-link.js', Buffer.from(stripTypeScriptTypes(copyLink.toString('utf8'))));
  for (const [address, file] of Object.entries(fonts)) add(address, await readFile(require.resolve(file)));
  return { files, gate: gate.toString('utf8') };
}
