/** What `npm run new` writes: always something in which `npm run check` finds nothing. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findCourse, projectRoot, resolveTyped } from '../../../src/cli/course/find-course.ts';
import { writeLock } from '../../../src/cli/lock/write-lock.ts';
import { readCourseThere } from '../../../src/cli/new/course-there.ts';
import { makeChapter, type ChapterAnswers } from '../../../src/cli/new/new-chapter.ts';
import { askCourse, makeCourse, type CourseAnswers } from '../../../src/cli/new/new-course.ts';
import { askQuiz, makeQuiz } from '../../../src/cli/new/new-quiz.ts';
import { freeName, safeName } from '../../../src/cli/new/safe-name.ts';
import { writeFiles, type NewFiles } from '../../../src/cli/new/write-files.ts';
import { checkEditions } from '../../../src/compiler/compile-editions.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { questionTypes } from '../../../src/model/question-type.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-new-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** As the command does it; gives what check then says. */
function write(files: NewFiles): string[] {
  writeFiles(folder, files);
  expect(writeLock(folder)).toMatchObject({ ok: true });
  return checkEditions(readSources(folder)).problems.map(
    ({ file, line, code, message }) => `${file}:${line} ${code} ${message}`,
  );
}

const courseAnswers: CourseAnswers = { folder: '', title: 'Side by side', subtitle: '', lang: 'en' };

function writeCourse(change: Partial<CourseAnswers> = {}): string[] {
  return write(makeCourse({ ...courseAnswers, ...change }));
}

const answers: ChapterAnswers = {
  part: 'start',
  title: 'A day',
  summary: 'What a day is like',
  sources: ['guide'],
};

function writeChapter(change: Partial<ChapterAnswers> = {}): string[] {
  return write(makeChapter(readCourseThere(folder), { ...answers, ...change }));
}

const chapters = (): string[] => readdirSync(join(folder, 'content/en/01-start')).toSorted();

describe('a course', () => {
  test.each([
    { lang: 'en' },
    { lang: 'fr', title: 'Côte à côte : l’essentiel', subtitle: 'Pour tous # vraiment' },
    { lang: 'ar', title: 'جنبا إلى جنب' },
  ])('has no problems: $lang', (change) => {
    expect(writeCourse(change)).toEqual([]);
    expect(existsSync(join(folder, '.vscode/settings.json'))).toBe(true);
    expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toContain('merge=union');
  });

  test('goes into an empty folder only, and one that every system can have', async () => {
    const ask = (named: string) => askCourse({ title: 'T', folder: named });
    writeFileSync(join(folder, 'kept.txt'), 'mine');
    await expect(ask(folder)).rejects.toThrow('something in it');
    await expect(ask(join(folder, 'kept.txt'))).rejects.toThrow('a file');
    await expect(ask(join(folder, 'Con'))).rejects.toThrow('Windows');
    await expect(askCourse({ title: 'T', folder: join(folder, 'x'), lang: 'english!' })).rejects.toThrow(
      '--lang',
    );
    expect((await ask(join(folder, 'x'))).lang).toBe('en');
  });
});

describe('a chapter', () => {
  test('comes after all others of its part', () => {
    writeCourse();
    expect(writeChapter()).toEqual([]);
    expect(writeChapter({ title: 'A night' })).toEqual([]);
    expect(chapters()).toEqual(['01-welcome.md', '02-a-day.md', '03-a-night.md']);
  });

  test.each([
    'Ça & là: l’été',
    'Yes # no',
    '“Quoted”',
    "It's - fine",
    '12 steps',
    'con',
    'ßæø',
    'مرحبا',
    '- [x]',
    '{a}',
  ])('takes any title: %s', (title) => {
    writeCourse();
    expect(writeChapter({ title, summary: title, sources: [title] })).toEqual([]);
  });

  test('has an id of its own, and keeps to the digits that are there', () => {
    writeCourse();
    writeChapter();
    expect(writeChapter()).toEqual([]);
    expect(chapters()).toContain('03-a-day-2.md');
    writeFileSync(join(folder, 'content/en/01-start/99-last.md'), 'x');
    expect(() => writeChapter({ title: 'One more' })).toThrow('no number of 2 digits');
  });
});

