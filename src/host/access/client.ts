/** Who asks, as far as limits go: never logged, never stored. */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { HostContext } from '../host-context.ts';

/** An address, or the network that one household or office has of the newer kind. */
export function readClient({ trustProxy }: Pick<HostContext, 'trustProxy'>, context: Context): string {
  const peer = getConnInfo(context).remote.address ?? '';
  // Whatever stands before the last entry was sent by the client itself, and may be anything.
  const told = trustProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return shorten(told || peer);
}

function shorten(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
}
