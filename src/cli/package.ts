/**
 * `npm run package -- [--out DIR] [--edition NAME] [--lang LANG] [--lms NAME] [--course DIR]`: writes the packages that HR
 * uploads.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSources } from '../compiler/read-sources.ts';
import { makePackages } from '../plugins/make-packages.ts';
import { todayHere } from './check/today.ts';
import { courseOption, findCourse, projectRoot, resolveTyped } from './course/find-course.ts';
import { lookOver } from './package/look-over.ts';

const usage = `Usage: npm run package -- [--out DIR] [--edition NAME] [--lang LANG] [--lms NAME] [--course DIR]

  --out DIR       folder to write to (default: dist in the folder of the course)
  --edition NAME  which parts the package holds, by course.yaml (default: complete)
  --lang LANG     language of the course, a folder of content (default: en)
  --lms NAME      LMS that it is for, a profile of scorm/profiles (default: generic)
  --course DIR    folder of another course, which holds content and quizzes`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      ...courseOption,
      out: { type: 'string' },
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
  const { course, out, edition, lang, lms, help } = readOptions();
  if (help) {
    console.log(usage);
    return;
  }
  const onProgress = (line: string) => {
    console.log(line);
  };
  const courseRoot = findCourse(course);
  const folder = out === undefined ? join(courseRoot, 'dist') : resolveTyped(out);
  const places = { root: projectRoot, courseRoot, out: folder };
  onProgress(`Looking over the text in ${courseRoot}`);
  // Not beside the rest: that would take a tenth more memory, and on two cores be no faster.
  const found = await lookOver({ courseRoot, lang, today: todayHere(), sources: readSources(courseRoot) });
  printWritten(await makePackages({ ...places, edition, lang, lms, onProgress }));
  for (const line of found) console.log(`\n${line}`);
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
