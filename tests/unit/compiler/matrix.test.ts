/** The matrix in a chapter: its worksheets, and the tasks that a chapter asks first. */
import { describe, expect, test } from 'vitest';
import { authored } from '../model/sample-questions.ts';
import { compileMarked, frontMatter, mainPath, quizPath, renderMain } from './sample-course.ts';

const sheet = (change: object = {}): string =>
  JSON.stringify({ title: 'Sheet', questions: [authored.matrix], ...change }, null, 2);
const sheetPath = 'quizzes/en/sheet.json';

const render = (attributes = '', quiz = sheet()): string =>
  renderMain(`::quiz{src=sheet${attributes}}\n`, { [sheetPath]: quiz });

/** Of each task in the order of the page: its item, and whether the chapter asks it. */
const tasks = (html: string): string[] =>
  [...html.matchAll(/data-item="(\w+)"( data-asked)?/g)].map(
    ([, item = '', asked]) => item + (asked ? '!' : ''),
  );

const has = (html: string, part: string): number => html.split(part).length - 1;

describe('a matrix', () => {
  test('is a fieldset a task, a row of three radios a factor, and the view of the source folded below', () => {
    const html = render();
    expect(html).toContain('<matrix-question number="2"><script type="application/json">');
    expect(html).toContain('"tasks":[1,2]');
    expect(has(html, '<fieldset class="matrix-task"')).toBe(2);
    expect(has(html, '<fieldset class="judge"><legend><b>')).toBe(16);
    expect(has(html, '<input type="radio" name="q2-1a"')).toBe(3);
    expect(has(html, '<details class="matrix-view"><summary>The toolkit’s view</summary><table>')).toBe(2);
    expect(html).toContain(
      '<span class="matrix-item">Example 1</span> <span class="matrix-name">Task ex1</span>',
    );
    expect(html).toContain(
      '<tr data-verdict="open"><th scope="row"><b>d</b> Is it so?</th><td class="view">Left open</td>' +
        '<td class="view-note">The source leaves it open.</td></tr>',
    );
    expect(tasks(html)).toEqual(['ex1!', '54!']);
    expect(html).not.toContain('matrix-rest');
  });

  test('has the headings that its author gives, else those of the interface', () => {
    const headings = (html: string): string[] =>
      [...html.matchAll(/<p class="matrix-group">(.*?)<\/p>/g)].slice(0, 4).map(([, words = '']) => words);
    expect(headings(render())[0]).toBe('What speaks for it');
    const own = {
      title: 'Sheet',
      questions: [{ ...(authored.matrix as object), groups: { a: 'A *sign*', g: 'Else' } }],
    };
    expect(headings(render('', JSON.stringify(own)))).toEqual([
      'A <em>sign</em>',
      'Else',
      'A <em>sign</em>',
      'Else',
    ]);
  });

  test('begins with the tasks that the chapter asks, and folds the others', () => {
    const html = render(' tasks="54"');
    expect(tasks(html)).toEqual(['54!', 'ex1']);
    expect(html).toContain('<details class="matrix-rest"><summary>1 more task</summary><fieldset');
  });

  test('is waited for where its chapter asks tasks, and for these alone', () => {
    const compiled = (attributes: string) => {
      const { course } = compileMarked({
        [mainPath]: `${frontMatter}\n::quiz{src=sheet${attributes}}\n`,
        [sheetPath]: sheet(),
      });
      const chapters = course?.parts.flatMap((part) => part.chapters) ?? [];
      return chapters.flatMap(({ questions }) => questions).find(({ type }) => type === 'matrix');
    };
    expect(compiled(' tasks="54"')).toMatchObject({ required: true, asked: [2] });
    expect(compiled(' tasks="54 ex1"')?.asked).toEqual([2, 1]);
    expect(compiled('')).toMatchObject({ required: false, scored: false });
    expect(compiled('')?.asked).toBeUndefined();
  });

  test('names its columns, and what is odd in the source', () => {
    const columns = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => [letter, `A & ${letter}`]),
    );
    const [first, second] = (authored.matrix as { tasks: object[] }).tasks;
    const question = { ...(authored.matrix as object), columns, tasks: [{ ...first, odd: ['d'] }, second] };
    const html = render('', sheet({ questions: [question] }));
    expect(html).toContain('<div data-short="A &amp; h"><dt>h</dt><dd>Is it so?</dd></div>');
    expect(has(html, '<b class="odd">Odd in the source:</b> The source leaves it open.')).toBe(1);
  });

  test('does not count towards the time that the text takes', () => {
    const many = Array.from({ length: 90 }, (_, at) => ({
      ...(authored.matrix as { tasks: object[] }).tasks[1],
      id: `task-${at + 1}`,
      text: 'A task with a name of many words, one of very many',
      source: { item: `${at + 1}` },
    }));
    const question = { ...(authored.matrix as object), tasks: many };
    const { course } = compileMarked({
      [mainPath]: `${frontMatter}\n::quiz{src=sheet}\n`,
      [sheetPath]: sheet({ questions: [question] }),
    });
    expect(course?.parts[0]?.chapters[0]?.minutes).toBe(1);
  });
});

const chapter = (line: string): Record<string, string> => ({
  [mainPath]: `${frontMatter}\n${line}\n`,
  [sheetPath]: sheet(),
});

const cases: [code: string, what: string, files: Record<string, string>][] = [
  ['unknown-task', 'of no such item', chapter('::quiz{src=sheet tasks="ex1 ‸55"}')],
  ['repeated-task', 'named twice', chapter('::quiz{src=sheet tasks="54 ex1 ‸54"}')],
  ['missing-attribute', 'none at all', chapter('::quiz{src=sheet ‸tasks=""}')],
  [
    'quiz-in-use',
    'said to be unused',
    { ...chapter('::quiz{src=sheet}'), [sheetPath]: sheet({ unused: '@' }) },
  ],
];

describe('what a chapter says of a matrix is checked', () => {
  test.each(cases)('%s: %s', (code, _what, files) => {
    const marked = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replace('"@"', '‸"@"')]),
    );
    const result = compileMarked(marked);
    expect(result.found).toEqual([`${result.marked} ${code}`]);
  });

  test('no-matrix: tasks of a quiz without one', () => {
    const { found, marked } = compileMarked({
      'content/en/01-start/02-check.md': `${frontMatter.replace('Main', 'Check')}\n::quiz{src=check ‸tasks="1"}\n`,
    });
    expect(found).toEqual([`${marked} no-matrix`]);
  });

  test('the remedy names the item that was meant', () => {
    const { problems } = compileMarked(chapter('::quiz{src=sheet tasks="ex3"}'));
    expect(problems.map(({ hint }) => hint)).toEqual([
      'Did you mean “ex1”? Name tasks as their source counts them, with spaces between: tasks="ex1 14 18".',
    ]);
  });

  test('a quiz that says why it is unused may wait for its chapter', () => {
    expect(compileMarked({ [sheetPath]: sheet({ unused: 'It waits.' }) }).found).toEqual([]);
  });

  test('bad-quiz: odd without a note that says what', () => {
    const [first] = (authored.matrix as { tasks: object[] }).tasks;
    const question = { ...(authored.matrix as object), tasks: [{ ...first, odd: ['a'] }] };
    const { found } = compileMarked({ [quizPath]: sheet({ questions: [question] }) });
    expect(found.map((line) => line.split(' ')[1])).toEqual(['bad-quiz']);
  });
});
