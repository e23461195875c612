/** How hard and how long a text is, and what nobody has to read. */
import { expect, test } from 'vitest';
import { readingMinutes } from '../../../../src/compiler/compile-chapter.ts';
import { renderMain } from '../sample-course.ts';
import { lint, lintMarked, withCourse, withMain } from './lint-marked.ts';

const hard =
  'Organizations that are implementing participatory accountability mechanisms necessarily experience considerable uncertainty. ';
const easy = 'You ask first, and then you wait for them to say what would help. ';

const gradeOf = async (body: string, files = {}): Promise<string | undefined> => {
  const { problems } = await lint({
    ...withMain(body),
    'content/en/glossary.md': '## Recovery {#recovery}\n\nA way.\n',
    ...files,
  });
  return problems.find(({ code }) => code === 'reading-grade')?.message;
};

test.each(['LF', 'CRLF'])(
  'a chapter that is too hard is named where its hardest sentence begins, with %s',
  async (lineEnd) => {
    const { problems } = await lint(withMain(`${easy.repeat(4)}\n\n- ${hard.repeat(8)}\n\n> Text.\n`));
    const body = `${easy.repeat(4)}\n\n- ‸${hard.repeat(8)}\n`;
    const { found, marked } = await lintMarked(withMain(body), lineEnd === 'CRLF');
    expect(found).toEqual([`${marked} reading-grade`]);
    const [problem] = problems;
    expect(problem?.message).toMatch(
      /^This chapter reads at grade \d+\.\d \(Flesch–Kincaid\); the course keeps to grade 9/,
    );
    expect(problem?.hint).toContain(
      'line 10, column 3: “Organizations that are implementing participatory accountability …” (grade 3',
    );
    expect(problem?.hint.match(/line \d+, column/g)).toHaveLength(3);
  },
);

test('what is no prose of the author’s own does not count', async () => {
  const quoted = `> ${hard.repeat(12)}\n\n:::quote{by="A"}\n${hard.repeat(12)}\n:::\n`;
  const note = `Text[^a].\n\n[^a]: ${hard.repeat(12)}\n`;
  const table = `| A | B |\n| --- | --- |\n| ${hard.repeat(12)} | b |\n`;
  for (const part of [quoted, note, table, `## ${hard.repeat(12)}\n`])
    expect(await gradeOf(`${easy.repeat(10)}\n\n${part}`)).toBeUndefined();
  expect(await gradeOf(hard.repeat(12))).toBeDefined();
});

test('names, abbreviations and words of the glossary do not count', async () => {
  const named =
    'We met Anastasia Papadimitropoulos, Bartholomew Featherstonehaugh and the CMHA at the park. ';
  expect(await gradeOf(named.repeat(14))).toBeUndefined();
  const long = 'A :term[paraphrasing institutionalization]{of=recovery} is a good way to go on in life. ';
  expect(await gradeOf(long.repeat(14))).toBeUndefined();
  expect(await gradeOf(long.repeat(14).replaceAll(/:term\[([^\]]*)\]\{of=recovery\}/g, '$1'))).toBeDefined();
});

test('items of a list are sentences of their own, and a short text has no grade', async () => {
  expect(await gradeOf('- Ask them first\n- Listen to what they say\n'.repeat(30))).toBeUndefined();
  expect(await gradeOf(hard.repeat(3))).toBeUndefined();
});

test('an abbreviation ends no sentence, and the limit is the course’s', async () => {
  const sentence =
    'Along the coast of B.C. there are teams, e.g. in the north, that ask each of their people what would be of help. ';
  expect(await gradeOf(sentence.repeat(10), withCourse('reading: {grade: 5}\n'))).toMatch(/at grade [6-8]/);
  expect(await gradeOf(sentence.repeat(10), withCourse('reading: {grade: 9}\n'))).toBeUndefined();
});

test('a chapter of more minutes than the course allows is named', async () => {
  const limit = withCourse('reading: {minutes: 2}\n');
  const { found, marked } = await lintMarked({
    ...limit,
    ...withMain(`‸${'One two three four. '.repeat(110)}`),
  });
  expect(found).toEqual([`${marked} long-chapter`]);
  const short = `${'One two three four. '.repeat(90)}\n\n:::more{title="More"}\n${'One two. '.repeat(90)}\n:::\n`;
  expect((await lint({ ...limit, ...withMain(short) })).problems).toEqual([]);
});

test('an edition of more words than the course allows is named, with its longest chapters', async () => {
  const files = withMain(
    `${'One two three four. '.repeat(10)}\n\n:::more{title="More"}\nMany words here.\n:::\n`,
  );
  // Titles and summaries do not count.
  const limits = withCourse('reading: {words: {complete: 39}}\n');
  const { problems } = await lint({ ...files, ...withCourse('reading:\n  words:\n    complete: 35\n') });
  expect(problems.map(({ code, line, column, message }) => `${line}:${column} ${code} ${message}`)).toEqual([
    '15:15 long-edition The edition “complete” asks learners to read 40 words; its limit is 35.',
  ]);
  expect(problems[0]?.hint).toContain('main (40), check (0)');
  const optional = withCourse('reading: {words: {complete: 40}}\n')['content/en/course.yaml'];
  const course = String(optional).replace('pass-mark: 80', 'optional-chapters: [check]');
  expect((await lint({ ...files, 'content/en/course.yaml': course })).problems).toEqual([]);
  expect((await lint({ ...files, ...limits })).problems).toHaveLength(1);
  const { found, marked } = await lintMarked(withCourse('reading: {words: {‸nosuch: 4}}\n'));
  expect([found.length, marked.length > 0]).toEqual([1, true]);
});

test('what nobody has to open is a fold of its own, and takes no minutes', () => {
  const body = ':::more{#why title="Why & how"}\nText.\n:::\n';
  expect(renderMain(body)).toBe(
    '<details class="beside more" id="main--why"><summary>Read more: Why &amp; how</summary>' +
      '<div class="media-text"><p>Text.</p></div></details>',
  );
  const many = 'Word after word. '.repeat(300);
  const folded = `## H\n\n::::more{title="More"}\n:::accordion\n### One {#one}\n${many}\n\n### Two {#two}\n${many}\n:::\n\n${many}\n::::\n`;
  expect(readingMinutes(renderMain(`Text.\n\n${folded}\nText.\n`))).toBe(1);
  expect(
    readingMinutes(
      renderMain(`## I\n\n${many}\n\n:::accordion\n### Three {#three}\n${many}\n:::\n\n${folded}`),
    ),
  ).toBe(10);
});
