/** Answering questions that place cards, by their native lists. */
import type { Question } from '../../../src/model/course.ts';
import type { OpenCourse } from './open-course.ts';

/** Every card at its place, or every one at its neighbour's. */
export async function placeCards(
  course: Pick<OpenCourse, 'frame'>,
  question: Question,
  right: boolean,
): Promise<void> {
  const { type, number, options, targets = [] } = question;
  const holder = type === 'match' ? '.drop-place' : '.card';
  const host = course.frame.locator(`${type}-question[number="${number}"]`);
  const listOf = (option: { number: number }) =>
    host.locator(`${holder}[data-number="${option.number}"] select`);
  // No list of a match offers what lies elsewhere.
  for (const option of options) await listOf(option).selectOption('');
  for (const option of options) {
    const at = targets.findIndex((target) => target.number === option.target);
    const target = targets[(at + (right ? 0 : 1)) % targets.length];
    await listOf(option).selectOption(String(target?.number));
  }
  await host.locator('button.solid').click();
}

/** In the right order, or the other way round. */
export async function putInOrder(
  course: Pick<OpenCourse, 'frame'>,
  question: Question,
  right: boolean,
): Promise<void> {
  const host = course.frame.locator(`order-question[number="${question.number}"]`);
  const wanted = right ? question.options : question.options.toReversed();
  for (const [index, option] of wanted.entries()) {
    const list = host.locator(`.card[data-number="${option.number}"] select`);
    await list.selectOption(String(index + 1));
  }
  await host.locator('button.solid').click();
}
