/** A file kept in memory, compressed once, and how it is answered with. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readRange } from './byte-range.ts';
import { contentTypeOf, isCompressible } from './content-types.ts';

export interface StoredFile {
  readonly type: string;
  readonly tag: string;
  readonly caching: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  /** Only where it is smaller than `plain`. */
  readonly brotli?: Uint8Array<ArrayBuffer>;
  readonly gzip?: Uint8Array<ArrayBuffer>;
}

/** `revalidate`: kept, but asked about each time; `forever`: the name changes with the bytes; `never`: not kept. */
export type Caching = 'revalidate' | 'forever' | 'never';

const cachingHeaders: Readonly<Record<Caching, string>> = {
  revalidate: 'no-cache',
  forever: 'public, max-age=31536000, immutable',
  never: 'no-store',
};

export function storeFile(name: string, bytes: Uint8Array, caching: Caching): StoredFile {
  const plain = new Uint8Array(bytes);
  const type = contentTypeOf(name);
  const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const file = { type, tag, caching: cachingHeaders[caching], plain };
  if (!isCompressible(type) || plain.length < 256) return file;
  const brotli = new Uint8Array(
    brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  );
  const gzip = new Uint8Array(gzipSync(plain, { level: 9 }));
  return {
    ...file,
    ...(brotli.length < plain.length ? { brotli } : {}),
    ...(gzip.length < plain.length ? { gzip } : {}),
  };
}

/** Part of the file as it is; undefined where the whole is asked for, or a part of what it was before. */
function answerPart(request: Request, file: StoredFile, headers: Headers): Response | undefined {
  const { length } = file.plain;
  const range = readRange(request.headers.get('range'), length);
  const known = request.headers.get('if-range');
  if (range === undefined || request.method !== 'GET' || (known !== null && known !== headers.get('ETag')))
    return undefined;
  if (range === 'outside') {
    headers.set('Content-Range', `bytes */${length}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Range', `bytes ${range.start}-${range.end}/${length}`);
  return new Response(file.plain.subarray(range.start, range.end + 1), { status: 206, headers });
}

/** Answers a GET or HEAD for the file, in the smallest form that the browser takes, or for a part of it. */
export function answerFile(request: Request, file: StoredFile): Response {
  const accepted = request.headers.get('accept-encoding') ?? '';
  const encoding = request.headers.has('range') ? undefined : chooseEncoding(accepted, file);
  const tag = `"${file.tag}${encoding ? `-${encoding}` : ''}"`;
  const headers = new Headers({
    'Content-Type': file.type,
    'Cache-Control': file.caching,
    ETag: tag,
    Vary: 'Accept-Encoding',
  });
  if (request.headers.get('if-none-match')?.includes(tag))
    return new Response(null, { status: 304, headers });
  headers.set('Accept-Ranges', 'bytes');
  const part = encoding === undefined ? answerPart(request, file, headers) : undefined;
  if (part !== undefined) return part;
  const body = encoding === 'br' ? file.brotli : encoding === 'gzip' ? file.gzip : file.plain;
  if (encoding) headers.set('Content-Encoding', encoding);
  return new Response(body ?? file.plain, { headers });
}

function chooseEncoding(accepted: string, file: StoredFile): 'br' | 'gzip' | undefined {
  if (file.brotli && /(?:^|,)\s*br\s*(?:,|$)/.test(accepted)) return 'br';
  if (file.gzip && /(?:^|,)\s*gzip\s*(?:,|$)/.test(accepted)) return 'gzip';
  return undefined;
}
