/** Two trainers, a branch each, a quiz each: what git makes of their locks, and what becomes of a learner's answers. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeLock } from '../../../src/cli/lock/write-lock.ts';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { checkEditions } from '../../../src/compiler/compile-editions.ts';
import { sections, type Lock } from '../../../src/compiler/lock/lock.ts';
import { readLock } from '../../../src/compiler/lock/lock-file.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { lockPath } from '../../../src/compiler/sources.ts';
import { outlineOf } from '../../../src/model/outline-of.ts';
import { options } from '../compiler/sample-course.ts';
import { makeDraft, makeQuestion, renderDraft, type Draft } from './draft.ts';
import { expectKept, visit } from './learner.ts';
import type { Release } from './release.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-branches-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const attributes = readFileSync(join(import.meta.dirname, '../../../.gitattributes'), 'utf8');

function git(...args: string[]): string {
  const settings = ['user.name=A trainer', 'user.email=trainer@example.org', 'commit.gpgsign=false'];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  return execFileSync('git', [...flags, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

function commit(branch: string, draft: Draft, release = false): void {
  for (const [path, text] of renderDraft(draft)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect(writeLock(folder, { release }).ok).toBe(true);
  git('add', '--all');
  git('commit', '--quiet', '--message', branch);
}

function begin(withAttributes = true): void {
  git('init', '--quiet', '--initial-branch', 'main');
  if (withAttributes) writeFileSync(join(folder, '.gitattributes'), attributes);
  commit('main', makeDraft(), true);
}

/** A quiz with two questions more, in the chapter of that index in its part. */
function addQuiz(draft: Draft, part: 0 | 1, id: string): Draft {
  const questions = [makeQuestion(`${id}-1`), makeQuestion(`${id}-2`, 'multiple')];
  draft.parts[part][0]?.quizzes.push({ id, questions });
  return draft;
}

function addOnBranches(left: string, right: string, release = false): void {
  git('branch', 'right');
  commit('left', addQuiz(makeDraft(), 0, left), release);
  git('checkout', '--quiet', 'right');
  commit('right', addQuiz(makeDraft(), 1, right));
  git('checkout', '--quiet', 'main');
}

function mergedDraft(left: string, right: string): Draft {
  return addQuiz(addQuiz(makeDraft(), 0, left), 1, right);
}

function readRelease(draft: Draft): Release {
  const sources = readSources(folder);
  const { course, problems } = compileCourse(sources, options);
  const lock = readLock(sources, new Problems())?.value;
  if (course === undefined || lock === undefined) throw new Error(JSON.stringify(problems));
  return { draft, lock, outline: outlineOf(course) };
}

function released(lock: Lock): string[] {
  return sections.flatMap((name) =>
    Object.entries(lock[name]).flatMap(([key, { number, since }]) =>
      since === '' ? [] : [`${name} ${key} ${number}`],
    ),
  );
}

describe.each([
  ['next to each other in the lock', 'mm', 'mn'],
  ['at both ends of it', 'aa', 'zz'],
  ['both after all others', 'zy', 'zz'],
  ['one within the other', 'm', 'm-1'],
])('two quizzes %s', (_where, left, right) => {
  test('merge without conflict; both are named; mending changes nothing released; a learner goes on', () => {
    begin();
    const before = readRelease(makeDraft());
    const learner = visit(before, [1]);
    if (learner === undefined) throw new Error('the learner did nothing');
    expect(learner.progress.answers.size).toBe(4);
    addOnBranches(left, right);

    git('merge', '--quiet', '--no-edit', 'right');
    const { problems } = checkEditions(readSources(folder));
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['lock-stale', 'lock-duplicate']));
    const questions = [`${left}-1`, `${left}-2`, `${right}-1`, `${right}-2`];
    const messages = problems.map(({ message }) => message).join('\n');
    for (const question of questions) expect(messages).toMatch(new RegExp(`\\b${question}\\b`));

    expect(writeLock(folder).ok).toBe(true);
    expect(checkEditions(readSources(folder)).problems).toEqual([]);
    const after = readRelease(mergedDraft(left, right));
    expect(released(after.lock)).toEqual(released(before.lock));
    expect(questions.map((id) => after.lock.questions[id]?.number).toSorted()).toEqual([5, 6, 7, 8]);
    const tally = { kept: 0, setAside: 0, clashes: 0, newChapters: 0, newQuestions: 0, goneQuestions: 0 };
    expectKept(learner, after, { ...tally, completed: 0 });
  });
});

test('a release on one branch outdoes what the other one added', () => {
  begin();
  addOnBranches('mm', 'mn', true);
  const shipped = released(readRelease(addQuiz(makeDraft(), 0, 'mm')).lock);
  git('merge', '--quiet', '--no-edit', 'right');
  expect(writeLock(folder).ok).toBe(true);
  expect(checkEditions(readSources(folder)).problems).toEqual([]);
  expect(released(readRelease(mergedDraft('mm', 'mn')).lock)).toEqual(shipped);
});

test('without .gitattributes neighbours conflict, and what git leaves then is named, not read', () => {
  begin(false);
  addOnBranches('mm', 'mn');
  expect(() => git('merge', '--quiet', '--no-edit', 'right')).toThrow();
  const { problems } = checkEditions(readSources(folder));
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toContain(`lock-damaged ${lockPath}`);
});
