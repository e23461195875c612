/** Who starts the server lets the first administrator in. */
import type { Storage } from '../storage/storage.ts';
import { hasAdministrators } from './administrators.ts';
import { addLink } from './one-time-links.ts';

/** @returns path of a one-time link, which replaces the one made before; `undefined` where somebody administers */
export async function makeFirstLink(storage: Storage): Promise<string | undefined> {
  return (await hasAdministrators(storage)) ? undefined : addLink(storage, 'first-administrator');
}
