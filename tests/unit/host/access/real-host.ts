/** The LMS as it is in real use, and a browser that knows no more of it than its addresses. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFirstLink } from '../../../../src/host/access/first-link.ts';
import { createJsonLog } from '../../../../src/host/logs/host-log.ts';
import { type HostOptions, type RunningHost, startHost } from '../../../../src/host/server.ts';
import { makeTinyPackage } from '../tiny-package.ts';

export interface RealHost extends RunningHost {
  /** Everything that was logged so far. */
  readonly logged: () => string;
}

export async function startRealHost(options: Partial<HostOptions> = {}): Promise<RealHost> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'real-host-'));
  let text = '';
  const log = createJsonLog({ write: (line: string) => (text += line) });
  const host = await startHost({ zip: makeTinyPackage(), dataDir, mode: 'host', log, ...options });
  const close = async () => {
    await host.close();
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true });
  };
  return { ...host, close, logged: () => text };
}

export interface Asked {
  readonly method?: string;
  /** Default: the base origin's. */
  readonly url?: string;
  readonly cookie?: string;
  /** `own`, the default: of the address. */
  readonly origin?: string | undefined;
  readonly form?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** `name=value` of the one that was set. */
  readonly cookie: string;
}

/** Paths and names go out as they are given. */
export function ask(host: RunningHost, path: string, asked: Asked = {}): Promise<Answer> {
  const { url = host.url, form } = asked;
  const { origin, host: name } = new URL(url);
  const method = asked.method ?? (form ? 'POST' : 'GET');
  const body = form ? new URLSearchParams(form).toString() : asked.body;
  const from = 'origin' in asked ? asked.origin : origin;
  const headers = {
    host: name,
    ...(from !== undefined && { origin: from }),
    ...(asked.cookie !== undefined && { cookie: asked.cookie }),
    ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
    ...asked.headers,
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: host.port, method, path, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => {
        const [set = ''] = answer.headers['set-cookie'] ?? [];
        const cookie = set.split(';', 1).join();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, cookie });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export const someone = {
  name: 'Ada Ministratrix',
  email: 'ada@example.org',
  password: 'two herons by the weir',
};

/** Takes up the link that the terminal shows on first start. @returns the cookie */
export async function becomeFirst(host: RunningHost, who = someone): Promise<string> {
  const link = (await makeFirstLink(host.storage)) ?? '';
  return (await ask(host, link, { form: who })).cookie;
}

/** @returns the path of a link made by an administrator */
export function readLink({ text }: Answer): string {
  return /value="[^"]*(\/link\/[\w-]+)"/.exec(text)?.[1] ?? '';
}
