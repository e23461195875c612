/** Using the course with a mouse. */
import { expect } from 'vitest';
import type { Chapter, Question } from '../../../src/model/course.ts';
import { chapters } from './course-under-test.ts';
import type { OpenCourse } from './open-course.ts';

/** Chooses exactly these options of a question and checks the answer. */
export async function answer(
  course: OpenCourse,
  question: Question,
  chosen: readonly number[],
): Promise<void> {
  const host = course.frame.locator(`[number="${question.number}"]`);
  for (const { number } of question.options) {
    const input = host.locator(`input[value="${number}"]`);
    if (question.type === 'multiple') await input.setChecked(chosen.includes(number));
    else if (chosen.includes(number)) await input.check();
  }
  await host.locator('button.solid').click();
  const marked = host.locator('.option:is(.right, .wrong, .noted) input');
  const values = await marked.evaluateAll((inputs) =>
    inputs.map((input) => Number((input as HTMLInputElement).value)),
  );
  expect(values).toEqual(chosen);
}

/** Types an answer and checks it. */
export async function typeAnswer(course: OpenCourse, { number }: Question, text: string): Promise<void> {
  const host = course.frame.locator(`[number="${number}"]`);
  await host.locator('input[type="text"]').fill(text);
  await host.locator('button.solid').click();
  expect(await host.locator('.verdict').count()).toBe(1);
}

/** Goes to a chapter by the menu. */
export async function goTo(course: OpenCourse, chapter: Chapter): Promise<void> {
  const part = course.frame.locator(`details:has(li[data-chapter="${chapter.number}"])`);
  if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
  await part.locator(`li[data-chapter="${chapter.number}"] a`).click();
  await waitForChapter(course, chapter);
}

export async function waitForChapter({ frame }: OpenCourse, chapter: Chapter): Promise<void> {
  await frame.waitForSelector(`.place article[data-chapter="${chapter.number}"] h1`);
  await frame.waitForFunction((title) => document.title.startsWith(title), chapter.title);
}

/**
 * Until all that is in a chapter is laid out and does what it is for: what lies below the first screen comes when the
 * learner stirs.
 */
export const waitUntilWhole = ({ frame }: Pick<OpenCourse, 'frame'>): Promise<unknown> =>
  frame.waitForFunction(() => {
    dispatchEvent(new Event('pointermove'));
    return document.querySelector('.place :is(:not(:defined), .chapter-body:not(.whole))') === null;
  });

/** Goes from the first chapter to the last by Next; ends there. */
export async function readOn(course: OpenCourse): Promise<void> {
  for (const chapter of chapters.slice(1)) {
    await course.frame.locator('.foot .next').click();
    await waitForChapter(course, chapter);
  }
}

/** Goes to every chapter by the menu, and to its end. */
export async function readAll(course: OpenCourse): Promise<void> {
  for (const chapter of chapters) {
    await goTo(course, chapter);
    await course.frame.locator('.end').scrollIntoViewIfNeeded();
    await expect.poll(() => course.frame.textContent('.end-words')).not.toBe('');
  }
}

/** What the learner sees as chosen, by option number. */
export async function chosenOptions({ frame }: OpenCourse, question: Question): Promise<number[]> {
  const checked = frame.locator(`[number="${question.number}"] input:checked`);
  return checked.evaluateAll((inputs) => inputs.map((input) => Number((input as HTMLInputElement).value)));
}
