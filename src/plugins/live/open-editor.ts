/** Opens a file of the course in the trainer's editor, for pages of this server alone. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import launchEditor from 'launch-editor';
import type { Sources } from '../../compiler/sources.ts';

/** Another one each time the server starts; only its own pages hold it. */
export const makeToken = (): string => randomBytes(24).toString('base64url');

/** Bytes: a place is short. */
const largestBody = 4096;

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > largestBody) return '';
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

function readPlace(text: string): Place | undefined {
  try {
    const { file, line, column } = JSON.parse(text) as Record<string, unknown>;
    const isPlace = typeof file === 'string' && Number.isSafeInteger(line) && Number.isSafeInteger(column);
    return isPlace ? { file, line: Number(line), column: Number(column) } : undefined;
  } catch {
    return undefined;
  }
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

export interface EditorParts {
  readonly courseRoot: string;
  readonly token: string;
  /** Only they are opened. */
  readonly sources: () => Sources;
}

/** @returns the status to answer with */
export async function openEditor(request: IncomingMessage, parts: EditorParts): Promise<number> {
  const given = request.headers['x-alongside-token'];
  if (typeof given !== 'string' || !isSame(given, parts.token)) return 403;
  const place = readPlace(await readBody(request));
  if (place === undefined) return 400;
  const { file, line, column } = place;
  if (!parts.sources().has(file) || file.startsWith('public/')) return 404;
  launchEditor(`${join(parts.courseRoot, file)}:${line}:${column}`);
  return 204;
}
