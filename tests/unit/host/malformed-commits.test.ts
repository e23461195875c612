/** `MALFORMED` says how many commits are tried, `MALFORMED_SEED` which ones. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningHost, startHost } from '../../../src/host/server.ts';
import { commit, enrol, openLaunch, postCommit } from './host-client.ts';
import { malformedCommits } from './malformed-commits.ts';
import { makeTinyPackage } from './tiny-package.ts';

const numRuns = Number(process.env['MALFORMED'] ?? 1000);
const seed = Number(process.env['MALFORMED_SEED'] ?? 1);
const dataDir = mkdtempSync(join(tmpdir(), 'malformed-'));
let host: RunningHost;
let database: DatabaseSync;

beforeAll(async () => {
  host = await startHost({ zip: makeTinyPackage(), dataDir });
  database = new DatabaseSync(join(dataDir, 'alongside.sqlite'));
});

afterAll(async () => {
  database.close();
  await host.close();
  rmSync(dataDir, { recursive: true });
});

/** Grows with every transaction of another connection that changes something. */
const readVersion = () => database.prepare('pragma data_version').get()?.['data_version'];

test('malformed commits are refused whole', { timeout: 30_000 + 30 * numRuns }, async () => {
  const opened = await openLaunch(host.url, await enrol(host.url, 'Mallory'));
  await commit(opened, { sequence: 1, savedState: 'kept' });
  const before = readVersion();
  const refuses = fc.asyncProperty(malformedCommits(opened.launch), async (body) => {
    const { status } = await postCommit(opened.address, body);
    expect(status).toBe(400);
    expect(readVersion()).toBe(before);
  });
  await fc.assert(refuses, { numRuns, seed });
  expect((await commit(opened, { sequence: 2, acknowledged: 1 })).status).toBe(200);
  expect(readVersion()).not.toBe(before);
});
