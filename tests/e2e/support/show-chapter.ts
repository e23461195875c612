/** A chapter in every state that it can have at one time. */
import type { Chapter } from '../../../src/model/course.ts';
import { questions, quizChapter, rightOptions, t, wrongOption } from './course-under-test.ts';
import type { OpenCourse } from './open-course.ts';
import { answer, waitForChapter, waitUntilWhole } from './pointer.ts';

async function openAllOf({ frame }: OpenCourse): Promise<void> {
  await frame.locator('.place details').evaluateAll((folds) => {
    for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true;
  });
}

/** Right, wrong and open questions, and an open hint: everything a question can look like. */
async function tryQuestions(course: OpenCourse): Promise<void> {
  const [first, second, third] = questions;
  if (!first || !second || !third)
    throw new Error('The course has too few questions to show them in every state.');
  await answer(course, first, rightOptions(first));
  await answer(
    course,
    second,
    [...wrongOption(second), ...rightOptions(second)].sort((a, b) => a - b),
  );
  await answer(course, third, wrongOption(third));
  await course.frame
    .locator(`choice-question[number="${first.number}"] button`, { hasText: t.showHint })
    .click();
}

/** With every fold open. */
export async function openChapter(course: OpenCourse, chapter: Chapter): Promise<void> {
  await course.frame.evaluate((id) => location.assign(`#/${id}`), chapter.id);
  await waitForChapter(course, chapter);
  await waitUntilWhole(course);
  await openAllOf(course);
}

/** With questions right, wrong and open besides. */
export async function showChapter(course: OpenCourse, chapter: Chapter): Promise<void> {
  await openChapter(course, chapter);
  if (chapter === quizChapter()) await tryQuestions(course);
}
