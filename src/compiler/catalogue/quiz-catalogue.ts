/** The catalogue of quizzes, and of the lock that keeps their answers. */
import type { quizProblems } from '../problem-codes/quiz-problems.ts';
import type { CatalogueOf } from './entry.ts';
import { lockCatalogue } from './lock-catalogue.ts';
import { sampleQuestion } from './sample-question.ts';

const quizFile = (more = ''): string =>
  `{\n"title": "Mutuality",\n${more}"questions": [\n${sampleQuestion()}]\n}\n`;

export const quizCatalogue: CatalogueOf<typeof quizProblems> = {
  ...lockCatalogue,
  'missing-quiz': {
    happened: 'A chapter shows a quiz that is not there.',
    why: 'Learners would find no questions, and the chapter could be completed without any.',
    remedy:
      'Name the quiz by its file in `quizzes`, in the folder of the course’s language, without `.json`. `npm run new quiz` writes a new one.',
    example: {
      file: 'content/en/01-start/02-check.md',
      before: '::quiz{‸src=chekc}\n',
      after: '::quiz{src=check}\n',
      beside: { 'quizzes/en/check.json': quizFile('"unused": "waits",\n') },
      added: { 'quizzes/en/check.json': quizFile() },
    },
  },
  'unused-quiz': {
    happened: 'There is a quiz, and no chapter shows it.',
    why: 'Nobody would be asked these questions. Often a chapter lost its line in an edit.',
    remedy:
      'Write `::quiz{src=…}` in a chapter. If the quiz is to wait, say why: `"unused": "until the third part is written"` at the top of its file.',
    example: {
      file: 'quizzes/en/mutuality.json',
      before: `‸${quizFile()}`,
      after: quizFile('"unused": "until the second part is written",\n'),
    },
  },
  'quiz-in-use': {
    happened: 'A quiz says of itself that it is unused, and a chapter shows it.',
    why: 'The remark would mislead whoever reads the file next, and would hide it if the quiz got lost one day.',
    remedy: 'Delete the line `"unused"` in the quiz.',
    example: {
      file: 'quizzes/en/check.json',
      before: quizFile('"unused": ‸"until it has a chapter",\n'),
      after: quizFile(),
    },
  },
  'no-matrix': {
    happened: 'A chapter picks tasks out of a quiz that has no role matrix.',
    why: 'Only the role matrix has tasks to pick from, so this says nothing.',
    remedy: 'Take `tasks` out of the braces, or name the quiz that holds the matrix.',
    example: {
      file: 'content/en/01-start/02-check.md',
      before: '::quiz{src=check ‸tasks="1 2"}\n',
      after: '::quiz{src=check}\n',
    },
  },
  'unknown-task': {
    happened: 'A chapter asks for a task that the role matrix does not have.',
    why: 'The task would be missing from the page.',
    remedy: 'Name tasks as their source counts them: it is `item` in the `source` of each task in the quiz.',
    example: {
      file: 'told',
      before: '::quiz{src=roles tasks="1 29"}',
      after: '::quiz{src=roles tasks="1 28"}',
    },
  },
  'repeated-task': {
    happened: 'A chapter asks for the same task twice.',
    why: 'An answer is kept once for each task, so the second would show the first one’s answer.',
    remedy: 'Take one of them out.',
    example: {
      file: 'told',
      before: '::quiz{src=roles tasks="1 2 1"}',
      after: '::quiz{src=roles tasks="1 2"}',
    },
  },
  'repeated-quiz': {
    happened: 'A quiz is shown in two places.',
    why: 'Answers are kept once for each question. In the second place learners would find it answered already, and it would be unclear which chapter it completes.',
    remedy: 'Keep it in one place, and link to that place from the other: `[the quiz](02-check.md)`.',
    example: {
      file: 'content/en/01-start/02-check.md',
      before: '::quiz{src=check}\n\nOnce more:\n\n::quiz{‸src=check}\n',
      after: '::quiz{src=check}\n',
    },
  },
  'unknown-group': {
    happened: 'An item of a sorting question belongs to a group that the question does not have.',
    why: 'No learner could sort it rightly.',
    remedy: 'Write the id of one of the question’s `groups`, not the words that learners see.',
    example: {
      file: 'question',
      before: sortQuestion('‸"manger"'),
      after: sortQuestion('"manager"'),
    },
  },
  'no-right-option': {
    happened: 'A choice has no option that is right.',
    why: 'No learner could ever answer it, and the course could not be passed.',
    remedy: 'Write `"right": true` in the option that is right, or in each of them where several are.',
    example: {
      file: 'question',
      before: sampleQuestion({ second: '' }).replace('[', '‸['),
      after: sampleQuestion(),
    },
  },
  'several-right': {
    happened: 'A single choice has more than one option that is right.',
    why: 'Learners can choose only one, and would wonder why the other is not as good.',
    remedy:
      'Take `"right": true` out of all but one. If several are meant to be right, make the question `"type": "multiple"`.',
    example: {
      file: 'question',
      before: sampleQuestion({ first: '"right": true, ', second: '"right": ‸true, ' }),
      after: sampleQuestion(),
    },
  },
  'shared-feedback': {
    happened: 'Two answers of a question give the learner the same reason.',
    why: 'Learners learn from the reason why this very answer is right or wrong. The same words for two answers explain neither.',
    remedy: 'Say for each of them what is right or wrong about it.',
    example: {
      file: 'question',
      before: sampleQuestion({
        secondFeedback: '‸"Not quite: that would be help in one direction only."',
      }),
      after: sampleQuestion(),
    },
  },
};

function sortQuestion(group: string): string {
  return `{
  "id": "who-does",
  "type": "sort",
  "prompt": "Who does what?",
  "groups": [{ "id": "peer", "text": "Peer" }, { "id": "manager", "text": "Manager" }],
  "items": [
    { "id": "listens", "text": "Listens", "group": "peer",
      "feedback": "Listening as an equal is what a peer worker brings." },
    { "id": "plans", "text": "Plans shifts", "group": ${group},
      "feedback": "Planning the shifts is part of the work of managing." }
  ],
  "source": { "document": "guide" }
}
`;
}
