import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { courseEntries } from '../../../src/compiler/lock/course-numbers.ts';
import type { CourseEntry } from '../../../src/compiler/lock/entries.ts';
import { emptyLock, sections, spaceOf, type Lock } from '../../../src/compiler/lock/lock.ts';
import { readLock, serialiseLock } from '../../../src/compiler/lock/lock-file.ts';
import { releaseLock } from '../../../src/compiler/lock/release-lock.ts';
import { updateLock } from '../../../src/compiler/lock/update-lock.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { lockPath } from '../../../src/compiler/sources.ts';
import { frontMatter, mainPath, makeSources, options, quiz, quizPath } from './sample-course.ts';

function entry(section: CourseEntry['section'], key: string): CourseEntry {
  return { section, key, fingerprint: '', text: '' };
}

/** A course in any order: questions, options of two questions, and items. */
const course = fc.uniqueArray(
  fc.constantFrom(
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => entry('questions', id)),
    ...['a/x', 'a/y', 'a/z', 'b/x', 'b/y'].map((key) => entry('options', key)),
    ...['one/i', 'one/j', 'two/i'].map((key) => entry('items', key)),
  ),
);

function numbersBySpace(lock: Lock): Map<string, number[]> {
  const spaces = new Map<string, number[]>();
  for (const name of sections) {
    for (const [key, { number }] of Object.entries(lock[name])) {
      const space = spaceOf(name, key);
      spaces.set(space, [...(spaces.get(space) ?? []), number]);
    }
  }
  return spaces;
}

/** What is released, as sorted lines. */
function released(lock: Lock): string[] {
  const lines = sections.flatMap((name) =>
    Object.entries(lock[name]).flatMap(([key, { number, since }]) =>
      since === '' ? [] : [`${name} ${key} ${number} ${since}`],
    ),
  );
  return lines.toSorted();
}

