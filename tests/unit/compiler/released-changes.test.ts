/** What is not as it was released is told where it stands, until `npm run lock` has noted that it is meant. */
import { expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { courseEntries } from '../../../src/compiler/lock/course-numbers.ts';
import { noteChanges } from '../../../src/compiler/lock/list-changes.ts';
import { readLock, serialiseLock } from '../../../src/compiler/lock/lock-file.ts';
import { emptyLock, type Lock } from '../../../src/compiler/lock/lock.ts';
import { releaseLock } from '../../../src/compiler/lock/release-lock.ts';
import { updateLock } from '../../../src/compiler/lock/update-lock.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { lockPath } from '../../../src/compiler/sources.ts';
import { frontMatter, mainPath, makeSources, options, quiz, quizPath, type Files } from './sample-course.ts';

const chapter = `${frontMatter}
:::accordion
## Bread {#bread}
Text.

## Butter {#butter}
Text.

## Jam {#jam}
Text.
:::
`;
const json = JSON.stringify(
  { ...quiz, questions: quiz.questions.map((one) => ({ ...one, type: 'multiple' })) },
  null,
  2,
);
const good: Files = { [mainPath]: chapter, [quizPath]: json };
const entriesOf = (files: Files) => courseEntries(makeSources(files, false), new Problems());
const released = serialiseLock(releaseLock(emptyLock(), entriesOf(good), '1.0.0'));
const lockAsReleased = (): Lock =>
  readLock(new Map([[lockPath, released]]), new Problems())?.value ?? emptyLock();

function places(files: Files, lock = released): string[] {
  const { problems } = compileCourse(makeSources({ ...good, ...files, [lockPath]: lock }), options);
  return problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

const lineOf = (text: string, words: string): number =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

const swapped = json.replace('"first"', '"x"').replace('"second"', '"first"').replace('"x"', '"second"');
const changes: readonly [string, Files, string[]][] = [
  [
    'an id that became another',
    { [mainPath]: chapter.replace('#butter', '#buter') },
    [`${mainPath}:12:12 lost-id`],
  ],
  [
    'an item that is gone',
    { [mainPath]: chapter.replace('## Butter {#butter}\n', '') },
    [`${mainPath}:9:11 lost-id`],
  ],
  [
    'ids that were swapped',
    { [mainPath]: chapter.replace('#bread', '#x').replace('#jam', '#bread').replace('#x', '#jam') },
    [`${mainPath}:9:11 moved-id`, `${mainPath}:15:9 moved-id`],
  ],
  [
    'options that were swapped',
    { [quizPath]: swapped },
    [
      `${quizPath}:${lineOf(swapped, '"second"')}:17 moved-id`,
      `${quizPath}:${lineOf(swapped, '"first"')}:17 moved-id`,
    ],
  ],
  [
    'an answer that is right no more',
    {
      [quizPath]: json
        .replace('"right": true', '"right": false')
        .replace('"text": "First",', '"text": "First", "right": true,'),
    },
    [`${quizPath}:${lineOf(json, 'which-one')}:13 answers-changed`],
  ],
  [
    'a chapter that is gone',
    {
      [mainPath]: undefined,
      [quizPath]: json.replace('"main"', '"check"'),
      'content/en/01-start/01-other.md': chapter,
    },
    ['content/en/01-start/01-other.md:1:1 lost-id'],
  ],
];

test.each(changes)('%s', (_what, files, expected) => {
  expect(places(files)).toEqual(expected);
  const entries = entriesOf({ ...good, ...files });
  const noted = noteChanges(updateLock(lockAsReleased(), entries), entries);
  expect(places(files, serialiseLock(noted))).toEqual([]);
  // What learners have is numbered as it was.
  for (const section of ['items', 'questions', 'options', 'chapters'] as const)
    expect(noted[section]).toMatchObject(
      Object.fromEntries(
        Object.entries(lockAsReleased()[section]).map(([key, { number, since }]) => [key, { number, since }]),
      ),
    );
  // What comes back is removed no more.
  const back = noteChanges(updateLock(noted, entriesOf(good)), entriesOf(good));
  expect(JSON.stringify(back)).not.toContain('"removed":true,"now"');
  expect(places({}, serialiseLock(back))).toEqual([]);
});

test('a revision says that answers are to be given anew', () => {
  expect(places({ [quizPath]: json.replace('"type"', '"revision": 2, "type"') })).toEqual([]);
});

test('a reworded heading is nobody’s loss', () => {
  expect(places({ [mainPath]: chapter.replace('Butter {', 'Salted butter {') })).toEqual([]);
});
