/**
 * `::quiz{src=role-check}`: the questions of quizzes/<lang>/role-check.json.
 * `::quiz{src=role-clarity tasks="ex1 14 18"}` asks these tasks of its matrix first; the others stay open.
 */
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import type { QuizFile } from '../course/quiz-file.ts';
import { idAttribute } from '../ids.ts';
import { createLexer } from '../markdown/lexer.ts';
import { renderInline } from '../markdown/render-inline.ts';
import { placeOf } from '../source/excerpt.ts';
import { suggest } from '../suggest.ts';
import type { Block, BlockDefinition } from './block.ts';
import { renderAfterQuestion, renderQuestion } from './question.ts';
import { readTasks } from './quiz-tasks.ts';

function findQuiz(block: Block, context: ChapterContext): QuizFile | undefined {
  const src = block.values.get('src');
  const { plan, problems, quizUses, quizzesMeant } = context.course;
  const id = src?.value ?? '';
  if (src === undefined || id === '') return undefined;
  const file = plan.quizzes.get(id);
  const user = quizUses.get(id);
  if (file === undefined) {
    const similar = suggest(id, [...plan.quizzes.keys()]);
    quizzesMeant.add(similar);
    problems.add('missing-quiz', placeOf(src.entry), `quizzes/${plan.lang}/${id}.json`, similar);
  }
  if (user !== undefined) problems.add('repeated-quiz', placeOf(src.entry), id, user);
  else if (file !== undefined) quizUses.set(id, context.chapter.path);
  return user === undefined ? file : undefined;
}

export const quiz: BlockDefinition = {
  name: 'quiz',
  form: 'leaf',
  example: '::quiz{src=name}',
  attributes: { src: { required: true }, tasks: {} },
  render(block, context) {
    const id = idAttribute(block.id, context);
    const file = findQuiz(block, context);
    if (file?.quiz === undefined) return '';
    const { value: authored, textOf } = file.quiz;
    const inQuiz = { ...context, path: file.path, lexer: createLexer() };
    const intro =
      authored.intro === undefined
        ? ''
        : `<p class="quiz-intro">${renderInline(textOf(['intro']), inQuiz)}</p>`;
    const { quiz: located } = file;
    // A task may be among what could not be read.
    const tasks = file.isFaulty ? [] : readTasks(block, file.id, authored, context.course.problems);
    const questions = authored.questions.map((_, index) => {
      const place = { id: file.id, located, index, tasks };
      return renderQuestion(place, inQuiz) + renderAfterQuestion(place, inQuiz);
    });
    return `<section class="quiz"${id} aria-label="${escapeHtml(authored.title)}">${intro}${questions.join('')}</section>`;
  },
};
