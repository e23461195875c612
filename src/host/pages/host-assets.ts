/** The files of the LMS's own pages. The course's tokens are read, not copied: both look alike for good. */
import { readdir, readFile } from 'node:fs/promises';
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

/** What holds for every page, then a file a page. */
async function readStyles(): Promise<Buffer> {
  const folder = new URL('styles/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css'));
  const inOrder = names.sort(
    (a, b) => Number(b === 'base.css') - Number(a === 'base.css') || (a < b ? -1 : 1),
  );
  return Buffer.concat(await Promise.all(inOrder.map((name) => readFile(new URL(name, folder)))));
}

export async function loadHostAssets(): Promise<HostAssets> {
  const read = (path: string) => readFile(new URL(path, import.meta.url));
  const [tokens, styles, copyLink, gate, script] = await Promise.all([
    read('../../app/styles/tokens.css'),
    readStyles(),
    read('../people/copy-link.ts'),
    read('gate.svg'),
    bundleLaunchPage(),
  ]);
  const files = new Map<string, StoredFile>();
  const add = (address: string, bytes: Uint8Array) =>
    files.set(address, storeFile(address, bytes, 'revalidate'));
  add('/host.css', Buffer.concat([tokens, styles]));
  add('/launch.js', Buffer.from(script));
  add('/copy-link.js', Buffer.from(stripTypeScriptTypes(copyLink.toString('utf8'))));
  for (const [address, file] of Object.entries(fonts)) add(address, await readFile(require.resolve(file)));
  return { files, gate: gate.toString('utf8') };
}
