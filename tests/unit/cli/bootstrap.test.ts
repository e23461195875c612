import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pinnedNode, TempProject } from './temp-project.ts';

const lock = { 'node_modules/lit': { version: '3.3.3' }, 'node_modules/node': { version: '24.9.0' } };
const ci = expect.stringMatching(/^ci .*--include=dev .*--ignore-scripts/) as string;
const fetchNode = expect.stringMatching(
  new RegExp(`^install ${pinnedNode.package}@${process.versions.node}`),
) as string;

// Each test starts two or three processes.
vi.setConfig({ testTimeout: 30_000 });

let project: TempProject;
beforeEach(() => {
  project = new TempProject(lock);
});
afterEach(() => project.remove());

describe.skipIf(process.platform === 'win32')('the bootstrap', () => {
  it('installs on an empty machine, says so, and runs the command on the pinned Node', async () => {
    const { code, out, err } = await project.run(['hello', 'there', '--port', '1']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(project.listNpmRuns()).toEqual([ci, fetchNode]);
    expect(out).toMatch(/^Installing 2 packages \(nothing is installed yet\).*\n {2}installed, \d+ s\n/);
    expect(out).toContain(`Fetching Node ${process.versions.node} (${pinnedNode.package})`);
    const said = JSON.parse(out.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
    expect(said).toMatchObject({ cwd: project.folder, word: 'there', rest: ['--port', '1'] });
    expect(said['path']).toMatch(new RegExp(`^${project.path('node_modules/node/bin')}:`));
  });

  it('asks npm for nothing where all is there', async () => {
    project.layInstalled(lock);
    project.layPinnedNode();
    const { code, out } = await project.run(['hello']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\{"cwd".*\}\n$/);
    expect(project.listNpmRuns()).toEqual([]);
  });

  it('installs again where the lock has changed', async () => {
    project.layInstalled({ ...lock, 'node_modules/lit': { version: '3.3.2' } });
    project.layPinnedNode();
    const { code, out } = await project.run(['hello']);
    expect(code).toBe(0);
    expect(out).toContain('(lit is not 3.3.3)');
    expect(project.listNpmRuns()).toEqual([ci]);
  });

  it('shows what npm said where the installation fails, and runs nothing', async () => {
    project.write('npm-fails', '');
    const { code, out, err } = await project.run(['hello']);
    expect(code).toBe(1);
    expect(err).toBe('npm ci failed (exit code 7). Its last words:\n\nnpm error the cable is out\n');
    expect(out).toMatch(/not installed, \d+ s\n$/);
  });

  it('uses the npm that started it, on a Node that outlasts the installation', async () => {
    project.write('own/npm-cli.cjs', '');
    project.write('own/npm-cli.js', project.read('tools/npm'));
    project.write('own/package.json', '{ "type": "commonjs" }');
    project.write('tools/npm', '#!/bin/sh\nexit 9\n');
    project.write(
      'tools/node',
      `#!/bin/sh\necho "$@" >> '${project.path('node.log')}'\nexec '${process.execPath}' "$@"\n`,
    );
    const env = {
      npm_execpath: project.path('own/npm-cli.js'),
      npm_node_execpath: project.path('tools/node'),
    };
    const { code, err } = await project.run(['hello'], env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(project.listNpmRuns()).toEqual([ci, fetchNode]);
    expect(project.read('node.log')).toContain(`${project.path('own/npm-cli.js')} ci`);
  });

  it("passes on the command's exit code", async () => {
    project.layInstalled(lock);
    project.layPinnedNode();
    expect((await project.run(['hello', 'fail'])).code).toBe(3);
  });

  it('passes SIGTERM on and leaves after the command', async () => {
    project.layInstalled(lock);
    project.layPinnedNode();
    const child = project.spawn(['hello', 'wait']);
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.endsWith('}\n')) child.kill('SIGTERM');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    expect(out).toMatch(/\nstopped\n$/);
  });

  it('names the commands where there is none of that name', async () => {
    const { code, err } = await project.run(['helo']);
    expect(code).toBe(1);
    expect(err).toBe('Name a command of src/cli: hello\n');
    expect(project.listNpmRuns()).toEqual([]);
  });
});
