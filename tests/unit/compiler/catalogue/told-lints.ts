/** Courses in which the lints find what takes more text than an example in the catalogue can show. */
import {
  courseYaml,
  frontMatter,
  mainPath,
  makeSources,
  quiz,
  quizPath,
  type Files,
} from '../sample-course.ts';

const hard =
  'Organizations that are implementing participatory accountability mechanisms necessarily experience considerable uncertainty. ';
const easy = 'You ask first, and then you wait for them to say what would help. ';

/** The files, with a caret ‸ where the problem is. */
export const toldLints = {
  'reading-grade': {
    [mainPath]: `${frontMatter}\n${easy.repeat(4)}\n\n‸${hard.repeat(8)}\n`,
  },
  'long-chapter': {
    'content/en/course.yaml': `${courseYaml}reading: {minutes: 2}\n`,
    [mainPath]: `${frontMatter}\n‸${'One two three four. '.repeat(110)}\n`,
  },
  'no-dictionary': frenchToo(),
  'longest-right-often': {
    [quizPath]: JSON.stringify({ title: quiz.title, questions: [0, 1, 2, 3].map(askLong) }, null, 2).replace(
      '"questions": [',
      '"questions": ‸[',
    ),
  },
} satisfies Readonly<Record<string, Files>>;

function frenchToo(): Files {
  const all = Object.fromEntries<string | Uint8Array>(makeSources({}, false));
  const french = Object.entries(all).map(([path, text]) => [path.replace('/en/', '/fr/'), text] as const);
  return {
    ...Object.fromEntries<string | Uint8Array>(french),
    'content/fr/course.yaml': `‸${courseYaml}`,
    'content/fr/01-start/01-main.md': `${frontMatter}\nBonjour à toutes.\n`,
  };
}

/** The right option is a little longer than the others, each time in another place. */
function askLong(index: number): object {
  const words = [
    { text: 'Listen to them, ask', right: true, feedback: 'It is the one that people have agreed on.' },
    { text: 'Ask them first', feedback: 'It comes much too early in the story for that.' },
    { text: 'Wait for them', feedback: 'It would leave out those who come in late.' },
  ];
  const options = words.map((option, at) => ({ id: `o${at}`, ...option }));
  return {
    id: `q${index}`,
    type: 'single',
    prompt: 'Which one fits?',
    options: [...options.slice(-index), ...options.slice(0, -index)],
    source: { document: 'guide' },
  };
}
