/**
 * What may be asked of the development server, and by whom. It answers under this machine's own names only: another
 * site's name pointed at 127.0.0.1 would otherwise make the browser treat that site and this server as one.
 */
import type { IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: 400 | 403 | 404 | 405 | 421;
  readonly why: string;
}

type Asked = Pick<IncomingMessage, 'url' | 'method' | 'headers'>;

const localHost = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/;

/** Pages that a link from elsewhere may lead to; nobody else can read or frame them. */
const pages = /^\/(?:gallery|problems(?:\/[\w-]+)?)?$/;

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join() : value;

/** Requests of another site, as far as browsers tell. */
function isForeign({ headers, url = '', method }: Asked): boolean {
  const { host = '', origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return true;
  const site = one(headers['sec-fetch-site']);
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  const isVisit =
    method === 'GET' &&
    one(headers['sec-fetch-mode']) === 'navigate' &&
    one(headers['sec-fetch-dest']) === 'document';
  return !isVisit || !pages.test(url.replace(/\?.*$/s, ''));
}

/** The path, decoded once; nothing where it has what no address here has. */
export function readPath(url: string): string | undefined {
  if (!url.startsWith('/') || url.startsWith('//')) return undefined;
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    // Encoded twice, a step up, another separator, or a hidden file.
    if (/[\u0000-\u001f\\%]|\/\.\.?(?:\/|$)|\/\//.test(path)) return undefined;
    return path;
  } catch {
    return undefined;
  }
}

export function refuseForeign(request: Asked): Refusal | undefined {
  if (!localHost.test(request.headers.host ?? '')) return { status: 421, why: 'Not served under this name' };
  if (isForeign(request)) return { status: 403, why: 'Asked by another site' };
  return undefined;
}

/** @param isServed whether there may be such an address, by its path and its query */
export function refuse(
  request: Asked,
  isServed: (path: string, query: string) => boolean,
): Refusal | undefined {
  const foreign = refuseForeign(request);
  if (foreign) return foreign;
  const { url = '', method = 'GET' } = request;
  const path = readPath(url);
  if (path === undefined) return { status: 400, why: 'No such address' };
  const posts = path === '/live/open';
  if (!(posts ? ['POST'] : ['GET', 'HEAD']).includes(method)) return { status: 405, why: 'Not done here' };
  return isServed(path, /\?(.*)$/s.exec(url)?.[1] ?? '') ? undefined : { status: 404, why: 'Not found' };
}
