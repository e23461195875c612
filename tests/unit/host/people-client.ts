/** Does over HTTP what an administrator does in a browser, and reads the database behind it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type RunningHost, startHost } from '../../../src/host/server.ts';
import { databaseFile } from '../../../src/host/storage/storage.ts';
import { makeTinyPackage } from './tiny-package.ts';

export type Row = Record<string, string | number | null>;

export interface PeopleHost {
  readonly host: RunningHost;
  readonly url: string;
  readonly dataDir: string;
  get(path: string): Promise<{ status: number; text: string }>;
  post(path: string, fields?: Record<string, string>): Promise<Answer>;
  /** @returns address of the preview, or the page that says what is wrong */
  upload(list: string | Uint8Array<ArrayBuffer>): Promise<Answer>;
  /** Presses the button of a preview. */
  confirm(preview: string): Promise<Answer>;
  rows(sql: string, ...values: (string | number)[]): Row[];
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly location: string;
  readonly text: string;
}

/** @param dataDir default: a new folder */
export async function startPeopleHost(dataDir = mkdtempSync(join(tmpdir(), 'people-'))): Promise<PeopleHost> {
  const host = await startHost({ zip: makeTinyPackage(), dataDir });
  const { url } = host;
  const send = async (path: string, body: URLSearchParams | FormData): Promise<Answer> => {
    const answer = await fetch(url + path, {
      method: 'POST',
      body,
      headers: { Origin: url },
      redirect: 'manual',
    });
    return {
      status: answer.status,
      location: answer.headers.get('location') ?? '',
      text: tidy(await answer.text()),
    };
  };
  const get = async (path: string) => {
    const answer = await fetch(url + path);
    return { status: answer.status, text: tidy(await answer.text()) };
  };
  return {
    host,
    url,
    dataDir,
    get,
    post: (path, fields = {}) => send(path, new URLSearchParams(fields)),
    upload: (list) => {
      const form = new FormData();
      form.set('file', new File([list], 'people.csv'));
      return send('/people/import', form);
    },
    confirm: async (preview) => {
      const { text } = await get(preview);
      return send(
        preview,
        new URLSearchParams({ shown: /name="shown" value="([^"]*)"/.exec(text)?.[1] ?? '' }),
      );
    },
    rows: (sql, ...values) => {
      const database = new DatabaseSync(databaseFile(dataDir), { timeout: 5_000 });
      try {
        return database.prepare(sql).all(...values) as Row[];
      } finally {
        database.close();
      }
    },
    stop: async () => {
      await host.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

const tidy = (page: string) => page.replace(/\s+/g, ' ');
