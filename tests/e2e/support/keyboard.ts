/** Using the course with nothing but keys: no click, and no focus that a person could not have moved. */
import type { Page } from 'playwright-core';
import type { QuestionType } from '../../../src/model/question-type.ts';
import type { OpenCourse } from './open-course.ts';

const mostSteps = 200;

/** Whether the focus is in the course, on what the last selector names, inside the shadow root of the one before. */
async function isFocused({ page, frame }: OpenCourse, selectors: readonly string[]): Promise<boolean> {
  if (frame !== page.mainFrame() && !(await page.evaluate(() => document.activeElement?.matches('iframe'))))
    return false;
  return frame.evaluate((wanted) => {
    const chain: Element[] = [];
    let element = document.activeElement;
    while (element) {
      chain.push(element);
      element = element.shadowRoot?.activeElement ?? null;
    }
    return chain.length === wanted.length && chain.every((one, index) => one.matches(wanted[index] ?? ''));
  }, selectors);
}

/** Presses Tab, or Shift+Tab, until the focus is there. `selectors`: hosts of shadow roots first. */
export async function tabTo(
  course: OpenCourse,
  selectors: string | readonly string[],
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const wanted = typeof selectors === 'string' ? [selectors] : selectors;
  for (let step = 0; step < mostSteps; step += 1) {
    await course.page.keyboard.press(key);
    if (await isFocused(course, wanted)) return;
  }
  throw new Error(`${mostSteps} times ${key} do not lead to ${wanted.join(' >> ')}`);
}

/** Tab within the LMS's own pages. */
export async function tabOnPage(page: Page, selector: string): Promise<void> {
  const isThere = (wanted: string): boolean => document.activeElement?.matches(wanted) ?? false;
  for (let step = 0; step < mostSteps; step += 1) {
    if (await page.evaluate(isThere, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${mostSteps} times Tab do not lead to ${selector}`);
}

/** Shift+Tab out of the course to a control of the LMS around it. */
export async function tabBackOutTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (there) return;
  }
  throw new Error(`${mostSteps} times Shift+Tab do not lead to ${selector}`);
}

/** Chooses exactly these options of a question and checks the answer. */
export async function answerByKeys(
  course: OpenCourse,
  question: Asked,
  chosen: readonly number[],
): Promise<void> {
  const host = `choice-question[number="${question.number}"]`;
  if (question.type === 'single') await chooseOne(course, host, chosen[0] ?? 0);
  else await chooseSeveral(course, host, question, chosen);
  await tabTo(course, [host, 'button.solid']);
  await course.page.keyboard.press('Enter');
}

interface Asked {
  readonly number: number;
  readonly type: QuestionType;
  readonly options: readonly { readonly number: number }[];
}

async function chooseOne(course: OpenCourse, host: string, option: number): Promise<void> {
  await tabTo(course, `${host} input`);
  const wanted = `${host} input[value="${option}"]`;
  for (let step = 0; step < 36 && !(await isFocused(course, [wanted])); step += 1)
    await course.page.keyboard.press('ArrowDown');
  if (!(await course.frame.isChecked(wanted))) await course.page.keyboard.press('Space');
}

async function chooseSeveral(
  course: OpenCourse,
  host: string,
  { options }: Asked,
  chosen: readonly number[],
): Promise<void> {
  for (const { number } of options) {
    const input = `${host} input[value="${number}"]`;
    await tabTo(course, input);
    if ((await course.frame.isChecked(input)) !== chosen.includes(number))
      await course.page.keyboard.press('Space');
  }
}
