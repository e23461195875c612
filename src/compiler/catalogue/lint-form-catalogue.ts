/** The catalogue of what the lints find in alt texts, links and questions. */
import type { lintFormProblems } from '../problem-codes/lint-form-problems.ts';
import type { CatalogueOf, WrittenExample } from './entry.ts';

const figure = (alt: string, caption = ''): string =>
  `::figure{picture=dot.svg alt="${alt}"${caption === '' ? '' : ` caption="${caption}"`}}\n`;

function inChapter(before: string, after: string): WrittenExample {
  return { file: 'chapter', before, after };
}

const feedback = [
  'It comes much too early in the story for that.',
  'It is the one that people have agreed on.',
  'It would leave out those who come in late.',
];

interface Choice {
  readonly id: string;
  readonly prompt?: string;
  readonly texts: readonly [string, string, string];
  /** Index of the right option. */
  readonly right: number;
}

function choice({ id, prompt = 'Which one fits?', texts, right }: Choice): string {
  const options = texts.map((text, index) => {
    const isRight = index === right ? ' "right": true,' : '';
    return `    { "id": "o${index + 1}", "text": "${text}",${isRight}\n      "feedback": "${feedback[index] ?? ''}" }`;
  });
  return `{
  "id": "${id}",
  "type": "single",
  "prompt": "${prompt}",
  "options": [
${options.join(',\n')}
  ],
  "source": { "document": "guide" }
}`;
}

const plain = ['Ask them first', 'Listen to them', 'Wait for them'] as const;

/** Several questions as the example course takes them: it puts one pair of brackets around all. */
function choices(questions: readonly Choice[]): string {
  return `${questions.map(choice).join(',\n')}\n`;
}

const longWords = ['Ask first', 'Listen to them, then ask what would help them most', 'Wait'] as const;
const even = [
  'Ask what they have in mind',
  'Listen, then ask what helps',
  'Wait until they come to you',
] as const;

const series = ['one', 'two', 'three', 'four'].map((id) => `question-${id}`);

export const lintFormCatalogue: CatalogueOf<typeof lintFormProblems> = {
  'alt-says-picture': {
    happened: 'An alt text begins with words such as “Image of”.',
    why: 'Screen readers say “image” by themselves, so listeners hear it twice before they hear what matters.',
    remedy: 'Take the words out and begin with what can be seen.',
    example: inChapter(figure('‸Picture of a bench by a path'), figure('A bench by a path')),
  },
  'alt-file-name': {
    happened: 'An alt text is the name of a file.',
    why: 'Whoever cannot see the picture learns nothing from it.',
    remedy: 'Say in a sentence what the picture shows and why it is there.',
    example: inChapter(figure('‸bench_2.svg'), figure('A bench by a path')),
  },
  'alt-too-long': {
    happened: 'An alt text has more than 250 characters.',
    why: 'Listeners can neither pause it nor go back in it.',
    remedy: 'Keep to what matters, and tell the rest in the text beside the picture.',
    example: inChapter(figure(`‸${'A bench stands by a path. '.repeat(11)}`), figure('A bench by a path')),
  },
  'alt-is-caption': {
    happened: 'The alt text and the caption of a picture are the same.',
    why: 'Listeners hear it twice, and do not learn what the picture looks like.',
    remedy: 'Describe the picture in `alt`, and say in `caption` what it means here.',
    example: inChapter(figure('‸Room for two', 'Room for two'), figure('A bench by a path', 'Room for two')),
  },
  'vague-link': {
    happened: 'The words of a link do not say where it leads.',
    why: 'Many people go from link to link, and hear nothing but “here, here, read more”.',
    remedy: 'Put the name of the page or of the file into the link.',
    example: inChapter(
      'The guide is ‸[here](https://example.org/guide).\n',
      'Read [the guide on fair pay](https://example.org/guide).\n',
    ),
  },
  'bare-link': {
    happened: 'A web address stands in the text as it is.',
    why: 'A screen reader spells it out, letter by letter, and nobody else reads it either.',
    remedy:
      'Write `[the name of the page](address)`. In a footnote an address may stand as it is; on paper it is printed anyway.',
    example: inChapter(
      'See ‸https://example.org/guide before you start.\n',
      'See [the guide](https://example.org/guide) before you start.\n',
    ),
  },
  'same-link-text': {
    happened: 'Two links of a chapter have the same words and lead to different places.',
    why: 'In a list of links nobody can tell them apart.',
    remedy: 'Say in each where it leads.',
    example: inChapter(
      'Read [the guide](https://example.org/a) and ‸[the guide](https://example.org/b).\n',
      'Read [the guide](https://example.org/a) and [the toolkit](https://example.org/b).\n',
    ),
  },
  'longest-right': {
    happened: 'The right option is at least half as long again as any wrong one.',
    why: 'Who has noticed that picks the longest and has learned nothing.',
    remedy: 'Shorten the right option: its reasons belong in the feedback. Or say as much in the wrong ones.',
    example: {
      file: 'question',
      before: choices([{ id: 'q', texts: [longWords[0], `‸${longWords[1]}`, longWords[2]], right: 1 }]),
      after: choices([{ id: 'q', texts: even, right: 1 }]),
    },
  },
  'longest-right-often': {
    happened: 'In more than half of the questions of a quiz, the right option is clearly the longest.',
    why: 'Each question by itself looks fair; over a quiz the length gives the answers away.',
    remedy: 'Even out the lengths in some of the questions that the message names.',
    example: {
      file: 'told',
      before: 'quizzes/en/check.json: in 3 of 4 questions the right option is the longest',
      after: 'quizzes/en/check.json: in 1 of 4 questions the right option is the longest',
    },
  },
  'answer-position': {
    happened: 'The right option stands at the same place more often than chance would have it.',
    why: 'Learners notice, and stop reading the other options.',
    remedy:
      'Move some of the right options, with their ids; answers that were given are kept. Or write `"shuffle": true` at the top of the quiz.',
    example: {
      file: 'question',
      before: choices(
        series.map((id, index) => ({
          id,
          texts: [plain[0], index === 0 ? `‸${plain[1]}` : plain[1], plain[2]],
          right: 1,
        })),
      ),
      after: choices(series.map((id, index) => ({ id, texts: plain, right: index % 3 }))),
    },
  },
  'absolute-word': {
    happened: 'An option holds “always”, “never”, “all of the above” or the like, and another does not.',
    why: 'Learners know such options without reading them, right or wrong.',
    remedy: 'Say what is meant: how often, or when. The lint keeps still where every option has such a word.',
    example: {
      file: 'question',
      before: choices([{ id: 'q', texts: ['‸Always ask them', plain[1], plain[2]], right: 1 }]),
      after: choices([{ id: 'q', texts: plain, right: 1 }]),
    },
  },
  'negative-prompt': {
    happened: 'A question asks for what is not so, and the “not” is not emphasized.',
    why: 'Readers in a hurry read over it, and answer the opposite question.',
    remedy: 'Ask for what is so. Where that cannot be, write `**not**`.',
    example: {
      file: 'question',
      before: choices([{ id: 'q', prompt: 'Which of these is ‸not a value?', texts: plain, right: 1 }]),
      after: choices([{ id: 'q', prompt: 'Which of these is **not** a value?', texts: plain, right: 1 }]),
    },
  },
};
