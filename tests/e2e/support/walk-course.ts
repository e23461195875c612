/** Goes through the whole course as a learner does, from the first chapter to the last by Next, and answers all it asks. */
import { expect } from 'vitest';
import type { Chapter, Course } from '../../../src/model/course.ts';
import { parseTree, type TreeElement } from '../../../src/plugins/print/tree.ts';
import { answerQuestion } from './answering/answer-question.ts';
import { listWider } from './axe.ts';
import type { OpenCourse } from './open-course.ts';
import { waitForChapter, waitUntilWhole } from './pointer.ts';
import { readShown } from './shown-answers.ts';
import { takePicture } from './take-picture.ts';

/** By the id of the chapter: what is seen of its questions once they are answered. */
export type Shown = Readonly<Record<string, object>>;

export const chaptersOf = (course: Course): Chapter[] => course.parts.flatMap((part) => part.chapters);

function findForm(chapter: Chapter, number: number): TreeElement {
  const form = parseTree(chapter.html).querySelector(`[number="${number}"]`);
  if (!form) throw new Error(`${chapter.id} does not hold question ${number}.`);
  return form;
}

async function answerAll(course: OpenCourse, chapter: Chapter, right: boolean): Promise<void> {
  const { frame } = course;
  const hosts = frame.locator('.place [number]:has(> .question)');
  expect(await hosts.count(), chapter.id).toBe(chapter.questions.length);
  for (const question of chapter.questions) {
    const host = frame.locator(`.place [number="${question.number}"]`);
    const form = findForm(chapter, question.number);
    await answerQuestion({ frame, host, question, form, right }, () =>
      takePicture(course, `${chapter.id}--${question.id}`, host),
    );
  }
}

/** Everything right, or everything wrong. Ends at the end of the last chapter. */
export async function walkCourse(course: OpenCourse, compiled: Course, right: boolean): Promise<Shown> {
  const shown: Record<string, object> = {};
  for (const [at, chapter] of chaptersOf(compiled).entries()) {
    if (at > 0) await course.frame.locator('.foot .next').click();
    await waitForChapter(course, chapter);
    await waitUntilWhole(course);
    await takePicture(course, chapter.id);
    if (chapter.questions.length > 0) {
      await answerAll(course, chapter, right);
      shown[chapter.id] = await readShown(course);
    }
    expect.soft(await listWider(course.frame), chapter.id).toEqual([]);
  }
  await course.frame.locator('.end').scrollIntoViewIfNeeded();
  return shown;
}
