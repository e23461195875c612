/** What every request must satisfy before a route sees it. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Origins, originOf } from './origins.ts';

/** Bytes; a commit holds at most 64,000 characters of saved state and some hundred answers. */
const largestBody = 256 * 1024;

/** The connection closes too: what is left of the request's body is not read. */
function refuse(context: Context, status: 403 | 413 | 421, why: string): Response {
  context.header('Connection', 'close');
  return context.text(why, status);
}

const limitEvery = bodyLimit({
  maxSize: largestBody,
  onError: (context) => refuse(context, 413, 'Too large'),
});

/** @param ownLimit paths of routes that have a larger limit of their own, and let nobody in before it */
export function limitBody(...ownLimit: readonly string[]): MiddlewareHandler {
  return (context, next) => (ownLimit.includes(context.req.path) ? next() : limitEvery(context, next));
}

/**
 * Only requests that name one of the two origins: another site's name pointed at this server would otherwise make the
 * browser treat that site and this server as one.
 */
export function requireKnownName(origins: Origins): MiddlewareHandler {
  return async (context, next) => {
    if (originOf(origins, context.req.header('host'))) return next();
    return refuse(context, 421, 'Not served under this name');
  };
}

/** Changes are taken from this origin's own pages only. Browsers name the origin of every POST, beacons included. */
export function requireSameOrigin(origin: string): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
    if (context.req.header('origin') === origin) return next();
    return refuse(context, 403, 'Sent from another site');
  };
}

/** For the LMS's own pages: their own files only, and in nobody's frame. A form may lead to the launch page. */
const pagePolicy = (content: string) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    `form-action 'self' ${content}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** For courses: they may run what they bring, talk to this origin alone, and be shown by the launch page alone. */
const contentPolicy = [
  "default-src 'self' data: blob:",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
].join('; ');

export function setSecurityHeaders({ content }: Origins): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const policy = context.req.path.startsWith('/content/') ? contentPolicy : pagePolicy(content);
    context.header('Content-Security-Policy', policy);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'same-origin');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
  };
}
