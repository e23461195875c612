/** What learners commit: forty questions in twenty chapters, and the state that a real course saves of them. */
import { emptyProgress } from '../../src/model/progress-reducer.ts';
import type { Outline } from '../../src/model/outline.ts';
import type { Answer, Progress } from '../../src/model/progress.ts';
import { encodeState } from '../../src/model/saved-state.ts';
import { tinyOutline } from '../unit/host/tiny-package.ts';

const questionCount = 40;

const questions = Array.from({ length: questionCount }, (_, at) => ({
  number: at + 1,
  fingerprint: 99,
  required: true,
  scored: true,
}));

export const committedOutline: Outline = {
  ...tinyOutline,
  parts: [
    {
      ...{ number: 1, id: 'part', title: 'Part' },
      chapters: Array.from({ length: questionCount / 2 }, (_, at) => ({
        ...{
          number: at + 1,
          id: `chapter-${at + 1}`,
          title: 'Chapter',
          menuTitle: 'Chapter',
          required: true,
        },
        questions: questions.slice(2 * at, 2 * at + 2),
      })),
    },
  ],
};

function makeAnswer(index: number): Answer {
  const response = { kind: 'choice', chosen: [1] } as const;
  return { fingerprint: 99, index, tries: 1, response, right: true, everRight: true };
}

/** What the course of one learner has set when it has answered for the `count`th time: the questions over and over. */
export function listChanges(learnerId: string, count: number): Record<string, string> {
  const at = (count - 1) % questionCount;
  const answered = Math.min(count, questionCount);
  const progress: Progress = {
    ...emptyProgress,
    at: Math.floor(at / 2) + 1,
    answers: new Map(questions.slice(0, answered).map(({ number }, index) => [number, makeAnswer(index)])),
  };
  const row = `cmi.interactions.${at}.`;
  return {
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.lesson_location': String(count),
    'cmi.suspend_data': encodeState({ learnerId, counter: count, progress }),
    [`${row}id`]: `part_q${at + 1}_question`,
    [`${row}type`]: 'choice',
    [`${row}correct_responses.0.pattern`]: 'a',
    [`${row}student_response`]: count % 2 === 0 ? 'a' : 'b',
    [`${row}result`]: count % 2 === 0 ? 'correct' : 'wrong',
    [`${row}weighting`]: '1',
    [`${row}time`]: '10:00:00',
    [`${row}latency`]: '00:00:12.34',
  };
}
