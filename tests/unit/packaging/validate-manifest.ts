/** Holds a manifest against the XML schemas of its standard, as they lie in the package, with xmllint. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSchemas } from '../../../src/packaging/schemas.ts';
import { bootStandards, type ScormStandard } from '../../../src/packaging/standards.ts';

/** @returns whether it is valid, and what xmllint said */
export function validateManifest(
  xml: string,
  standard: ScormStandard = 'scorm12',
): { valid: boolean; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-manifest-'));
  try {
    for (const [name, bytes] of readSchemas(standard)) writeFileSync(join(folder, name), bytes);
    const driver = `_driver-${bootStandards[standard]}.xsd`;
    copyFileSync(join(import.meta.dirname, driver), join(folder, '_driver.xsd'));
    writeFileSync(join(folder, 'imsmanifest.xml'), xml);
    const run = runXmllint(['--nonet', '--noout', '--schema', '_driver.xsd', 'imsmanifest.xml'], folder);
    // Exit 0 alone would also be what a run says that validated nothing.
    return { valid: run.status === 0 && run.stderr.includes('imsmanifest.xml validates'), said: run.stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runXmllint(args: string[], cwd: string): { status: number | null; stderr: string } {
  const run = spawnSync('xmllint', args, { cwd, encoding: 'utf8' });
  if (run.error) {
    throw new Error('xmllint is needed to hold the manifest against its schemas: install libxml2-utils', {
      cause: run.error,
    });
  }
  // 3 and 4: does not validate; 1: not well-formed. Others mean that the schemas themselves did not load.
  if (run.status !== null && ![0, 1, 3, 4].includes(run.status)) throw new Error(run.stderr);
  return run;
}
