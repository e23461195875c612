import { existsSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pinnedNode, TempProject } from './temp-project.ts';

const { binary, link } = pinnedNode;
const lock = { 'node_modules/node': { version: '24.9.0' } };
const fetchNode = expect.stringMatching(
  new RegExp(`^install ${pinnedNode.package}@${process.versions.node} .*--no-save .*--ignore-scripts`),
) as string;

vi.setConfig({ testTimeout: 30_000 });

let project: TempProject;
beforeEach(() => {
  project = new TempProject(lock);
  project.layInstalled(lock);
  project.layPinnedNode();
});
afterEach(() => project.remove());

function expectPinnedNode(): void {
  expect(project.read(pinnedNode.binary)).toBe(project.read('tools/pinned'));
  expect(statSync(project.path(pinnedNode.binary)).mode & 0o111).toBe(0o111);
  expect(readlinkSync(project.path(pinnedNode.link))).toBe(pinnedNode.target);
  expect(existsSync(project.path('node_modules/.pinned-node'))).toBe(false);
}

describe.skipIf(process.platform === 'win32')('the pinned Node', () => {
  const damages: [string, () => void, boolean][] = [
    ['has no binary', () => rmSync(project.path(binary)), true],
    ['has no folder', () => rmSync(project.path('node_modules/node/bin'), { recursive: true }), true],
    ['is another version', () => project.write(binary, '#!/bin/sh\necho v24.0.0\n'), true],
    ['does not run', () => project.write(binary, '#!/no/such/program\n'), true],
    ['is not among the commands', () => rmSync(project.path(link)), false],
    [
      'has no folder of commands',
      () => rmSync(project.path('node_modules/.bin'), { recursive: true }),
      false,
    ],
  ];

  it.each(damages)('is mended where it %s', async (_, damage, fetched) => {
    damage();
    const { code, err } = await project.run(['hello']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(project.listNpmRuns()).toEqual(fetched ? [fetchNode] : []);
    expectPinnedNode();
  });

  it('gives way to the Node that started where it cannot be had and that one will do', async () => {
    rmSync(project.path(binary));
    project.write('npm-fails', '');
    const { code, out, err } = await project.run(['hello']);
    expect(code).toBe(0);
    expect(err).toContain('the cable is out');
    expect(out).toMatch(/not fetched, \d+ s\n\{"cwd"/);
  });

  it('ends the command with what to do where it cannot be had and the other will not do', async () => {
    project.remove();
    project = new TempProject(lock, '99.1.0');
    project.layInstalled(lock);
    const { code, out, err } = await project.run(['hello']);
    expect(code).toBe(1);
    expect(out).not.toContain('{"cwd"');
    expect(err).toMatch(
      /^Node 99\.1\.0 could not be fetched for this machine \(\S+ \S+\)\.\nInstall Node 99\.1\.0 or/,
    );
  });
});
