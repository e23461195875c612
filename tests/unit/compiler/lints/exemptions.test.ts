/** Harmful words that a text speaks of on purpose. */
import { describe, expect, test } from 'vitest';
import { frontMatter, mainPath, quizPath, renderMain } from '../sample-course.ts';
import { lintMarked, withMain } from './lint-marked.ts';

const withQuotes = (quotes: string, body: string): Record<string, string> => ({
  [mainPath]: `${frontMatter.replace('sources:', `quotes: ${quotes}\nsources:`)}\n${body}\n`,
});

describe('in a chapter', () => {
  test.each([
    'The word :quoted[addict] is old.',
    'The words :quoted[drug user or *addict*] are old.',
    '- :quoted[Peer workers diagnose people] is what some say.',
    'They call it :quoted[crazy].',
  ])('marked words pass: %s', async (body) => {
    expect((await lintMarked(withMain(`${body}\n`))).found).toEqual([]);
  });

  test('only what is marked passes', async () => {
    const { found, marked } = await lintMarked(withMain('An :quoted[addict] and an ‸addict.\n'));
    expect(found).toEqual([`${marked} harmful-word`]);
  });

  test('the front matter names words for the whole file, titles and alt texts too', async () => {
    const body = 'The Junkies.\n\n:::callout{kind=note title="A junkie"}\nText.\n:::';
    expect((await lintMarked(withQuotes('[junkie, junkies]', body))).found).toEqual([]);
  });

  test.each([
    withMain('A ‸:quoted[kind word] and more.\n'),
    withQuotes('[junkie, ‸addict]', 'The junkie.'),
    withQuotes('[‸junkie]', 'Nobody says it.'),
  ])('what lets nothing pass is named', async (files) => {
    const { found, marked } = await lintMarked(files);
    expect(found).toEqual([`${marked} unused-quotes`]);
  });

  test('the mark is not seen by learners', () => {
    expect(renderMain('The word :quoted[*addict*] is old.\n')).toBe(
      '<p>The word <em>addict</em> is old.</p>',
    );
  });
});

const language = (
  change: Record<string, unknown> = {},
  top: Record<string, unknown> = {},
): Record<string, string> => ({
  [quizPath]: JSON.stringify(
    {
      title: 'A check',
      ...top,
      questions: [
        {
          id: 'say-it',
          type: 'language',
          prompt: 'What could you say?',
          sentence: '“The addict came late, and the drunks were there.”',
          phrase: 'The addict',
          wordings: [
            {
              id: 'a',
              text: 'The junkie',
              guideline: 'no-slang',
              feedback: 'To say junkie is worse than to say addict here.',
            },
            {
              id: 'b',
              text: 'The woman',
              right: true,
              guideline: 'person-first',
              feedback: 'This says who came, and leaves out what anyone thinks.',
            },
          ],
          source: { document: 'guide' },
          ...change,
        },
      ],
    },
    null,
    2,
  ),
});

describe('in a quiz', () => {
  test('what a language choice marks as harmful passes, also where its feedback speaks of it', async () => {
    expect((await lintMarked(language())).found).toEqual([]);
  });

  test('a right wording and other words do not pass', async () => {
    const right = [
      {
        id: 'a',
        text: 'The woman',
        guideline: 'no-slang',
        feedback: 'One would not know who it was that came late.',
      },
    ];
    const bad = {
      id: 'b',
      text: 'The ‸drug user',
      right: true,
      guideline: 'person-first',
      feedback: 'This says who came, and leaves out what anyone thinks.',
    };
    const one = await lintMarked(language({ wordings: [...right, bad] }));
    expect(one.found).toEqual([`${one.marked} harmful-word`]);
    const two = await lintMarked(language({ hint: 'Think of the ‸crackhead.' }));
    expect(two.found).toEqual([`${two.marked} harmful-word`]);
  });

  test('quotes name words for the whole quiz, and are named where they let nothing pass', async () => {
    const change = { hint: 'Think of the crackhead.' };
    expect((await lintMarked(language(change, { quotes: ['crackhead'] }))).found).toEqual([]);
    const { found, marked } = await lintMarked(language({}, { quotes: ['crackhead'] }));
    expect(marked).toBe('');
    expect(found).toEqual([`${quizPath}:4:5 unused-quotes`]);
  });
});
