/**
 * What stands around a page depends on who looks at it.
 *
 * That is known to the request and read here, not handed through every page.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { MiddlewareHandler } from 'hono';
import { findAdministrator } from '../access/administrator.ts';
import type { HostContext } from '../host-context.ts';

export interface Frame {
  /** Where the brand leads. */
  readonly home: string;
  /** `preview`: everything is a click away. */
  readonly menu: 'none' | 'preview' | 'administration';
  /** Who is signed in. */
  readonly administrator?: string;
}

const frames = new AsyncLocalStorage<Frame>();

export function readFrame(): Frame {
  return frames.getStore() ?? { home: '/', menu: 'none' };
}

/** For the base origin. */
export function framePages(host: HostContext): MiddlewareHandler {
  return async (context, next) => {
    if (host.mode === 'preview') return frames.run({ home: '/', menu: 'preview' }, next);
    const administrator = await findAdministrator(host, context);
    if (!administrator) return frames.run({ home: '/', menu: 'none' }, next);
    return frames.run({ home: '/', menu: 'administration', administrator: administrator.name }, next);
  };
}

/** For the content origin, which has no pages but the launch: the way back leads to the other origin. */
export function frameContent({ origins }: HostContext): MiddlewareHandler {
  return (_context, next) => frames.run({ home: `${origins.base}/`, menu: 'none' }, next);
}