describe('whatever is put in, taken out, moved and released', () => {
  const history = fc.array(fc.tuple(course, fc.boolean()), { minLength: 1, maxLength: 6 });

  test('a released number stays, is never given again, and every space counts for itself', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let lock = emptyLock();
        for (const [index, [entries, isRelease]] of steps.entries()) {
          const before = released(lock);
          lock = isRelease ? releaseLock(lock, entries, `1.${index}.0`) : updateLock(lock, entries);
          expect(released(lock)).toEqual(expect.arrayContaining(before));
          for (const { section, key } of entries) expect(lock[section]).toHaveProperty([key]);
          for (const numbers of numbersBySpace(lock).values())
            expect(new Set(numbers).size).toBe(numbers.length);
          expect(updateLock(lock, entries)).toEqual(lock);
        }
      }),
    );
  });

  test('two branches merged line by line: only what was never released is renumbered', () => {
    fc.assert(
      fc.property(course, course, course, (base, one, other) => {
        const common = releaseLock(emptyLock(), base, '1.0.0');
        const [left, right] = [updateLock(common, one), updateLock(common, other)];
        const merged = emptyLock();
        for (const name of sections) Object.assign(merged[name], left[name], right[name]);
        const mended = updateLock(merged, [...one, ...other]);
        expect(released(mended)).toEqual(released(common));
        for (const numbers of numbersBySpace(mended).values())
          expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });

  test('a number that is new in a release is higher than all released before, whatever branch it comes from', () => {
    fc.assert(
      fc.property(course, course, course, course, (base, one, two, other) => {
        const common = releaseLock(emptyLock(), base, '1.0.0');
        const grown = releaseLock(updateLock(common, one), two, '1.1.0');
        const branch = updateLock(common, other);
        const merged = emptyLock();
        for (const name of sections) Object.assign(merged[name], branch[name], grown[name]);
        const next = releaseLock(merged, [...two, ...other], '1.2.0');
        expect(released(next)).toEqual(expect.arrayContaining(released(grown)));
        const before = numbersBySpace(grown);
        for (const name of sections)
          for (const [key, { number, since }] of Object.entries(next[name]))
            if (since === '1.2.0')
              expect(number).toBeGreaterThan(Math.max(0, ...(before.get(spaceOf(name, key)) ?? [])));
      }),
    );
  });

  test('the file reads back as it was written, whatever the order', () => {
    fc.assert(
      fc.property(course, (entries) => {
        const lock = releaseLock(emptyLock(), entries, '1.0.0');
        const text = serialiseLock(lock);
        expect(readText(text)).toEqual(lock);
        const questions = Object.fromEntries(Object.entries(lock.questions).toReversed());
        expect(serialiseLock({ ...lock, questions })).toBe(text);
        expect(readText(JSON.stringify(lock))).toEqual(lock);
      }),
    );
  });
});

test('an entry a line, keys sorted', () => {
  const lock = updateLock(emptyLock(), [entry('questions', 'b'), entry('questions', 'a')]);
  expect(serialiseLock(lock)).toBe(
    [
      '{',
      '  "format": 2,',
      '  "entries": [',
      '    {"section":"questions","key":"a","number":2,"since":"","fingerprint":"","text":""},',
      '    {"section":"questions","key":"b","number":1,"since":"","fingerprint":"","text":""},',
      '    "end"',
      '  ]',
      '}',
      '',
    ].join('\n'),
  );
});

test('what was never released goes with its question; what was released stays as a tombstone', () => {
  const first = releaseLock(emptyLock(), [entry('questions', 'a')], '1.0.0');
  const second = updateLock(first, [entry('questions', 'a'), entry('questions', 'b')]);
  const third = updateLock(second, [entry('questions', 'c')]);
  expect(Object.keys(third.questions)).toEqual(['a', 'c']);
  expect(third.questions['c']?.number).toBe(2);
  expect(updateLock(third, [entry('questions', 'a')]).questions['a']?.number).toBe(1);
});

function readText(text: string): Lock | undefined {
  return readLock(new Map([[lockPath, text]]), new Problems())?.value;
}

/** Problems of the sample course with this lock. */
function check(lock: string | undefined, files: Record<string, string> = {}) {
  return compileCourse(makeSources({ ...files, [lockPath]: lock }, false), options);
}

function places({ problems }: ReturnType<typeof check>): string[] {
  return problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
}

function releasedLock(version = '1.0.0'): Lock {
  return releaseLock(emptyLock(), courseEntries(makeSources({}, false), new Problems()), version);
}

test('parts, chapters, questions, options, items and what is kept are numbered', () => {
  const body =
    '## A\n\n- x\n\n  ::: accordion {#x}\n  ### One {#one}\n  text\n  :::\n\n:::hotspots{picture=dot.svg alt=A}\n### Two {#two x=1 y=2}\n:::\n\n:::checklist{title=T}\n- A box\n  of two lines {#box}\n:::\n\n> :::reflection{#note}\n> Why?\n> :::\n';
  const lock = updateLock(
    emptyLock(),
    courseEntries(makeSources({ [mainPath]: `${frontMatter}\n${body}` }), new Problems()),
  );
  expect(sections.map((name) => Object.keys(lock[name]))).toEqual([
    ['start'],
    ['main', 'check'],
    ['which-one'],
    ['which-one/first', 'which-one/second'],
    ['main/one', 'main/two'],
    ['main/box', 'main/note'],
  ]);
});

test('without a lock, the course has the numbers that npm run lock would give, and a problem says so', () => {
  const result = check(undefined);
  expect(places(result)).toEqual([`lock-stale ${lockPath}:1:1`]);
  expect(result.problems[0]?.hint).toContain('npm run lock');
  expect(result.course?.parts[0]?.chapters.map(({ number }) => number)).toEqual([1, 2]);
});

test('with an up-to-date lock there are no problems, and its numbers are used', () => {
  const lock = releasedLock();
  lock.questions['which-one'] = {
    ...(lock.questions['which-one'] ?? { since: '', fingerprint: '', text: '' }),
    number: 7,
  };
  const result = check(serialiseLock(lock));
  expect(places(result)).toEqual([]);
  expect(result.course?.parts[0]?.chapters[1]?.questions[0]?.interactionId).toBe('start_q7_which_one');
});

test('released questions that are gone are counted in, for learners who have answered them', () => {
  const lock = releasedLock();
  const gone = { since: '1.0.0', fingerprint: '', text: '' };
  lock.questions['old-one'] = { number: 9, ...gone };
  lock.options['old-one/a'] = { number: 1, ...gone };
  lock.options['old-one/b'] = { number: 2, ...gone };
  const { course: compiled } = check(serialiseLock(lock));
  expect(compiled?.removed.questions).toEqual([{ number: 9, options: [{ number: 1 }, { number: 2 }] }]);
});

test('a faulty quiz does not make the lock stale: what it holds is not gone', () => {
  const result = check(serialiseLock(updateLock(emptyLock(), courseEntries(makeSources(), new Problems()))), {
    [quizPath]: '{',
  });
  expect(places(result)).toEqual([`bad-json ${quizPath}:1:2`]);
});

test('numbers that clash after a merge are named where they stand', () => {
  const lock = releasedLock();
  lock.chapters['main'] = { number: 2, since: '', fingerprint: '', text: '' };
  const text = serialiseLock(lock);
  const line = text.split('\n').findIndex((row) => row.includes('"key":"main"')) + 1;
  const result = check(text);
  expect(places(result)).toEqual([`lock-stale ${lockPath}:1:1`, `lock-duplicate ${lockPath}:${line}:49`]);
  expect(result.course?.parts[0]?.chapters.map(({ number }) => number)).toEqual([3, 2]);
  lock.chapters['main'] = { number: 2, since: '1.0.0', fingerprint: '', text: '' };
  const conflict = check(serialiseLock(lock));
  expect(conflict.problems.map(({ code }) => code)).toEqual(['lock-conflict']);
  expect(conflict.course).toBeUndefined();
});

test('a number that a release has passed by is stale, and is given anew above it', () => {
  const lock = releasedLock();
  lock.chapters['main'] = { number: 1, since: '', fingerprint: '', text: '' };
  const result = check(serialiseLock(lock));
  expect(places(result)).toEqual([`lock-stale ${lockPath}:1:1`]);
  expect(result.problems[0]?.message).toContain('lower than released ones');
  expect(result.course?.parts[0]?.chapters.map(({ number }) => number)).toEqual([3, 2]);
});

describe('an entry that a merge left there twice', () => {
  const first = (row: object): string =>
    `    ${JSON.stringify({ section: 'chapters', key: 'main', number: 1, since: '', fingerprint: '', text: '', ...row })},\n`;
  const withRow = (lock: Lock, row: object): string =>
    serialiseLock(lock).replace('    "end"', `${first(row)}    "end"`);

  test('is the released one, whichever comes first', () => {
    expect(readText(withRow(releasedLock(), { number: 9 }))).toEqual(releasedLock());
    const unreleased = updateLock(emptyLock(), [entry('chapters', 'main')]);
    const read = readText(withRow(unreleased, { number: 9, since: '1.0.0' }));
    expect(read?.chapters['main']).toMatchObject({ number: 9, since: '1.0.0' });
  });

  test('is the lower number where no release has shipped either, and one of two that are alike', () => {
    const unreleased = updateLock(emptyLock(), [entry('chapters', 'main')]);
    expect(readText(withRow(unreleased, { number: 9 }))).toEqual(unreleased);
    expect(places(check(withRow(releasedLock(), releasedLock().chapters['main'] ?? {})))).toEqual([]);
  });

  test('is a problem at the second line where both were released, and differ', () => {
    const text = withRow(releasedLock(), { number: 9, since: '1.0.0' });
    const line = text.split('\n').findIndex((row) => row.includes('"number":9')) + 1;
    const result = check(text);
    expect(places(result)).toEqual([`lock-twice ${lockPath}:${line}:33`]);
    expect(result.course).toBeUndefined();
  });
});

test('a lock with the marks of a merge cannot be read', () => {
  const text = serialiseLock(releasedLock()).replace('    {', '<<<<<<< HEAD\n    {');
  expect(places(check(text))[0]).toBe(`lock-damaged ${lockPath}:4:1`);
  expect(places(check('{"parts": {}}'))[0]).toBe(`lock-damaged ${lockPath}:1:1`);
});

describe('a released question in other words', () => {
  const lock = serialiseLock(releasedLock());
  const reword = (change: object): Record<string, string> => ({
    [quizPath]: JSON.stringify(
      { ...quiz, questions: [{ ...quiz.questions[0], prompt: 'Which of them?', ...change }] },
      null,
      2,
    ),
  });

  test('is a problem at its prompt', () => {
    const line = (reword({})[quizPath] ?? '').split('\n').findIndex((row) => row.includes('"prompt"')) + 1;
    const result = check(lock, reword({}));
    expect(places(result)).toEqual([`text-changed ${quizPath}:${line}:17`]);
    expect(result.course).toBeDefined();
  });

  test('is none once its author has said what it means', () => {
    expect(places(check(lock, reword({ reworded: true })))).toEqual([]);
    expect(places(check(lock, reword({ revision: 2 })))).toEqual([]);
  });

  test('is said to have been released once it was: left in, the statement would hide the next change', () => {
    const files = reword({ reworded: true });
    const text = files[quizPath] ?? '';
    const line = text.split('\n').findIndex((row) => row.includes('"reworded"')) + 1;
    const entries = courseEntries(makeSources(files, false), new Problems());
    const result = check(serialiseLock(releaseLock(releasedLock(), entries, '1.0.1')), files);
    expect(places(result)).toEqual([`reworded-done ${quizPath}:${line}:19`]);
  });

  test('is none where only the order of its options or its feedback changed', () => {
    const text = JSON.stringify({
      ...quiz,
      questions: [{ ...quiz.questions[0], options: quiz.questions[0]?.options.toReversed() }],
    });
    expect(places(check(lock, { [quizPath]: text }))).toEqual([]);
  });

  test('is none while it was never released', () => {
    const unreleased = serialiseLock(updateLock(emptyLock(), courseEntries(makeSources(), new Problems())));
    expect(places(check(unreleased, reword({})))).toEqual([]);
  });
});

test('the course carries what was released and is gone: whole questions, lost options, chapters', () => {
  const lock = releasedLock();
  const stamped = (number: number) => ({
    number,
    since: '1.0.0',
    fingerprint: '',
    text: '',
    removed: true as const,
  });
  lock.questions['long-gone'] = stamped(9);
  lock.options['long-gone/a'] = stamped(1);
  lock.options['long-gone/b'] = stamped(2);
  lock.options['which-one/third'] = stamped(3);
  lock.chapters['old'] = stamped(12);
  const { course, problems } = compileCourse(makeSources({ [lockPath]: serialiseLock(lock) }), options);
  expect(problems).toEqual([]);
  expect(course?.removed).toEqual({
    chapters: [12],
    questions: [
      { number: 9, options: [{ number: 1 }, { number: 2 }] },
      { number: 1, options: [{ number: 3 }] },
    ],
  });
});
