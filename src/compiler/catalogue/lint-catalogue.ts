/** The catalogue of what the lints find in words, spelling and reading. */
import type { lintProblems } from '../problem-codes/lint-problems.ts';
import type { CatalogueOf, ContentPath, ExampleFile, WrittenExample } from './entry.ts';

const languageYaml: ContentPath = 'content/language.yaml';

/** One entry, and one task that is none for a peer worker. */
const language = `language: en
words:
  - avoid: [addict/addicts]
    prefer: [person who uses drugs]
    why: It makes one thing about a person into the whole person.
    guideline: person-first
    source: employers-guide, lesson 20
equality: [wheelchair-bound]
peer-role:
  subjects: [peer worker/workers]
  tasks:
    - words: [diagnose/diagnoses]
      instead: Diagnosing is for clinicians.
      source: supervising-toolkit
`;

function inCourse(before: string, after: string, file: ExampleFile = 'chapter'): WrittenExample {
  return { file, before, after, beside: { [languageYaml]: language } };
}

const head = (lines: string): string =>
  `---\ntitle: Main\nsummary: What it is\n${lines}---\n\nAsk what would help.\n`;

export const lintCatalogue: CatalogueOf<typeof lintProblems> = {
  'bad-language': {
    happened: '`content/language.yaml` holds something that it cannot hold, or something is missing.',
    why: 'None of its words would be looked for, and harmful words would reach learners.',
    remedy:
      'Each entry of `words` has `avoid`, `prefer`, `why`, `guideline` and `source`. The first lines of the file say how phrases are written.',
    example: {
      file: languageYaml,
      before: language.replace('guideline: person', 'guideline: ‸people'),
      after: language,
    },
  },
  'harmful-word': {
    happened: 'The text holds words that `content/language.yaml` asks to avoid, because they shame people.',
    why: 'Stigma keeps people from asking for help. A course for employers of peer workers must not add to it.',
    remedy:
      'Use the wording that the hint gives. If the text speaks of the words on purpose, write `:quoted[addict]`, or `quotes: [addict]` in the front matter for titles and alt texts, or `"quotes": ["addict"]` at the top of a quiz.',
    example: inCourse('He was an ‸addict.\n', 'He was a person who uses drugs.\n'),
  },
  'unfair-word': {
    happened:
      'The text holds words that hurt or leave out some readers, by those rules of retext-equality that `content/language.yaml` names.',
    why: 'Readers who feel meant stop reading, and others learn the word from the course.',
    remedy:
      'Say it in other words. If the text speaks of the words on purpose, write `:quoted[…]` around them. A rule that does not fit is taken out of `equality` in `content/language.yaml`.',
    example: inCourse('She is ‸confined to a wheelchair.\n', 'She uses a wheelchair.\n'),
  },
  'unused-quotes': {
    happened: 'Words are marked as quoted on purpose, and none of them would be reported.',
    why: 'A mark without a reason would hide a harmful word that somebody writes there one day.',
    remedy: 'Take the mark out: `:quoted[` and `]`, or the entry of `quotes`.',
    example: inCourse(head('sources: [guide]\nquotes: [‸kind]\n'), head('sources: [guide]\n')),
  },
  'clinical-drift': {
    happened:
      'A sentence says that peer workers do clinical work, such as diagnosing or monitoring medication.',
    why: 'Peer workers who are given clinical tasks lose what makes peer support work. Employers take from the course what the role is.',
    remedy:
      'Say what the worker does instead: shares, asks, listens, goes along. Sentences that deny it, ask, or set a condition are not reported.',
    example: inCourse('Peer workers ‸diagnose people early.\n', 'Peer workers listen to people early.\n'),
  },
  'reading-grade': {
    happened:
      'The sentences of the chapter are long, or its words are, so that it takes many years of school to read it with ease.',
    why: 'People read a course after work, on a phone, or in a second language. Hard text is skipped.',
    remedy:
      'Begin with the sentences that the hint names: make two of one, and choose the shorter word. Names, footnotes and words of the glossary do not count. The limit is `reading: {grade: 9}` in course.yaml.',
    example: {
      file: 'told',
      before:
        'Organizations implementing participatory mechanisms necessarily experience considerable uncertainty.',
      after: 'It takes time to share the say. Nobody knows at first how it will go, and that is fine.',
    },
  },
  'long-chapter': {
    happened:
      'The chapter takes longer to read than `reading: {minutes: …}` in course.yaml allows, at 200 words a minute.',
    why: 'The course promises short chapters, and learners plan by it.',
    remedy: 'Divide the chapter, or put what few need into `:::more{title="…"}`, which does not count.',
    example: {
      file: 'told',
      before: 'reading: {minutes: 5} in course.yaml, and a chapter of 1,100 words',
      after: 'reading: {minutes: 5} in course.yaml, and a chapter of 900 words',
    },
  },
  'long-edition': {
    happened:
      'The required chapters of an edition hold more words than `reading: {words: …}` in course.yaml allows.',
    why: 'Somebody promised a course of that length to those who take it.',
    remedy:
      'Shorten the chapters, put what few need into `:::more{title="…"}`, or make a chapter optional: `completion: {optional-chapters: […]}`.',
    example: {
      ...inCourse('reading: {words: {complete: ‸3}}\n', 'reading: {words: {complete: 300}}\n', 'course'),
      beside: { [languageYaml]: language, 'content/en/01-start/01-main.md': 'Ask what would help.\n' },
    },
  },
  spelling: {
    happened: 'A word is not in the Canadian dictionary, nor in `content/words.txt`.',
    why: 'Misspelt words cost trust, and screen readers and translators stumble over them.',
    remedy:
      'Correct it, or add it to `content/words.txt` if it is right: one word a line, in alphabetical order. Names in the middle of a sentence need no entry.',
    example: inCourse('We ‸beleive in people.\n', 'We believe in people.\n'),
  },
  'word-order': {
    happened: 'A word of `content/words.txt` is not at its place in the alphabet, or is there twice.',
    why: 'Two people who add words at the end of a list get in each other’s way when their work is joined.',
    remedy: 'Move the line.',
    example: { file: 'content/words.txt', before: 'naloxone\n‸allyship\n', after: 'allyship\nnaloxone\n' },
  },
  'figure-without-source': {
    happened: 'A sentence gives a share or a ratio, and nothing says where it comes from.',
    why: 'Figures convince, and employers pass them on. Somebody has to be able to look them up.',
    remedy:
      'Add a footnote with the source, or a link. In a chapter with one entry in `sources` that is the source; with several, name the right one in the sentence.',
    example: inCourse(
      head('sources: []\n').replace('Ask', '‸3 in 10 ask'),
      head('sources: [guide]\n').replace('Ask', '3 in 10 ask'),
    ),
  },
  'review-due': {
    happened: 'The day in `review-by` has passed. It is said and stops nothing.',
    why: 'Laws, names and addresses change, and a course that is out of date misleads.',
    remedy: 'Read the chapter, check its facts, then write the next date.',
    example: inCourse(
      head('sources: [guide]\nreview-by: ‸2020-01-31\n'),
      head('sources: [guide]\nreview-by: 2090-01-31\n'),
    ),
  },
  'stale-word': {
    happened: '`content/words.txt` holds a word that no text needs. It is said and stops nothing.',
    why: 'Words that stay behind hide mistakes one day.',
    remedy: 'Take the line out.',
    example: { file: 'content/words.txt', before: '‸naloxone\n', after: '# No word yet.\n' },
  },
  'no-dictionary': {
    happened:
      'The course is there in a language for which there is no dictionary. It is said and stops nothing.',
    why: 'Nobody should think that this text was checked.',
    remedy: 'Let somebody who reads the language well look it over.',
    example: {
      file: 'told',
      before: 'content/fr/course.yaml',
      after: 'content/en/course.yaml',
    },
  },
};
