/** What the lints find, as the commands say it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { lookOver } from '../../../src/cli/package/look-over.ts';
import { todayHere } from '../../../src/cli/check/today.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { quizSchemaPath, quizSchemaText } from '../../../src/compiler/quiz-schema.ts';
import { ownWords } from '../compiler/lints/lint-marked.ts';
import { frontMatter, mainPath, makeSources } from '../compiler/sample-course.ts';

// Programs start one after another, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const temporary = mkdtempSync(join(tmpdir(), 'alongside-lints-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

const dated = frontMatter.replace('sources:', 'review-by: 2020-01-31\nsources:');

/** A folder with a course whose first chapter has this text. */
function writeCourse(name: string, text: string): string {
  const folder = join(temporary, name);
  const own = { ...ownWords, [quizSchemaPath]: quizSchemaText(), [mainPath]: `${dated}\n${text}\n` };
  for (const [path, content] of makeSources(own)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function check(folder: string) {
  const script = join(import.meta.dirname, '../../../src/cli/check.ts');
  return spawnSync(process.execPath, [script, '--course', folder], { encoding: 'utf8' });
}

test('check counts what the lints find, and --fix is not offered for it', () => {
  const { status, stdout } = check(writeCourse('bad', 'The junkie came.'));
  expect(status).toBe(1);
  expect(stdout).toContain(`${mainPath}:9:5  harmful-word\n`);
  expect(stdout).toContain('1 problem in 1 file.\n');
});

test('a review-by that has passed is said, and the exit code stays 0', () => {
  const { status, stdout } = check(writeCourse('good', 'The person came.'));
  expect(status).toBe(0);
  expect(stdout).toContain(`${mainPath}:4:12  review-due\n  This chapter was to be reviewed by 2020-01-31.`);
  expect(stdout).toContain('No problems.');
});

test('package has the text looked over, and writes the packages all the same', async () => {
  const courseRoot = writeCourse('packaged', 'The junkie came.');
  const sources = readSources(courseRoot);
  const lines = await lookOver({ courseRoot, lang: 'en', today: todayHere(), sources });
  expect(lines.map((line) => line.replace(/ .*\(/, ' ('))).toEqual([
    `${mainPath}:9:5 (harmful-word)`,
    `${mainPath}:4:12 (review-due)`,
    '1 thing to mend in the text; the packages were written all the same.',
  ]);
});

test('the day is the one that it is here', () => {
  expect(todayHere(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
