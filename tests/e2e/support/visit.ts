/** A visit with something to lose: a chapter read, and answers given just before the learner leaves. */
import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import { enrol } from '../../unit/host/host-client.ts';
import { chapterAt, questionAt, quizChapter, rightOptions, wrongOption } from './course-under-test.ts';
import { launchCourse, type OpenCourse } from './open-course.ts';
import { answer, chosenOptions, goTo, waitForChapter, waitUntilWhole } from './pointer.ts';
import { readRecord } from './records.ts';

export interface Visit {
  readonly url: string;
  readonly token: string;
  readonly profile: BrowserContext;
  readonly course: OpenCourse;
}

/** The first chapter is read, and the questions can be answered. */
export async function startVisit(profile: BrowserContext, url: string, name: string): Promise<Visit> {
  const token = await enrol(url, name);
  const course = await launchCourse(profile, url, token);
  await readToQuestions(course);
  return { url, token, profile, course };
}

export async function readToQuestions(course: OpenCourse): Promise<void> {
  await course.frame.locator('.foot .next').click();
  await waitForChapter(course, chapterAt(2));
  await goTo(course, quizChapter());
  // A test that cuts the network next would cut off the questions' own code, too.
  await course.frame.locator('button.solid').last().waitFor();
}

/** One right, one wrong: nothing but the answers tells them from each other. */
export async function answerTwo(course: OpenCourse): Promise<void> {
  await answer(course, questionAt(1), rightOptions(questionAt(1)));
  await answer(course, questionAt(2), wrongOption(questionAt(2)));
}

/** The course, opened again or loaded anew, shows what was there before: place, answers and read chapters. */
export async function expectAllShown(course: OpenCourse): Promise<void> {
  await waitForChapter(course, quizChapter());
  await waitUntilWhole(course);
  const [one, two, three] = [questionAt(1), questionAt(2), questionAt(3)];
  await expect.poll(() => chosenOptions(course, one)).toEqual(rightOptions(one));
  expect(await chosenOptions(course, two)).toEqual(wrongOption(two));
  expect(await chosenOptions(course, three)).toEqual([]);
  const read = course.frame.locator(`li[data-chapter="${chapterAt(1).number}"]`);
  expect(await read.getAttribute('data-state')).toBe('complete');
  expect(await course.frame.locator('.notice, trouble-dialog').count()).toBe(0);
}

/**
 * The learner goes on with the third question and closes the tab: the LMS has all three answers, in the order in which
 * they were given, and the status that they make.
 */
export async function goOnAndExpectRecord(
  course: OpenCourse,
  { url, token }: Pick<Visit, 'url' | 'token'>,
): Promise<void> {
  await answer(course, questionAt(3), rightOptions(questionAt(3)));
  await course.page.close();
  const { core, interactions } = await readRecord(url, token);
  expect(interactions.map(({ id, result }) => [id, result])).toEqual([
    [questionAt(1).interactionId, 'correct'],
    [questionAt(2).interactionId, 'wrong'],
    [questionAt(3).interactionId, 'correct'],
  ]);
  expect(core.lesson_status).toBe('incomplete');
  expect(core.score?.raw ?? '').toBe('');
}
