/** What the tests need beyond npm's packages: a browser, and xmllint for the manifest's schemas. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';
import { findTool } from './verify/run-tool.ts';

/** @returns what is missing and how to get it, one line each; empty where everything is there */
export function installTestTools(): string[] {
  const missing: string[] = [];
  if (findBrowser() === undefined && !installBrowser()) {
    missing.push('No Chrome or Chromium: install one, or set CHROME_PATH to the one that is there.');
  }
  if (!isThere('xmllint') && !installFromDebian('libxml2-utils')) {
    missing.push('No xmllint: install libxml2 (Debian: libxml2-utils).');
  }
  return missing;
}

function installBrowser(): boolean {
  if (installFromDebian('chromium') && findBrowser() !== undefined) return true;
  console.log("Installing Chromium with Playwright's installer …");
  spawnSync(process.execPath, [findTool('playwright-core'), 'install', 'chromium'], { stdio: 'inherit' });
  return findBrowser() !== undefined;
}

/** Only where apt is there and may be used: as root. */
function installFromDebian(name: string): boolean {
  if (process.getuid?.() !== 0 || !isThere('apt-get')) return false;
  console.log(`Installing ${name} with apt-get; a minute or two …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) console.log(`${stdout}${stderr}`.trim().split('\n').slice(-10).join('\n'));
    return status === 0;
  };
  apt('-q', 'update');
  return apt('-q', '-y', 'install', '--no-install-recommends', name);
}

function isThere(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}
