/** Takes the whole course as a learner who reads everything and corrects every answer. */
import type { OpenCourse } from '../../e2e/support/open-course.ts';
import { answerQuestion, findQuestions, type Asked } from './answer-question.ts';

export interface Walk {
  /** Numbers of the chapters that the menu names, in its order. */
  readonly chapters: readonly number[];
  /** The questions in the order answered, each wrong, then right; `chapter` is where it stands. */
  readonly questions: readonly (Asked & { readonly chapter: number })[];
}

/** From the chapter on screen, which must be the first, to the end. */
export async function walkCourse(course: OpenCourse): Promise<Walk> {
  const chapters = await listChapters(course);
  const questions: (Asked & { chapter: number })[] = [];
  for (const chapter of chapters) {
    await waitForNumber(course, chapter);
    for (const asked of await findQuestions(course)) {
      await answerQuestion(course, asked, false);
      await answerQuestion(course, asked, true);
      questions.push({ ...asked, chapter });
    }
    await course.frame.locator('.place .end').scrollIntoViewIfNeeded();
    await course.frame.waitForSelector(`li[data-chapter="${chapter}"][data-state="complete"]`, {
      state: 'attached',
    });
    const next = course.frame.locator('.foot .next');
    if ((await next.count()) > 0) await next.click();
  }
  return { chapters, questions };
}

async function listChapters({ frame }: OpenCourse): Promise<number[]> {
  return frame.$$eval('course-menu li[data-chapter]', (entries) =>
    entries.map((entry) => Number(entry.getAttribute('data-chapter'))),
  );
}

export async function waitForNumber({ frame }: OpenCourse, chapter: number): Promise<void> {
  await frame.waitForSelector(`.place article[data-chapter="${chapter}"] h1`);
}

/** Goes there by the menu. */
export async function goToNumber(course: OpenCourse, chapter: number): Promise<void> {
  const entry = course.frame.locator(`li[data-chapter="${chapter}"]`);
  const part = course.frame.locator('details').filter({ has: entry });
  if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
  await entry.locator('a').click();
  await waitForNumber(course, chapter);
}
