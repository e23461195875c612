/** What every request must satisfy before a route sees it. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Origins } from './origins.ts';

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
 * For requests that name neither of the two origins: another site's name pointed at this server would otherwise make
 * the browser treat that site and this server as one.
 */
export function refuseUnknownName(context: Context): Response {
  return refuse(context, 421, 'Not served under this name');
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
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Nothing here needs any of these; playing media and filling the screen stay allowed. */
const permissions = [
  'accelerometer',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
  .map((name) => `${name}=()`)
  .join(', ');

/**
 * `same-origin` for the referrer: no address of a link leaves with one. `no-referrer` would make browsers hide the
 * origin of our own forms, too.
 */
export function setSecurityHeaders({ content }: Origins): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const isContent = context.req.path.startsWith('/content/');
    context.header('Content-Security-Policy', isContent ? contentPolicy : pagePolicy(content));
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'same-origin');
    context.header('Permissions-Policy', permissions);
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Origin-Agent-Cluster', '?1');
    // What says nothing about keeping is somebody's own page.
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
  };
}

/** A course that put a worker between the browser and this origin would stay there after it is taken away. */
export const refuseServiceWorkers: MiddlewareHandler = async (context, next) => {
  if (context.req.header('service-worker') === undefined) return next();
  return refuse(context, 403, 'No service workers here');
};