describe('a quiz', () => {
  test.each([...questionTypes, questionTypes.join(',')])(
    'has a question of each type that is wanted: %s',
    async (types) => {
      writeCourse();
      const ask = async (options: object) => {
        const course = readCourseThere(folder);
        return write(makeQuiz(course, await askQuiz(course, { title: 'My own quiz', types, ...options })));
      };
      expect(await ask({})).toEqual([]);
      expect(await ask({ chapter: 'welcome' })).toEqual([]);
      const text = readFileSync(join(folder, 'content/en/01-start/01-welcome.md'), 'utf8');
      expect(text).toMatch(/\n\n::quiz\{src=my-own-quiz-2\}\n$/);
    },
  );

  test('refuses what is not there, and a name that is taken or that Windows does not have', async () => {
    writeCourse();
    const course = readCourseThere(folder);
    const ask = (options: object) => askQuiz(course, { title: 'Q', ...options });
    await expect(ask({ types: 'single,essay' })).rejects.toThrow(
      '“essay” is none of these: single, multiple',
    );
    await expect(ask({ chapter: 'nowhere' })).rejects.toThrow('none, welcome');
    await expect(ask({ id: 'welcome-check' })).rejects.toThrow('already');
    await expect(ask({ id: 'nul' })).rejects.toThrow('lower-case words');
    await expect(ask({ id: 'Été' })).rejects.toThrow('lower-case words');
  });
});

test('nothing is written over, and nothing is left half done', () => {
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content/b.md'), 'mine');
  const files = {
    written: new Map([
      ['quizzes/en/a.json', 'a'],
      ['content/b.md', 'b'],
    ]),
  };
  expect(() => writeFiles(folder, files)).toThrow('is there already. Nothing was written.');
  expect(readFileSync(join(folder, 'content/b.md'), 'utf8')).toBe('mine');
  expect(existsSync(join(folder, 'quizzes'))).toBe(false);
  const missing = { written: new Map([['a.txt', 'a']]), appended: new Map([['nowhere.md', 'x']]) };
  expect(() => writeFiles(folder, missing)).toThrow();
  expect(existsSync(join(folder, 'a.txt'))).toBe(false);
});

test('what is put at the end of a file has its line ends', () => {
  writeFileSync(join(folder, 'a.md'), 'one\r\ntwo');
  writeFiles(folder, { written: new Map(), appended: new Map([['a.md', 'three\n']]) });
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('one\r\ntwo\r\n\r\nthree\r\n');
});

test('names are safe on every system', () => {
  expect(
    ['Ça va?', "L'été", 'Straße', 'Œuvre', 'CON', 'com1', '¿Qué?', '日本'].map((one) =>
      safeName(one, 'quiz'),
    ),
  ).toEqual(['ca-va', 'lete', 'strasse', 'oeuvre', 'con-quiz', 'com1-quiz', 'que', 'quiz']);
  expect(freeName('a', (name) => ['a', 'a-2'].includes(name))).toBe('a-3');
});

test('a course elsewhere is found from where its author typed', () => {
  vi.stubEnv('INIT_CWD', join(folder, 'desk'));
  expect(findCourse('../other')).toBe(join(folder, 'other'));
  expect(resolveTyped(folder)).toBe(folder);
  expect(findCourse(undefined)).toBe(projectRoot);
});

describe('the command', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(projectRoot, 'src/cli/new.ts'), ...args],
      {
        cwd: projectRoot,
        env: { ...process.env, INIT_CWD: folder },
        encoding: 'utf8',
      },
    );
    return { status, stdout, stderr };
  };

  test('writes a course and a chapter without a terminal, and says what comes next', () => {
    const course = run('course', '--title', 'Other', '--folder', 'other');
    expect(course).toMatchObject({ status: 0, stderr: '' });
    expect(course.stdout).toContain('content/en/01-start/01-welcome.md');
    expect(course.stdout).toContain('Next: npm run dev -- --course "other"');
    const chapter = run('chapter', '--course', 'other', '--title', 'T', '--summary', 'S');
    expect(chapter.stdout).toMatch(/02-t\.md[^]*alongside\.lock\.json written[^]*Next: npm run dev/);
  });

  test('says all that is missing, without a stack', () => {
    const { status, stderr } = run('chapter', '--course', 'other');
    expect(status).toBe(1);
    expect(stderr).toContain('--title, --summary are missing');
    expect(stderr).not.toMatch(/\n +at /);
    expect(run('chapter', '--titel', 'x').stderr).toMatch(/--titel[^]*Usage/);
    expect(run('chapter', '--course', 'other', '--title', 'x', '--summary', 's').stderr).toContain(
      'no course in',
    );
  });
});
