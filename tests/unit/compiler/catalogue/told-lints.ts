/** Courses for what the lints find only in longer texts than an example can be. */
import type { ProblemCode } from '../../../../src/compiler/problem-codes.ts';
import { courseYaml, frontMatter, mainPath, quizPath } from '../sample-course.ts';
import type { ToldCourse } from './told-courses.ts';

const chapter = (body: string): string => `${frontMatter}\n${body}\n`;

const hard =
  'Organizations that are implementing participatory accountability mechanisms necessarily experience considerable uncertainty. ';

const reasons = [
  'It comes much too early in the story for that.',
  'It is the one that people have agreed on.',
  'It would leave out those who come in late.',
];

/** Four questions; in the first three the right option is a little longer. */
function longestRight(): string {
  const texts = ['Ask them first', 'Listen to them, ask', 'Wait for them'];
  const questions = [0, 1, 2, 0].map((first, index) => ({
    id: `question-${index + 1}`,
    type: 'single',
    prompt: 'Which one fits?',
    options: [0, 1, 2].map((at) => {
      const which = (at + first) % 3;
      const right = which === (index === 3 ? 0 : 1);
      return { id: `o${at}`, text: texts[which], ...(right && { right }), feedback: reasons[which] };
    }),
    source: { document: 'guide' },
  }));
  return JSON.stringify({ title: 'A check', questions }, null, 2);
}

export const toldLints: Readonly<Partial<Record<ProblemCode, ToldCourse>>> = {
  'reading-grade': { files: { [mainPath]: chapter(hard.repeat(12)) }, place: `${mainPath}:8:1` },
  'long-chapter': {
    files: {
      'content/en/course.yaml': `${courseYaml}reading: {minutes: 1}\n`,
      [mainPath]: chapter('Ask what would help. '.repeat(70)),
    },
    place: `${mainPath}:8:1`,
  },
  'no-dictionary': { files: { 'content/fr/course.yaml': courseYaml }, place: 'content/fr/course.yaml:1:1' },
  'longest-right-often': { files: { [quizPath]: longestRight() }, place: `${quizPath}:3:16` },
};
