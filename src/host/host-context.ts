/** What every group of routes works with. */
import type { HostAssets } from './pages/host-assets.ts';
import type { PackageArchive } from './packages/package-archive.ts';
import type { Storage } from './storage/storage.ts';

export interface HostContext {
  readonly storage: Storage;
  readonly shown: PackageArchive;
  readonly assets: HostAssets;
}
