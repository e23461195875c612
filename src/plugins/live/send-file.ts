/** Sends a whole file, or the part of it that a player of recordings asks for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CourseFile } from './course-files.ts';

export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { type, body }: CourseFile,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Accept-Ranges', 'bytes');
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const first = Number(from);
  const last = to ? Math.min(Number(to), bytes.length - 1) : bytes.length - 1;
  if (from === undefined || first > last) {
    response.end(request.method === 'HEAD' ? undefined : bytes);
    return;
  }
  response.writeHead(206, { 'Content-Range': `bytes ${first}-${last}/${bytes.length}` });
  response.end(bytes.subarray(first, last + 1));
}
