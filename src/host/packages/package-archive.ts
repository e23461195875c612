/** A package as it was built: unzipped into memory, with what its manifest and its outline say. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { create } from 'xmlbuilder2';
import type { CodebookRow } from '../../model/codebook.ts';
import type { Outline } from '../../model/outline.ts';
import { parseCodebook } from './read-codebook.ts';
import { parseOutline } from './read-outline.ts';
import { type Caching, type StoredFile, storeFile } from './stored-file.ts';

export interface PackageArchive {
  /** First 12 characters of the hash: stands in the addresses of its files. */
  readonly id: string;
  /** SHA-256 of the zip, hex. */
  readonly hash: string;
  /** The manifest's identifier: the same for every version of a course. */
  readonly course: string;
  /** Which runtime it looks for. */
  readonly standard: 'scorm12' | 'scorm2004';
  readonly title: string;
  /** Empty where the package does not say. */
  readonly version: string;
  /** Name of the file to open. */
  readonly launch: string;
  /** `undefined` for packages made by other tools. */
  readonly outline: Outline | undefined;
  /** What the rows of answers stand for; `undefined` where the package does not say. */
  readonly codebook: readonly CodebookRow[] | undefined;
  readonly files: ReadonlyMap<string, StoredFile>;
}

/** @throws where it is no zip, or no SCORM package that can be opened. */
export function readPackage(zip: Uint8Array): PackageArchive {
  const entries = new Map(
    Object.entries(unzipSync(zip)).filter(([name, bytes]) => !name.endsWith('/') || bytes.length > 0),
  );
  const manifestBytes = entries.get('imsmanifest.xml');
  if (!manifestBytes) throw new Error('This zip is no SCORM package: it has no imsmanifest.xml at its root.');
  const manifest = readManifestFacts(new TextDecoder().decode(manifestBytes));
  if (!entries.has(manifest.launch)) {
    throw new Error(`The package's manifest opens "${manifest.launch}", which the zip does not hold.`);
  }
  const outline = parseOutline(entries.get('course.json'));
  const hash = createHash('sha256').update(zip).digest('hex');
  const files = new Map<string, StoredFile>();
  for (const [name, bytes] of entries) files.set(name, storeFile(name, bytes, cachingOf(name)));
  return {
    id: hash.slice(0, 12),
    hash,
    course: manifest.identifier,
    standard: manifest.standard,
    title: outline?.title ?? manifest.title,
    version: outline?.version ?? '',
    launch: manifest.launch,
    outline,
    codebook: parseCodebook(entries.get('codebook.json')),
    files,
  };
}

/** A name such as `main-B3xk9_aZ.js` changes with its bytes; `build.txt` answers which build is shown now. */
function cachingOf(name: string): Caching {
  if (name === 'build.txt') return 'never';
  return /[-.][A-Za-z0-9_-]{8,}\.(?:js|css|woff2|svg|png|jpe?g|webp|avif)$/.test(name)
    ? 'forever'
    : 'revalidate';
}

interface ManifestFacts {
  readonly identifier: string;
  readonly standard: 'scorm12' | 'scorm2004';
  readonly title: string;
  readonly launch: string;
}

function readManifestFacts(xml: string): ManifestFacts {
  const root = create(xml).root().node.ownerDocument?.documentElement;
  const identifier = root?.getAttribute('identifier');
  const resources = [...(root?.getElementsByTagNameNS('*', 'resource') ?? [])];
  const launch = resources.map((resource) => resource.getAttribute('href')).find((href) => href);
  if (!identifier || !launch) throw new Error('The manifest of this package names nothing to open.');
  const title = root?.getElementsByTagNameNS('*', 'title')[0]?.textContent?.trim();
  const version = root?.getElementsByTagNameNS('*', 'schemaversion')[0]?.textContent?.trim() ?? '';
  const standard = /^(?:2004|CAM)/.test(version) ? 'scorm2004' : 'scorm12';
  return { identifier, standard, launch, title: title || identifier };
}
