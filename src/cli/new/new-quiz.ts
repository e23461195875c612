/** A quiz with a question of each type that is wanted, all of them to be written over. */
import { exampleOf, turnOptions } from '../../compiler/editor/question-examples.ts';
import { authoredId } from '../../model/questions/common.ts';
import { questionTypes, type QuestionType } from '../../model/question-type.ts';
import { askChoice, askSeveral, askText, faultOfLine } from './ask.ts';
import type { CourseThere } from './course-there.ts';
import type { Options } from './options.ts';
import { freeName, safeName } from './safe-name.ts';
import type { NewFiles } from './write-files.ts';

export interface QuizAnswers {
  readonly id: string;
  readonly title: string;
  readonly types: readonly QuestionType[];
  /** Id of the chapter that it stands in; undefined while it waits for one. */
  readonly chapter?: string;
}

const longestId = 50;

interface QuestionsThere {
  readonly isTaken: (id: string) => boolean;
  readonly singleChoices: number;
}

const noneThere: QuestionsThere = { isTaken: () => false, singleChoices: 0 };

export function quizText({ id, title, types, chapter }: QuizAnswers, there = noneThere): string {
  const questions = types.map((type, index) => ({
    ...turnOptions(exampleOf(type), there.singleChoices),
    id: freeName(`${id}-${index + 1}`, there.isTaken),
  }));
  const waits = chapter === undefined ? { unused: 'It waits for its chapter.' } : {};
  return `${JSON.stringify({ $schema: '../quiz.schema.json', title, ...waits, questions }, null, 2)}\n`;
}

export function makeQuiz({ lang, plan }: CourseThere, answers: QuizAnswers): NewFiles {
  const questions = [...plan.quizzes.values()].flatMap(({ quiz }) => quiz?.value.questions ?? []);
  const text = quizText(answers, {
    isTaken: (name) => questions.some(({ id }) => id === name),
    singleChoices: questions.filter(({ type }) => type === 'single').length,
  });
  const chapter = [...plan.chapters.values()].find(({ id }) => id === answers.chapter);
  return {
    written: new Map([[`quizzes/${lang}/${answers.id}.json`, text]]),
    appended: new Map(chapter && [[chapter.path, `::quiz{src=${answers.id}}\n`]]),
  };
}

const typeChoices = questionTypes.map((type) => ({
  value: type,
  label: `${type}: ${exampleOf(type).prompt}`,
}));

const none = 'none';

export async function askQuiz({ plan }: CourseThere, options: Options): Promise<QuizAnswers> {
  const title = await askText(
    { option: 'title', message: 'Title of the quiz?', given: options.title },
    faultOfLine,
  );
  const fault = (id: string): string | undefined => {
    if (!authoredId.max(longestId).safeParse(id).success || safeName(id, 'quiz') !== id)
      return `Use lower-case words joined by hyphens, at most ${longestId} characters.`;
    return plan.quizzes.has(id) ? 'There is a quiz of that name already.' : undefined;
  };
  const fallback = freeName(safeName(title, 'quiz').slice(0, longestId - 3), (name) =>
    plan.quizzes.has(name),
  );
  const id = await askText(
    { option: 'id', message: 'Its name, for good?', given: options.id, fallback },
    fault,
  );
  const types = await askSeveral(
    {
      option: 'types',
      message: 'Which questions? Space chooses, Enter goes on.',
      given: options.types,
      fallback: 'single',
    },
    typeChoices,
  );
  const chapters = [...plan.chapters.values()].map((one) => ({
    value: one.id,
    label: one.head?.value.title ?? one.id,
  }));
  const chapter = await askChoice(
    { option: 'chapter', message: 'At the end of which chapter?', given: options.chapter, fallback: none },
    [{ value: none, label: 'None yet' }, ...chapters],
  );
  return {
    id,
    title,
    types: questionTypes.filter((type) => types.includes(type)),
    ...(chapter !== none && { chapter }),
  };
}
