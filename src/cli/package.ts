/** `npm run package -- [--out DIR] [--edition NAME] [--lang LANG] [--lms NAME]`: writes the packages that HR uploads. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makePackages } from '../plugins/make-packages.ts';
import { lintBeside } from './package/lint-beside.ts';

const root = resolve(import.meta.dirname, '../..');

const usage = `Usage: npm run package -- [--out DIR] [--edition NAME] [--lang LANG] [--lms NAME]

  --out DIR       folder to write to (default: dist)
  --edition NAME  which parts the package holds, by course.yaml (default: complete)
  --lang LANG     language of the course, a folder of content (default: en)
  --lms NAME      LMS that it is for, a profile of scorm/profiles (default: generic)`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: join(root, 'dist') },
      edition: { type: 'string', default: 'complete' },
      lang: { type: 'string', default: 'en' },
      lms: { type: 'string', default: 'generic' },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

function printWritten(written: Awaited<ReturnType<typeof makePackages>>): void {
  for (const { file, bytes, sha256 } of written) {
    console.log(`\n${file}\n  ${bytes.toLocaleString('en-CA')} bytes\n  SHA-256 ${sha256}`);
  }
}

async function writeAll(): Promise<void> {
  const { out, edition, lang, lms, help } = readOptions();
  if (help) {
    console.log(usage);
    return;
  }
  const onProgress = (line: string) => {
    console.log(line);
  };
  const lints = lintBeside({ courseRoot: root, lang });
  try {
    const written = await makePackages({ root, out: resolve(out), edition, lang, lms, onProgress });
    printWritten(written);
    for (const line of await lints.lines()) console.log(`\n${line}`);
  } finally {
    await lints.stop();
  }
}

try {
  await writeAll();
} catch (error) {
  const unknownOption =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(error instanceof Error ? error.message : error);
  if (unknownOption) console.error(`\n${usage}`);
  process.exitCode = 1;
}
