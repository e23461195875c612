/** What trainers do to a course. */
import {
  chaptersOf,
  makeQuestion,
  questionsOf,
  quizzesOf,
  type Draft,
  type DraftChapter,
  type DraftQuestion,
} from './draft.ts';

export interface Edit {
  readonly kind: EditKind;
  /** Id of what is new, never used before. */
  readonly name: string;
  /** Decide which and where. */
  readonly rolls: readonly [number, number, number];
}

type Pick = <T>(from: readonly T[]) => T | undefined;
type Change = (draft: Draft, pick: Pick, name: string) => void;

const changes = {
  'insert-question': (draft, pick, name) => {
    const quiz = pick(quizzesOf(draft));
    quiz?.questions.splice(pick([0, 1]) ?? 0, 0, makeQuestion(name, pick(['single', 'multiple'])));
  },
  'remove-question': (draft, pick) => {
    const question = takeQuestion(draft, pick);
    if (question) draft.removed.push(question);
  },
  'restore-question': (draft, pick) => {
    const question = pick(draft.removed);
    const quiz = pick(quizzesOf(draft));
    if (!question || !quiz) return;
    draft.removed.splice(draft.removed.indexOf(question), 1);
    quiz.questions.push(question);
  },
  'move-question': (draft, pick) => {
    const question = takeQuestion(draft, pick);
    if (question) pick(quizzesOf(draft))?.questions.splice(pick([0, 1, 2]) ?? 0, 0, question);
  },
  reword: (draft, pick) => {
    const question = pick(questionsOf(draft));
    if (question) Object.assign(question, { words: question.words + 1, reworded: true });
  },
  revise: (draft, pick) => {
    const question = pick(questionsOf(draft));
    if (question) Object.assign(question, { words: question.words + 1, revision: question.revision + 1 });
  },
  'insert-option': (draft, pick, name) =>
    pick(questionsOf(draft))?.options.unshift({ id: name, right: false }),
  'remove-option': (draft, pick) => {
    const question = pick(questionsOf(draft));
    const wrong = question?.options.filter(({ right }) => !right) ?? [];
    const gone = pick(wrong);
    if (question && question.options.length > 2)
      question.options = question.options.filter((option) => option !== gone);
  },
  'sort-options': (draft, pick) => void pick(questionsOf(draft))?.options.reverse(),
  'change-right': (draft, pick) => {
    const question = pick(questionsOf(draft));
    const wrong = pick(question?.options.filter(({ right }) => !right) ?? []);
    if (!question || !wrong) return;
    for (const option of question.options) option.right = option === wrong;
  },
  'change-type': (draft, pick) => {
    const question = pick(questionsOf(draft));
    if (question) question.type = question.type === 'single' ? 'multiple' : 'single';
  },
  'insert-chapter': (draft, pick, name) => {
    const quizzes = pick([[], [{ id: `${name}-check`, questions: [makeQuestion(`${name}-q`)] }]]) ?? [];
    pick(draft.parts)?.splice(pick([0, 1, 2]) ?? 0, 0, { id: name, quizzes });
  },
  'remove-chapter': (draft, pick) => void takeChapter(draft, pick),
  'move-chapter': (draft, pick) => {
    const chapter = takeChapter(draft, pick);
    if (chapter) pick(draft.parts)?.splice(pick([0, 1, 2]) ?? 0, 0, chapter);
  },
  'split-chapter': (draft, pick, name) => {
    const chapter = pick(chaptersOf(draft));
    const part = draft.parts.find((chapters) => chapters.some((one) => one === chapter));
    if (!part || !chapter) return;
    const quizzes = chapter.quizzes.splice(Math.floor(chapter.quizzes.length / 2));
    part.splice(part.indexOf(chapter) + 1, 0, { id: name, quizzes });
  },
  'change-edition': (draft) => {
    draft.edition = draft.edition === 'complete' ? 'short' : 'complete';
  },
} satisfies Record<string, Change>;

type EditKind = keyof typeof changes;
export const editKinds = Object.keys(changes) as EditKind[];

/** Another draft. Where what the edit is about is not there, it changes nothing. */
export function editDraft(draft: Draft, { kind, name, rolls }: Edit): Draft {
  const next = structuredClone(draft);
  let rolled = 0;
  const pick: Pick = (from) => from[(rolls[rolled++ % rolls.length] ?? 0) % from.length];
  const change: Change = changes[kind];
  change(next, pick, name);
  return next;
}

/** No quiz is left empty. */
function takeQuestion(draft: Draft, pick: Pick): DraftQuestion | undefined {
  const quiz = pick(quizzesOf(draft).filter(({ questions }) => questions.length > 1));
  const question = pick(quiz?.questions ?? []);
  if (quiz && question) quiz.questions = quiz.questions.filter((one) => one !== question);
  return question;
}

/** No part is left empty. */
function takeChapter(draft: Draft, pick: Pick): DraftChapter | undefined {
  const part = pick(draft.parts.filter((chapters) => chapters.length > 1));
  const chapter = pick(part ?? []);
  if (part && chapter) part.splice(part.indexOf(chapter), 1);
  return chapter;
}
