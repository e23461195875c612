import { fingerprintOf } from '../../model/question-parts.ts';
import type { CoursePlan } from '../course/course-plan.ts';
import { questionText } from '../course/plan-entries.ts';
import { ownValue } from '../own-value.ts';
import type { Problems } from '../problem.ts';
import type { AuthoredQuestion } from '../../model/quiz.ts';
import { idsIn } from '../course/check-question.ts';
import type { Path } from '../source/schema-problems.ts';
import { textDiffers, type CourseEntry } from './entries.ts';
import type { Lock } from './lock.ts';

/**
 * A released question in other words: does it still ask the same? Where its fingerprint has changed as well, earlier
 * answers no longer count anyway.
 */
export function checkWording(
  lock: Lock,
  { lang, quizzes }: CoursePlan,
  entries: readonly CourseEntry[],
  problems: Problems,
): void {
  const texts = new Map(entries.map(({ section, key, text }) => [`${section}/${key}`, text]));
  /** The option whose words are others, where the lock can tell; else the prompt. */
  const findChanged = (question: AuthoredQuestion): Path => {
    const changed = idsIn(question).find(([id]) => {
      const key = `${question.id}/${id}`;
      return textDiffers(lock.options[key]?.text ?? '', texts.get(`options/${key}`) ?? '');
    });
    return changed?.[1].slice(0, -1) ?? ['prompt'];
  };
  for (const { quiz } of quizzes.values()) {
    for (const [index, question] of (quiz?.value.questions ?? []).entries()) {
      const released = ownValue(lock.questions, question.id);
      if (quiz === undefined || released === undefined || released.since === '') continue;
      const isNew = fingerprintOf(question) !== Number.parseInt(released.fingerprint, 16);
      if (isNew) continue;
      const differs = textDiffers(released.text, questionText(lang, question));
      const isReworded = question.reworded === true;
      if (differs && !isReworded)
        problems.add(
          'text-changed',
          quiz.placeOf(['questions', index, ...findChanged(question)]),
          question.id,
        );
      if (!differs && isReworded)
        problems.add('reworded-done', quiz.placeOf(['questions', index, 'reworded']), question.id);
    }
  }
}
