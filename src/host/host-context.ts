/** What every group of routes works with. */
import type { HostAssets } from './host-assets.ts';
import type { PackageArchive } from './package-archive.ts';
import type { Storage } from './storage.ts';

export interface HostContext {
  readonly storage: Storage;
  readonly shown: PackageArchive;
  readonly assets: HostAssets;
}
